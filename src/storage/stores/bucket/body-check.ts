import type { HttpResponse } from '../../../base/http/exchange.ts'
import { readFailure } from '../../service-errors/refusal.ts'

/**
 * How a store proves that it received our bytes. One check is enough, and each is a pass over all bytes. `sha256` is
 * in the signature, and the store compares it. `crc64` is in the store's answer. `md5` is sent as Content-MD5 and
 * compared with the ETag of the answer.
 */
export type BodyCheck = 'sha256' | 'crc64' | 'md5'

/** Codes of a store that refuses a body whose hash differs from the signed one. */
const REFUSALS = new Set(['XAmzContentSHA256Mismatch', 'BadDigest'])

/** The check of one bucket: known from its vendor, or found out before the first upload. */
export class BodyCheckState {
  #check: BodyCheck | 'unknown'
  #asking: Promise<BodyCheck> | undefined

  constructor(check: BodyCheck | 'unknown') {
    this.#check = check
  }

  /**
   * The first call finds out for all.
   * @param wrong uploads bytes under the hash of others, which a store that compares them refuses
   */
  find(wrong: () => Promise<HttpResponse>): BodyCheck | Promise<BodyCheck> {
    if (this.#check !== 'unknown') return this.#check
    this.#asking ??= this.#ask(wrong)
    return this.#asking
  }

  /** Call this if the store's answers lack the checksum. */
  fallBack(): void {
    this.#check = 'md5'
  }

  async #ask(wrong: () => Promise<HttpResponse>): Promise<BodyCheck> {
    try {
      const response = await wrong()
      const isRefused = response.status === 400 && REFUSALS.has(readFailure(response).code ?? '')
      // A busy store has not compared anything; MD5 is always safe.
      if (response.status < 500) this.#check = isRefused ? 'sha256' : 'md5'
      return isRefused ? 'sha256' : 'md5'
    } finally {
      this.#asking = undefined
    }
  }
}
