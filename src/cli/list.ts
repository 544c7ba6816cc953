/** `persist-images list`. */

import { listWith } from '../jobs/list/list.ts'
import { listedName } from '../jobs/list/list-objects.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { say } from './messages/say.ts'
import { runOnPlace } from './run-command.ts'
import { shellWord } from './shell-word.ts'

export async function listCommand(context: CommandContext): Promise<number> {
  const { terminal } = context
  return await runOnPlace(context, 'source', {
    run: listWith,
    print: listed => terminal.print(terminal.named(listedName(listed))),
    end: ({ count, bytes, truncated, nextToken }) => {
      terminal.say(say('cli-total-listed', { count, bytes }))
      if (truncated) terminal.say(say('cli-list-more', { token: shellWord(nextToken ?? '') }))
      return EXIT.fine
    },
  })
}
