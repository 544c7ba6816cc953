export type Headers = Readonly<Record<string, string | string[] | undefined>>

/** A header's text; the first, where it came more than once. */
export function firstHeader(headers: Headers, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}
