/** Markdown tables, and what a target makes of a number. */

export type Cell = string | number | undefined

export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [
    head,
    head.map((_, column) => (column === 0 ? '---' : '---:')),
    ...rows.map(row => row.map(text)),
  ]
  return lines.map(line => `| ${line.join(' | ')} |`).join('\n')
}

/** Three digits that count. */
function text(cell: Cell): string {
  if (typeof cell !== 'number') return cell ?? ''
  if (Number.isNaN(cell)) return ''
  return Math.abs(cell) >= 100 ? cell.toFixed(0) : cell.toPrecision(3)
}

export interface Finding {
  readonly what: string
  readonly value: number
  readonly must: number
  readonly excellent?: number
  /** What is better. */
  readonly better: 'more' | 'less'
}

export function findingsTable(findings: readonly Finding[]): string {
  const sign = { more: '≥', less: '≤' }
  return table(
    ['target', 'measured', 'must', 'excellent', ''],
    findings.map(({ what, value, must, excellent, better }) => {
      const meets = (limit: number) => (better === 'more' ? value >= limit : value <= limit)
      const verdict =
        excellent !== undefined && meets(excellent) ? 'excellent' : meets(must) ? 'met' : 'MISSED'
      const limit = (bound: number | undefined) => bound && `${sign[better]} ${Number(bound.toPrecision(3))}`
      return [what, value, limit(must), limit(excellent), verdict]
    }),
  )
}
