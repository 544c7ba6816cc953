/** `persist-images persist`. */
import { printableUrl } from '../base/messages/printable.ts'
import { persist } from '../jobs/persist/persist.ts'
import { leftOverSentence, type Report } from '../output/report.ts'
import type { Result } from '../output/result.ts'
import { argumentLines, type CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { persistWatcher } from './progress.ts'
import type { Terminal } from './terminal.ts'

export async function persistCommand({
  command,
  options,
  screen,
  surroundings,
  signal,
}: CommandContext): Promise<number> {
  const listed = [options.urls, await argumentLines(command.positionals)].filter(Boolean).join('\n')
  const run = persist({
    destination: 'file:./persisted-images',
    ...options,
    ...surroundings,
    ...(listed !== '' && { urls: listed }),
    signal,
    watch: persistWatcher(screen),
  })
  for await (const result of run) {
    if (command.json) screen.printJson(result)
    else screen.print(resultLine(result, screen))
  }
  const report = await run
  screen.close()
  if (String(options.summary ?? 'true').toLowerCase() === 'true') screen.say(countsOf(report))
  if (report.left > 0) screen.say(leftOverSentence(report))
  if (report.failedFile) screen.say(`to try again: ${report.failedFile}`)
  if (report.failure) screen.say(report.failure)
  return statusOf(report)
}

function resultLine({ outcome, key, url, reason, message }: Result, screen: Terminal): string {
  const what = key === undefined ? screen.shown(`${reason}: ${message ?? ''}`) : screen.named(key)
  return `${outcome.padEnd(9)} ${what}  ${screen.shown(url, printableUrl)}`
}

function countsOf({ total, stored, unchanged, skipped, refused, failed, bytes, elapsedMs }: Report): string {
  const parts = Object.entries({ stored, unchanged, skipped, refused, failed }).filter(
    ([, count]) => count > 0,
  )
  const said = parts.map(([name, count]) => `${count} ${name}`).join(', ') || 'nothing to do'
  return `${total} URLs: ${said}; ${bytes} bytes written in ${(elapsedMs / 1000).toFixed(1)} s`
}

function statusOf({ stopped, cancelled, failure }: Report): number {
  if (stopped) return EXIT.store
  if (cancelled) return EXIT.interrupted
  return failure === undefined ? EXIT.fine : EXIT.failed
}
