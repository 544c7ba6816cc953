/**
 * Bytes that stay in place until all are freed. Each entry is found by its start, a 32-bit number. Blocks let the store
 * grow without copying.
 */

const BLOCK_BITS = 16
export const BLOCK_BYTES = 2 ** BLOCK_BITS
/** A start has 32 bits. */
const MAX_BLOCKS = 2 ** (32 - BLOCK_BITS)

export class ByteBlocks {
  /** Undefined for a block that is not in memory. */
  protected readonly blocks: (Buffer | undefined)[] = []
  #used = BLOCK_BYTES

  /**
   * Reserves bytes: they are in `blockAt(start)` from `offsetOf(start)` on.
   * @returns the start, below 2 ** 32
   * @throws RangeError at 4 GiB
   */
  reserve(bytes: number): number {
    // An empty entry needs a start of its own, too.
    if (this.#used + Math.max(bytes, 1) > BLOCK_BYTES) {
      if (this.blocks.length === MAX_BLOCKS) throw new RangeError('4 GiB are in use')
      this.blocks.push(this.newBlock(bytes))
      this.#used = 0
    }
    const start = (this.blocks.length - 1) * BLOCK_BYTES + this.#used
    this.#used += bytes
    return start
  }

  blockAt(start: number): Buffer {
    return this.blocks[start >>> BLOCK_BITS] as Buffer
  }

  /** A larger entry gets its own block. */
  protected newBlock(bytes: number): Buffer {
    return Buffer.allocUnsafeSlow(Math.max(bytes, BLOCK_BYTES))
  }

  offsetOf(start: number): number {
    return start & (BLOCK_BYTES - 1)
  }
}
