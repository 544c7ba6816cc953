export type Headers = Readonly<Record<string, string | string[] | undefined>>

/**
 * True if a text can be the value of a header to send: visible Latin-1 and spaces, not empty. Bytes over 0x7f are
 * obs-text in RFC 9110 §5.5; undici accepts no other characters, and a tab is no more than a space.
 */
export function isHeaderText(text: string): boolean {
  return /^[\x20-\x7e\x80-\xff]+$/.test(text)
}

/** Returns the value of a header; the first value of a repeated header. */
export function firstHeader(headers: Headers, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}
