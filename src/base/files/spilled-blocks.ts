/**
 * Bytes that stay in place, as in `ByteBlocks`: the newest in memory, the older ones in a temporary file. The file has
 * no name once it is open, so that a killed process leaves nothing. Where that is impossible, or the disk refuses, all
 * bytes stay in memory.
 */
import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BLOCK_BYTES, ByteBlocks } from '../buffers/byte-blocks.ts'

/** Blocks in memory, 8 MiB: the distance to the reader of results is less. */
const KEPT = 128
const NONE = -1

/** A run has no moment at which nothing will be read any more. */
const closing = new FinalizationRegistry<number>(file => closeSync(file))

/** The bytes of `blockAt` are valid until the next call of any method. Write reserved ones before the next call. */
export class SpilledBlocks extends ByteBlocks {
  readonly #kept: number
  readonly #folder: string
  #file: number | undefined
  #isBroken = false
  /** The first block that may be in memory. */
  #first = 0
  /** A block of the file that was read last. */
  readonly #cache = { number: NONE, block: Buffer.alloc(0) }

  /** @param kept blocks in memory */
  constructor(kept = KEPT, folder = tmpdir()) {
    super()
    this.#kept = kept
    this.#folder = folder
  }

  override blockAt(start: number): Buffer {
    return super.blockAt(start) ?? this.#blockInFile(Math.floor(start / BLOCK_BYTES))
  }

  protected override newBlock(bytes: number): Buffer {
    const freed = this.blocks.length - this.#first >= this.#kept ? this.#spill() : undefined
    return bytes > BLOCK_BYTES || !freed ? super.newBlock(bytes) : freed
  }

  /** @returns memory of the oldest block in memory, once the file has it */
  #spill(): Buffer | undefined {
    const number = this.#first++
    const block = this.blocks[number]
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
    this.blocks[number] = undefined
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
