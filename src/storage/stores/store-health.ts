/** Whether a store is still worth asking, from what it said to the requests so far. */
import type { PersistError, Reason } from '../../base/errors.ts'
import { isDiskFull } from '../../base/files/file-errors.ts'

/**
 * Said to one request, said to all. A denial is not among them: policies open some prefixes and close others, and give
 * some rights and not others.
 */
export const STORE_WIDE: ReadonlySet<Reason> = new Set<Reason>([
  'store-auth',
  'store-bucket',
  'store-endpoint',
  'store-clock',
])

/** Whether it is about one key, and says nothing of the store. */
export function isOfOneKey({ reason }: PersistError): boolean {
  return reason === 'key-collision' || reason === 'key-invalid'
}

/** After so many straight failures a store counts as gone (restic's breaker in idea). */
const MAX_STRAIGHT_FAILURES = 10

export class StoreHealth {
  readonly #isFatal: (error: PersistError) => boolean
  #straightFailures = 0

  /** @param isFatal what else, beside `STORE_WIDE` and a full disk, no further request of this caller's would escape */
  constructor(isFatal: (error: PersistError) => boolean) {
    this.#isFatal = isFatal
  }

  /** Nothing was heard of it for so many requests that no further one is worth while. */
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
