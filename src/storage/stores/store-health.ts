/** Judges from the results so far whether a store is still worth a request. */
import type { PersistError, Reason } from '../../base/errors.ts'
import { isDiskFull } from '../../base/files/file-errors.ts'

/**
 * Reasons that hold for every request. A denial is not one of them: policies open some prefixes and close others, and
 * grant some rights and not others.
 */
export const STORE_WIDE: ReadonlySet<Reason> = new Set<Reason>([
  'store-auth',
  'store-bucket',
  'store-endpoint',
  'store-clock',
])

/** Whether the error concerns one object, and shows nothing about the store. */
export function isOfOneKey({ reason }: PersistError): boolean {
  return reason === 'key-collision' || reason === 'key-invalid' || reason === 'disk-full'
}

/** Whether the store has the object, in a storage class that cannot be read at once. */
export function isArchived({ details }: PersistError): boolean {
  return details.code === 'InvalidObjectState'
}

/** After this many failures in a row the store counts as gone; the idea comes from restic's circuit breaker. */
const MAX_STRAIGHT_FAILURES = 10

export class StoreHealth {
  readonly #isFatal: (error: PersistError) => boolean
  #straightFailures = 0

  /**
   * @param isFatal further errors that every request of this caller would meet, beside `STORE_WIDE` and a full disk
   */
  constructor(isFatal: (error: PersistError) => boolean) {
    this.#isFatal = isFatal
  }

  /** So many requests failed in a row that no further one is worthwhile. */
  get isGone(): boolean {
    return this.#straightFailures >= MAX_STRAIGHT_FAILURES
  }

  worked(): void {
    this.#straightFailures = 0
  }

  failed(error: PersistError): 'fatal' | 'one of many' {
    this.#straightFailures++
    const isFatal = STORE_WIDE.has(error.reason) || isDiskFull(error) || this.#isFatal(error) || this.isGone
    return isFatal ? 'fatal' : 'one of many'
  }
}
