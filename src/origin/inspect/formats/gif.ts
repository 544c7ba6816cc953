import { say } from '../../messages/say.ts'
import { complete, type Format, incomplete, startsWith } from './format.ts'

const EXTENSION = 0x21
const IMAGE = 0x2c
const TRAILER = 0x3b

/** Follows the blocks up to the trailer: https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
export const gif: Format = {
  typeOf: bytes => (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a') ? 'gif' : undefined),

  walk(bytes) {
    const size = { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
    for (let at = 13 + colourTable(bytes.readUInt8(10)); ; ) {
      const block = bytes.readUInt8(at)
      if (block === TRAILER) return complete(size)
      if (block === EXTENSION) at = pastSubBlocks(bytes, at + 2)
      else if (block === IMAGE) at = pastSubBlocks(bytes, at + 11 + colourTable(bytes.readUInt8(at + 9)))
      else return incomplete(say('cut-block', { at }))
    }
  },
}

/** Returns the bytes of the colour table that a packed field announces. */
function colourTable(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0
}

function pastSubBlocks(bytes: Buffer, from: number): number {
  let at = from
  for (let length = bytes.readUInt8(at); length > 0; length = bytes.readUInt8(at)) at += 1 + length
  return at + 1
}
