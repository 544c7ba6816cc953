/** A box of the ISO base media file format (ISO/IEC 14496-12 §4.2): AVIF, HEIC, JPEG XL and MP4 consist of boxes. */
export interface Box {
  readonly type: string
  /** Offset where the content begins, bytes. */
  readonly start: number
  /** Offset where the box says that it ends, bytes; it may lie after the end of the file. */
  readonly end: number
}

/** Yields the boxes between two offsets; the last one may reach further than `to`. */
export function* boxes(bytes: Buffer, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    const short = bytes.readUInt32BE(at)
    const header = short === 1 ? 16 : 8
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short
    const type = bytes.toString('latin1', at + 4, at + 8)
    // A size smaller than its own header is invalid and would stop the walk from advancing.
    const end = size < header ? Number.POSITIVE_INFINITY : at + size
    yield { type, start: at + header, end }
    at = end
  }
}

export function childOf(bytes: Buffer, parent: Box, type: string, skip = 0): Box | undefined {
  for (const box of boxes(bytes, parent.start + skip, parent.end)) if (box.type === type) return box
  return undefined
}

/** Types allowed at the top of a file; anything else after the last whole box is junk, not a cut. */
const TOP_LEVEL = new Set(
  'ftyp meta mdat moov moof mfra sidx styp free skip uuid idat jxlc jxlp jxll jbrd brob Exif'.split(' '),
)

export interface TopLevel {
  readonly first: ReadonlyMap<string, Box>
  readonly last: ReadonlyMap<string, Box>
  /** Type of the box that the end of the file cuts; undefined if no box is cut. */
  readonly cut?: string
}

/** Remembers two boxes of each known type, so that memory stays small for any file. */
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
