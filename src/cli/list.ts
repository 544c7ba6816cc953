/** `persist-images list`. */
import { say } from '../base/messages/say.ts'
import { listWith } from '../jobs/list/list.ts'
import { listedName } from '../jobs/list/list-objects.ts'
import { singlePositional } from './args.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { readWatcher } from './progress.ts'

export async function listCommand({
  command,
  options,
  terminal,
  surroundings,
  signal,
}: CommandContext): Promise<number> {
  const listing = listWith(surroundings, {
    ...options,
    ...singlePositional(command, 'source'),
    signal,
    watch: readWatcher(terminal),
  })
  for await (const listed of listing) {
    if (command.json) terminal.printJson(listed)
    else terminal.print(terminal.named(listedName(listed)))
  }
  const { count, bytes, truncated, nextToken } = await listing
  terminal.close()
  terminal.say(say('cli-total-listed', { count, bytes }))
  if (truncated) terminal.say(say('cli-list-more', { token: nextToken ?? '' }))
  return EXIT.fine
}
