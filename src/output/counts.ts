/** Positions of a run by outcome. Pure. */
import type { Reason } from '../base/errors.ts'
import type { OutcomeName } from './result.ts'

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

/** Counts positions one by one. */
export class PositionCounts {
  readonly #outcomes: Record<OutcomeName, number> = {
    stored: 0,
    unchanged: 0,
    skipped: 0,
    refused: 0,
    failed: 0,
  }
  readonly #skips = new Map<Reason, number>()
  #requested = 0

  /** @param isRequestedAgain whether the image is unchanged and was requested */
  add(
    { outcome, reason }: { readonly outcome: OutcomeName; readonly reason?: Reason },
    isRequestedAgain: boolean,
  ): void {
    this.#outcomes[outcome]++
    if (isRequestedAgain) this.#requested++
    if (outcome === 'skipped' && reason) this.#skips.set(reason, (this.#skips.get(reason) ?? 0) + 1)
  }

  tally(total: number): Tally {
    return {
      counts: { total, ...this.#outcomes },
      requested: this.#requested,
      skippedFor: (...reasons) => reasons.reduce((sum, reason) => sum + (this.#skips.get(reason) ?? 0), 0),
    }
  }
}
