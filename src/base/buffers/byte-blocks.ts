/**
 * Bytes that stay where they were put until all of them go: found by the number at which they begin, and held in blocks, so
 * that more of them never means to copy those that are there.
 */

const BLOCK_BITS = 16
const BLOCK_BYTES = 2 ** BLOCK_BITS
/** What 32 bits can number. */
const MAX_BLOCKS = 2 ** (32 - BLOCK_BITS)

export class ByteBlocks {
  readonly #blocks: Buffer[] = []
  #used = BLOCK_BYTES

  /**
   * Room for so many bytes, which are in `blockAt` from `offsetOf` on.
   * @returns where they begin, below 2 ** 32
   * @throws RangeError with 4 GiB held
   */
  reserve(bytes: number): number {
    // What is empty has a beginning, too.
    if (this.#used + Math.max(bytes, 1) > BLOCK_BYTES) {
      if (this.#blocks.length === MAX_BLOCKS) throw new RangeError('4 GiB are held')
      // What is larger has a block of its own.
      this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(bytes, BLOCK_BYTES)))
      this.#used = 0
    }
    const start = (this.#blocks.length - 1) * BLOCK_BYTES + this.#used
    this.#used += bytes
    return start
  }

  blockAt(start: number): Buffer {
    return this.#blocks[start >>> BLOCK_BITS] as Buffer
  }

  offsetOf(start: number): number {
    return start & (BLOCK_BYTES - 1)
  }
}
