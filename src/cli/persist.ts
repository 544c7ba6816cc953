/** `persist-images persist`. */
import { printableUrl } from '../base/messages/printable.ts'
import { parseOption } from '../jobs/options/parse.ts'
import { PERSIST_FIELDS } from '../jobs/persist/fields.ts'
import { persistWith } from '../jobs/persist/persist.ts'
import { leftOverSentence, type Report } from '../output/report.ts'
import type { Result } from '../output/result.ts'
import { argumentLines, type CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { persistWatcher } from './progress.ts'
import type { Terminal } from './terminal.ts'

export async function persistCommand({
  command,
  options,
  terminal,
  surroundings,
  signal,
}: CommandContext): Promise<number> {
  const listed = [options.urls, await argumentLines(command.positionals)].filter(Boolean).join('\n')
  const run = persistWith(surroundings, {
    destination: 'file:./persisted-images',
    ...options,
    ...(listed !== '' && { urls: listed }),
    signal,
    watch: persistWatcher(terminal),
  })
  for await (const result of run) {
    if (command.json) terminal.printJson(result)
    else terminal.print(resultLine(result, terminal))
  }
  const report = await run
  terminal.close()
  if (parseOption(PERSIST_FIELDS.summary, options.summary)) terminal.say(countsOf(report))
  if (report.left > 0) terminal.say(leftOverSentence(report))
  if (report.failedFile) terminal.say(`to try again: ${report.failedFile}`)
  if (report.failure) terminal.say(report.failure)
  return statusOf(report)
}

function resultLine({ outcome, key, url, reason, message }: Result, terminal: Terminal): string {
  const what = key === undefined ? terminal.shown(`${reason}: ${message ?? ''}`) : terminal.named(key)
  return `${outcome.padEnd(9)} ${what}  ${terminal.shown(url, printableUrl)}`
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
