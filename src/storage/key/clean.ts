/**
 * Turns text from a URL or a record into one key segment, by one rule. Percent-escapes are decoded once and Unicode
 * is composed (NFC). Separators, control characters and characters special to a shell become '_'. A segment has no
 * dot at the start, no dot or space at the end, no bare Windows device name, and at most 200 bytes. Pure.
 */
import { percentDecoded } from '../../base/url/percent-encode.ts'
import { isDeviceName } from './windows-names.ts'

/** Leaves room for an extension and a hash in the 255 bytes of a segment. */
const MAX_BYTES = 200

/** C0 and C1 controls, line separators, bidi controls, and characters with a meaning for Windows or a shell. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
const REPLACED_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Bidi_Control}/\\:*?"<>|]/gu

/** @returns a segment that meets every key rule; '' if nothing of the text is left */
export function cleanSegment(text: string): string {
  // A broken escape stays as written.
  const decoded = percentDecoded(text) ?? text
  const plain = decoded.toWellFormed().normalize('NFC').replace(REPLACED_CHARACTERS, '_')
  // Spaces go first: a leading space would hide a dot or a device name.
  const safe = trimEnd(plain.trimStart()).replace(/^\.+/, dots => '_'.repeat(dots.length))
  return trimEnd(cutBytes(isDeviceName(safe) ? `_${safe}` : safe, MAX_BYTES))
}

/** Cleans several segments; empty ones are dropped. */
export function cleanPath(path: string): string {
  return path.split('/').map(cleanSegment).filter(Boolean).join('/')
}

/** A loop, because a pattern anchored at the end would be quadratic on long runs of dots. */
function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === '.' || text[end - 1]?.trim() === '')) end--
  return text.slice(0, end)
}

function cutBytes(text: string, limit: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= limit) return text
  // A character that is cut in half decodes to U+FFFD, which is dropped.
  return bytes
    .subarray(0, limit)
    .toString()
    .replace(/\ufffd+$/, '')
}
