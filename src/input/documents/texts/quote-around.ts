/** Reads the escapes of a JSON string, and writes a quoted link in the escapes of the text around it. Pure. */
import type { Quoting, Surrounding } from '../edit.ts'
import type { Atom } from '../source-map.ts'
import type { Span } from '../span.ts'

/**
 * @param text the link as the document inside writes it
 * @returns undefined if the place has no spelling for it
 */
export function quoteAround(
  text: string,
  inner: Quoting | undefined,
  around: Surrounding,
): string | undefined {
  switch (around.kind) {
    case 'json':
      return inJson(text, around.escaped)
    case 'cell':
      return around.quoted ? text.replaceAll('"', '""') : inPlainCell(text, around.delimiter, inner)
    case 'xml':
      return inXml(text, around.form)
  }
}

function inJson(text: string, escaped: string): string {
  let written = JSON.stringify(text).slice(1, -1)
  if (escaped.includes('/')) written = written.replaceAll('/', '\\/')
  for (const character of escaped)
    if (character !== '/' && character !== BEYOND_ASCII)
      written = written.replaceAll(character, escapeOf(character))
  return escaped.includes(BEYOND_ASCII) ? written.replace(/[\u0080-\uffff]/g, escapeOf) : written
}

/** @param unit a UTF-16 unit */
function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The cell has no quotes, so the link must do without characters that need them. HTML and Markdown have references. */
function inPlainCell(text: string, delimiter: string, inner: Quoting | undefined): string | undefined {
  const hasReferences = inner?.kind === 'attribute' || inner?.kind === 'markdown'
  const special = (character: string) => /["\r\n]/.test(character) || character === delimiter
  if (![...text].some(special)) return text
  return hasReferences
    ? [...text].map(one => (special(one) ? `&#${one.charCodeAt(0)};` : one)).join('')
    : undefined
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function inXml(text: string, form: 'references' | 'cdata' | 'markup'): string | undefined {
  // Tags of the feed itself are quoted already, except for what only HTML allows in an attribute.
  if (form === 'markup') return text.replaceAll('<', '&lt;')
  if (form === 'cdata') return text.includes(']]>') ? undefined : text
  return text.replace(/[&<>"']/g, character => REFERENCES[character] ?? character)
}

/** @param offset of `text` in the file */
export function* escapesIn(text: string, { from, to: end }: Span, offset: number): Generator<Atom> {
  for (let at = text.indexOf('\\', from); at >= 0 && at < end; ) {
    const to = at + (text[at + 1] === 'u' ? 6 : 2)
    yield { from: offset + at, to: offset + to, length: 1 }
    at = text.indexOf('\\', to)
  }
}

/** Stands for all characters beyond ASCII. */
const BEYOND_ASCII = '\u0080'

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
