import type { HttpResponse } from '../../../base/http/exchange.ts'
import { readFailure } from '../../service-errors/refusal.ts'

/**
 * How it is seen that a store was sent the bytes that we have. One of these is enough, and each is a pass over all bytes:
 * `sha256`, which the signature holds and the store compares; `crc64`, which its answer says; `md5`, which is sent as
 * Content-MD5 and compared with the answer's ETag.
 */
export type BodyCheck = 'sha256' | 'crc64' | 'md5'

/** What a store answers to a body that its signature does not hold. */
const REFUSALS = new Set(['XAmzContentSHA256Mismatch', 'BadDigest'])

/** The check of one bucket: told by whose it is, or found out before the first upload. */
export class BodyCheckState {
  #check: BodyCheck | 'unknown'
  #asking: Promise<BodyCheck> | undefined

  constructor(check: BodyCheck | 'unknown') {
    this.#check = check
  }

  /**
   * Whoever comes first asks for all.
   * @param wrong uploads bytes under the hash of others: a store that looks refuses them
   */
  find(wrong: () => Promise<HttpResponse>): BodyCheck | Promise<BodyCheck> {
    if (this.#check !== 'unknown') return this.#check
    this.#asking ??= this.#ask(wrong)
    return this.#asking
  }

  /** The store's answers do not say what they should. */
  fallBack(): void {
    this.#check = 'md5'
  }

  async #ask(wrong: () => Promise<HttpResponse>): Promise<BodyCheck> {
    try {
      const response = await wrong()
      const isRefused = response.status === 400 && REFUSALS.has(readFailure(response).code ?? '')
      // A store that is busy has not looked; MD5 is never wrong.
      if (response.status < 500) this.#check = isRefused ? 'sha256' : 'md5'
      return isRefused ? 'sha256' : 'md5'
    } finally {
      this.#asking = undefined
    }
  }
}
