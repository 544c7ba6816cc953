/** The text of a fetched list or page: unpacked, decoded, and in UTF-8. Pure. */
import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { codeOf, SettingsError } from '../../../base/errors.ts'
import { say } from '../../../base/messages/say.ts'

/** Bytes, decoded: as much as a list file may be read from. */
export const MAX_LIST = 64 * 1024 * 1024

/** Bytes of the head and the end of a gzip. */
const MIN_GZIP = 18
const MIN_CHUNK = 16 * 1024

/** Unpacks a gzip, known by its first bytes, once. @throws SettingsError */
export function unpacked(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    // A gzip ends with its unpacked size: memory of that size is never copied into a larger one.
    const announced = bytes.length < MIN_GZIP ? 0 : bytes.readUInt32LE(bytes.length - 4)
    const chunkSize = Math.min(Math.max(announced, MIN_CHUNK), MAX_LIST) + 1
    return gunzipSync(bytes, { maxOutputLength: MAX_LIST, chunkSize })
  } catch (error) {
    throw new SettingsError([say('web-not-gzip', { code: codeOf(error) ?? 'unknown' })], 'sources')
  }
}

export interface ListText {
  /** UTF-8. */
  readonly bytes: Buffer
  /** The bytes are those that came. */
  readonly isAsSent: boolean
}

/** Characters in which an encoding is declared (the HTML standard reads 1,024 bytes). */
const DECLARED_WITHIN = 1024
const META = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i
const XML = /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)["']/i

/**
 * Decodes by byte order mark, then Content-Type, then the document's own declaration, then as UTF-8.
 * @param isMarkup whether the document may declare its encoding itself; other lists are UTF-8
 */
export function listText(bytes: Buffer, contentType: string, isMarkup: boolean): ListText {
  const mark = markedEncoding(bytes)
  // The readers of lists drop these marks themselves.
  if (mark === 'utf-8' || (mark !== undefined && !isMarkup)) return { bytes, isAsSent: true }
  const encoding = mark ?? (isMarkup ? declaredEncoding(bytes, contentType) : undefined)
  const decoder = encoding === undefined ? undefined : decoderOf(encoding)
  if (!decoder || decoder.encoding === 'utf-8')
    return isUtf8(bytes) || !isMarkup
      ? { bytes, isAsSent: true }
      : { bytes: Buffer.from(bytes.toString('utf8')), isAsSent: false }
  return { bytes: Buffer.from(decoder.decode(bytes)), isAsSent: false }
}

function markedEncoding(bytes: Buffer): string | undefined {
  const start = bytes.toString('hex', 0, 3)
  if (start === 'efbbbf') return 'utf-8'
  return start.startsWith('fffe') ? 'utf-16le' : start.startsWith('feff') ? 'utf-16be' : undefined
}

function declaredEncoding(bytes: Buffer, contentType: string): string | undefined {
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1]
  if (charset !== undefined) return charset
  const start = bytes.toString('latin1', 0, DECLARED_WITHIN)
  return (XML.exec(start) ?? META.exec(start))?.[1]
}

/** Undefined for a name that the Encoding Standard does not know. */
function decoderOf(encoding: string): TextDecoder | undefined {
  try {
    const decoder = new TextDecoder(encoding)
    // A page that could be read so far declares no UTF-16.
    return decoder.encoding.startsWith('utf-16') && !encoding.startsWith('utf-16') ? undefined : decoder
  } catch {
    return undefined
  }
}
