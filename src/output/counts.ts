/** Positions of a run by outcome. Pure. */
import type { Reason } from '../base/errors.ts'
import { OUTCOMES, type OutcomeName } from './result.ts'

/** Positions by outcome; the five add up to `total`. */
export interface Counts extends Readonly<Record<OutcomeName, number>> {
  /** Number of positions of this shard. */
  readonly total: number
  /** Positions whose object this run wrote. */
  readonly stored: number
  /** Positions for which nothing had to be written. */
  readonly unchanged: number
  /** Positions not tried this time. */
  readonly skipped: number
  /** Positions for which no request was sent to the origin. */
  readonly refused: number
  /** Positions tried and not stored. */
  readonly failed: number
}

export interface Tally {
  readonly counts: Counts
  /** Number of positions skipped for one of these reasons. */
  skippedFor(...reasons: readonly Reason[]): number
  /** Number of unchanged positions whose images were requested. */
  readonly requested: number
}

export function zeroes(): Record<OutcomeName, number> {
  return Object.fromEntries(OUTCOMES.map(name => [name, 0])) as Record<OutcomeName, number>
}
