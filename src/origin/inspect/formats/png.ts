import { crc32 } from 'node:zlib'
import type { Sentence } from '../../../base/sentence.ts'
import { say } from '../../messages/say.ts'
import { complete, type Format, incomplete, startsWith } from './format.ts'

const SIGNATURE = '\x89PNG\r\n\x1a\n'
const IHDR = 0x49484452
const IDAT = 0x49444154
const IEND = 0x49454e44

/** Pixels: https://www.w3.org/TR/png-3/#7Integers-and-byte-order */
const MAX_SIDE = 2 ** 31 - 1

/** Allowed bits per sample for each colour type: https://www.w3.org/TR/png-3/#table111 */
const BIT_DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

/** Follows the chunks up to IEND, and checks the CRC of each: https://www.w3.org/TR/png-3/#5Chunk-layout */
export const png: Format = {
  typeOf: bytes => (startsWith(bytes, '\x89PNG') ? 'png' : undefined),

  walk(bytes) {
    // The signature contains CR LF and LF, so that transfers in text mode are detected.
    if (!startsWith(bytes, SIGNATURE)) return incomplete(say('cut-signature'))
    if (bytes.readUInt32BE(12) !== IHDR) return incomplete(say('cut-ihdr'))
    const fault = faultOfHeader(bytes)
    if (fault) return incomplete(fault)
    let hasPixels = false
    for (let at = SIGNATURE.length; ; ) {
      const dataEnd = at + 8 + bytes.readUInt32BE(at)
      const crc = bytes.readUInt32BE(dataEnd)
      if (crc32(bytes.subarray(at + 4, dataEnd)) !== crc) return incomplete(say('cut-chunk', { at }))
      const type = bytes.readUInt32BE(at + 4)
      if (type === IDAT) hasPixels ||= bytes.readUInt32BE(at) > 0
      if (type === IEND) break
      at = dataEnd + 4
    }
    if (!hasPixels) return incomplete(say('cut-no-idat'))
    return complete({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) })
  },
}

/** Returns why no decoder can make a picture from this header. */
function faultOfHeader(bytes: Buffer): Sentence | undefined {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  if (bytes.readUInt32BE(8) !== 13) return say('cut-ihdr-length')
  if (width === 0 || height === 0 || Math.max(width, height) > MAX_SIDE)
    return say('cut-sides', { width, height })
  const [depth, colour] = [bytes.readUInt8(24), bytes.readUInt8(25)]
  if (!BIT_DEPTHS[colour]?.includes(depth)) return say('cut-colours', { colour, depth })
  const [compression, filter, interlace] = bytes.subarray(26, 29)
  return compression === 0 && filter === 0 && (interlace ?? 2) < 2 ? undefined : say('cut-method')
}
