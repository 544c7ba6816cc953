export type Headers = Readonly<Record<string, string | string[] | undefined>>

/**
 * Whether a text can be a header's value that we write: visible Latin-1 and spaces, and not nothing. Bytes over 0x7f
 * are what RFC 9110 §5.5 calls obs-text; undici takes no other character, and a tab means no more than a space.
 */
export function isHeaderText(text: string): boolean {
  return /^[\x20-\x7e\x80-\xff]+$/.test(text)
}

/** A header's text; the first, where it came more than once. */
export function firstHeader(headers: Headers, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}
