import { say } from '../../../base/messages/say.ts'
import { topLevel } from './boxes.ts'
import { complete, type Format, incomplete, startsWith } from './format.ts'

/** Major brands of video; QuickTime (`qt  `) and audio (`M4A `) are other types. */
const BRAND = /^(?:isom|iso[2-9]|mp4[12]|avc1|M4V |dash|MSNV)$/

export const mp4: Format = {
  typeOf: bytes =>
    startsWith(bytes, 'ftyp', 4) && BRAND.test(bytes.toString('latin1', 8, 12)) ? 'mp4' : undefined,

  walk(bytes) {
    const { first, cut } = topLevel(bytes)
    if (cut) return incomplete(say('cut-box', { box: cut }))
    if (!first.has('moov')) return incomplete(say('cut-no-box', { box: 'moov' }))
    return first.has('mdat') ? complete() : incomplete(say('cut-no-box', { box: 'mdat' }))
  },
}
