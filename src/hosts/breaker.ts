import type { PersistError } from '../errors.ts'
import type { Clock } from '../retry/clock.ts'

/** Straight failures to get an answer after which a host counts as dead (restic's breaker in idea). */
const STRAIGHT = 10
/** Then nobody asks it for so long, milliseconds. */
const OPEN_MS = 30_000

interface State {
  failures: number
  openUntil: number
  last: PersistError
}

/** Keeps a dead host from costing each of its images all attempts. */
export class Breaker {
  readonly #clock: Clock
  readonly #hosts = new Map<string, State>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** What the host failed with last, where it is not to be asked now. */
  deadBy(host: string): PersistError | undefined {
    const state = this.#hosts.get(host)
    return state && this.#clock.now() < state.openUntil ? state.last : undefined
  }

  /** The same, for whoever is about to ask: when its time is over, one tries a dead host for all. */
  enter(host: string): PersistError | undefined {
    const dead = this.deadBy(host)
    const state = this.#hosts.get(host)
    if (!dead && state && state.failures >= STRAIGHT) state.openUntil = this.#clock.now() + OPEN_MS
    return dead
  }

  /** It answered, whatever it said. */
  answered(host: string): void {
    this.#hosts.delete(host)
  }

  /** No connection, or no answer over it. */
  failed(host: string, last: PersistError): void {
    const failures = (this.#hosts.get(host)?.failures ?? 0) + 1
    const openUntil = failures >= STRAIGHT ? this.#clock.now() + OPEN_MS : 0
    this.#hosts.set(host, { failures, openUntil, last })
  }
}
