import { crc32 } from 'node:zlib'
import { complete, type Format, incomplete, startsWith } from './format.ts'

const SIGNATURE = '\x89PNG\r\n\x1a\n'
const IHDR = 0x49484452
const IEND = 0x49454e44

/** Chunks up to IEND, each with its CRC: https://www.w3.org/TR/png-3/#5Chunk-layout */
export const png: Format = {
  typeOf: bytes => (startsWith(bytes, '\x89PNG') ? 'png' : undefined),

  walk(bytes) {
    // The signature ends in CR LF and LF so that transfers in text mode are found out.
    if (!startsWith(bytes, SIGNATURE)) return incomplete('its signature is damaged')
    if (bytes.readUInt32BE(12) !== IHDR) return incomplete('it has no IHDR chunk')
    for (let at = SIGNATURE.length; ; ) {
      const dataEnd = at + 8 + bytes.readUInt32BE(at)
      const crc = bytes.readUInt32BE(dataEnd)
      if (crc32(bytes.subarray(at + 4, dataEnd)) !== crc)
        return incomplete(`its chunk at byte ${at} fails its CRC`)
      if (bytes.readUInt32BE(at + 4) === IEND) break
      at = dataEnd + 4
    }
    return complete({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) })
  },
}
