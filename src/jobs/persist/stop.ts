/**
 * How a run ends before its end: the caller cancels, a deadline comes, or the store or this machine fails in a
 * way that no other image would escape. First no new work is taken; what is under way may finish within a grace, then it is ended too.
 */
import { setMaxListeners } from 'node:events'
import type { Clock } from '../../base/clock.ts'
import { PersistError } from '../../base/errors.ts'
import { formatDuration } from '../../base/messages/duration.ts'
import { say } from '../../base/messages/say.ts'
import { isOfOneKey, StoreHealth } from '../../storage/stores/store-health.ts'

/** The runner kills 7.5 s after SIGINT; results and outputs have to be written within that. */
const GRACE_MS = 3000

export class Stop {
  readonly #stopping = new AbortController()
  readonly #aborting = new AbortController()
  readonly #cancel: AbortSignal | undefined
  readonly #clock: Clock
  readonly #closed = new AbortController()
  readonly #onCancel = () => this.#end(new PersistError('fetch', 'cancelled', say('untried-cancelled')))
  /** All uploads need the same right, which no other image would be given either. */
  readonly #health = new StoreHealth(({ reason }) => reason === 'store-denied')
  /** What the store said, or this machine's fault, where that is why. */
  error: PersistError | undefined

  /**
   * @param cancel the caller's signal
   * @param deadlineMs counted from here
   */
  constructor(cancel: AbortSignal | undefined, clock: Clock, deadlineMs?: number) {
    // Every request and wait of a run listens to these.
    setMaxListeners(0, this.stopping, this.aborting)
    this.#cancel = cancel
    this.#clock = clock
    if (cancel?.aborted) this.#onCancel()
    else cancel?.addEventListener('abort', this.#onCancel)
    if (deadlineMs !== undefined) this.#after(deadlineMs, () => this.#end(deadlineError(deadlineMs)))
  }

  /** Take no new work. Its reason is a PersistError: that of every image not tried. */
  get stopping(): AbortSignal {
    return this.#stopping.signal
  }

  /** End what is under way. */
  get aborting(): AbortSignal {
    return this.#aborting.signal
  }

  /** The caller's signal. */
  get cancelling(): AbortSignal | undefined {
    return this.#cancel
  }

  get cancelled(): boolean {
    return this.#cancel?.aborted === true
  }

  /** Weighs what one image failed with. */
  imageFailed(error: PersistError): void {
    if (error.reason === 'machine-fault') this.#endFor(error)
    else this.storeFailed(error)
  }

  /** Weighs what the store said to one image. */
  storeFailed(error: PersistError): void {
    if (error.stage !== 'store' && error.stage !== 'credentials') return
    if (isOfOneKey(error)) return
    if (this.#health.failed(error) === 'fatal') this.failStore(error)
  }

  /** The store as a whole refuses or cannot be reached. What a call was ended with is no word of the store's. */
  failStore(error: PersistError): void {
    if (error !== this.stopping.reason) this.#endFor(error)
  }

  storeWorked(): void {
    this.#health.worked()
  }

  close(): void {
    this.#closed.abort()
    // Nobody waits any longer for what is still asked, such as credentials being renewed.
    this.#aborting.abort(new Error('the run is over'))
    this.#cancel?.removeEventListener('abort', this.#onCancel)
  }

  /** No other image would escape it. */
  #endFor(error: PersistError): void {
    this.error ??= error
    const cause = error.sentence
    const ended = new PersistError(error.stage, 'cancelled', say('untried-because', { cause }))
    this.#stopping.abort(ended)
    this.#aborting.abort(ended)
  }

  #end(reason: PersistError): void {
    this.#stopping.abort(reason)
    this.#after(GRACE_MS, () => this.#aborting.abort(reason))
  }

  /** Not once the run is over, whose end no timer puts off. */
  #after(ms: number, act: () => void): void {
    this.#clock.sleep(ms, this.#closed.signal).then(act, () => {})
  }
}

/** Of stage `plan`: a fetch has a deadline of its own, for one attempt. */
function deadlineError(deadlineMs: number): PersistError {
  return new PersistError('plan', 'deadline', say('untried-deadline', { time: formatDuration(deadlineMs) }))
}
