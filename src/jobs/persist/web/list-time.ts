/** How long a run fetches and reads its lists, so that the images of the lists that are there begin in time. */
import type { Clock } from '../../../base/clock.ts'
import { deadlineError, Stop } from '../stop.ts'

/** Parts of the deadline. Lists that were fetched just in time are still read. */
const TO_FETCH = 1 / 3
const TO_READ = 1 / 2

/** Stops the fetching at its part of the deadline, or with the run. */
export class ListTime extends Stop {
  readonly #check: (part: number) => void

  constructor({ stopping }: Stop, clock: Clock, deadlineMs?: number) {
    super(stopping, clock, deadlineMs && deadlineMs * TO_FETCH)
    const startedAt = clock.now()
    this.#check = part => {
      if (deadlineMs !== undefined && clock.now() - startedAt > deadlineMs * part)
        throw deadlineError(deadlineMs)
    }
  }

  /**
   * Must be called between the steps of unpacking, which let no timer end it.
   * @throws PersistError `deadline`; the reason of the run's end
   */
  checkFetching(): void {
    this.aborting.throwIfAborted()
    this.#check(TO_FETCH)
  }

  /** The same for the steps of reading, which also ends with what is there. */
  readonly checkReading = (): void => this.#check(TO_READ)
}
