/** How foreign text gets into HTML: as visible characters, and escaped. Pure. */
import { printable, printableUrl } from '../../base/messages/printable.ts'

/** Fit for an element's text and for an attribute in double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}

export const foreign = (text: string) => escaped(printable(text))

/** Values of a query may be tokens, and a gallery is made to be shown around. */
export const foreignUrl = (text: string) => escaped(printableUrl(text))

/** @returns what a link may lead to: an http(s) URL that is shown whole, or nothing */
export function linkable(text: string): string | undefined {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined
  return url.search === '' && printableUrl(text) === text ? text : undefined
}
