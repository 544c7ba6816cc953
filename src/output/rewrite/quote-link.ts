/** Quotes a link for the place of a URL, so that a parser of the document reads exactly this link. Pure. */
import { quotedCell } from '../../input/documents/csv/stored-columns.ts'
import type { AttributeQuote, Quoting } from '../../input/documents/edit.ts'

/** @returns undefined if the place has no spelling for this link */
export function quoteLink(link: string, quoting: Quoting): string | undefined {
  switch (quoting.kind) {
    case 'line':
      // A list trims blanks, and `#` starts a comment.
      return /^[\s#]|\s$|[\r\n]/.test(link) ? undefined : link
    case 'json':
      return JSON.stringify(link).slice(1, -1)
    case 'cell':
      return quoteCell(link, quoting)
    case 'markdown':
      return quoteDestination(link)
    case 'autolink':
      return /^https?:[^\s<>]*$/i.test(link) ? link : undefined
    case 'attribute':
      return quoteAttribute(link, quoting)
    case 'yaml':
      return quoteScalar(link, quoting.style)
    case 'toml':
      return quoting.style === 'literal' && isLiteral(link) ? `'${link}'` : JSON.stringify(link)
    case 'within': {
      const text = quoting.inner ? quoteLink(link, quoting.inner) : link
      return text === undefined ? undefined : quoting.around(text)
    }
    case 'shortcode':
      return encodeForShortcode(quoting.hasCommas ? withoutLastCommas(link) : link)
  }
}

function quoteCell(
  link: string,
  { delimiter, quoted, padded }: Quoting & { kind: 'cell' },
): string | undefined {
  if (quoted) return link.replaceAll('"', '""')
  const written = quotedCell(link, delimiter)
  // Quotes count only at the start of a cell.
  return padded && written !== link ? undefined : written
}

/**
 * For a bare destination or one in `<…>`. Characters with a meaning in Markdown, tables or HTML become character
 * references, which a destination may hold. So do brackets, which then need no partner.
 */
function quoteDestination(link: string): string {
  return withoutEntities(link).replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters end a destination
    /[\u0000-\u0020\u007f\\`<>"'()[\]{}|*_~^]|[^\S ]/gu,
    character => (KEPT_IN_URLS.has(character) ? character : reference(character)),
  )
}

/** Common in URLs, and harmless: Markdown has no emphasis inside a destination. */
const KEPT_IN_URLS = new Set(['_', '~', '*'])

/** An `&` that does not begin a reference stays as it is. */
function withoutEntities(link: string): string {
  return link.replace(/&(?=#?[a-z\d]+;)/gi, '&amp;')
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`
}

function quoteAttribute(link: string, { quote, inside }: Quoting & { kind: 'attribute' }): string {
  if (inside === undefined) return encodeForAttribute(link, quote)
  if (inside === 'srcset') return encodeForAttribute(encodeForSrcset(link), quote)
  const inCss = link.replace(/[\s"'()\\]/g, character => `\\${character.charCodeAt(0).toString(16)} `)
  return encodeForAttribute(inCss, quote)
}

function encodeForAttribute(text: string, quote: AttributeQuote): string {
  const encoded = text.replaceAll('&', '&amp;').replace(/[|{}]/g, reference)
  if (quote === '"') return encoded.replaceAll('"', '&quot;')
  if (quote === "'") return encoded.replaceAll("'", '&#39;')
  return encoded.replace(/[\s"'=<>`]/g, reference)
}

/** In `srcset`, white space and a trailing comma end a candidate. */
function encodeForSrcset(link: string): string {
  return withoutLastCommas(link.replace(/\s/g, character => encodeURIComponent(character))).replace(
    /^,+/,
    commas => '%2C'.repeat(commas.length),
  )
}

function withoutLastCommas(link: string): string {
  return link.replace(/,+$/, commas => '%2C'.repeat(commas.length))
}

function quoteScalar(link: string, style: 'plain' | 'single' | 'double'): string {
  if (style === 'single') return `'${link.replaceAll("'", "''")}'`
  return style === 'plain' && isPlainScalar(link) ? link : JSON.stringify(link)
}

/** Text with a slash and a letter cannot be read as a number, a date or a keyword of YAML. */
function isPlainScalar(link: string): boolean {
  return /^[\w./][\w./:~+=?%&;@-]*$/.test(link) && /\/.*[a-z]|[a-z].*\//i.test(link) && !link.endsWith(':')
}

/** A literal string of TOML has no escapes. */
function isLiteral(link: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it must not hold
  return !/['\u0000-\u001f\u007f]/.test(link)
}

/** Engines do not share a spelling for these characters in a shortcode, so they are percent-encoded. */
function encodeForShortcode(link: string): string | undefined {
  const encoded = link.replace(/[\s"'`<>{}\\|]/g, character =>
    character === "'" ? '%27' : encodeURIComponent(character),
  )
  return encoded.startsWith('-') ? undefined : encoded
}
