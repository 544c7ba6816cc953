/** The characters of a JSON string, and how its writer escapes them. */
import type { Surrounding } from '../quoting.ts'
import type { Span } from '../span.ts'
import type { Atom } from './source-map.ts'

/** @param offset of `text` in the file */
export function* escapesIn(text: string, { from, to: end }: Span, offset: number): Generator<Atom> {
  for (let at = text.indexOf('\\', from); at >= 0 && at < end; ) {
    const to = at + (text[at + 1] === 'u' ? 6 : 2)
    yield { from: offset + at, to: offset + to, length: 1 }
    at = text.indexOf('\\', to)
  }
}

/** Stands for all characters beyond ASCII. */
export const BEYOND_ASCII = '\u0080'

/** Characters that writers escape for the sake of web pages. */
const FOR_WEB_PAGES = ['&', '<', '>', "'"] as const

/**
 * Returns the characters that a string writes as escapes although JSON does not ask for it.
 * @param raw the string with its quotes
 * @param address an old address in it, as it is written
 */
export function escapedIn(raw: string): (address: string) => Surrounding {
  const often = FOR_WEB_PAGES.filter(one => raw.toLowerCase().includes(escapeOf(one)) && !raw.includes(one))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  const isAscii = /\\u(?!00[0-7])[\da-f]{4}/i.test(raw) && /^[\u0000-\u007f]*$/.test(raw)
  const escaped = often.join('') + (isAscii ? BEYOND_ASCII : '')
  return address => ({ kind: 'json', escaped: address.includes('\\/') ? `${escaped}/` : escaped })
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
