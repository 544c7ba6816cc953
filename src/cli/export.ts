/** `persist-images export`. */
import { say } from '../base/messages/say.ts'
import { exportWith } from '../jobs/export/export.ts'
import { readWatcher } from '../jobs/persist/watching/door.ts'
import { singlePositional } from './args.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { runCommand } from './run-command.ts'

export async function exportCommand(context: CommandContext): Promise<number> {
  const { command, options, terminal } = context
  return await runCommand(context, {
    options: { ...options, ...singlePositional(command, 'source') },
    watch: readWatcher,
    run: exportWith,
    end: ({ images, output, withoutDigest: count, complete }) => {
      terminal.say(say('cli-total-exported', { images, output }))
      if (count > 0) terminal.say(say('cli-export-without-digest', { count }))
      if (!complete) terminal.sayProblem(say('cli-export-incomplete'))
      return complete ? EXIT.fine : EXIT.failed
    },
  })
}
