/** A list's format comes from `list-format` or its file name; the content of a file is never used to guess it. */

/** `mixed`: a URL or a JSON record in each line, or a JSON array. Only a pipe without `list-format` is read so. */
export type ListFormat =
  | 'text'
  | 'csv'
  | 'tsv'
  | 'json'
  | 'json-lines'
  | 'mixed'
  | 'markdown'
  | 'html'
  | 'feed'
  | 'sitemap'

/** The words of `list-format`. */
export const NAMED_FORMATS = {
  txt: 'text',
  csv: 'csv',
  tsv: 'tsv',
  jsonl: 'json-lines',
  json: 'json',
  html: 'html',
  feed: 'feed',
  sitemap: 'sitemap',
} as const satisfies Readonly<Record<string, ListFormat>>

const LISTS: Readonly<Record<string, ListFormat>> = {
  '.txt': 'text',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.json': 'json',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
  '.jl': 'json-lines',
}

/** Pages: their image links are the URLs. */
const PAGES: Readonly<Record<string, ListFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
}

/** Feeds: RSS, Atom and RDF. */
const FEEDS: Readonly<Record<string, ListFormat>> = { '.xml': 'feed', '.rss': 'feed', '.atom': 'feed' }

/** Formats that `select` reads. */
export const SELECTED: ReadonlySet<ListFormat> = new Set(['json', 'json-lines', 'mixed', 'markdown'])
/** Formats whose records hold the URL in a field. */
export const HAS_FIELDS: ReadonlySet<ListFormat> = new Set([...SELECTED, 'csv', 'tsv'])

/** Formats whose records may hold documents. */
export const HAS_RECORDS: ReadonlySet<ListFormat> = new Set(['json', 'json-lines', 'mixed', 'csv', 'tsv'])

/** Formats whose lines may be JSON records with the bytes of images. */
export const HAS_BYTES: ReadonlySet<ListFormat> = new Set(['json-lines', 'mixed'])

/** Formats that 0 bytes are not valid in: an empty list has brackets or a header. With their names for messages. */
export const NEVER_EMPTY: Readonly<Partial<Record<ListFormat, string>>> = {
  json: 'JSON',
  csv: 'CSV',
  tsv: 'TSV',
  feed: 'XML',
}

/** Returns the formats a list may have by file ending; a list of keys cannot be a page or a feed. */
export function formatsOf(holdsKeys: boolean): Readonly<Record<string, ListFormat>> {
  return holdsKeys ? LISTS : { ...LISTS, ...PAGES, ...FEEDS }
}

/** @returns undefined if the ending is unknown */
export function formatOf(fileName: string, formats = formatsOf(false)): ListFormat | undefined {
  const ending = /\.[^./\\]+$/.exec(fileName.replace(/\.gz$/i, ''))?.[0] ?? ''
  return formats[ending.toLowerCase()]
}

export function isGzipped(fileName: string): boolean {
  return /\.gz$/i.test(fileName)
}

/** Whether an inline list is JSON; no URL begins with a bracket. */
export function isJsonArray(text: string): boolean {
  return text.trimStart().startsWith('[')
}
