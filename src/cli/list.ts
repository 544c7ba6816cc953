/** `persist-images list`. */
import { say } from '../base/messages/say.ts'
import { listWith } from '../jobs/list/list.ts'
import { listedName } from '../jobs/list/list-objects.ts'
import { readWatcher } from '../jobs/persist/watching/door.ts'
import { singlePositional } from './args.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { runCommand } from './run-command.ts'

export async function listCommand(context: CommandContext): Promise<number> {
  const { command, options, terminal } = context
  return await runCommand(context, {
    options: { ...options, ...singlePositional(command, 'source') },
    watch: readWatcher,
    run: listWith,
    print: listed => terminal.print(terminal.named(listedName(listed))),
    end: ({ count, bytes, truncated, nextToken }) => {
      terminal.say(say('cli-total-listed', { count, bytes }))
      if (truncated) terminal.say(say('cli-list-more', { token: nextToken ?? '' }))
      return EXIT.fine
    },
  })
}
