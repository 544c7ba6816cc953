/** `persist-images plan`. */
import { say } from '../base/messages/say.ts'
import { keepHeapSmall } from '../base/process/small-heap.ts'
import { listed } from '../base/sentence.ts'
import { planWith } from '../jobs/plan/plan.ts'
import { UsageError } from './args.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { listsIn } from './list-words.ts'
import { planWatcher } from './progress.ts'

export async function planCommand({
  command,
  options,
  terminal,
  surroundings,
  signal,
}: CommandContext): Promise<number> {
  if (command.isBare) throw new UsageError([say('cli-no-list')], 'plan')
  keepHeapSmall()
  const report = await planWith(surroundings, {
    ...options,
    ...(await listsIn(command, options)),
    signal,
    watch: planWatcher(terminal),
  })
  terminal.close()
  const { plan, images, parts, isNew } = report
  if (command.json) terminal.printJson(report)
  const made = say(isNew ? 'cli-plan-made' : 'cli-plan-known', { plan, images, parts })
  terminal.say(parts > 0 ? listed(made, say('cli-plan-last', { last: parts - 1 })) : made)
  return EXIT.fine
}
