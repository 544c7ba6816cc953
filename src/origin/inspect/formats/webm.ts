import { say } from '../../../base/messages/say.ts'
import { complete, type Format, incomplete, startsWith } from './format.ts'

const EBML = '\x1a\x45\xdf\xa3'
/** Bytes: the EBML header takes a few dozen. Its DocType distinguishes WebM from Matroska. */
const HEADER_WINDOW = 64

/** An EBML header and one segment around everything (RFC 8794, RFC 9559). */
export const webm: Format = {
  typeOf: bytes =>
    startsWith(bytes, EBML) && bytes.subarray(0, HEADER_WINDOW).includes('webm') ? 'webm' : undefined,

  walk(bytes) {
    const header = variableSize(bytes, 4)
    const segment = variableSize(bytes, header.at + header.size + 4)
    const end = segment.at + segment.size
    return end > bytes.length ? incomplete(say('cut-segment', { end })) : complete()
  },
}

/** Leading zero bits of the first byte count the bytes that follow; all ones means "unknown", as in live streams. */
function variableSize(bytes: Buffer, at: number): { at: number; size: number } {
  const extra = Math.clz32(bytes.readUInt8(at)) - 24
  if (extra > 7) return { at: at + 1, size: Number.POSITIVE_INFINITY }
  let size = bytes.readUInt8(at) & (0x7f >> extra)
  for (let byte = 1; byte <= extra; byte++) size = size * 256 + bytes.readUInt8(at + byte)
  const unknown = size === 2 ** (7 * (extra + 1)) - 1
  return { at: at + 1 + extra, size: unknown ? 0 : size }
}
