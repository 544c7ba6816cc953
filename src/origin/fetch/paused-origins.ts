/** Origins and hosts that get no requests for now: they do not answer, or they requested a pause. */

import type { Clock } from '../../base/clock.ts'
import { PersistError, type Reason } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { Sentence } from '../../base/sentence.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import { Breaker } from './origin-breaker.ts'

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
