/**
 * Percent-encoding. `encodeStrict` is for signatures: it encodes all but letters, digits and `-._~` (RFC 3986 §2.3).
 * encodeURIComponent leaves `!'()*`, which some stores and most pattern matchers do not accept raw. Pure.
 */

export function encodeStrict(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** @returns undefined for a broken escape */
export function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Encodes a key; the slashes between its segments stay. */
export function encodePath(path: string): string {
  return /^[\w./~-]*$/.test(path) ? path : encodeStrict(path).replaceAll('%2F', '/')
}
