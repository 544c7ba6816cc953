import type { Sentence } from '../../../base/sentence.ts'
import { say } from '../../messages/say.ts'
import { complete, type Format, incomplete, startsWith } from './format.ts'

const WIDTH = 256
const HEIGHT = 257
/** Tags of strips, then of tiles: their offsets, their lengths. */
const PIECES = [
  [273, 279],
  [324, 325],
] as const
const SHORT = 3
/** Bytes of one value, by field type; TIFF 6.0 §2. */
const VALUE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]

/** Follows the directory of each page, its values and the pixels that it points to. */
export const tiff: Format = {
  typeOf: bytes => (startsWith(bytes, 'II*\0') || startsWith(bytes, 'MM\0*') ? 'tiff' : undefined),

  walk(bytes) {
    const file = reader(bytes)
    const first = readPage(file, bytes.length, file.u32(4))
    if ('fault' in first) return incomplete(first.fault)
    if (first.end === 0) return incomplete(say('cut-no-pixels'))
    const width = first.fields.get(WIDTH)
    const height = first.fields.get(HEIGHT)
    if (!width || !height) return incomplete(say('cut-no-size'))
    const fault = faultOfLaterPages(file, bytes.length, first)
    if (fault) return incomplete(fault)
    return complete({ width: numberIn(file, width, 0), height: numberIn(file, height, 0) })
  },
}

interface Page {
  readonly fields: ReadonlyMap<number, Field>
  /** Offset where its pixels end; 0 if it has none. */
  readonly end: number
  /** Offset of the next page's directory; 0 after the last page. */
  readonly next: number
  /** Number of entries and pieces that were read for this page. */
  readonly read: number
}

type PageOrFault = Page | { readonly fault: Sentence }

/** Later pages may have no pixels: they contain other data. A chain that leads back to itself ends there. */
function faultOfLaterPages(file: EndianReader, length: number, first: Page): Sentence | undefined {
  const known = new Set<number>()
  let page = first
  let read = first.read
  for (let number = 2; page.next !== 0 && !known.has(page.next); number++) {
    known.add(page.next)
    if (page.next + 2 > length) return say('cut-page', { page: number, start: page.next })
    const next = readPage(file, length, page.next)
    if ('fault' in next) return say('cut-of-page', { page: number, fault: next.fault })
    page = next
    read += page.read
    // Valid pages share no bytes; reading directories that overlap would take hours.
    if (read > length) return say('cut-page-chain')
  }
  return undefined
}

function readPage(file: EndianReader, length: number, directory: number): PageOrFault {
  const fields = new Map<number, Field>()
  const count = file.u16(directory)
  for (let entry = 0; entry < count; entry++) {
    const field = readField(file, directory + 2 + entry * 12)
    if (field.end > length) return { fault: say('cut-field', { field: field.tag, end: field.end }) }
    fields.set(field.tag, field)
  }
  const { end, pieces } = endOfPixels(file, fields)
  if (end > length) return { fault: say('cut-pixels', { end }) }
  const pointer = directory + 2 + count * 12
  // Some writers leave out the pointer after their last page.
  return { fields, end, next: pointer + 4 > length ? 0 : file.u32(pointer), read: count + pieces }
}

interface Field {
  readonly tag: number
  readonly type: number
  readonly count: number
  /** Offset of the values: inside the entry itself if they fit into four bytes. */
  readonly at: number
  readonly end: number
}

interface EndianReader {
  u16(at: number): number
  u32(at: number): number
}

function reader(bytes: Buffer): EndianReader {
  return startsWith(bytes, 'II')
    ? { u16: at => bytes.readUInt16LE(at), u32: at => bytes.readUInt32LE(at) }
    : { u16: at => bytes.readUInt16BE(at), u32: at => bytes.readUInt32BE(at) }
}

function readField(file: EndianReader, entry: number): Field {
  const type = file.u16(entry + 2)
  const count = file.u32(entry + 4)
  const length = count * (VALUE_BYTES[type] ?? 0)
  const at = length <= 4 ? entry + 8 : file.u32(entry + 8)
  return { tag: file.u16(entry), type, count, at, end: at + length }
}

/** Reads any type other than SHORT as LONG: for a type that is not an integer, file and result are wrong. */
function numberIn(file: EndianReader, field: Field, index: number): number {
  return field.type === SHORT ? file.u16(field.at + index * 2) : file.u32(field.at + index * 4)
}

function endOfPixels(
  file: EndianReader,
  fields: ReadonlyMap<number, Field>,
): { readonly end: number; readonly pieces: number } {
  let end = 0
  let pieces = 0
  for (const [offsetsTag, lengthsTag] of PIECES) {
    const offsets = fields.get(offsetsTag)
    const lengths = fields.get(lengthsTag)
    for (let piece = 0; offsets && lengths && piece < Math.min(offsets.count, lengths.count); piece++) {
      end = Math.max(end, numberIn(file, offsets, piece) + numberIn(file, lengths, piece))
      pieces++
    }
  }
  return { end, pieces }
}
