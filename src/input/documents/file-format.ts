/** A list's format is in its name; contents are never guessed at. */

export type ListFormat = 'text' | 'csv' | 'tsv' | 'json' | 'json-lines' | 'markdown' | 'html'

const LISTS: Readonly<Record<string, ListFormat>> = {
  '.txt': 'text',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.json': 'json',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
}

/** Their image links are the URLs. */
const PAGES: Readonly<Record<string, ListFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
}

/** Formats in which `select` finds something. */
export const SELECTED: ReadonlySet<ListFormat> = new Set(['json', 'json-lines', 'markdown'])
/** Formats whose URLs stand in fields of records. */
export const HAS_FIELDS: ReadonlySet<ListFormat> = new Set([...SELECTED, 'csv', 'tsv'])

/** Formats in which even an empty list has text, brackets or a header, and what they are called. */
const NEVER_EMPTY: Readonly<Partial<Record<ListFormat, string>>> = { json: 'JSON', csv: 'CSV', tsv: 'TSV' }

/** The name of a format that no text of 0 bytes has; undefined where such a text is an empty list. */
export function formatNeverEmpty(format: ListFormat): string | undefined {
  return NEVER_EMPTY[format]
}

/** What a list may be: of keys it is no page. */
export function formatsOf(holdsKeys: boolean): Readonly<Record<string, ListFormat>> {
  return holdsKeys ? LISTS : { ...LISTS, ...PAGES }
}

/** @returns undefined for an unknown ending */
export function formatOf(fileName: string, formats = formatsOf(false)): ListFormat | undefined {
  const ending = /\.[^./\\]+$/.exec(withoutGz(fileName))?.[0] ?? ''
  return formats[ending.toLowerCase()]
}

export function isGzipped(fileName: string): boolean {
  return /\.gz$/i.test(fileName)
}

function withoutGz(fileName: string): string {
  return fileName.replace(/\.gz$/i, '')
}
