/** MP4, QuickTime and M4A: boxes of the ISO base media file format (ISO/IEC 14496-12 §4.2). */
import { say } from '../../messages/say.ts'
import { incomplete, type WalkResult } from '../formats/format.ts'
import type { Bytes } from './bytes.ts'
import { beginsWith, END_UNKNOWN, type MediaFormat, textAt, WHOLE } from './media-format.ts'

const VIDEO = /^(?:isom|iso[2-9]|mp4[12]|avc1|M4V |dash|MSNV)$/
const SOUND = /^M4[AB] $/

/** First boxes of QuickTime files that were written before `ftyp` existed. */
const OLD_QUICKTIME = new Set(['moov', 'mdat', 'wide', 'free'])

/** Types allowed at the top of a file; anything else after the last whole box is junk, not a cut. */
const TOP_LEVEL = new Set(
  'ftyp styp meta mdat moov moof mfra sidx ssix free skip wide uuid udta pnot pdin emsg prft'.split(' '),
)

/** A file of so many boxes is built to take time. */
const MOST_BOXES = 1_000_000

export const iso: MediaFormat = {
  typeOf(body) {
    const first = textAt(body.bytesAt, 4, 4)
    if (first !== 'ftyp') return OLD_QUICKTIME.has(first) && isPlausible(body) ? 'mov' : undefined
    const brand = textAt(body.bytesAt, 8, 4)
    if (brand === 'qt  ') return 'mov'
    if (SOUND.test(brand)) return 'm4a'
    return VIDEO.test(brand) ? 'mp4' : undefined
  },

  walk(body) {
    /** Offset of the last box of each type. */
    const last = new Map<string, number>()
    let isOpen = false
    let at = 0
    for (let count = 0; at + 8 <= body.size; count++) {
      if (count === MOST_BOXES) return incomplete(say('cut-many-boxes', { most: MOST_BOXES }))
      const header = body.bytesAt(at, 16)
      const type = header.toString('latin1', 4, 8)
      const size = sizeOf(header)
      if (TOP_LEVEL.has(type)) {
        if (size < 0 || at + size > body.size) return incomplete(say('cut-box', { box: type }))
        isOpen = size === 0
        last.set(type, at)
      }
      // A box of unknown length reaches to the end.
      if (size <= 0) break
      at += size
    }
    return judge(last, isOpen)
  },
}

/** @returns 0 for a box that reaches to the end, -1 for an invalid size */
function sizeOf(header: Buffer): number {
  const short = header.readUInt32BE(0)
  if (short === 0) return 0
  const size = short === 1 ? Number(header.readBigUInt64BE(8)) : short
  // A size smaller than its own header would stop the walk from advancing.
  return size < (short === 1 ? 16 : 8) ? -1 : size
}

function judge(last: ReadonlyMap<string, number>, isOpen: boolean): WalkResult {
  if (!last.has('moov')) return incomplete(say('cut-no-box', { box: 'moov' }))
  const data = last.get('mdat')
  if (data === undefined) return incomplete(say('cut-no-box', { box: 'mdat' }))
  const fragment = last.get('moof')
  if (fragment === undefined) return isOpen ? END_UNKNOWN : WHOLE
  if (fragment > data) return incomplete(say('cut-no-data'))
  // Only an index of all fragments shows that the last one is there.
  return last.has('mfra') ? WHOLE : END_UNKNOWN
}

/** Whether the first box has a valid size and a further box, if it is there, has a readable name. */
function isPlausible(body: Bytes): boolean {
  const header = body.bytesAt(0, 16)
  if (header.length < 16) return false
  const size = sizeOf(header)
  if (size <= 0) return size === 0 && beginsWith(body, 'mdat', 4)
  const next = body.bytesAt(size + 4, 4)
  return next.length < 4 || /^[A-Za-z0-9 ]{4}$/.test(next.toString('latin1'))
}
