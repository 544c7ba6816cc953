/** `persist-images doctor`. */
import { doctorWith } from '../jobs/doctor/doctor.ts'
import { findingLines } from '../jobs/doctor/finding.ts'
import { singlePositional } from './args.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { readWatcher } from './progress.ts'

export async function doctorCommand({
  command,
  options,
  terminal,
  surroundings,
  signal,
}: CommandContext): Promise<number> {
  const findings = doctorWith(surroundings, {
    ...options,
    ...singlePositional(command, 'destination'),
    signal,
    watch: readWatcher(terminal),
  })
  let isMissing = false
  for await (const finding of findings) {
    isMissing ||= finding.outcome === 'missing'
    const isWanted = command.loudness !== 'quiet' || finding.outcome === 'missing'
    if (command.json) terminal.printJson(finding)
    else if (isWanted) for (const line of findingLines(finding)) terminal.print(terminal.shown(line))
  }
  terminal.close()
  return isMissing ? EXIT.store : EXIT.fine
}
