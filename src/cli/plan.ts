/** `persist-images plan`. */
import { say } from '../base/messages/say.ts'
import { listed } from '../base/sentence.ts'
import { planWith } from '../jobs/plan/plan.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { closeStandardInput, listsIn } from './list-words.ts'
import { planWatcher } from './progress.ts'
import { runCommand } from './run-command.ts'

export async function planCommand(context: CommandContext): Promise<number> {
  const { command, options, terminal } = context
  const { lists, piped, typed } = listsIn(command, options)
  const ended = runCommand(context, {
    options: { ...options, ...lists },
    watch: planWatcher,
    run: (surroundings, asked) => planWith({ ...surroundings, ...piped, ...typed }, asked),
    end: ({ plan, images, parts, isNew, round, reopened, queue }) => {
      const made = say(isNew ? 'cli-plan-made' : 'cli-plan-known', { plan, images, parts })
      terminal.say(
        listed(
          made,
          ...(parts > 0 ? [say('cli-plan-last', { last: parts - 1 })] : []),
          ...(round > 1 ? [say('cli-plan-round', { round })] : []),
        ),
      )
      if (reopened > 0) terminal.say(say('parts-reopened', { count: reopened }))
      if (queue !== undefined) terminal.say(say('cli-plan-queue', { queue }))
      return EXIT.fine
    },
  })
  return await (piped.pipe ? ended.finally(closeStandardInput) : ended)
}
