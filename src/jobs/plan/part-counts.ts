/**
 * Counts of a part in the name of an empty object beside its results, so that one listing shows how a plan stands:
 * `z<size of the results>.q<requests to origins>-<to the store>-<ms>-<dead>-<undecided>.<reason>_<count>.s…-u…-f…-r…-k….b…`,
 * and `.l<n>` for n images whose objects are missing. Pure.
 */
import { type Counts, zeroes } from '../../output/counts.ts'
import type { Requests } from '../../output/report.ts'
import { OUTCOMES, type Result } from '../../output/result.ts'

/** Totals of a part. */
export interface PartTotals {
  /** Bytes written to the store. */
  readonly bytes: number
  readonly requests: Requests
  /** Milliseconds. */
  readonly elapsedMs: number
}

export interface PartCounts {
  /** Bytes of the results object. With another size the counts are of other results. */
  readonly size: number
  readonly counts: Counts
  readonly totals: PartTotals
  /** Images that failed or were refused, by reason. */
  readonly reasons: ReadonlyMap<string, number>
  /** Images skipped as `dead`. */
  readonly resting: number
  /** Images skipped that a later run may still store. */
  readonly undecided: number
  /** Images without a key because their object is missing. */
  readonly lost: number
}

/** Longest name: a file name has at most 255 bytes. */
const MAX_NAME = 230
const LETTERS = { s: 'stored', u: 'unchanged', f: 'failed', r: 'refused', k: 'skipped' } as const
/** `#` stands for a number. */
const PARTS = [
  'z(?<size>#)',
  'q(?<origins>#)-(?<store>#)-(?<elapsedMs>#)-(?<resting>#)-(?<undecided>#)',
  '(?<reasons>(?:[a-z][a-z0-9-]{0,63}_#\\.)*)s(?<stored>#)-u(?<unchanged>#)-f(?<failed>#)-r(?<refused>#)-k(?<skipped>#)',
  'b(?<bytes>#)(?:\\.l(?<lost>#))?',
]
const NAME = new RegExp(`^${PARTS.join('\\.').replaceAll('#', '\\d{1,15}')}$`)

/** @returns undefined where the reasons do not fit into a name; the results are then read */
export function formatCounts(part: PartCounts): string | undefined {
  const { counts, totals, lost } = part
  const { origins, store } = totals.requests
  const name = [
    `z${part.size}`,
    `q${[origins, store, totals.elapsedMs, part.resting, part.undecided].join('-')}`,
    ...[...part.reasons].map(([reason, count]) => `${reason}_${count}`),
    Object.entries(LETTERS)
      .map(([letter, outcome]) => `${letter}${counts[outcome]}`)
      .join('-'),
    `b${totals.bytes}`,
    ...(lost > 0 ? [`l${lost}`] : []),
  ].join('.')
  return name.length <= MAX_NAME && NAME.test(name) ? name : undefined
}

/** @returns undefined for any other name, and for counts that contradict each other */
export function parseCounts(name: string): PartCounts | undefined {
  const found = NAME.exec(name)?.groups
  if (!found) return undefined
  const numberOf = (group: string) => Number(found[group] ?? 0)
  const reasons = new Map<string, number>()
  for (const [, reason = '', count] of (found.reasons ?? '').matchAll(/(\S+?)_(\d+)\./g))
    reasons.set(reason, Number(count))
  const counts = { total: 0, ...zeroes() }
  for (const outcome of OUTCOMES) {
    counts[outcome] = numberOf(outcome)
    counts.total += counts[outcome]
  }
  const [resting, undecided] = [numberOf('resting'), numberOf('undecided')]
  const notKept = [...reasons.values()].reduce((sum, count) => sum + count, 0)
  if (notKept !== counts.failed + counts.refused || resting + undecided > counts.skipped) return undefined
  return {
    size: numberOf('size'),
    counts,
    totals: {
      bytes: numberOf('bytes'),
      requests: { origins: numberOf('origins'), store: numberOf('store') },
      elapsedMs: numberOf('elapsedMs'),
    },
    reasons,
    resting,
    undecided,
    lost: numberOf('lost'),
  }
}

/** Adds up the results of a part. */
export class ResultCounter {
  readonly counts = { total: 0, ...zeroes() }
  readonly reasons = new Map<string, number>()
  resting = 0
  undecided = 0
  /** Images without a key because their object is missing. */
  lost = 0

  add(result: Pick<Result, 'outcome' | 'reason' | 'lostKey'>): void {
    const { outcome, reason = 'unexpected' } = result
    this.counts.total++
    this.counts[outcome]++
    if (outcome === 'failed' || outcome === 'refused')
      this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1)
    if (result.lostKey !== undefined) this.lost++
    if (outcome !== 'skipped') return
    if (reason === 'dead' || reason === 'accepted') this.resting++
    else if (reason !== 'url-expired') this.undecided++
  }

  addCounts(part: Omit<PartCounts, 'size' | 'totals'>): void {
    for (const name of ['total', ...OUTCOMES] as const) this.counts[name] += part.counts[name]
    for (const [reason, count] of part.reasons)
      this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count)
    for (const name of ['resting', 'undecided', 'lost'] as const) this[name] += part[name]
  }
}
