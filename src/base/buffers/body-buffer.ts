import type { BodyMemory } from './body-memory.ts'

/** Bytes of a block where nobody said how long the body will be: as many as have come, within these. */
const MIN_BLOCK_BYTES = 4 * 1024
const MAX_BLOCK_BYTES = 64 * 1024

const NOTHING = Buffer.alloc(0)

/**
 * Collects a body in memory of its own. Chunks are copied, never kept: a chunk is a view of all that was read with
 * it, so that a body sent byte by byte would hold many times its size.
 */
export class BodyBuffer {
  readonly #full: Buffer[] = []
  #block: Buffer
  /** Bytes of the last block that are filled. */
  #filled = 0
  #length = 0

  /** @param memory that `whole` may lie in, where the length is known */
  constructor(declaredLength: number, memory?: BodyMemory) {
    if (declaredLength === 0) this.#block = NOTHING
    else this.#block = memory ? memory.take(declaredLength) : allocate(declaredLength)
  }

  get length(): number {
    return this.#length
  }

  append(chunk: Buffer): void {
    this.#length += chunk.length
    for (let at = 0; at < chunk.length; ) {
      if (this.#filled === this.#block.length) this.#begin()
      const copied = chunk.copy(this.#block, this.#filled, at)
      this.#filled += copied
      at += copied
    }
  }

  /** Counts bytes that nobody keeps. */
  count(bytes: number): void {
    this.#length += bytes
  }

  whole(): Buffer {
    const isFull = this.#filled === this.#block.length
    const last = isFull ? this.#block : this.#block.subarray(0, this.#filled)
    return this.#full.length === 0 ? last : Buffer.concat([...this.#full, last])
  }

  #begin(): void {
    if (this.#filled > 0) this.#full.push(this.#block)
    this.#block = allocate(Math.min(MAX_BLOCK_BYTES, Math.max(MIN_BLOCK_BYTES, this.#length)))
    this.#filled = 0
  }
}

/** Not from the shared pool: a slice of it would keep the whole pool alive. Pages nobody wrote cost nothing. */
function allocate(bytes: number): Buffer {
  return Buffer.allocUnsafeSlow(bytes)
}
