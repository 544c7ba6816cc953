/**
 * Ends a run early: the caller cancels, the deadline passes, or the store or this machine fails in a way that would
 * fail every other image too. After a cancel or a deadline no new work starts, and work in progress gets a grace
 * period. A failure of the store or the machine aborts work in progress at once.
 */
import { setMaxListeners } from 'node:events'
import type { Clock } from '../../base/clock.ts'
import { PersistError } from '../../base/errors.ts'
import { formatDuration } from '../../base/messages/duration.ts'
import { isOfOneKey, StoreHealth } from '../../storage/stores/store-health.ts'
import { say } from './messages/say.ts'
import { type UnfinishedBodies, unfinishedBodies } from './watching/unfinished-bodies.ts'

/** The runner kills the process 7.5 s after SIGINT; results and outputs must be written by then. */
const GRACE_MS = 3000

export class Stop {
  readonly #stopping = new AbortController()
  readonly #aborting = new AbortController()
  /** Aborted when no new work may start. Its reason is the PersistError of every image that was not tried. */
  readonly stopping: AbortSignal = this.#stopping.signal
  /** Aborted when work in progress must end. */
  readonly aborting: AbortSignal = this.#aborting.signal
  /** The caller's signal. */
  readonly cancelling: AbortSignal | undefined
  readonly #clock: Clock
  readonly #closed = new AbortController()
  readonly #onCancel = () => this.#end(new PersistError('fetch', 'cancelled', say('untried-cancelled')))
  /** All uploads need the same right: a store that denies one upload denies every other one. */
  readonly #health = new StoreHealth(({ reason }) => reason === 'store-denied')
  /** What the deadline cut; undefined without a deadline. */
  readonly unfinished: UnfinishedBodies | undefined
  /** The run can do nothing before the store has answered. */
  waitsForStore = false
  /** The error of the store or of this machine that ended the run. */
  error: PersistError | undefined

  /**
   * @param cancel the caller's signal
   * @param deadlineMs milliseconds from the construction
   */
  constructor(cancel: AbortSignal | undefined, clock: Clock, deadlineMs?: number) {
    // Every request and wait of a run listens to these.
    setMaxListeners(0, this.stopping, this.aborting)
    this.cancelling = cancel
    this.#clock = clock
    if (cancel?.aborted) this.#onCancel()
    else cancel?.addEventListener('abort', this.#onCancel)
    if (deadlineMs === undefined) return
    this.unfinished = unfinishedBodies(deadlineMs)
    this.#after(deadlineMs, () => this.#end(deadlineError(deadlineMs, this.waitsForStore)))
  }

  /** Whether the error of an image in progress is the deadline of the run. */
  isDeadline(error: unknown): boolean {
    return error === this.stopping.reason && (error as PersistError).reason === 'deadline'
  }

  get cancelled(): boolean {
    return this.cancelling?.aborted === true
  }

  /** Decides whether the failure of one image ends the run. */
  imageFailed(error: PersistError): void {
    if (error.reason === 'machine-fault') this.#endFor(error)
    else this.storeFailed(error)
  }

  /** Decides whether the store's error for one image ends the run. */
  storeFailed(error: PersistError): void {
    if (error.stage !== 'store' && error.stage !== 'credentials') return
    if (isOfOneKey(error)) return
    if (this.#health.failed(error) === 'fatal') this.failStore(error)
  }

  /**
   * Ends the run because the store refuses everything or cannot be reached. An error that this run's own stop caused
   * is ignored.
   */
  failStore(error: PersistError): void {
    if (error !== this.stopping.reason) this.#endFor(error)
  }

  storeWorked(): void {
    this.#health.worked()
  }

  close(): void {
    this.#closed.abort()
    // Requests still open, such as a renewal of credentials, are no longer needed.
    this.#aborting.abort(new Error('the run is over'))
    this.cancelling?.removeEventListener('abort', this.#onCancel)
  }

  /** Ends the run, work in progress included: the error would fail every other image too. */
  #endFor(error: PersistError): void {
    this.error ??= error
    const ended = new PersistError(error.stage, 'cancelled', say('untried-because'))
    this.#stopping.abort(ended)
    this.#aborting.abort(ended)
  }

  #end(reason: PersistError): void {
    this.#stopping.abort(reason)
    this.#after(GRACE_MS, () => this.#aborting.abort(reason))
  }

  /** Acts after a delay unless the run is over by then. The timer does not delay the end of the run. */
  #after(ms: number, act: () => void): void {
    this.#clock.sleep(ms, this.#closed.signal).then(act, () => {})
  }
}

/** Uses the stage `plan`: a deadline of stage `fetch` is the time limit of one attempt. */
export function deadlineError(deadlineMs: number, waitsForStore = false): PersistError {
  const id = waitsForStore ? 'untried-deadline-store' : 'untried-deadline'
  return new PersistError('plan', 'deadline', say(id, { time: formatDuration(deadlineMs) }))
}
