/** What uploads find out about their bucket. */
import type { HttpResponse } from '../../../base/http/exchange.ts'
import { readFailure } from '../../service-errors/refusal.ts'
import type { Store } from '../store.ts'

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
  async find(wrong: () => Promise<HttpResponse>): Promise<BodyCheck> {
    if (this.#check !== 'unknown') return this.#check
    this.#asking ??= this.#ask(wrong)
    return await this.#asking
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

/**
 * Whether a store honours create-only uploads. Some take the header and overwrite all the same, which only a second
 * upload of the same object shows. Until that is known, and if they are ignored, each object is looked up first.
 */
export class CreateOnlySupport {
  state: Store['createOnly']
  readonly #notice: () => void
  #findingOut = false
  #isTold = false

  /** @param notice called once, with the first upload after create-only uploads turned out to be ignored */
  constructor(state: 'honoured' | 'unknown', notice: () => void) {
    this.state = state
    this.#notice = notice
  }

  /** Any answer may show this, even one to a request that only reads. */
  ignored(): void {
    this.state = 'ignored'
  }

  /** Call after an upload. */
  tell(): void {
    if (this.state !== 'ignored' || this.#isTold) return
    this.#isTold = true
    this.#notice()
  }

  /**
   * Does nothing if the state is known, or another call is finding it out.
   * @param again repeats the upload that just succeeded, and returns the status of the answer
   */
  async probe(again: () => Promise<number>): Promise<void> {
    if (this.state !== 'unknown' || this.#findingOut) return
    this.#findingOut = true
    // A missing answer decides nothing: the next upload tries again.
    const status = await again().catch(() => 0)
    this.#findingOut = false
    // Older MinIO answers 304 for an existing object. 409 decides nothing: another upload is in progress.
    if (status === 200 || status === 501) this.ignored()
    // Another answer may have shown 'ignored' in the meantime. That state stays, because a lookup first is always
    // safe.
    else if (this.state === 'unknown' && (status === 412 || status === 304)) this.state = 'honoured'
  }
}

/**
 * Whether uploads look under their key before they send a body. They begin to after a body was refused because its
 * object is there already, as all are after the manifest was deleted. The first look that finds nothing ends it.
 */
export class LookFirst {
  #isOn = false
  #isDue = false
  /** The first look after a refusal; other uploads wait for its answer. */
  #first: PromiseWithResolvers<void> | undefined

  /** A body was sent, and the store has its object already. */
  sentInVain(): void {
    this.#isDue = !this.#isOn
  }

  /** Call `looked` after a look. */
  async isToLook(): Promise<boolean> {
    if (this.#isOn) return true
    if (this.#first) {
      await this.#first.promise
      return this.#isOn
    }
    if (!this.#isDue) return false
    this.#isDue = false
    this.#first = Promise.withResolvers()
    return true
  }

  looked(isThere: boolean): void {
    this.#isOn = isThere
    this.#first?.resolve()
    this.#first = undefined
  }
}
