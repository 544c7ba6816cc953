/** `persist-images plans`. */
import { say } from '../base/messages/say.ts'
import { textIn } from '../base/sentence.ts'
import { type PlanEntry, plansWith } from '../jobs/plans/plans.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { runOnPlace } from './run-command.ts'
import type { Terminal } from './terminal.ts'

export async function plansCommand(context: CommandContext): Promise<number> {
  const { command, terminal } = context
  return await runOnPlace(context, 'destination', {
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
