/**
 * Counts of a part in the name of an empty object beside its results, so that one listing shows how a plan stands:
 * `z<size of the results>.q<requests to origins>-<to the store>-<ms>-<dead>-<undecided>.<reason>_<count>.s…-u…-f…-r…-k….b…`,
 * with mirrors also `.m<mirrored>-<owed>`, and `.l<n>` for n images whose objects are missing. Pure.
 */
import type { Counts } from '../../output/counts.ts'
import { MirrorCounts } from '../../output/mirror-counts.ts'
import type { OutcomeName, Result } from '../../output/result.ts'
import type { PartTotals } from './results-lines.ts'

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
  /** Images that every mirror has, and those that a mirror lacks. */
  readonly mirrored: number
  readonly owed: number
  /** Images without a key because their object is missing. */
  readonly lost: number
}

/** Longest name: a file name has at most 255 bytes. */
const MAX_NAME = 230
const LETTERS = { s: 'stored', u: 'unchanged', f: 'failed', r: 'refused', k: 'skipped' } as const
const NAME =
  /^z(\d{1,12})\.q(\d{1,12})-(\d{1,12})-(\d{1,12})-(\d{1,9})-(\d{1,9})\.((?:[a-z][a-z0-9-]{0,63}_\d{1,9}\.)*)s(\d{1,9})-u(\d{1,9})-f(\d{1,9})-r(\d{1,9})-k(\d{1,9})\.b(\d{1,15})(?:\.m(\d{1,9})-(\d{1,9}))?(?:\.l(\d{1,9}))?$/

/** @returns undefined where the reasons do not fit into a name; the results are then read */
export function formatCounts({
  size,
  counts,
  totals,
  reasons,
  resting,
  undecided,
  mirrored,
  owed,
  lost,
}: PartCounts): string | undefined {
  const { origins, store } = totals.requests
  const name = [
    `z${size}`,
    `q${[origins, store, totals.elapsedMs, resting, undecided].join('-')}`,
    ...[...reasons].map(([reason, count]) => `${reason}_${count}`),
    Object.entries(LETTERS)
      .map(([letter, outcome]) => `${letter}${counts[outcome]}`)
      .join('-'),
    `b${totals.bytes}`,
    ...(mirrored + owed > 0 ? [`m${mirrored}-${owed}`] : []),
    ...(lost > 0 ? [`l${lost}`] : []),
  ].join('.')
  return name.length <= MAX_NAME && NAME.test(name) ? name : undefined
}

/** @returns undefined for any other name, and for counts that contradict each other */
export function parseCounts(name: string): PartCounts | undefined {
  const found = NAME.exec(name)
  if (!found) return undefined
  const [size = 0, origins = 0, store = 0, elapsedMs = 0, resting = 0, undecided = 0] = found
    .slice(1, 7)
    .map(Number)
  const [stored = 0, unchanged = 0, failed = 0, refused = 0, skipped = 0, bytes = 0, ...more] = found
    .slice(8)
    .map(number => Number(number ?? 0))
  const [mirrored = 0, owed = 0, lost = 0] = more
  const reasons = new Map(
    (found[7] ?? '')
      .split('.')
      .filter(Boolean)
      .map(text => text.split('_'))
      .map(([reason = '', count]) => [reason, Number(count)]),
  )
  const notKept = [...reasons.values()].reduce((sum, count) => sum + count, 0)
  if (notKept !== failed + refused || resting + undecided > skipped) return undefined
  const total = stored + unchanged + failed + refused + skipped
  return {
    size,
    counts: { total, stored, unchanged, failed, refused, skipped },
    totals: { bytes, requests: { origins, store }, elapsedMs },
    reasons,
    resting,
    undecided,
    mirrored,
    owed,
    lost,
  }
}

/** Adds up the results of a part. */
export class ResultCounter {
  readonly counts: Record<OutcomeName | 'total', number> = {
    total: 0,
    stored: 0,
    unchanged: 0,
    skipped: 0,
    refused: 0,
    failed: 0,
  }
  readonly reasons = new Map<string, number>()
  readonly #mirrors = new MirrorCounts()
  resting = 0
  undecided = 0
  /** Images without a key because their object is missing. */
  lost = 0

  /** Images that every mirror has. */
  get mirrored(): number {
    return this.#mirrors.mirrored
  }

  /** Images that a mirror lacked when their part ended. */
  get owed(): number {
    return this.#mirrors.owed
  }

  add(result: Pick<Result, 'outcome' | 'reason' | 'mirrors' | 'lostKey'>): void {
    const { outcome, reason = 'unexpected' } = result
    this.#mirrors.add(result)
    this.counts.total++
    this.counts[outcome]++
    if (outcome === 'failed' || outcome === 'refused')
      this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1)
    if (result.lostKey !== undefined) this.lost++
    if (outcome !== 'skipped') return
    if (reason === 'dead' || reason === 'accepted') this.resting++
    else if (reason !== 'url-expired') this.undecided++
  }

  addCounts({
    counts,
    reasons,
    resting,
    undecided,
    mirrored,
    owed,
    lost,
  }: Omit<PartCounts, 'size' | 'totals'>): void {
    this.#mirrors.mirrored += mirrored
    this.#mirrors.owed += owed
    for (const name of Object.keys(this.counts) as (keyof Counts)[]) this.counts[name] += counts[name]
    for (const [reason, count] of reasons) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count)
    this.resting += resting
    this.undecided += undecided
    this.lost += lost
  }
}
