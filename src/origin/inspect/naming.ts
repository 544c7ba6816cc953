import { isUtf8 } from 'node:buffer'
import type { Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import type { Bytes } from './media/bytes.ts'

/** Bytes that contain magic numbers and the first entries of archives (file-type's own sample size). */
const SAMPLE = 4100

/** A guess at bytes that no format recognises. */
export interface BytesName {
  /** The name for a message: a media type, `JSON`, `plain text`. */
  readonly name: Text
  /** The name of the image type, e.g. `psd`; undefined if the bytes are not an image. */
  readonly imageType?: string
}

export async function describeBytes(bytes: Buffer): Promise<BytesName> {
  const media = await mediaTypeOf(fileType => fileType.fileTypeFromBuffer(bytes.subarray(0, SAMPLE)))
  const text = textName(bytes)
  // Magic numbers like "BM" begin words too, and no raster image is text.
  if (text && media?.mime.startsWith('image/')) return { name: text }
  if (!media) return { name: text ?? say('bytes-unknown', { bytes: firstBytes(bytes) }) }
  const { mime, ext } = media
  return { name: mime, ...(mime.startsWith('image/') && { imageType: siblingOf(bytes) ?? ext }) }
}

/**
 * Names a file of zip entries by what it holds: a book, a text document, a program, or a plain archive.
 * @returns undefined if its entries cannot be read
 */
export function archiveName({ size, bytesAt }: Bytes): Promise<MediaName | undefined> {
  // A blob that reads at any offset, without a copy of the whole body.
  const blob = Object.defineProperties(new Blob([]), {
    size: { value: size },
    slice: {
      value: (start: number, end: number) => new Blob([Uint8Array.from(bytesAt(start, end - start))]),
    },
  })
  return mediaTypeOf(fileType => fileType.fileTypeFromBlob(blob))
}

/** Recognises types that share a media type with a supported type but differ from it. */
function siblingOf(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 4)
  if (head === '\0\0\x02\0') return 'cur'
  return head === 'II+\0' || head === 'MM\0+' ? 'bigtiff' : undefined
}

interface MediaName {
  readonly mime: string
  readonly ext: string
}

/** Loads file-type only here, because most runs never need it. */
async function mediaTypeOf(
  look: (fileType: typeof import('file-type')) => Promise<MediaName | undefined>,
): Promise<MediaName | undefined> {
  try {
    return await look(await import('file-type'))
  } catch {
    return undefined // bytes that break file-type's parsers have no name
  }
}

function textName(bytes: Buffer): Text | undefined {
  const beginning = bytes.toString('latin1', 0, SAMPLE)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary from text
  if (!isUtf8(bytes) || /[\u0000-\u0008\u000e-\u001f]/.test(beginning)) return undefined
  const ending = bytes.toString('latin1', bytes.length - SAMPLE)
  const brackets = `${beginning.trimStart()[0]}${ending.trimEnd().at(-1)}`
  return brackets === '{}' || brackets === '[]' ? 'JSON' : say('bytes-text')
}

function firstBytes(bytes: Buffer): string {
  return bytes.toString('hex', 0, 8).replace(/..(?=.)/g, '$& ')
}
