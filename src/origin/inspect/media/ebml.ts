/** WebM and Matroska: an EBML header and one segment around everything (RFC 8794, RFC 9559). */
import { say } from '../../messages/say.ts'
import { incomplete } from '../formats/format.ts'
import type { Bytes } from './bytes.ts'
import { beginsWith, END_UNKNOWN, type MediaFormat, textAt, WHOLE } from './media-format.ts'

const EBML = '\x1a\x45\xdf\xa3'
/** Bytes: the EBML header takes a few dozen. Its DocType distinguishes WebM from Matroska. */
const HEADER_WINDOW = 64
/** Bytes of an element's name in the segment, and of a size after it. */
const NAME_BYTES = 4

export const ebml: MediaFormat = {
  typeOf(body) {
    if (!beginsWith(body, EBML)) return undefined
    const header = textAt(body.bytesAt, 0, HEADER_WINDOW)
    if (header.includes('webm')) return 'webm'
    return header.includes('matroska') ? 'mkv' : undefined
  },

  walk(body) {
    const header = variableSize(body, 4)
    const segment = variableSize(body, header.at + header.size + NAME_BYTES)
    // Live streams are written before their length is known.
    if (segment.isUnknown) return END_UNKNOWN
    const end = segment.at + segment.size
    return end > body.size ? incomplete(say('cut-segment', { end })) : WHOLE
  },
}

/** Leading zero bits of the first byte count the bytes that follow; all ones means "unknown". */
function variableSize({ bytesAt }: Bytes, at: number): { at: number; size: number; isUnknown?: true } {
  const bytes = bytesAt(at, 8)
  const extra = Math.clz32(bytes.readUInt8(0)) - 24
  if (extra > 7) return { at: at + 1, size: Number.POSITIVE_INFINITY }
  let size = bytes.readUInt8(0) & (0x7f >> extra)
  for (let byte = 1; byte <= extra; byte++) size = size * 256 + bytes.readUInt8(byte)
  const isUnknown = size === 2 ** (7 * (extra + 1)) - 1
  return isUnknown ? { at: at + 1 + extra, size: 0, isUnknown } : { at: at + 1 + extra, size }
}
