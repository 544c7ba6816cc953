/**
 * Memory of bodies that is used again. Fresh memory costs a fault for each of its pages when it is first written, which is
 * more than the copy itself; and left to the collector, megabytes wait for it that nobody needs.
 */

/** Bytes between two sizes of memory, as long as that is no more than an eighth of them. */
const STEP = 16 * 1024
/** Larger bodies are few, and theirs would be kept for nobody. */
const MAX_BYTES = 4 * 1024 * 1024
/** Kept for later, over all sizes. */
const MAX_KEPT = 32 * 1024 * 1024

export class BodyMemory {
  /** By size. */
  readonly #free = new Map<number, ArrayBuffer[]>()
  /** Given out and not given back. */
  readonly #lent = new WeakSet<ArrayBufferLike>()
  #kept = 0

  /** @returns at least so many bytes, of any content */
  take(bytes: number): Buffer {
    const size = bytes > MAX_BYTES ? bytes : sizeFor(bytes)
    const known = this.#free.get(size)?.pop()
    if (known) this.#kept -= size
    const memory = known ?? allocate(size).buffer
    this.#lent.add(memory)
    return Buffer.from(memory, 0, bytes)
  }

  /**
   * To be called by whoever knows that nobody reads these bytes any more, not even the system. What did not come from
   * here, or has been given back before, is let be. Memory that is not kept is freed at once: the collector may let
   * several large bodies lie, which would then take more than all that are under way.
   */
  giveBack({ buffer }: Uint8Array): void {
    const size = buffer.byteLength
    if (!this.#lent.delete(buffer)) return
    const memory = buffer as ArrayBuffer
    if (size > MAX_BYTES || this.#kept + size > MAX_KEPT) return void memory.transfer(0)
    const free = this.#free.get(size)
    if (free) free.push(memory)
    else this.#free.set(size, [memory])
    this.#kept += size
  }
}

/** In steps up to 128 KB, then in eighths of the power of two below. */
function sizeFor(bytes: number): number {
  const step = Math.max(STEP, 2 ** (Math.floor(Math.log2(Math.max(1, bytes - 1))) - 3))
  return Math.ceil(bytes / step) * step
}

/** Not from the shared pool: a slice of it would keep the whole pool alive. Pages nobody wrote cost nothing. */
export function allocate(bytes: number): Buffer<ArrayBuffer> {
  return Buffer.allocUnsafeSlow(bytes)
}
