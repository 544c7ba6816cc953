import { say } from '../../messages/say.ts'
import type { FileType } from '../file-types.ts'
import { type Box, boxes, childOf, topLevel } from './boxes.ts'
import { complete, type Format, incomplete, startsWith } from './format.ts'

const AVIF = new Set(['avif', 'avis'])
const HEIC = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs'])
/** Brands that leave the codec open; the compatible brands then name it. */
const HEIF = new Set(['mif1', 'mif2', 'msf1'])

/** AVIF and HEIC: a `meta` box that describes items, an `mdat` that contains them (ISO/IEC 23008-12). */
export const heif: Format = {
  typeOf(bytes) {
    if (!startsWith(bytes, 'ftyp', 4)) return undefined
    const major = brandAt(bytes, 8)
    return typeOfBrand(major) ?? (HEIF.has(major) ? compatibleType(bytes) : undefined)
  },

  walk(bytes) {
    const { first, cut } = topLevel(bytes)
    if (cut) return incomplete(say('cut-box', { box: cut }))
    const meta = first.get('meta')
    if (!meta) return incomplete(say('cut-no-box', { box: 'meta' }))
    // Small pictures may lie in an `idat` inside `meta`, after its 4 bytes of version and flags.
    if (!first.has('mdat') && !childOf(bytes, meta, 'idat', 4)) return incomplete(say('cut-no-data'))
    return complete(primarySize(bytes, meta))
  },
}

function brandAt(bytes: Buffer, at: number): string {
  return bytes.toString('latin1', at, at + 4)
}

function typeOfBrand(brand: string): FileType | undefined {
  if (AVIF.has(brand)) return 'avif'
  return HEIC.has(brand) ? 'heic' : undefined
}

function compatibleType(bytes: Buffer): FileType {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256)
  for (let at = 16; at < end; at += 4) {
    const type = typeOfBrand(brandAt(bytes, at))
    if (type) return type
  }
  return 'heic'
}

/**
 * Returns the pixels of the primary item: its `ispe` property, or its `clap` if the coded picture is larger than the
 * visible one. A photo of many tiles also has an `ispe` for a tile, so the item's own list of properties decides
 * (ISO/IEC 23008-12 §6.5, §9.3).
 */
function primarySize(bytes: Buffer, meta: Box): { width?: number; height?: number } {
  const pitm = childOf(bytes, meta, 'pitm', 4)
  const iprp = childOf(bytes, meta, 'iprp', 4)
  const ipco = iprp && childOf(bytes, iprp, 'ipco')
  const ipma = iprp && childOf(bytes, iprp, 'ipma')
  if (!pitm || !ipco || !ipma) return {}
  const wanted = propertiesOf(bytes, ipma, itemId(bytes, pitm.start + 4, bytes.readUInt8(pitm.start) > 0))
  let size = {}
  let index = 0
  for (const { type, start } of boxes(bytes, ipco.start, ipco.end)) {
    index++
    if (!wanted.has(index)) continue
    if (type === 'ispe') {
      size = { width: bytes.readUInt32BE(start + 4), height: bytes.readUInt32BE(start + 8) }
    }
    if (type === 'clap') return { width: fraction(bytes, start), height: fraction(bytes, start + 8) }
  }
  return size
}

function itemId(bytes: Buffer, at: number, wide: boolean): number {
  return wide ? bytes.readUInt32BE(at) : bytes.readUInt16BE(at)
}

/** Returns indices into `ipco`, from 1; the top bit of each means "essential" and is dropped. */
function propertiesOf(bytes: Buffer, ipma: Box, item: number): ReadonlySet<number> {
  const wideIds = bytes.readUInt8(ipma.start) > 0
  const wideIndices = (bytes.readUInt8(ipma.start + 3) & 1) === 1
  const entries = bytes.readUInt32BE(ipma.start + 4)
  const found = new Set<number>()
  for (let entry = 0, at = ipma.start + 8; entry < entries; entry++) {
    const id = itemId(bytes, at, wideIds)
    at += wideIds ? 4 : 2
    const count = bytes.readUInt8(at++)
    for (let n = 0; n < count; n++, at += wideIndices ? 2 : 1) {
      if (id === item) found.add(wideIndices ? bytes.readUInt16BE(at) & 0x7fff : bytes.readUInt8(at) & 0x7f)
    }
  }
  return found
}

function fraction(bytes: Buffer, at: number): number {
  return Math.round(bytes.readUInt32BE(at) / (bytes.readUInt32BE(at + 4) || 1))
}
