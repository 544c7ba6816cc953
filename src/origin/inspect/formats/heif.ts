import { say } from '../../../base/messages/say.ts'
import type { ImageType } from '../image-types.ts'
import { childOf, topLevel } from './boxes.ts'
import { complete, type Format, incomplete, startsWith } from './format.ts'
import { primarySize } from './heif-size.ts'

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

function typeOfBrand(brand: string): ImageType | undefined {
  if (AVIF.has(brand)) return 'avif'
  return HEIC.has(brand) ? 'heic' : undefined
}

function compatibleType(bytes: Buffer): ImageType {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256)
  for (let at = 16; at < end; at += 4) {
    const type = typeOfBrand(brandAt(bytes, at))
    if (type) return type
  }
  return 'heic'
}
