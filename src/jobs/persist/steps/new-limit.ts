/**
 * `max-new`: how many objects a run writes before it leaves the other images to the next run. Each image under way
 * holds a place, so that written objects and places together never pass the limit.
 */
import type { Clock } from '../../../base/clock.ts'
import { PersistError } from '../../../base/errors.ts'
import type { Ledger } from '../../../output/ledger.ts'
import { say } from '../messages/say.ts'

/** A longer wait for a request gives the place to another image, which may need the permit that this one waits for. */
const LONG_MS = 5000

export class NewLimit {
  /** The reason of every image that was not begun. */
  readonly error: PersistError
  readonly #most: number
  readonly #ledger: Pick<Ledger, 'stored'>
  readonly #clock: Clock
  #taken = 0
  #freed = Promise.withResolvers<void>()

  constructor(most: number, ledger: Pick<Ledger, 'stored'>, clock: Clock) {
    this.#most = most
    this.#ledger = ledger
    this.#clock = clock
    this.error = new PersistError('plan', 'max-new', say('untried-max-new', { most }))
  }

  get isReached(): boolean {
    return this.#ledger.stored >= this.#most
  }

  /** Whether there is room for an object of each place that is taken. */
  get isKept(): boolean {
    return this.#ledger.stored + this.#taken <= this.#most
  }

  /** Waits for a place. @returns undefined if the run has written all */
  async place(): Promise<Place | undefined> {
    return (await this.take()) ? new Place(this) : undefined
  }

  /** @returns whether a place was taken; false if the run has written all */
  async take(): Promise<boolean> {
    while (!this.isReached && this.#ledger.stored + this.#taken >= this.#most) await this.#freed.promise
    if (this.isReached) return false
    this.#taken++
    return true
  }

  giveBack(): void {
    this.#taken--
    this.#freed.resolve()
    this.#freed = Promise.withResolvers()
  }

  /** @returns whether the wait took long; never rejects */
  async isLong(wait: Promise<unknown>): Promise<boolean> {
    const over = new AbortController()
    const [yes, no] = [() => true, () => false]
    const long = this.#clock.sleep(LONG_MS, over.signal).then(yes, no)
    return await Promise.race([long, wait.then(no, no)]).finally(() => over.abort())
  }
}

/** The place of one image under way. */
export class Place {
  readonly #limit: NewLimit
  #isTaken = true
  #hasWritten = false

  constructor(limit: NewLimit) {
    this.#limit = limit
  }

  /** Call before each object of the image. @throws PersistError `max-new` if others have the places for a further one */
  require(): void {
    if (this.#hasWritten && !this.#limit.isKept) throw this.#limit.error
    this.#hasWritten = true
  }

  /**
   * Gives the place to others while a wait is long.
   * @param drop gives back what was waited for
   * @throws PersistError `max-new` if the run has written all meanwhile
   */
  async during<T>(wait: Promise<T>, drop: (value: T) => void): Promise<T> {
    if (!(await this.#limit.isLong(wait))) return await wait
    this.end()
    const value = await wait
    this.#isTaken = await this.#limit.take()
    if (this.#isTaken) return value
    drop(value)
    throw this.#limit.error
  }

  /** Gives the place back, if the image has it. */
  end(): void {
    if (this.#isTaken) this.#limit.giveBack()
    this.#isTaken = false
  }
}
