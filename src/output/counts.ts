/** Positions of a run by outcome and by group. Pure. */
import { type Group, type GroupCounts, groupOf, noGroups } from './groups.ts'
import type { OutcomeName, Result } from './result.ts'

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
  readonly groups: GroupCounts
  /** Number of positions skipped as `failed-before` or `accepted`. */
  readonly knownFailures: number
  /** Number of unchanged positions whose images were requested. */
  readonly requested: number
}

/** Counts positions one by one. */
export class PositionCounts {
  readonly #outcomes: Record<OutcomeName, number> = {
    stored: 0,
    unchanged: 0,
    skipped: 0,
    refused: 0,
    failed: 0,
  }
  readonly #groups: Record<Group, number> = noGroups()
  #knownFailures = 0
  #requested = 0

  /** @param isRequested whether the image was requested and not stored */
  add(result: Pick<Result, 'outcome' | 'reason' | 'new' | 'missingKey'>, isRequested: boolean): void {
    const { outcome, reason } = result
    this.#outcomes[outcome]++
    this.#groups[groupOf(result, isRequested)]++
    if (isRequested && outcome === 'unchanged') this.#requested++
    if (outcome === 'skipped' && (reason === 'failed-before' || reason === 'accepted')) this.#knownFailures++
  }

  tally(total: number): Tally {
    return {
      counts: { total, ...this.#outcomes },
      groups: this.#groups,
      knownFailures: this.#knownFailures,
      requested: this.#requested,
    }
  }
}
