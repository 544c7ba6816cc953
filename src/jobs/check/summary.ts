/** The step summary of a check, in GitHub's Markdown. Untrusted text appears only as `markdownCode`. Pure. */
import { markdownCode, printableUrl } from '../../base/messages/printable.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { CheckReport } from './report.ts'
import { totalLines } from './result-line.ts'
import type { CheckResult } from './states.ts'

/** Objects in a summary; the results file has all. */
export const MAX_SHOWN = 50

/** @param shown the first results, at most `MAX_SHOWN` */
export function summaryOfCheck(
  report: CheckReport,
  shown: readonly CheckResult[],
  inLanguage: (text: Text) => string,
): string {
  const { objects, places, states, unreadable, failure } = report
  const lines = totalLines(report).map(inLanguage)
  const total = objects * places - states.whole - states.accepted + unreadable
  const list = shown.map(
    ({ state, why, key, url, mirror }) =>
      `- ${[
        why === undefined ? state : `${state} (${why})`,
        markdownCode(mirror === undefined ? key : `${mirror}: ${key}`),
        url === undefined ? '' : markdownCode(printableUrl(url)),
      ]
        .filter(Boolean)
        .join(' ')}`,
  )
  if (total > shown.length)
    list.push(`- ${inLanguage(say('check-page-more', { count: total - shown.length }))}`)
  const blocks = [
    failure === undefined ? '' : `**${inLanguage(say('summary-failed'))}** ${markdownCode(failure)}`,
    lines.join('\n\n'),
    list.join('\n'),
  ]
  return `## persist-images check\n\n${blocks.filter(Boolean).join('\n\n')}\n`
}
