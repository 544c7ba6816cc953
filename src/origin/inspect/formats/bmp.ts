import { complete, type Format, incomplete, startsWith } from './format.ts'

/** Header lengths of all versions: OS/2 1 and 2, Windows 3, 3 with masks, 4 and 5. */
const HEADER_LENGTHS = new Set([12, 16, 40, 52, 56, 64, 108, 124])

/** https://learn.microsoft.com/windows/win32/gdi/bitmap-storage */
export const bmp: Format = {
  // "BM" alone begins many a text, so a plausible header length must follow.
  typeOf: bytes =>
    startsWith(bytes, 'BM') && bytes.length >= 18 && HEADER_LENGTHS.has(bytes.readUInt32LE(14))
      ? 'bmp'
      : undefined,

  walk(bytes) {
    const end = Math.max(bytes.readUInt32LE(2), bytes.readUInt32LE(10))
    if (end > bytes.length) return incomplete(`its header announces ${end} bytes`)
    if (bytes.readUInt32LE(14) === 12) {
      return complete({ width: bytes.readUInt16LE(18), height: bytes.readUInt16LE(20) })
    }
    // A negative height means that rows go from top to bottom.
    return complete({ width: Math.abs(bytes.readInt32LE(18)), height: Math.abs(bytes.readInt32LE(22)) })
  },
}
