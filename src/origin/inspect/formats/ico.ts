import { say } from '../../messages/say.ts'
import { complete, type Format, incomplete, startsWith } from './format.ts'

const HEADER = 6
const ENTRY = 16

/** A directory of pictures, each inside the file; the largest gives the size. */
export const ico: Format = {
  typeOf: bytes =>
    startsWith(bytes, '\0\0\x01\0') && bytes.length > HEADER && bytes.readUInt16LE(4) > 0 ? 'ico' : undefined,

  walk(bytes) {
    const count = bytes.readUInt16LE(4)
    const directoryEnd = HEADER + count * ENTRY
    let largest = { width: 0, height: 0 }
    for (let entry = 0; entry < count; entry++) {
      const at = HEADER + entry * ENTRY
      const start = bytes.readUInt32LE(at + 12)
      const end = start + bytes.readUInt32LE(at + 8)
      if (start < directoryEnd || end > bytes.length) {
        return incomplete(say('cut-picture', { number: entry + 1, start, end }))
      }
      const size = { width: side(bytes.readUInt8(at)), height: side(bytes.readUInt8(at + 1)) }
      if (size.width * size.height > largest.width * largest.height) largest = size
    }
    return complete(largest)
  },
}

/** Each side is one byte; 0 means 256. */
function side(byte: number): number {
  return byte || 256
}
