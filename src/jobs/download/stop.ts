/** Ends a download early: cancelled, left by its reader, or refused by the store for every object. */
import { setMaxListeners } from 'node:events'
import { PersistError, type Reason } from '../../base/errors.ts'
import { isArchived, isOfOneKey, StoreHealth } from '../../storage/stores/store-health.ts'
import { say } from '../messages/say.ts'

/** Reasons that concern one object, while the store serves others. */
const OBJECT_ONLY: ReadonlySet<Reason> = new Set<Reason>(['http-404', 'store-integrity'])

export class DownloadStop {
  readonly #ended = new AbortController()
  readonly #cancel: AbortSignal
  readonly #onCancel = () => this.#end(new PersistError('store', 'cancelled', say('download-cancelled')))
  /** A failed login concerns every object. */
  readonly #health = new StoreHealth(({ stage }) => stage === 'credentials')
  #hasWorked = false
  #lastFailure: PersistError | undefined
  /** The error that ends the download, unless its reader left it. */
  error: PersistError | undefined

  /** @param cancel the caller's signal */
  constructor(cancel: AbortSignal) {
    // Every request of the download listens to this signal.
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

  /** Decides whether the failure of one object ends the download. */
  failed(error: PersistError): void {
    if (error.stage === 'key' || isOfOneKey(error)) return
    // A bucket may have thousands of archived objects in a row.
    if (OBJECT_ONLY.has(error.reason) || isArchived(error)) return this.worked()
    this.#lastFailure = error
    if (this.#health.failed(error) === 'fatal') this.#end(error)
  }

  /** The reader stopped iterating. */
  readonly abandon = (): void => this.#ended.abort(new Error('the download was left'))

  /** @throws PersistError if an error ended the download, or if every object failed, even a few */
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
