/** Writes a quoted link into the text around it, in the escapes of that text. Pure. */
import type { Quoting, Surrounding } from '../quoting.ts'
import { BEYOND_ASCII } from './json-string.ts'

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
