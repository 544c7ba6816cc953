/** Sets of image files that are whole by their structure, filled with seeded noise: the same on every run. */
import { createCipheriv, createHash, hash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { crc64, loadCrc64 } from '../src/base/digests/crc64.ts'

await loadCrc64()

export interface ImageSet {
  readonly name: string
  /** File names in the folder of that name. */
  readonly files: readonly string[]
  readonly bytes: number
  /** SHA-256 of each file. */
  readonly digests: readonly string[]
  /** What OSS would answer to a PUT, by the key that our default template gives. */
  readonly proofs: ReadonlyMap<string, { readonly crc64: string; readonly md5: string }>
}

/** Bytes of image number `index`. */
export type SizeOf = (index: number) => number

/** Log-normal around 60 KB, as what crawlers find is. */
export function mixedSize(index: number): number {
  const sigma = 0.6
  return Math.min(2_000_000, Math.round(60_000 * Math.exp(sigma * normal(index))) + 1_000)
}

export function writeSet(folder: string, name: string, count: number, sizeOf: SizeOf): ImageSet {
  mkdirSync(join(folder, name), { recursive: true })
  const proofs = new Map<string, { crc64: string; md5: string }>()
  const files: string[] = []
  const digests: string[] = []
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const extension = index % 10 < 7 ? 'jpg' : 'png'
    const image = (extension === 'jpg' ? jpeg : png)(noise(`${name}/${index}`, sizeOf(index)))
    const file = `${String(index).padStart(6, '0')}.${extension}`
    writeFileSync(join(folder, name, file), image)
    files.push(file)
    bytes += image.length
    const digest = hash('sha256', image)
    digests.push(digest)
    proofs.set(`${digest}.${extension}`, { crc64: crc64(image), md5: hash('md5', image) })
  }
  return { name, files, bytes, digests, proofs }
}

/** Without the byte that begins JPEG markers, so that it may stand in a scan. */
function noise(seed: string, length: number): Buffer {
  const key = createHash('md5').update(seed).digest()
  const bytes = createCipheriv('aes-128-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(length))
  for (let at = bytes.indexOf(0xff); at >= 0; at = bytes.indexOf(0xff, at)) bytes[at] = 0xfe
  return bytes
}

/** SOI, APP0, SOF0 of 640 × 480, SOS, scan, EOI. */
function jpeg(scan: Buffer): Buffer {
  const head =
    'ffd8 ffe0 0010 4a46494600 0101 00 0001 0001 0000' +
    'ffc0 0011 08 01e0 0280 03 012200 021101 031101 ffda 000c 03 0100 0211 0311 00 3f00'
  return Buffer.concat([Buffer.from(head.replaceAll(' ', ''), 'hex'), scan, Buffer.from('ffd9', 'hex')])
}

function png(pixels: Buffer): Buffer {
  return pngOf(chunk('IDAT', pixels))
}

function pngOf(...chunks: readonly Buffer[]): Buffer {
  const header = Buffer.from('00000280 000001e0 08 02 00 00 00'.replaceAll(' ', ''), 'hex')
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', header), ...chunks, chunk('IEND', Buffer.alloc(0))])
}

/** PNGs of one size that differ in a comment, so that many large ones cost memory for one. */
export function similarPngs(bytes: number): (index: number) => Buffer {
  const pixels = chunk('IDAT', noise('similar', bytes))
  return index => pngOf(chunk('tEXt', Buffer.from(`Comment\0${index}`)), pixels)
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type), data])
  const whole = Buffer.alloc(typed.length + 8)
  whole.writeUInt32BE(data.length, 0)
  typed.copy(whole, 4)
  whole.writeUInt32BE(crc32(typed), typed.length + 4)
  return whole
}

/** One draw of the normal distribution for each index (Box–Muller). */
function normal(index: number): number {
  const draw = createHash('md5').update(`normal ${index}`).digest()
  const [a, b] = [draw.readUInt32LE(0), draw.readUInt32LE(4)].map(word => (word + 1) / 2 ** 32) as [
    number,
    number,
  ]
  return Math.sqrt(-2 * Math.log(a)) * Math.cos(2 * Math.PI * b)
}
