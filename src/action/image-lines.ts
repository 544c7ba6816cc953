/** Prints the images of a run, one a line, in a folded group of the log. */
import { endGroup, startGroup } from '@actions/core'
import { printable, printableUrl } from '../base/messages/printable.ts'
import { say } from '../base/messages/say.ts'
import type { Report } from '../output/report.ts'
import type { Result } from '../output/result.ts'
import { messageOf } from '../output/result-line.ts'
import { inLanguage, LINE_TEXT, sayLine } from './log.ts'

/** A longer log is slow to open; the results file has all images. */
const MAX_LINES = 1000

/** Leaves out images that were known before: they are no news. */
export function sayImages({ results }: Pick<Report, 'results'>): void {
  const lines: string[] = []
  let count = 0
  for (const result of results) {
    if (!isNews(result)) continue
    if (++count <= MAX_LINES) lines.push(lineOf(result))
  }
  if (count === 0) return
  startGroup(printable(inLanguage(say('action-images', { count }))))
  for (const line of lines) sayLine(line)
  if (count > lines.length) sayLine(say('action-images-more', { count: count - lines.length }))
  endGroup()
}

function isNews({ outcome }: Result): boolean {
  return outcome === 'stored' || outcome === 'failed' || outcome === 'refused'
}

function lineOf(result: Result): string {
  const { outcome, url, key, reason } = result
  const about = outcome === 'stored' ? [key] : [reason, messageOf(result, LINE_TEXT.language)]
  return [outcome, printableUrl(url), ...about]
    .map(text => printable(text ?? ''))
    .filter(Boolean)
    .join(' | ')
}
