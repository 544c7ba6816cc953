/** `persist-images check`. */
import { checkWith } from '../jobs/check/check.ts'
import { checkLine, totalLines } from '../jobs/check/report.ts'
import { readWatcher } from '../jobs/persist/watching/door.ts'
import { singlePositional } from './args.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { runCommand } from './run-command.ts'

export async function checkCommand(context: CommandContext): Promise<number> {
  const { command, options, terminal } = context
  const everyObject = command.json !== false
  return await runCommand(context, {
    options: { ...options, ...singlePositional(command, 'source') },
    watch: readWatcher,
    run: (surroundings, given) => checkWith({ ...surroundings, everyObject }, given),
    print: result => terminal.print(checkLine(result, terminal.lineText)),
    end: report => {
      for (const line of totalLines(report)) terminal.say(line)
      if (report.failure !== undefined) terminal.sayFailure(report.failure)
      if (report.refusals.length > 0) return EXIT.store
      return report.failure === undefined ? EXIT.fine : EXIT.failed
    },
  })
}
