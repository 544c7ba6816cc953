import { complete, type Format, incomplete, startsWith } from './format.ts'

const WIDTH = 256
const HEIGHT = 257
/** Where strips or tiles begin -> how long they are. */
const PIECES = [
  [273, 279],
  [324, 325],
] as const
const SHORT = 3
/** Bytes of one value, by field type; TIFF 6.0 §2. */
const VALUE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]

/** The first directory, its values and the pixels it points to. */
export const tiff: Format = {
  typeOf: bytes => (startsWith(bytes, 'II*\0') || startsWith(bytes, 'MM\0*') ? 'tiff' : undefined),

  walk(bytes) {
    const file = reader(bytes)
    const directory = file.u32(4)
    const fields = new Map<number, Field>()
    for (let entry = 0; entry < file.u16(directory); entry++) {
      const field = readField(file, directory + 2 + entry * 12)
      if (field.end > bytes.length) return incomplete(`its field ${field.tag} ends at byte ${field.end}`)
      fields.set(field.tag, field)
    }
    const end = endOfPixels(file, fields)
    if (end === 0) return incomplete('it points to no pixels')
    if (end > bytes.length) return incomplete(`its pixels end at byte ${end}`)
    const width = fields.get(WIDTH)
    const height = fields.get(HEIGHT)
    if (!width || !height) return incomplete('it states no size')
    return complete({ width: numberIn(file, width, 0), height: numberIn(file, height, 0) })
  },
}

interface Field {
  readonly tag: number
  readonly type: number
  readonly count: number
  /** Where the values lie: in the entry itself when four bytes hold them. */
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

/** A field of a type that is no whole number is read as LONG: the numbers are then wrong, as the file is. */
function numberIn(file: EndianReader, field: Field, index: number): number {
  return field.type === SHORT ? file.u16(field.at + index * 2) : file.u32(field.at + index * 4)
}

function endOfPixels(file: EndianReader, fields: ReadonlyMap<number, Field>): number {
  let end = 0
  for (const [offsetsTag, lengthsTag] of PIECES) {
    const offsets = fields.get(offsetsTag)
    const lengths = fields.get(lengthsTag)
    for (let piece = 0; offsets && lengths && piece < Math.min(offsets.count, lengths.count); piece++) {
      end = Math.max(end, numberIn(file, offsets, piece) + numberIn(file, lengths, piece))
    }
  }
  return end
}
