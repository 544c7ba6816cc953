/** `persist-images work`. */
import { say } from '../base/messages/say.ts'
import { persistWatcher } from '../jobs/persist/watching/door.ts'
import { withHeldBy } from '../jobs/persist/watching/progress-sentence.ts'
import { workWith } from '../jobs/work/work.ts'
import { singlePositional } from './args.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { countsOf } from './json-line.ts'
import { runCommand } from './run-command.ts'

export async function workCommand(context: CommandContext): Promise<number> {
  const { command, options, terminal } = context
  return await runCommand(context, {
    options: { ...options, ...singlePositional(command, 'destination') },
    watch: persistWatcher,
    run: workWith,
    end: (report, watch) => {
      const { part, parts, state, worked, cancelled } = report
      if (report.total > 0) terminal.say(withHeldBy(countsOf(report), watch.heldBy()))
      if (part === undefined)
        terminal.say(say(`cli-queue-${state === 'done' ? 'done' : 'open'}`, { worked, parts }))
      else terminal.say(say(`cli-part-${state}`, { part, parts }))
      if (report.failure) terminal.sayFailure(report.failure)
      if (cancelled) return EXIT.interrupted
      if (state === 'waiting' || state === 'open') return EXIT.open
      return report.failure === undefined ? EXIT.fine : EXIT.failed
    },
  })
}
