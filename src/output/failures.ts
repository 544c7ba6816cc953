/** What failed, grouped by reason and host, so that ten lines tell what a thousand would. Pure. */
import type { Result } from './result.ts'

export interface FailureGroup {
  readonly reason: string
  /** '' where the URL has none. */
  readonly host: string
  readonly count: number
  /** The first of them. */
  readonly example: Result
}

/** @returns groups of what is not in the store, the largest first */
export function groupFailures(results: Iterable<Result>): FailureGroup[] {
  const groups = new Map<string, { reason: string; host: string; count: number; example: Result }>()
  for (const result of results) {
    if (result.outcome !== 'failed' && result.outcome !== 'refused') continue
    const reason = result.reason ?? 'unexpected'
    const host = URL.parse(result.url)?.host ?? ''
    const group = groups.get(`${reason} ${host}`)
    if (group) group.count++
    else groups.set(`${reason} ${host}`, { reason, host, count: 1, example: result })
  }
  return [...groups.values()].sort((a, b) => b.count - a.count)
}
