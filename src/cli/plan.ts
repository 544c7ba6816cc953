/** `persist-images plan`. */
import { say } from '../base/messages/say.ts'
import { keepHeapSmall } from '../base/process/small-heap.ts'
import { listed } from '../base/sentence.ts'
import { planWith } from '../jobs/plan/plan.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { listsIn } from './list-words.ts'
import { planWatcher } from './progress.ts'
import { runCommand } from './run-command.ts'

export async function planCommand(context: CommandContext): Promise<number> {
  const { command, options, terminal } = context
  const lists = await listsIn(command, options)
  keepHeapSmall()
  return await runCommand(context, {
    options: { ...options, ...lists },
    watch: planWatcher,
    run: planWith,
    end: ({ plan, images, parts, isNew, queue }) => {
      const made = say(isNew ? 'cli-plan-made' : 'cli-plan-known', { plan, images, parts })
      const more = [
        ...(parts > 0 ? [say('cli-plan-last', { last: parts - 1 })] : []),
        ...(queue === undefined ? [] : [say('cli-plan-queue', { queue })]),
      ]
      terminal.say(listed(made, ...more))
      return EXIT.fine
    },
  })
}
