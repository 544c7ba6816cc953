/** `persist-images doctor`. */
import { LazyRun } from '../base/concurrency/lazy-run.ts'
import { doctorWith } from '../jobs/doctor/doctor.ts'
import { type Finding, findingLines } from '../jobs/doctor/finding.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { runOnPlace } from './run-command.ts'

export async function doctorCommand(context: CommandContext): Promise<number> {
  const { command, terminal } = context
  return await runOnPlace(context, 'destination', {
    run: (...input: Parameters<typeof doctorWith>) => new LazyRun(examine(doctorWith(...input))),
    print: finding => {
      if (command.loudness !== 'quiet' || finding.outcome === 'missing')
        for (const line of findingLines(finding)) terminal.print(terminal.shown(line))
    },
    end: ({ isMissing }) => (isMissing ? EXIT.store : EXIT.fine),
  })
}

/** Passes the findings on, and notes whether a right is missing. */
async function* examine(
  findings: AsyncIterable<Finding>,
): AsyncGenerator<Finding, { readonly isMissing: boolean }> {
  let isMissing = false
  for await (const finding of findings) {
    isMissing ||= finding.outcome === 'missing'
    yield finding
  }
  return { isMissing }
}
