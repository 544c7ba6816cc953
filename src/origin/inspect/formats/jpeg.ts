import { say } from '../../messages/say.ts'
import { complete, type Format, incomplete, startsWith } from './format.ts'
import { isLaterPictureCut } from './multi-picture.ts'

const SOS = 0xda
const APP2 = 0xe2
const EOI = Buffer.from([0xff, 0xd9])

/**
 * Follows marker segments by their lengths up to the first scan, which skips a thumbnail inside EXIF. Then any EOI
 * will do: in a scan 00 or a restart marker follows FF (ITU-T T.81 §B.1.1.5), and no legal table between scans
 * contains FF D9. A native search starts from the end, where the EOI usually is. Bytes after the EOI, such as a second
 * picture (MPF), are kept, and a cut one is noted.
 */
export const jpeg: Format = {
  typeOf: bytes => (startsWith(bytes, '\xff\xd8\xff') ? 'jpeg' : undefined),

  walk(bytes) {
    let size: { width: number; height: number } | undefined
    let isLaterCut = false
    let at = 2
    for (;;) {
      at = bytes.indexOf(0xff, at)
      if (at < 0) return incomplete(say('cut-first-scan'))
      // A file can consist of fill bytes, which must not each cost a search.
      while (bytes[at + 1] === 0xff) at++
      const marker = bytes.readUInt8(at + 1)
      if (marker === SOS) break
      if (isFrameHeader(marker)) {
        size = { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
      }
      if (marker === APP2 && startsWith(bytes, 'MPF\0', at + 4))
        isLaterCut = isLaterPictureCut(bytes, at + 8, at + 2 + bytes.readUInt16BE(at + 2))
      at += hasLength(marker) ? 2 + bytes.readUInt16BE(at + 2) : 1
    }
    if (!size) return incomplete(say('cut-frame-header'))
    if (bytes.lastIndexOf(EOI) < at) return incomplete(say('cut-end-marker'))
    return isLaterCut ? { complete: true, ...size, note: say('later-picture-cut') } : complete(size)
  },
}

/** SOF0 to SOF15 without DHT, JPG and DAC, which are not frame headers. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** Fill bytes, stuffing, TEM, RSTn, SOI and EOI have no length field. */
function hasLength(marker: number): boolean {
  return marker >= 0xc0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd9)
}
