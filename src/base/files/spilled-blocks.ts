/**
 * Bytes that stay in place, as in `ByteBlocks`: the newest in memory, the older ones in a temporary file. The file has
 * no name once it is open, so that a killed process leaves nothing. Where that is impossible, or the disk refuses, all
 * bytes stay in memory.
 */
import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const BLOCK_BITS = 16
const BLOCK_BYTES = 2 ** BLOCK_BITS
/** A start has 32 bits. */
const MAX_BLOCKS = 2 ** (32 - BLOCK_BITS)
/** Blocks in memory, 8 MiB: the distance to the reader of results is less. */
const KEPT = 128
const NONE = -1

/** A run has no moment at which nothing will be read any more. */
const closing = new FinalizationRegistry<number>(file => closeSync(file))

export class SpilledBlocks {
  readonly #kept: number
  readonly #folder: string
  readonly #blocks: (Buffer | undefined)[] = []
  #used = BLOCK_BYTES
  #file: number | undefined
  #isBroken = false
  /** The first block that may be in memory. */
  #first = 0
  /** A block of the file that was read last. */
  readonly #cache = { number: NONE, block: Buffer.alloc(0) }

  /** @param kept blocks in memory */
  constructor(kept = KEPT, folder = tmpdir()) {
    this.#kept = kept
    this.#folder = folder
  }

  /**
   * Reserves bytes: they are in `blockAt(start)` from `offsetOf(start)` on. Write them before the next call.
   * @returns the start, below 2 ** 32
   * @throws RangeError at 4 GiB
   */
  reserve(bytes: number): number {
    // An empty entry needs a start of its own, too.
    if (this.#used + Math.max(bytes, 1) > BLOCK_BYTES) {
      if (this.#blocks.length === MAX_BLOCKS) throw new RangeError('4 GiB are held')
      const freed = this.#blocks.length - this.#first >= this.#kept ? this.#spill() : undefined
      // A larger entry gets its own block.
      const isLarge = bytes > BLOCK_BYTES
      this.#blocks.push(
        isLarge ? Buffer.allocUnsafeSlow(bytes) : (freed ?? Buffer.allocUnsafeSlow(BLOCK_BYTES)),
      )
      this.#used = 0
    }
    const start = (this.#blocks.length - 1) * BLOCK_BYTES + this.#used
    this.#used += bytes
    return start
  }

  /** The bytes are valid until the next call of any method. */
  blockAt(start: number): Buffer {
    const number = start >>> BLOCK_BITS
    return this.#blocks[number] ?? this.#blockInFile(number)
  }

  offsetOf(start: number): number {
    return start & (BLOCK_BYTES - 1)
  }

  /** @returns memory of the oldest block in memory, once the file has it */
  #spill(): Buffer | undefined {
    const number = this.#first++
    const block = this.#blocks[number]
    // The rare larger block stays: blocks of the file have one size.
    if (block?.length !== BLOCK_BYTES || this.#isBroken) return undefined
    try {
      this.#file ??= this.#open()
      for (let at = 0; at < BLOCK_BYTES; )
        at += writeSync(this.#file, block, at, BLOCK_BYTES - at, number * BLOCK_BYTES + at)
    } catch {
      this.#isBroken = true
      return undefined
    }
    this.#blocks[number] = undefined
    return block
  }

  #open(): number {
    const file = openNameless(this.#folder)
    closing.register(this, file)
    return file
  }

  #blockInFile(number: number): Buffer {
    if (this.#cache.number === number) return this.#cache.block
    if (this.#cache.block.length === 0) this.#cache.block = Buffer.allocUnsafeSlow(BLOCK_BYTES)
    this.#cache.number = NONE
    const { block } = this.#cache
    for (let at = 0; at < BLOCK_BYTES; ) {
      const came = readSync(this.#file as number, block, at, BLOCK_BYTES - at, number * BLOCK_BYTES + at)
      if (came === 0) throw new RangeError('the temporary file is cut')
      at += came
    }
    this.#cache.number = number
    return block
  }
}

/** @throws an error of the system, also where an open file cannot lose its name */
function openNameless(folder: string): number {
  const path = join(folder, `persist-images-${randomUUID()}`)
  const file = openSync(path, 'wx+', 0o600)
  try {
    unlinkSync(path)
    return file
  } catch (error) {
    closeSync(file)
    rmSync(path, { force: true })
    throw error
  }
}
