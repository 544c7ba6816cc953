/**
 * Percent-encoding for signatures: encodes all but letters, digits and `-._~` (RFC 3986 §2.3). encodeURIComponent
 * leaves `!'()*`, which some stores and most pattern matchers do not accept raw. Pure.
 */

export function encodeStrict(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Encodes a key; the slashes between its segments stay. */
export function encodePath(path: string): string {
  return /^[\w./~-]*$/.test(path) ? path : encodeStrict(path).replaceAll('%2F', '/')
}
