import { say } from '../../messages/say.ts'
import { complete, type Format, incomplete, startsWith } from './format.ts'

/** Header lengths of all versions: OS/2 1 and 2, Windows 3, 3 with masks, 4 and 5. */
const HEADER_LENGTHS = new Set([12, 16, 40, 52, 56, 64, 108, 124])

/** The header of OS/2 1, whose fields are half as long. */
const OLD_HEADER = 12

/** BI_RGB, BI_BITFIELDS and BI_ALPHABITFIELDS: the width gives the length of every row. */
const UNCOMPRESSED = new Set([0, 3, 6])
/** The header of OS/2 2, where compression 3 is a fax code. */
const OS2_HEADER = 64

interface Dimensions {
  readonly width: number
  /** Number of rows, in either order. */
  readonly height: number
  readonly bitsPerPixel: number
  readonly isUncompressed: boolean
  /** Bytes of the pixels as the header states them; 0 if it does not. */
  readonly pixelBytes: number
}

/** The format: https://learn.microsoft.com/windows/win32/gdi/bitmap-storage */
export const bmp: Format = {
  // Many texts begin with "BM", so a plausible header length must follow.
  typeOf: bytes =>
    startsWith(bytes, 'BM') && bytes.length >= 18 && HEADER_LENGTHS.has(bytes.readUInt32LE(14))
      ? 'bmp'
      : undefined,

  walk(bytes) {
    const dimensions = dimensionsOf(bytes)
    const { width, height } = dimensions
    const end = endOfPixels(bytes, dimensions)
    if (end > bytes.length) return incomplete(say('cut-pixels', { end }))
    return complete({ width, height })
  },
}

function dimensionsOf(bytes: Buffer): Dimensions {
  const header = bytes.readUInt32LE(14)
  if (header === OLD_HEADER) {
    const [width, height] = [bytes.readUInt16LE(18), bytes.readUInt16LE(20)]
    return { width, height, bitsPerPixel: bytes.readUInt16LE(24), isUncompressed: true, pixelBytes: 0 }
  }
  const hasCompression = header > 16
  const compression = hasCompression ? bytes.readUInt32LE(30) : 0
  return {
    width: Math.abs(bytes.readInt32LE(18)),
    // A negative height means that rows go from top to bottom.
    height: Math.abs(bytes.readInt32LE(22)),
    bitsPerPixel: bytes.readUInt16LE(28),
    isUncompressed: UNCOMPRESSED.has(compression) && !(header === OS2_HEADER && compression === 3),
    pixelBytes: hasCompression ? bytes.readUInt32LE(34) : 0,
  }
}

/** Counts the pixels if it can: many writers state a wrong file size, and browsers ignore it. */
function endOfPixels(
  bytes: Buffer,
  { width, height, bitsPerPixel, isUncompressed, pixelBytes }: Dimensions,
): number {
  const start = bytes.readUInt32LE(10)
  if (!isUncompressed) return pixelBytes > 0 ? start + pixelBytes : Math.max(start, bytes.readUInt32LE(2))
  const bits = width * bitsPerPixel
  const row = Math.ceil(bits / 32) * 4
  // The padding after the last row contains nothing.
  return height === 0 ? start : start + row * (height - 1) + Math.ceil(bits / 8)
}
