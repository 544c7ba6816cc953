import type { BodyMemory } from '../../base/buffers/body-memory.ts'
import type { Share } from '../../base/concurrency/byte-budget.ts'

/** The bytes of one image, from the socket to the last store that reads them. They count in the budget until then. */
export class ImageBytes {
  readonly #share: Share
  readonly #memory: BodyMemory | undefined
  readonly #inMemory: Uint8Array | undefined
  readonly #file: { drop(): void } | undefined
  #users = 1
  #isFree = true

  /**
   * @param share what the bytes take of the budget
   * @param memory takes the bytes back
   * @param file has the bytes of a large body
   */
  constructor(share: Share, memory?: BodyMemory, inMemory?: Uint8Array, file?: { drop(): void }) {
    this.#share = share
    this.#memory = memory
    this.#inMemory = inMemory
    this.#file = file
  }

  /** Adds a user, who calls `release` once, like the first one. */
  use(): void {
    this.#users++
  }

  /** @param isFree whether nothing reads them any more, not even the system: only then is their memory used again */
  release(isFree = true): void {
    this.#isFree &&= isFree
    if (--this.#users > 0) return
    if (this.#isFree && this.#inMemory) this.#memory?.giveBack(this.#inMemory)
    this.#share.close()
    this.#file?.drop()
  }
}
