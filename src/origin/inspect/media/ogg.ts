/** Sound in Ogg pages (RFC 3533). The first packet names the codec. */
import { say } from '../../messages/say.ts'
import { incomplete } from '../formats/format.ts'
import { lastIndexOf } from './bytes.ts'
import { beginsWith, type MediaFormat, WHOLE } from './media-format.ts'

const PAGE = 'OggS'
/** Bytes before the table of segment lengths. */
const HEADER = 27
/** Bytes of the largest page: its header, and 255 segments of 255 bytes. */
const LARGEST_PAGE = HEADER + 255 + 255 * 255
/** Bytes after the last page that are tolerated, such as a tag. */
const JUNK = 4096
/** The flag of the last page of a stream. */
const LAST = 0x04

/** Where the first packet begins: the first page holds it alone, with one length. */
const FIRST_PACKET = HEADER + 1

export const ogg: MediaFormat = {
  typeOf(body) {
    if (!beginsWith(body, PAGE)) return undefined
    if (beginsWith(body, 'OpusHead', FIRST_PACKET)) return 'opus'
    const isSound = ['\x01vorbis', '\x7fFLAC', 'Speex  '].some(name => beginsWith(body, name, FIRST_PACKET))
    return isSound ? 'ogg' : undefined
  },

  walk(body) {
    const at = lastIndexOf(body, PAGE, LARGEST_PAGE + JUNK)
    if (at < 0) return incomplete(say('cut-no-page'))
    const header = body.bytesAt(at, HEADER + 255)
    const segments = header.readUInt8(26)
    let end = at + HEADER + segments
    for (let segment = 0; segment < segments; segment++) end += header.readUInt8(HEADER + segment)
    if (end > body.size) return incomplete(say('cut-last-page', { end }))
    return header.readUInt8(5) & LAST ? WHOLE : incomplete(say('cut-no-last-page'))
  },
}
