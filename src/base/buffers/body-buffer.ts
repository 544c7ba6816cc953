import { allocate, type BodyMemory } from './body-memory.ts'

/** Bytes that a body gets on its announcement alone. Of a longer one memory is taken when these have come. */
const ANNOUNCED_BYTES = 1024 * 1024
/** A body that has come so far gets this many times as much, up to its length. Pages nobody wrote cost nothing. */
const GROWTH = 8
/** Where the length is unknown, it is doubled from here on. */
const MAX_LEAP_BYTES = 64 * 1024 * 1024
/** Bytes of a block of a small body without a length: as many as have come, at least these. */
const MIN_BLOCK_BYTES = 4 * 1024
/** Smaller blocks are not worth being used again. */
const MIN_SHARED_BYTES = 64 * 1024

const NOTHING = Buffer.alloc(0)

/**
 * Collects a body in memory of its own, which grows with what comes: an announced length is a claim. Chunks are copied,
 * never kept: a chunk is a view of all that was read with it, so that a body sent byte by byte would hold many times its
 * size.
 */
export class BodyBuffer {
  readonly #declared: number
  readonly #memory: BodyMemory | undefined
  #full: Buffer[] = []
  #block: Buffer
  /** Bytes of the last block that are filled. */
  #filled = 0
  #length = 0

  /** @param memory that the body may lie in */
  constructor(declaredLength: number, memory?: BodyMemory) {
    this.#declared = declaredLength
    this.#memory = memory
    this.#block = declaredLength === 0 ? NOTHING : this.#take(Math.min(declaredLength, ANNOUNCED_BYTES))
  }

  get length(): number {
    return this.#length
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

  /** Counts bytes that nobody keeps. */
  count(bytes: number): void {
    this.#length += bytes
  }

  /** The body in one piece. Nothing may be appended to it any more. */
  whole(): Buffer {
    if (this.#full.length > 0) this.#moveTo(this.#length)
    return this.#filled === this.#block.length ? this.#block : this.#block.subarray(0, this.#filled)
  }

  /** Frees the memory of a body that has failed. */
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
    // Not once more for a little.
    return came < this.#declared && this.#declared <= grown * 2 ? this.#declared : grown
  }

  /** Copies all to one block, and frees each part as soon as it is copied: no body is held twice. */
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
