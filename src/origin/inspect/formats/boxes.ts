/** Boxes of the ISO base media file format (ISO/IEC 14496-12 §4.2): AVIF, HEIC, JPEG XL and MP4 are made of them. */
export interface Box {
  readonly type: string
  /** Where the content begins, bytes. */
  readonly start: number
  /** Where it ends by its own word, which may lie behind the file's end. */
  readonly end: number
}

/** The boxes between two offsets; the last one may reach further than `to`. */
export function* boxes(bytes: Buffer, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    const short = bytes.readUInt32BE(at)
    const header = short === 1 ? 16 : 8
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short
    const type = bytes.toString('latin1', at + 4, at + 8)
    // A size that does not cover its own header is nonsense and would hold up the walk.
    const end = size < header ? Number.POSITIVE_INFINITY : at + size
    yield { type, start: at + header, end }
    at = end
  }
}

export function childOf(bytes: Buffer, parent: Box, type: string, skip = 0): Box | undefined {
  for (const box of boxes(bytes, parent.start + skip, parent.end)) if (box.type === type) return box
  return undefined
}

/** What may stand at the top of a file; anything else behind the last whole box is junk, not a cut. */
const TOP_LEVEL = new Set(
  'ftyp meta mdat moov moof mfra sidx styp free skip uuid idat jxlc jxlp jxll jbrd brob Exif'.split(' '),
)

export interface TopLevel {
  readonly first: ReadonlyMap<string, Box>
  readonly last: ReadonlyMap<string, Box>
  /** Type of the box that the file's end cuts. */
  readonly cut?: string
}

/** Memory stays small whatever the file holds: two boxes of each known type are remembered. */
export function topLevel(bytes: Buffer): TopLevel {
  const first = new Map<string, Box>()
  const last = new Map<string, Box>()
  for (const box of boxes(bytes, 0, bytes.length)) {
    if (!TOP_LEVEL.has(box.type)) continue
    if (box.end > bytes.length) return { first, last, cut: box.type }
    if (!first.has(box.type)) first.set(box.type, box)
    last.set(box.type, box)
  }
  return { first, last }
}
