/** How foreign text stands inside a sentence: as much of it as a sentence can hold. Pure. */

/** Characters; a URL or key worth reading whole is mostly shorter. */
const MAX_LENGTH = 120

export function quote(text: string): string {
  return JSON.stringify(shorten(text))
}

/** For a sentence that has quotes of its own. */
export function shorten(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text
}
