/** `persist-images list`. */
import { list } from '../jobs/list/list.ts'
import { listedName } from '../jobs/list/list-objects.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { readWatcher } from './progress.ts'
import { singlePositional } from './single-positional.ts'

export async function listCommand({
  command,
  options,
  screen,
  surroundings,
  signal,
}: CommandContext): Promise<number> {
  const listing = list({
    ...options,
    ...singlePositional(command, 'source'),
    ...surroundings,
    signal,
    watch: readWatcher(screen),
  })
  for await (const listed of listing) {
    if (command.json) screen.printJson(listed)
    else screen.print(screen.named(listedName(listed)))
  }
  const { count, bytes, truncated, nextToken } = await listing
  screen.close()
  screen.say(`${count} found, ${bytes} bytes`)
  if (truncated) screen.say(`there is more: --continuation-token ${nextToken}`)
  return EXIT.fine
}
