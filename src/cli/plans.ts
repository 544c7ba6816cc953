/** `persist-images plans`. */
import { say } from '../base/messages/say.ts'
import { textIn } from '../base/sentence.ts'
import { readWatcher } from '../jobs/persist/watching/door.ts'
import { type PlanEntry, plansWith } from '../jobs/plans/plans.ts'
import { singlePositional } from './args.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { runCommand } from './run-command.ts'
import type { Terminal } from './terminal.ts'

export async function plansCommand(context: CommandContext): Promise<number> {
  const { command, options, terminal } = context
  return await runCommand(context, {
    options: { ...options, ...singlePositional(command, 'destination') },
    watch: readWatcher,
    run: plansWith,
    end: ({ plans, removed }) => {
      if (removed !== undefined) terminal.say(say('cli-plan-removed', { plan: removed }))
      if (command.json) return EXIT.fine
      for (const plan of plans) printPlan(plan, terminal)
      if (plans.length === 0) terminal.say(say('cli-no-plans'))
      return EXIT.fine
    },
  })
}

function printPlan(
  { plan, state, round, images, parts, done, abandoned, bytes, plannedAt = '' }: PlanEntry,
  terminal: Terminal,
): void {
  const time = plannedAt.slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' ')
  const facts = { plan, bytes, time, round, images, parts, done, abandoned }
  terminal.print(textIn(terminal.language, say(`cli-plan-${state}`, facts)))
}
