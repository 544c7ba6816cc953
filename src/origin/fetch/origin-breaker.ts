import type { Clock } from '../../base/clock.ts'
import type { PersistError } from '../../base/errors.ts'

/** Straight failures to get an answer after which an origin counts as dead (restic's breaker in idea). */
const STRAIGHT = 10
/** Then nobody asks it for so long, milliseconds. */
const OPEN_MS = 30_000

interface State {
  failures: number
  openUntil: number
  last: PersistError
}

/** Keeps a dead origin from costing each of its images all attempts. */
export class Breaker {
  readonly #clock: Clock
  readonly #origins = new Map<string, State>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** No origin has failed since it last answered. */
  get isClosed(): boolean {
    return this.#origins.size === 0
  }

  /** What the origin failed with last, where it is not to be asked now. */
  deadBy(origin: string): PersistError | undefined {
    const state = this.#origins.get(origin)
    return state && this.#clock.now() < state.openUntil ? state.last : undefined
  }

  /** The same, for whoever is about to ask: when its time is over, one tries a dead origin for all. */
  enter(origin: string): PersistError | undefined {
    const dead = this.deadBy(origin)
    const state = this.#origins.get(origin)
    if (!dead && state && state.failures >= STRAIGHT) state.openUntil = this.#clock.now() + OPEN_MS
    return dead
  }

  /** It answered, whatever it said. */
  answered(origin: string): void {
    this.#origins.delete(origin)
  }

  /** No connection, or no answer over it. */
  failed(origin: string, last: PersistError): void {
    const failures = (this.#origins.get(origin)?.failures ?? 0) + 1
    const openUntil = failures >= STRAIGHT ? this.#clock.now() + OPEN_MS : 0
    this.#origins.set(origin, { failures, openUntil, last })
  }
}
