/** PDF and zip archives. */
import { say } from '../../messages/say.ts'
import { incomplete, type WalkResult } from '../formats/format.ts'
import { type Bytes, lastIndexOf } from './bytes.ts'
import { beginsWith, type MediaFormat, WHOLE } from './media-format.ts'

/**
 * Bytes at the end where readers look for the mark (ISO 32000-1, implementation note 18). A file that was changed later
 * has an earlier mark, too: cut right after it, the file looks whole.
 */
const PDF_END = 1024

export const pdf: MediaFormat = {
  typeOf: body => (beginsWith(body, '%PDF-') ? 'pdf' : undefined),
  walk: body => (lastIndexOf(body, '%%EOF', PDF_END) < 0 ? incomplete(say('cut-no-eof')) : WHOLE),
}

const END_RECORD = 'PK\x05\x06'
/** Bytes of the end record, and of its longest comment. */
const END_RECORD_BYTES = 22
const LONGEST_COMMENT = 0xffff
/** The locator of the larger end record lies right before the small one. */
const LOCATOR = 'PK\x06\x07'
const LOCATOR_BYTES = 20
const LARGE_END_RECORD = 'PK\x06\x06'

/**
 * Every file made of zip entries; `naming.ts` names the ones that are no plain archive.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.16)
 */
export const zip: MediaFormat = {
  typeOf: body => (beginsWith(body, 'PK\x03\x04') || beginsWith(body, END_RECORD) ? 'zip' : undefined),

  walk(body) {
    const at = lastIndexOf(body, END_RECORD, END_RECORD_BYTES + LONGEST_COMMENT)
    if (at < 0) return incomplete(say('cut-no-end-record'))
    const record = body.bytesAt(at, END_RECORD_BYTES)
    const end = at + END_RECORD_BYTES + record.readUInt16LE(20)
    if (end > body.size) return incomplete(say('cut-announced', { bytes: end }))
    const isLarge = at >= LOCATOR_BYTES && beginsWith(body, LOCATOR, at - LOCATOR_BYTES)
    if (isLarge) return walkLarge(body, at - LOCATOR_BYTES)
    // An archive inside the archive has an end record of its own, whose offsets do not fit the whole file.
    const endOfNames = record.readUInt32LE(16) + record.readUInt32LE(12)
    return endOfNames === at ? WHOLE : incomplete(say('cut-end-record', { end: endOfNames }))
  },
}

/** @param locator offset of the locator */
function walkLarge(body: Bytes, locator: number): WalkResult {
  const at = Number(body.bytesAt(locator + 8, 8).readBigUInt64LE(0))
  const record = body.bytesAt(at, 56)
  if (record.toString('latin1', 0, 4) !== LARGE_END_RECORD)
    return incomplete(say('cut-end-record', { end: at }))
  const endOfNames = Number(record.readBigUInt64LE(48) + record.readBigUInt64LE(40))
  return endOfNames === at ? WHOLE : incomplete(say('cut-end-record', { end: endOfNames }))
}
