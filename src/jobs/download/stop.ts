/** How a download ends before its end: cancelled, left, or refused by the store in a way that no object escapes. */
import { setMaxListeners } from 'node:events'
import { PersistError, type Reason } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import { isOfOneKey, StoreHealth } from '../../storage/stores/store-health.ts'

/** Said of one object by a store that serves others. */
const OBJECT_ONLY: ReadonlySet<Reason> = new Set<Reason>(['http-404', 'store-integrity'])

/** OSS and S3 call an archived object so; a bucket may have thousands of them in a row. */
const ARCHIVED = 'InvalidObjectState'

export class DownloadStop {
  readonly #ended = new AbortController()
  readonly #cancel: AbortSignal
  readonly #onCancel = () => this.#end(new PersistError('store', 'cancelled', say('download-cancelled')))
  /** Whoever cannot log in reads no other object either. */
  readonly #health = new StoreHealth(({ stage }) => stage === 'credentials')
  #hasWorked = false
  #lastFailure: PersistError | undefined
  /** What the download ends with, where somebody else than its reader ends it. */
  error: PersistError | undefined

  /** @param cancel the caller's */
  constructor(cancel: AbortSignal) {
    // Every request of the download listens to it.
    setMaxListeners(0, this.signal)
    this.#cancel = cancel
    if (cancel.aborted) this.#onCancel()
    else cancel.addEventListener('abort', this.#onCancel)
  }

  get signal(): AbortSignal {
    return this.#ended.signal
  }

  worked(): void {
    this.#hasWorked = true
    this.#health.worked()
  }

  /** Weighs what stood in the way of one object. */
  failed(error: PersistError): void {
    if (error.stage === 'key' || isOfOneKey(error)) return
    if (OBJECT_ONLY.has(error.reason) || error.details.code === ARCHIVED) return this.worked()
    this.#lastFailure = error
    if (this.#health.failed(error) === 'fatal') this.#end(error)
  }

  /** Nobody reads on. */
  readonly abandon = (): void => this.#ended.abort(new Error('the download was left'))

  /** @throws PersistError where something ended it, or no object, few as they were, could be had of the store at all */
  throwIfFailed(): void {
    if (this.error) throw this.error
    if (!this.#hasWorked && this.#lastFailure) throw this.#lastFailure
  }

  close(): void {
    this.#cancel.removeEventListener('abort', this.#onCancel)
  }

  #end(error: PersistError): void {
    this.error ??= error
    this.#ended.abort(error)
  }
}
