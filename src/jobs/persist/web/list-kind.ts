/** The format of a fetched list or page, and its text: unpacked, decoded, and in UTF-8. Pure. */

import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { constants, gunzipSync } from 'node:zlib'
import { codeOf, SettingsError } from '../../../base/errors.ts'
import { formatOf, type ListFormat } from '../../../input/documents/file-format.ts'
import { parseJsonExactly } from '../../../input/documents/json/exact-json.ts'
import { say } from '../messages/say.ts'

const ROOTS: Readonly<Record<string, ListFormat>> = {
  rss: 'feed',
  feed: 'feed',
  RDF: 'feed',
  urlset: 'sitemap',
  sitemapindex: 'sitemap',
  html: 'html',
}

const TYPES: Readonly<Record<string, ListFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'application/x-ndjson': 'json-lines',
  'application/ndjson': 'json-lines',
  'application/jsonl': 'json-lines',
  'application/json-lines': 'json-lines',
}

/** Content types of servers that do not know better. */
const UNDECIDED: ReadonlySet<string> = new Set([
  '',
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
])

const ENDINGS: ReadonlySet<ListFormat> = new Set(['text', 'csv', 'tsv', 'json', 'json-lines', 'html', 'feed'])

/** Characters in which the first element is looked for. */
const BEGINNING = 4096
const BEFORE_ROOT = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[^\]]*\])?[^>]*>)*/i

/** @returns the format, or what the text is instead: empty if nothing says it */
export function listKind(
  bytes: Buffer,
  contentType: string,
  path: string,
): ListFormat | { readonly isInstead: string } {
  const start = bytes.toString('latin1', 0, BEGINNING).replace(/^\xef\xbb\xbf/, '')
  const content = start.slice(BEFORE_ROOT.exec(start)?.[0].length ?? 0)
  const root = /^<([A-Za-z][\w:.-]*)/.exec(content)?.[1]
  const local = root?.slice(root.indexOf(':') + 1) ?? ''
  const known = ROOTS[local] ?? ROOTS[local.toLowerCase()]
  if (known && (known !== 'html' || !isXml(contentType))) return known
  const type = contentType.replace(/;.*$/s, '').trim().toLowerCase()
  const ofPath = formatOf(path)
  const byEnding = ofPath && ENDINGS.has(ofPath) ? ofPath : undefined
  if (/^[{[]/.test(content)) return isJsonLines(bytes, type, byEnding) ? 'json-lines' : 'json'
  const ofType = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined
  if (ofType) return ofType
  if (root !== undefined && (isXml(contentType) || !UNDECIDED.has(type))) return { isInstead: `<${root}>` }
  if (UNDECIDED.has(type)) {
    const format = byEnding ?? (type === 'text/plain' ? 'text' : undefined)
    if (format) return format
  }
  return byEnding ?? { isInstead: type }
}

function isXml(contentType: string): boolean {
  return /^\s*(?:text|application)\/(?!xhtml)(?:[\w.-]+\+)?xml\b/i.test(contentType)
}

function isJsonLines(bytes: Buffer, type: string, byEnding: ListFormat | undefined): boolean {
  if (TYPES[type] === 'json-lines' || byEnding === 'json-lines') return true
  const end = bytes.indexOf('\n')
  if (end < 0 || bytes.subarray(end + 1).every(byte => byte <= BLANK)) return false
  try {
    parseJsonExactly(bytes.toString('utf8', 0, end))
    return true
  } catch {
    return false
  }
}

/** Blanks and control characters end here. */
const BLANK = 0x20

/** Bytes, decoded: as much as a list file may be read from. */
export const MAX_LIST = 64 * 1024 * 1024

/** Bytes of the head and the end of a gzip. */
const MIN_GZIP = 18
const MIN_CHUNK = 16 * 1024

/** A gzip is known by its first bytes. */
export function isPacked(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

export interface Unpacked {
  readonly bytes: Buffer
  /** The gzip ends early. */
  readonly isCut: boolean
}

/** Unpacks a gzip once. @throws SettingsError */
export function unpacked(bytes: Buffer, isCut = false): Unpacked {
  if (!isPacked(bytes)) return { bytes, isCut }
  try {
    // A gzip ends with its unpacked size: memory of that size is never copied into a larger one.
    const announced = bytes.length < MIN_GZIP ? 0 : bytes.readUInt32LE(bytes.length - 4)
    const chunkSize = Math.min(Math.max(announced, MIN_CHUNK), MAX_LIST) + 1
    const finishFlush = isCut ? constants.Z_SYNC_FLUSH : constants.Z_FINISH
    return { bytes: gunzipSync(bytes, { maxOutputLength: MAX_LIST, chunkSize, finishFlush }), isCut }
  } catch (error) {
    if (codeOf(error) === 'Z_BUF_ERROR' && !isCut) return unpacked(bytes, true)
    throw new SettingsError([say('web-not-gzip', { code: codeOf(error) ?? 'unknown' })], 'sources')
  }
}

interface ListText {
  /** UTF-8. */
  readonly bytes: Buffer
  /** The bytes are those that came. */
  readonly isAsSent: boolean
  /** The encoding that it came in, if it is not UTF-8. */
  readonly encoding?: string
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
  const named = encoding === undefined ? undefined : decoderOf(encoding)
  // UTF-16 has a NUL in each character of markup. Text without one only claims UTF-16, as XML of .NET does.
  const decoder = named?.encoding.startsWith('utf-16') && !bytes.includes(0) ? undefined : named
  if (!decoder || decoder.encoding === 'utf-8')
    return isUtf8(bytes) || !isMarkup
      ? { bytes, isAsSent: true }
      : { bytes: Buffer.from(bytes.toString('utf8')), isAsSent: false }
  return { bytes: Buffer.from(decoder.decode(bytes)), isAsSent: false, encoding: decoder.encoding }
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
    return new TextDecoder(encoding)
  } catch {
    return undefined
  }
}
