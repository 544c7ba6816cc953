/** Small files of every type that is no image, built from their specifications. */
import { crc32, gzipSync } from 'node:zlib'
import type { FileType } from '../../src/origin/inspect/file-types.ts'
import { image } from '../images/images.ts'

export type MediaType = Exclude<
  FileType,
  'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'heic' | 'bmp' | 'ico' | 'tiff' | 'jxl' | 'svg'
>

const text = (value: string) => Buffer.from(value, 'latin1')

function numbers(write: (bytes: Buffer) => void, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  write(bytes)
  return bytes
}

const le32 = (value: number) => numbers(bytes => bytes.writeUInt32LE(value), 4)
const le16 = (value: number) => numbers(bytes => bytes.writeUInt16LE(value), 2)

/** Bytes that look like compressed data and hold no mark of any format. */
export function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  for (let at = 0, state = 1; at < length; at++) {
    state = (state * 48_271) % 0x7fffffff
    bytes[at] = 1 + ((state >> 8) % 127)
  }
  return bytes
}

export function box(type: string, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content)
  return Buffer.concat([numbers(bytes => bytes.writeUInt32BE(8 + body.length), 4), text(type), body])
}

export function isoFile(brand: string, ...boxes: Buffer[]): Buffer {
  return Buffer.concat([box('ftyp', text(brand), text('\0\0\0\0')), ...boxes])
}

const MOVIE = [box('moov', noise(300)), box('mdat', noise(2000))]

function ebml(docType: string, size = 0x10000000 + 2000): Buffer {
  const header = Buffer.concat([text('\x42\x82'), Buffer.from([0x80 + docType.length]), text(docType)])
  const length = numbers(bytes => bytes.writeUInt32BE(size), 4)
  return Buffer.concat([
    text('\x1a\x45\xdf\xa3'),
    Buffer.from([0x80 + header.length]),
    header,
    text('\x18\x53\x80\x67'),
    length,
    noise(2000),
  ])
}

/** @param flags 2 for the first page, 4 for the last one */
export function oggPage(flags: number, packet: Buffer): Buffer {
  const lengths = [...Array(Math.floor(packet.length / 255)).fill(255), packet.length % 255]
  const header = Buffer.alloc(27)
  header.write('OggS')
  header.writeUInt8(flags, 5)
  header.writeUInt8(lengths.length, 26)
  return Buffer.concat([header, Buffer.from(lengths), packet])
}

const oggFile = (packet: string) =>
  Buffer.concat([oggPage(2, text(`${packet}\0\0\0\0`)), oggPage(0, noise(900)), oggPage(4, noise(700))])

/** Frames of MPEG 1 layer III with 128 kbit/s at 44.1 kHz: 417 bytes each. */
export function mp3Frames(count: number): Buffer {
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0]), noise(413)])
  return Buffer.concat(Array<Buffer>(count).fill(frame))
}

/**
 * Frames after one that says how many bytes there are.
 * @param head `Xing`, `Info` or `VBRI`
 */
export function mp3WithHead(head: string, count: number, said = 417 * (count + 1)): Buffer {
  const first = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0]), Buffer.alloc(413)])
  first.write(head, 36, 'latin1')
  if (head === 'VBRI') first.writeUInt32BE(said, 46)
  else {
    first.writeUInt32BE(3, 40)
    first.writeUInt32BE(count, 44)
    first.writeUInt32BE(said, 48)
  }
  return Buffer.concat([first, mp3Frames(count)])
}

export function wavFile(announced = 36 + 2000): Buffer {
  return Buffer.concat([text('RIFF'), le32(announced), text('WAVEfmt '), noise(28), noise(2000)])
}

/** Entries without compression. */
export function zipFile(entries: Readonly<Record<string, Buffer | string>>): Buffer {
  const parts: Buffer[] = []
  const names: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(entries)) {
    const bytes = Buffer.from(content)
    const sizes = Buffer.concat([
      le32(crc32(bytes)),
      le32(bytes.length),
      le32(bytes.length),
      le16(name.length),
    ])
    const part = Buffer.concat([text('PK\x03\x04\x14\0\0\0\0\0\0\0\0\0'), sizes, le16(0), text(name), bytes])
    names.push(text('PK\x01\x02\x14\0\x14\0\0\0\0\0\0\0\0\0'), sizes, Buffer.alloc(12), le32(at), text(name))
    parts.push(part)
    at += part.length
  }
  const directory = Buffer.concat(names)
  const count = le16(Object.keys(entries).length)
  const end = [text('PK\x05\x06\0\0\0\0'), count, count, le32(directory.length), le32(at), le16(0)]
  return Buffer.concat([...parts, directory, ...end])
}

const PDF = Buffer.concat([text('%PDF-1.7\n'), noise(3000), text('\nstartxref\n3009\n%%EOF\n')])

/** One file of each type; `size` bytes more are added where a bench or a test needs a large one. */
export const MEDIA: Readonly<Record<MediaType, Buffer>> = {
  mp4: image('clip.mp4'),
  webm: image('clip.webm'),
  mov: isoFile('qt  ', ...MOVIE),
  mkv: ebml('matroska'),
  mp3: mp3Frames(8),
  m4a: isoFile('M4A ', ...MOVIE),
  ogg: oggFile('\x01vorbis'),
  opus: oggFile('OpusHead'),
  flac: Buffer.concat([text('fLaC'), noise(2000)]),
  wav: wavFile(),
  pdf: PDF,
  epub: zipFile({ mimetype: 'application/epub+zip', 'page.xhtml': noise(2000) }),
  zip: zipFile({ 'notes.txt': noise(2000), 'more.txt': 'more' }),
  gz: gzipSync(noise(2000)),
}

export const MEDIA_TYPES = Object.keys(MEDIA) as MediaType[]

/** Types whose bytes show where they end. */
export const ENDING_TYPES = MEDIA_TYPES.filter(type => !['mp3', 'flac'].includes(type))

/** An MP4 of exactly this size. */
export function largeMp4(size: number): Buffer {
  const beginning = isoFile('isom', box('moov', noise(300)))
  const data = Buffer.alloc(size - beginning.length, 0x5a)
  data.writeUInt32BE(data.length)
  data.write('mdat', 4)
  return Buffer.concat([beginning, data])
}
