/**
 * Reusable memory for bodies. The first write to each page of fresh memory is a page fault, which costs more than the
 * copy itself. Memory left to the garbage collector waits for it by the megabyte.
 */

/** Bytes between two sizes of memory, while that is at most an eighth of the size. */
const STEP = 16 * 1024
/** Memory of larger bodies is not kept: they are rare, so it would seldom be reused. */
const MAX_BYTES = 4 * 1024 * 1024
const MAX_KEPT = 32 * 1024 * 1024

export class BodyMemory {
  readonly #maxKept: number
  /** Free memory by size. */
  readonly #free = new Map<number, ArrayBuffer[]>()
  /** Memory in use. */
  readonly #lent = new WeakSet<ArrayBufferLike>()
  #kept = 0

  /** @param maxKept bytes kept for reuse, over all sizes */
  constructor(maxKept = MAX_KEPT) {
    this.#maxKept = maxKept
  }

  /** @returns a buffer of this length with arbitrary content */
  take(bytes: number): Buffer {
    const size = bytes > MAX_BYTES ? bytes : sizeFor(bytes)
    const known = this.#free.get(size)?.pop()
    if (known) this.#kept -= size
    const memory = known ?? allocate(size).buffer
    this.#lent.add(memory)
    return Buffer.from(memory, 0, bytes)
  }

  /** Frees what is kept. What is lent may still be given back. */
  close(): void {
    for (const memory of [...this.#free.values()].flat()) memory.transfer(0)
    this.#free.clear()
    this.#kept = 0
  }

  /** Takes over bytes that have memory of their own, so that `giveBack` frees them at once. Ignores small ones. */
  adopt({ buffer }: Uint8Array): void {
    if (buffer.byteLength > MAX_BYTES) this.#lent.add(buffer)
  }

  /**
   * Call only if these bytes are never read again, not even by the system. Ignores foreign memory and memory that was
   * given back before. Memory that is not kept is freed at once: several large bodies left to the collector could take
   * more memory than all present bodies.
   */
  giveBack({ buffer }: Uint8Array): void {
    const size = buffer.byteLength
    if (!this.#lent.delete(buffer)) return
    const memory = buffer as ArrayBuffer
    if (size > MAX_BYTES || this.#kept + size > this.#maxKept) return void memory.transfer(0)
    const free = this.#free.get(size)
    if (free) free.push(memory)
    else this.#free.set(size, [memory])
    this.#kept += size
  }
}

/** Rounds up in steps of 16 KB up to 128 KB, then in eighths of the power of two below. */
function sizeFor(bytes: number): number {
  const step = Math.max(STEP, 2 ** (Math.floor(Math.log2(Math.max(1, bytes - 1))) - 3))
  return Math.ceil(bytes / step) * step
}

/** Avoids Node's shared pool, since a slice keeps the whole pool alive. Pages that were never written cost nothing. */
export function allocate(bytes: number): Buffer<ArrayBuffer> {
  return Buffer.allocUnsafeSlow(bytes)
}
