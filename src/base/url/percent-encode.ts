/**
 * Percent-encoding as signatures want it: everything but letters, digits and `-._~` (RFC 3986 §2.3). What
 * encodeURIComponent leaves as it is, `!'()*`, some stores and most pattern matchers do not. Pure.
 */

export function encodeStrict(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Of a key: the slashes between its segments stay. */
export function encodePath(path: string): string {
  return /^[\w./~-]*$/.test(path) ? path : encodeStrict(path).replaceAll('%2F', '/')
}
