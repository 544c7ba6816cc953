/**
 * Text from a URL or a record as one key segment, by one rule: percent-escapes undone once, Unicode composed
 * (NFC), separators, control and shell-hostile characters turned into '_', no dot in front, no dot or space
 * behind, Windows device names marked, at most 200 bytes. Pure.
 */
import { isDeviceName } from './windows-names.ts'

/** Leaves room for an extension and a hash within the 255 bytes a segment may have. */
const MAX_BYTES = 200

/** C0 and C1 controls, line separators, bidi controls, and what Windows or a shell takes for its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
const REPLACED_CHARACTERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Bidi_Control}/\\:*?"<>|]/gu

/** @returns a segment that keeps every key rule, '' for text that has nothing to keep */
export function cleanSegment(text: string): string {
  const plain = unescaped(text).toWellFormed().normalize('NFC').replace(REPLACED_CHARACTERS, '_')
  // Spaces go first: behind them a dot or a device name would pass for something else.
  const safe = trimEnd(plain.trimStart()).replace(/^\.+/, dots => '_'.repeat(dots.length))
  return trimEnd(cutBytes(isDeviceName(safe) ? `_${safe}` : safe, MAX_BYTES))
}

/** Several segments, each cleaned; empty ones are dropped. */
export function cleanPath(path: string): string {
  return path.split('/').map(cleanSegment).filter(Boolean).join('/')
}

/** A broken escape stays as it was written. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A loop, as a pattern anchored at the end would be quadratic on long runs of dots. */
function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === '.' || text[end - 1]?.trim() === '')) end--
  return text.slice(0, end)
}

function cutBytes(text: string, limit: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= limit) return text
  // A character cut in half decodes to U+FFFD, which is dropped.
  return bytes
    .subarray(0, limit)
    .toString()
    .replace(/\ufffd+$/, '')
}
