/** `persist-images export`. */

import { exportWith } from '../jobs/export/export.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { say } from './messages/say.ts'
import { runOnPlace } from './run-command.ts'

export async function exportCommand(context: CommandContext): Promise<number> {
  const { terminal } = context
  return await runOnPlace(context, 'source', {
    run: exportWith,
    end: ({ images, output, complete }) => {
      terminal.say(say('cli-total-exported', { images, output }))
      if (!complete) terminal.sayProblem(say('cli-export-incomplete'))
      return complete ? EXIT.fine : EXIT.failed
    },
  })
}
