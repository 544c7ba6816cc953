/** The step summary: counts, reasons by host, the first rows. Markdown; untrusted text only as `markdownCode`. Pure. */

import { markdownCode, printableUrl } from '../base/messages/printable.ts'
import { groupFailures } from './failures.ts'
import { leftOverSentence, type Report } from './report.ts'
import { OUTCOMES, type Result } from './result.ts'

/**
 * GitHub refuses a summary of more than 1 MiB as a whole. A cell is at most 300 characters, each at most six bytes
 * once encoded, so that these rows and groups stay under half of that.
 */
const MAX_ROWS = 100
const MAX_GROUPS = 20

export function summaryOf(report: Report): string {
  const blocks = [
    '## persist-images',
    countsOf(report),
    report.left > 0 ? `${leftOverSentence(report)}.` : '',
    report.failure ? `**Failed:** ${markdownCode(report.failure)}` : '',
    failuresOf(report),
    rowsOf(report),
    report.resultsFile ? `All results: ${markdownCode(report.resultsFile)}` : '',
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function countsOf(report: Report): string {
  const cells = ['total', ...OUTCOMES] as const
  return table(
    [...cells, 'bytes written'],
    [[...cells.map(name => String(report[name])), withCommas(report.bytes)]],
  )
}

/** Not by `toLocaleString`, whose first call takes 11 ms. */
function withCommas(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

function failuresOf({ results }: Report): string {
  const groups = groupFailures(results)
  if (groups.length === 0) return ''
  const rows = groups
    .slice(0, MAX_GROUPS)
    .map(({ reason, host, count, example }) => [
      String(count),
      reason,
      markdownCode(host || '(no host)'),
      markdownCode(example.message ?? ''),
    ])
  return `### Not in the store\n\n${table(['images', 'reason', 'host', 'for example'], rows)}${more(groups.length - rows.length, 'groups')}`
}

function rowsOf(report: Report): string {
  const rows: string[][] = []
  for (const result of report.results) {
    if (rows.length === MAX_ROWS) break
    rows.push(rowOf(result))
  }
  if (rows.length === 0) return ''
  return `### Images\n\n${table(['#', 'outcome', 'URL', 'key'], rows)}${more(report.total - rows.length, 'images')}`
}

function rowOf({ position, outcome, reason, url, key }: Result): string[] {
  return [
    String(position),
    reason ? `${outcome}: ${reason}` : outcome,
    markdownCode(printableUrl(url)),
    key ? markdownCode(key) : '',
  ]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function more(count: number, what: string): string {
  return count > 0 ? `\n\nand ${count} more ${what}` : ''
}
