/** The format of a fetched list or page: by its first element or character, its Content-Type, or its path. Pure. */
import { formatOf, type ListFormat } from '../../../input/documents/file-format.ts'
import { parseJsonExactly } from '../../../input/documents/json/exact-json.ts'

const ROOTS: Readonly<Record<string, ListFormat>> = {
  rss: 'feed',
  feed: 'feed',
  RDF: 'feed',
  urlset: 'sitemap',
  sitemapindex: 'sitemap',
  html: 'html',
}

const TYPES: Readonly<Record<string, ListFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'application/x-ndjson': 'json-lines',
  'application/ndjson': 'json-lines',
  'application/jsonl': 'json-lines',
  'application/json-lines': 'json-lines',
}

/** Content types of servers that do not know better. */
const UNDECIDED: ReadonlySet<string> = new Set([
  '',
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
])

const ENDINGS: ReadonlySet<ListFormat> = new Set(['text', 'csv', 'tsv', 'json', 'json-lines', 'html', 'feed'])

/** Characters in which the first element is looked for. */
const BEGINNING = 4096
const BEFORE_ROOT = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[^\]]*\])?[^>]*>)*/i

/** @returns the format, or what the text is instead: empty if nothing says it */
export function listKind(
  bytes: Buffer,
  contentType: string,
  path: string,
): ListFormat | { readonly isInstead: string } {
  const start = bytes.toString('latin1', 0, BEGINNING).replace(/^\xef\xbb\xbf/, '')
  const content = start.slice(BEFORE_ROOT.exec(start)?.[0].length ?? 0)
  const root = /^<([A-Za-z][\w:.-]*)/.exec(content)?.[1]
  const local = root?.slice(root.indexOf(':') + 1) ?? ''
  const known = ROOTS[local] ?? ROOTS[local.toLowerCase()]
  if (known && (known !== 'html' || !isXml(contentType))) return known
  const type = contentType.replace(/;.*$/s, '').trim().toLowerCase()
  const ofPath = formatOf(path)
  const byEnding = ofPath && ENDINGS.has(ofPath) ? ofPath : undefined
  if (/^[{[]/.test(content)) return isJsonLines(bytes, type, byEnding) ? 'json-lines' : 'json'
  const ofType = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined
  if (ofType) return ofType
  if (root !== undefined && (isXml(contentType) || !UNDECIDED.has(type))) return { isInstead: `<${root}>` }
  if (UNDECIDED.has(type)) {
    const format = byEnding ?? (type === 'text/plain' ? 'text' : undefined)
    if (format) return format
  }
  return byEnding ?? { isInstead: type }
}

function isXml(contentType: string): boolean {
  return /^\s*(?:text|application)\/(?!xhtml)(?:[\w.-]+\+)?xml\b/i.test(contentType)
}

function isJsonLines(bytes: Buffer, type: string, byEnding: ListFormat | undefined): boolean {
  if (TYPES[type] === 'json-lines' || byEnding === 'json-lines') return true
  const end = bytes.indexOf('\n')
  if (end < 0 || bytes.subarray(end + 1).every(isBlank)) return false
  try {
    parseJsonExactly(bytes.toString('utf8', 0, end))
    return true
  } catch {
    return false
  }
}

function isBlank(byte: number): boolean {
  return byte <= 0x20
}
