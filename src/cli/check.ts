/** `persist-images check`. */
import { checkWith } from '../jobs/check/check.ts'
import { checkLine, totalLines } from '../jobs/check/report.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { runOnPlace } from './run-command.ts'

export async function checkCommand(context: CommandContext): Promise<number> {
  const { command, terminal } = context
  const everyObject = command.json !== false
  return await runOnPlace(context, 'source', {
    run: (surroundings, given) => checkWith({ ...surroundings, everyObject }, given),
    print: result => terminal.print(checkLine(result, terminal.lineText)),
    end: report => {
      for (const line of totalLines(report)) terminal.say(line)
      if (report.failure !== undefined) terminal.sayFailure(report.failure)
      if (report.refusal) return EXIT.store
      return report.failure === undefined ? EXIT.fine : EXIT.failed
    },
  })
}
