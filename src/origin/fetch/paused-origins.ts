/** Origins and hosts that get no requests for now: they do not answer, or they requested a pause. */

import type { Clock } from '../../base/clock.ts'
import { PersistError, type Reason } from '../../base/errors.ts'
import type { Sentence } from '../../base/sentence.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import { say } from '../messages/say.ts'

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

/** Failures without an answer. `deadline` counts: an attempt can end before its connection times out. */
const NO_ANSWER: ReadonlySet<Reason> = new Set<Reason>([
  'dns-failed',
  'connect-failed',
  'connect-timeout',
  'tls-failed',
  'headers-timeout',
  'deadline',
])

export class PausedOrigins {
  readonly #breaker: Breaker
  /** Hosts that requested a longer pause than a run waits, with the sentence that reports it. */
  readonly #paused = new Map<string, Sentence>()

  constructor(clock: Clock) {
    this.#breaker = new Breaker(clock)
  }

  /** Call before each request. @throws PersistError if the host or its origin is paused */
  throwIfPaused(url: RequestUrl): void {
    if (this.#paused.size === 0 && this.#breaker.isClosed) return
    const { host, origin } = url
    const said = this.#paused.get(host)
    if (said) throw new PersistError('fetch', 'host-paused', said)
    const last = this.#breaker.enter(origin)
    if (!last) return
    const { reason, sentence, advice, details } = last
    const problem = say('fetch-not-again', { problem: sentence })
    throw new PersistError('fetch', reason, problem, { ...details, advice })
  }

  /** Whether another attempt would be refused before it begins. */
  isGivenUp({ origin }: RequestUrl): boolean {
    return this.#breaker.deadBy(origin) !== undefined
  }

  pause(host: string, said: Sentence): void {
    this.#paused.set(host, said)
  }

  answered(url: RequestUrl): void {
    if (!this.#breaker.isClosed) this.#breaker.answered(url.origin)
  }

  /** @param error from before an answer began */
  failed({ origin }: RequestUrl, error: PersistError): void {
    if (NO_ANSWER.has(error.reason)) this.#breaker.failed(origin, error)
  }
}
