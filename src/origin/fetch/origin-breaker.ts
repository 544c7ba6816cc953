import type { Clock } from '../../base/clock.ts'
import type { PersistError } from '../../base/errors.ts'

/** An origin counts as dead after this many failures in a row without an answer (the idea of restic's breaker). */
const STRAIGHT = 10
/** How long a dead origin gets no requests, milliseconds. */
const OPEN_MS = 30_000

interface State {
  failures: number
  openUntil: number
  last: PersistError
}

/** Pauses a dead origin, so that its images do not use up all their attempts. */
export class Breaker {
  readonly #clock: Clock
  readonly #origins = new Map<string, State>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Whether no origin has failed since its last answer. */
  get isClosed(): boolean {
    return this.#origins.size === 0
  }

  /** Returns the last failure of an origin that must not get requests now. */
  deadBy(origin: string): PersistError | undefined {
    const state = this.#origins.get(origin)
    return state && this.#clock.now() < state.openUntil ? state.last : undefined
  }

  /** Like `deadBy`, before a request: after the pause, one request tries a dead origin for all. */
  enter(origin: string): PersistError | undefined {
    const dead = this.deadBy(origin)
    const state = this.#origins.get(origin)
    if (!dead && state && state.failures >= STRAIGHT) state.openUntil = this.#clock.now() + OPEN_MS
    return dead
  }

  /** Call after every answer, whatever its status. */
  answered(origin: string): void {
    this.#origins.delete(origin)
  }

  /** Call if there was no connection, or no answer over it. */
  failed(origin: string, last: PersistError): void {
    const failures = (this.#origins.get(origin)?.failures ?? 0) + 1
    const openUntil = failures >= STRAIGHT ? this.#clock.now() + OPEN_MS : 0
    this.#origins.set(origin, { failures, openUntil, last })
  }
}
