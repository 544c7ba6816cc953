/** `persist-images work`. */
import { say } from '../base/messages/say.ts'
import { keepHeapSmall } from '../base/process/small-heap.ts'
import { withHeldBy } from '../jobs/persist/watching/pace-text.ts'
import { type WorkReport, workWith } from '../jobs/work/work.ts'
import { singlePositional } from './args.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { countsOf } from './json-line.ts'
import { persistWatcher } from './progress.ts'

export async function workCommand({
  command,
  options,
  terminal,
  surroundings,
  signal,
}: CommandContext): Promise<number> {
  keepHeapSmall()
  const watch = persistWatcher(terminal)
  const report = await workWith(surroundings, {
    ...options,
    ...singlePositional(command, 'destination'),
    signal,
    watch,
  })
  terminal.close()
  const { part, parts, state, worked } = report
  if (command.json) terminal.printJson(report)
  if (report.total > 0) terminal.say(withHeldBy(countsOf(report), watch.heldBy()))
  if (part === undefined)
    terminal.say(say(`cli-queue-${state === 'done' ? 'done' : 'open'}`, { worked, parts }))
  else terminal.say(say(`cli-part-${state}`, { part, parts }))
  return statusOf(report)
}

function statusOf({ state, cancelled }: WorkReport): number {
  if (cancelled) return EXIT.interrupted
  return state === 'waiting' || state === 'open' ? EXIT.open : EXIT.fine
}
