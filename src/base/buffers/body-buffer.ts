import { allocate, type BodyMemory } from './body-memory.ts'

/** Bytes allocated on the announced length alone. More is allocated once these have arrived. */
const ANNOUNCED_BYTES = 1024 * 1024
/** A full body gets so many times its memory, up to its length. Pages that were never written cost nothing. */
const GROWTH = 8
/** From this size on, memory only doubles if the length is unknown. */
const MAX_LEAP_BYTES = 64 * 1024 * 1024
/** Smallest block of a small body without a length; later blocks are as large as the bytes received. */
const MIN_BLOCK_BYTES = 4 * 1024
/** Smaller blocks are not worth reusing. */
const MIN_SHARED_BYTES = 64 * 1024

const NOTHING = Buffer.alloc(0)

/**
 * Collects a body in its own memory, which grows with the received bytes, since an announced length may be false.
 * Chunks are copied, never kept: a chunk is a view of the whole read buffer, so a body sent byte by byte would hold many
 * times its size.
 */
export class BodyBuffer {
  readonly #declared: number
  readonly #memory: BodyMemory | undefined
  #full: Buffer[] = []
  #block: Buffer
  /** Bytes filled in the last block. */
  #filled = 0
  #length = 0

  /** @param memory reusable memory for the body */
  constructor(declaredLength: number, memory?: BodyMemory) {
    this.#declared = declaredLength
    this.#memory = memory
    this.#block = declaredLength === 0 ? NOTHING : this.#take(Math.min(declaredLength, ANNOUNCED_BYTES))
  }

  append(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      if (this.#filled === this.#block.length) this.#extend()
      const copied = chunk.copy(this.#block, this.#filled, at)
      this.#filled += copied
      this.#length += copied
      at += copied
    }
  }

  /** Returns the body in one piece. Do not append to it afterwards. */
  whole(): Buffer {
    if (this.#full.length > 0) this.#moveTo(this.#length)
    return this.#filled === this.#block.length ? this.#block : this.#block.subarray(0, this.#filled)
  }

  /** Frees memory of a failed body. */
  discard(): void {
    for (const block of [...this.#full, this.#block]) this.#memory?.giveBack(block)
    this.#full = []
    this.#block = NOTHING
    this.#filled = 0
  }

  #extend(): void {
    const came = this.#length
    if (came >= ANNOUNCED_BYTES) return this.#moveTo(this.#capacityFor(came))
    if (this.#filled > 0) this.#full.push(this.#block)
    this.#block = this.#take(Math.max(MIN_BLOCK_BYTES, came))
    this.#filled = 0
  }

  #capacityFor(came: number): number {
    const grown = Math.max(came * 2, Math.min(came * GROWTH, MAX_LEAP_BYTES))
    // Allocate the whole length now rather than again for a small rest.
    return came < this.#declared && this.#declared <= grown * 2 ? this.#declared : grown
  }

  /** Copies all parts to one block and frees each part at once, so that no body is buffered twice. */
  #moveTo(bytes: number): void {
    const block = this.#take(bytes)
    let at = 0
    for (const part of [...this.#full, this.#block.subarray(0, this.#filled)]) {
      at += part.copy(block, at)
      this.#memory?.giveBack(part)
    }
    this.#full = []
    this.#block = block
    this.#filled = at
  }

  #take(bytes: number): Buffer {
    const isShared = this.#declared > 0 || bytes >= MIN_SHARED_BYTES
    return this.#memory && isShared ? this.#memory.take(bytes) : allocate(bytes)
  }
}
