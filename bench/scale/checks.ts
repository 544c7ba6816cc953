import { table } from '../table.ts'

export interface Check {
  readonly what: string
  readonly value: number
  /** Exactly. */
  readonly must?: number
  readonly most?: number
  readonly least?: number
}

export function isMet({ value, must, most = Infinity, least = -Infinity }: Check): boolean {
  return (must === undefined || value === must) && value <= most && value >= least
}

export function checksTable(checks: readonly Check[]): string {
  return table(
    ['check', 'measured', 'must', ''],
    checks.map(check => {
      const { what, value, must, most, least } = check
      const bar = most === undefined ? (least === undefined ? `${must}` : `≥ ${least}`) : `≤ ${most}`
      return [what, Number.isInteger(value) ? `${value}` : value, bar, isMet(check) ? 'met' : 'MISSED']
    }),
  )
}
