/**
 * Lets the first image of a worker begin alone, until an upload was answered. Without the right to upload, each start
 * of a worker would request dozens of images for nothing.
 */

/** Real milliseconds after which the other images begin: the first one may be slow. */
const ALONE_MS = 5000
/** Images that may end without an upload before the others begin. */
const MAX_ALONE = 3

export class FirstUpload {
  #begun = 0
  #isOver = false
  /** The image under way. */
  #alone: PromiseWithResolvers<void> | undefined

  /** Call before an image begins. @returns undefined if it may, else a promise that resolves when to call again */
  hold(): Promise<void> | undefined {
    if (this.#isOver) return undefined
    if (this.#alone) return this.#alone.promise
    if (this.#begun === MAX_ALONE) return this.end()
    if (this.#begun++ === 0) setTimeout(() => this.end(), ALONE_MS).unref()
    this.#alone = Promise.withResolvers()
    return undefined
  }

  imageEnded(): void {
    this.#alone?.resolve()
    this.#alone = undefined
  }

  /** An upload was answered, or nothing is left to wait for. */
  end(): undefined {
    this.#isOver = true
    this.imageEnded()
  }
}
