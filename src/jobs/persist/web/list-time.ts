/** How long a run fetches and reads its lists, so that the images of the lists that are there begin in time. */
import { setMaxListeners } from 'node:events'
import type { Clock } from '../../../base/clock.ts'
import { PersistError } from '../../../base/errors.ts'
import { formatDuration } from '../../../base/messages/duration.ts'
import { say } from '../../../base/messages/say.ts'
import type { Stop } from '../stop.ts'

/** Parts of the deadline. Lists that were fetched just in time are still read. */
const TO_FETCH = 1 / 3
const TO_READ = 1 / 2

export class ListTime {
  /** Aborted at the end of the fetching, or with the run. */
  readonly stopping: AbortSignal
  readonly aborting: AbortSignal
  readonly #stop: Stop
  readonly #clock: Clock
  readonly #startedAt: number
  readonly #deadlineMs: number
  readonly #ending = new AbortController()
  readonly #closed = new AbortController()

  constructor(stop: Stop, clock: Clock, deadlineMs = Number.POSITIVE_INFINITY) {
    this.stopping = AbortSignal.any([stop.stopping, this.#ending.signal])
    this.aborting = AbortSignal.any([stop.aborting, this.#ending.signal])
    setMaxListeners(0, this.stopping, this.aborting)
    this.#stop = stop
    this.#clock = clock
    this.#startedAt = clock.now()
    this.#deadlineMs = deadlineMs
    if (deadlineMs === Number.POSITIVE_INFINITY) return
    clock.sleep(deadlineMs * TO_FETCH, this.#closed.signal).then(
      () => this.#ending.abort(this.#error()),
      () => {},
    )
  }

  /**
   * Must be called between the steps of unpacking, which let no timer end it.
   * @throws PersistError `deadline`; the reason of the run's end
   */
  checkFetching(): void {
    this.#stop.aborting.throwIfAborted()
    this.#check(TO_FETCH)
  }

  /** The same for the steps of reading, which also ends with what is there. */
  readonly checkReading = (): void => this.#check(TO_READ)

  close(): void {
    this.#closed.abort()
  }

  #check(part: number): void {
    if (this.#clock.now() - this.#startedAt > this.#deadlineMs * part) throw this.#error()
  }

  #error(): PersistError {
    return new PersistError(
      'plan',
      'deadline',
      say('web-deadline', { time: formatDuration(this.#deadlineMs) }),
    )
  }
}
