/** WAV, FLAC and MP3. */
import { say } from '../../messages/say.ts'
import { incomplete } from '../formats/format.ts'
import type { Bytes } from './bytes.ts'
import { beginsWith, END_UNKNOWN, type MediaFormat, WHOLE } from './media-format.ts'

/** A length that the writer did not know: it could not go back to the header. */
const UNKNOWN_LENGTHS = new Set([0, 0xffffffff])

/** One RIFF chunk around everything. */
export const wav: MediaFormat = {
  typeOf: body => (beginsWith(body, 'RIFF') && beginsWith(body, 'WAVE', 8) ? 'wav' : undefined),

  walk({ size, bytesAt }) {
    const length = bytesAt(4, 4).readUInt32LE(0)
    if (UNKNOWN_LENGTHS.has(length)) return END_UNKNOWN
    const end = 8 + length
    return end > size ? incomplete(say('cut-announced', { bytes: end })) : WHOLE
  },
}

/** FLAC and MP3 are frames without an end. Either may follow an ID3 tag. */
export const frames: MediaFormat = {
  typeOf(body) {
    const start = pastTag(body)
    // The tag may hold pictures, and a beginning of the body then ends inside it.
    if (start >= body.size && start > 0) return 'mp3'
    if (beginsWith(body, 'fLaC', start)) return 'flac'
    const frame = frameLength(body, start)
    if (frame === undefined) return undefined
    // Four bytes may look like a frame by chance.
    const isOnly = start + frame === body.size
    return isOnly || frameLength(body, start + frame) !== undefined ? 'mp3' : undefined
  },

  walk(body, isLengthKnown) {
    const start = pastTag(body)
    if (start >= body.size) return incomplete(say('cut-tag-only'))
    const length = isLengthKnown ? undefined : lengthInHead(body, start)
    if (length === undefined) return END_UNKNOWN
    const missing = start + length - body.size
    if (missing <= 0) return WHOLE
    const tolerated = TAG_AT_END + (frameLength(body, start) ?? 0)
    return missing > tolerated ? incomplete(say('cut-announced', { bytes: start + length })) : END_UNKNOWN
  },
}

/** Bytes of an ID3v1 tag, which some writers count. */
const TAG_AT_END = 128

/** Bytes that the first frame of an MP3 may say in the place of sound: in a Xing, Info or VBRI head. */
function lengthInHead({ bytesAt }: Bytes, start: number): number | undefined {
  const header = bytesAt(start, 4).readUInt32BE(0)
  const isVersion1 = ((header >>> 19) & 3) === 3
  const isMono = ((header >>> 6) & 3) === 3
  const side = isVersion1 ? (isMono ? 17 : 32) : isMono ? 9 : 17
  const xing = Buffer.from(bytesAt(start + 4 + side, 16))
  if (/^(?:Xing|Info)/.test(xing.toString('latin1'))) {
    const flags = xing.readUInt32BE(4)
    return flags & 2 ? xing.readUInt32BE(flags & 1 ? 12 : 8) : undefined
  }
  const vbri = bytesAt(start + 36, 14)
  return vbri.toString('latin1', 0, 4) === 'VBRI' ? vbri.readUInt32BE(10) : undefined
}

/** Bytes of zeros that writers leave after a tag. */
const MOST_PADDING = 4096

/** @returns the offset after an ID3v2 tag, 0 without one: https://id3.org/id3v2.4.0-structure */
function pastTag({ bytesAt }: Bytes): number {
  const header = bytesAt(0, 10)
  const isTag = header.length === 10 && header.toString('latin1', 0, 3) === 'ID3' && header.readUInt8(3) < 5
  const sizes = header.subarray(6, 10)
  if (!isTag || sizes.some(byte => byte > 127)) return 0
  const length = sizes.reduce((sum, byte) => sum * 128 + byte, 0)
  const footer = header.readUInt8(5) & 0x10 ? 10 : 0
  const end = 10 + length + footer
  const padding = bytesAt(end, MOST_PADDING).findIndex(byte => byte !== 0)
  return end + Math.max(0, padding)
}

const KBITS_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const KBITS_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const RATES = [44_100, 48_000, 32_000]

/** @returns the bytes of the frame of MPEG audio layer III at `at`; undefined if there is none */
function frameLength({ bytesAt }: Bytes, at: number): number | undefined {
  const header = bytesAt(at, 4)
  if (header.length < 4) return undefined
  const bits = header.readUInt32BE(0)
  const version = (bits >>> 19) & 3
  const isLayer3 = ((bits >>> 17) & 3) === 1
  const padding = (bits >>> 9) & 1
  const kbits = (version === 3 ? KBITS_1 : KBITS_2)[(bits >>> 12) & 15]
  const rate = RATES[(bits >>> 10) & 3]
  if (bits >>> 21 !== 0x7ff || version === 1 || !isLayer3 || !kbits || rate === undefined) return undefined
  // MPEG 2 and 2.5 have a half and a quarter of the rates, and half as many samples in a frame.
  const divisor = version === 3 ? 1 : version === 2 ? 2 : 4
  const samples = version === 3 ? 144 : 72
  return Math.floor((samples * kbits * 1000 * divisor) / rate) + padding
}
