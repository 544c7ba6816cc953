/** A body to inspect: a buffer or a file, read through one function. */
import { readSync } from 'node:fs'

export interface Bytes {
  readonly size: number
  /** Returns the bytes from `offset` on: `length` of them, fewer at the end. Valid until the next call. */
  bytesAt(offset: number, length: number): Buffer
}

export function bytesOfBuffer(buffer: Buffer): Bytes {
  return { size: buffer.length, bytesAt: (offset, length) => buffer.subarray(offset, offset + length) }
}

/** Bytes read from a file at once. A walk reads a few bytes here and there. */
const WINDOW = 64 * 1024

/**
 * Reads in this thread: a body that was just written lies in the cache of the system.
 * @param file descriptor of an open file, which must not change
 */
export function bytesOfFile(file: number, size: number): Bytes {
  const window = Buffer.allocUnsafe(WINDOW)
  let from = 0
  let filled = 0
  const read = (into: Buffer, at: number): number => {
    let total = 0
    for (let count = -1; total < into.length && count !== 0; total += count)
      count = readSync(file, into, total, into.length - total, at + total)
    return total
  }
  return {
    size,
    bytesAt(offset, length) {
      // As a buffer does: a box may name a place that no file has.
      if (offset >= size) return window.subarray(0, 0)
      if (length > WINDOW) {
        const own = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - offset)))
        return own.subarray(0, read(own, offset))
      }
      const isInside = offset >= from && Math.min(offset + length, size) <= from + filled
      if (!isInside) {
        from = offset
        filled = read(window, offset)
      }
      return window.subarray(offset - from, Math.min(offset - from + length, filled))
    },
  }
}

/** Finds the last place of `mark` among the last `length` bytes. @returns its offset in the body; -1 if it is missing */
export function lastIndexOf({ size, bytesAt }: Bytes, mark: string, length: number): number {
  const from = Math.max(0, size - length)
  const at = bytesAt(from, size - from).lastIndexOf(mark, undefined, 'latin1')
  return at < 0 ? -1 : from + at
}
