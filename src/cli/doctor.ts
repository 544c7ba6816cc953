/** `persist-images doctor`. */
import { doctor } from '../jobs/doctor/doctor.ts'
import { findingLines } from '../jobs/doctor/finding-lines.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { readWatcher } from './progress.ts'
import { singlePositional } from './single-positional.ts'

export async function doctorCommand({
  command,
  options,
  screen,
  surroundings,
  signal,
}: CommandContext): Promise<number> {
  const findings = doctor({
    ...options,
    ...singlePositional(command, 'destination'),
    ...surroundings,
    signal,
    watch: { ...readWatcher(screen), reached: () => {} },
  })
  let isMissing = false
  for await (const finding of findings) {
    isMissing ||= finding.outcome === 'missing'
    if (command.json) screen.printJson(finding)
    else for (const line of findingLines(finding)) screen.print(screen.shown(line))
  }
  screen.close()
  return isMissing ? EXIT.store : EXIT.fine
}
