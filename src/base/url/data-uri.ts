/**
 * `data:` URIs: their bytes, and a short form for results and logs. It follows
 * https://fetch.spec.whatwg.org/#data-url-processor on the text itself, since `new URL` would copy the payload twice.
 */
import { PersistError } from '../errors.ts'
import { say } from '../messages/say.ts'
import type { Sentence } from '../sentence.ts'

const PERCENT = 0x25

interface DataUriContent {
  readonly bytes: Buffer
  /** Lower case, without parameters; `text/plain` if the URI names none. */
  readonly mediaType: string
}

/** @throws PersistError `url-invalid`, without the payload */
export function decodeDataUri(uri: string): DataUriContent {
  const comma = uri.indexOf(',')
  if (!isDataUri(uri)) throw invalid(say('data-uri-none'))
  if (comma < 0) throw invalid(say('data-uri-comma', { length: uri.length }))
  const header = uri.slice('data:'.length, comma).trim()
  const hash = uri.indexOf('#', comma)
  const payload = uri.slice(comma + 1, hash < 0 ? undefined : hash)
  const isBase64 = /; *base64$/i.test(header)
  return {
    bytes: isBase64 ? base64Decoded(payload) : percentDecoded(payload),
    mediaType: mediaTypeOf(header),
  }
}

/** Whether only the short form of a `data:` URI is left. */
export function isShortened(uri: string): boolean {
  return uri.endsWith(' characters)') && isDataUri(uri)
}

/** Returns `data:image/png;base64,iVBORw0K… (48211 characters)`, or any other URL unchanged. */
export function shortenDataUri(uri: string): string {
  if (!isDataUri(uri) || isShortened(uri)) return uri
  const length = `(${uri.length} characters)`
  const comma = uri.indexOf(',')
  if (comma < 0) return `data:… ${length}`
  const header = uri.slice('data:'.length, Math.min(comma, 'data:'.length + 80))
  const start = uri.slice(comma + 1, comma + 1 + Math.min(8, (uri.length - comma) >> 1))
  return `data:${printable(header)},${printable(start)}… ${length}`
}

function isDataUri(uri: string): boolean {
  return /^data:/i.test(uri)
}

function mediaTypeOf(header: string): string {
  const end = header.indexOf(';')
  const essence = (end < 0 ? header : header.slice(0, end)).trim().toLowerCase()
  return /^[!#$%&'*+.^_`|~\w-]+\/[!#$%&'*+.^_`|~\w-]+$/.test(essence) ? essence : 'text/plain'
}

/** Drops tabs and line breaks, as the URL parser does. All other characters stand for their UTF-8 bytes. */
function percentDecoded(text: string): Buffer {
  const written = Buffer.from(text.replace(/[\t\n\r]+/g, ''))
  if (!written.includes('%')) return written
  const bytes = Buffer.allocUnsafe(written.length)
  let length = 0
  for (let at = 0; at < written.length; at++) {
    const escaped = written[at] === PERCENT ? hexByte(written.toString('latin1', at + 1, at + 3)) : undefined
    bytes[length++] = escaped ?? written.readUInt8(at)
    if (escaped !== undefined) at += 2
  }
  return bytes.subarray(0, length)
}

function hexByte(digits: string): number | undefined {
  return /^[\da-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : undefined
}

function base64Decoded(payload: string): Buffer {
  // Without escapes the text is read in place: undoing them makes two copies of it.
  const bytes = decodeBase64(payload)
  if (bytes) return bytes
  const body = percentDecoded(payload)
  const unescaped = decodeBase64(body.toString('latin1'))
  if (!unescaped) throw invalid(say('data-uri-base64', { length: body.length }))
  return unescaped
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?')
}

function invalid(sentence: Sentence): PersistError {
  return new PersistError('plan', 'url-invalid', sentence)
}

/**
 * Follows https://infra.spec.whatwg.org/#forgiving-base64-decode; Buffer alone would accept anything.
 * @returns undefined if the text is not base64
 */
export function decodeBase64(text: string): Buffer | undefined {
  return exactly(text) ?? exactly(text.replace(/[\t\n\f\r ]+/g, ''))
}

/** Characters of base64url, and those of which Buffer reads the lower byte. */
const TAKEN_BY_BUFFER = /[-_\u0100-\uffff]/

function exactly(text: string): Buffer | undefined {
  const padding = text.length % 4 > 0 ? 0 : text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const digits = text.length - padding
  if (digits % 4 === 1) return undefined
  if (TAKEN_BY_BUFFER.test(text)) return undefined
  const bytes = Buffer.from(text, 'base64')
  // Buffer skips all other characters.
  return bytes.length === Math.floor((digits * 3) / 4) ? bytes : undefined
}
