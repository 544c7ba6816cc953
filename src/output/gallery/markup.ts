/** Puts untrusted text into HTML: as visible characters, and escaped. Pure. */
import { printable, printableUrl } from '../../base/messages/printable.ts'

/** Escapes text for an element and for an attribute in double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}

export const foreign = (text: string) => escaped(printable(text))

/** Hides values of a query, which may be tokens: users share galleries. */
export const foreignUrl = (text: string) => escaped(printableUrl(text))

/** @returns the URL if a link may lead to it: an http(s) URL that is shown whole */
export function linkable(text: string): string | undefined {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined
  return url.search === '' && printableUrl(text) === text ? text : undefined
}
