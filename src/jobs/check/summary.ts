/** The step summary of a check, in GitHub's Markdown. Untrusted text appears only as `markdownCode`. Pure. */
import { markdownCode, printableUrl } from '../../base/messages/printable.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { CheckReport } from './report.ts'
import { totalLines } from './result-line.ts'
import type { CheckResult } from './states.ts'

/** Objects in a summary; the results file has all. */
export const MAX_SHOWN = 50

/**
 * @param shown the first results, at most `MAX_SHOWN`
 * @param count number of all results
 */
export function summaryOfCheck(
  report: CheckReport,
  shown: readonly CheckResult[],
  count: number,
  inLanguage: (text: Text) => string,
): string {
  const { failure } = report
  const lines = totalLines(report).map(inLanguage)
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
  if (count > shown.length)
    list.push(`- ${inLanguage(say('check-page-more', { count: count - shown.length }))}`)
  const blocks = [
    failure === undefined ? '' : `**${inLanguage(say('summary-failed'))}** ${markdownCode(failure)}`,
    lines.join('\n\n'),
    list.join('\n'),
  ]
  return `## persist-images check\n\n${blocks.filter(Boolean).join('\n\n')}\n`
}
