/** The columns of an image, and its text in the formats that have a line for each. Names are those of results. Pure. */
import { quotedCell } from '../../input/documents/csv/stored-columns.ts'
import { publicUrl } from '../../storage/key/object-key.ts'
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'

/** The same in `jsonl`, `csv` and `parquet`. */
export const COLUMNS = [
  'url',
  'sha256',
  'key',
  'publicUrl',
  'bytes',
  'contentType',
  'width',
  'height',
  'etag',
  'originEtag',
  'originLastModified',
  'firstSeen',
  'lastSeen',
  'fetchedUrl',
  'fields',
] as const

export type Column = (typeof COLUMNS)[number]

/**
 * In the order of `COLUMNS`; undefined for one that the image lacks.
 * @param base what public URLs begin with; ends in '/'
 */
function membersOf(entry: ImageEntry, base: string): Readonly<Record<string, unknown>> {
  const members: Record<string, unknown> = {}
  for (const name of COLUMNS)
    members[name] = name === 'publicUrl' ? publicUrl(base, entry.key, '') : entry[name]
  return members
}

/** Members that an image lacks are left out, as in results. */
export function jsonRow(entry: ImageEntry, base: string): string {
  return JSON.stringify(membersOf(entry, base))
}

/** The values as JSON, `null` for one that the image lacks. */
export function parquetRow(entry: ImageEntry, base: string): string {
  return JSON.stringify(Object.values(membersOf(entry, base)))
}

export const CSV_HEAD = COLUMNS.join(',')

export function csvRow(entry: ImageEntry, base: string): string {
  return Object.values(membersOf(entry, base)).map(csvCell).join(',')
}

/**
 * A spreadsheet takes a cell that begins like this for a formula, and hostile sites choose names and ETags. The
 * apostrophe makes it text. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r]/

function csvCell(value: unknown): string {
  if (typeof value === 'number') return String(value)
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)
  return quotedCell(FORMULA.test(text) ? `'${text}` : text, ',')
}

/** @param path with '/' */
export function sumsRow(sha256: string, path: string): string {
  return `${sha256}  ${path}`
}

/**
 * A line of `metadata.jsonl`. All members are always there, since a reader takes the types of columns from the first
 * lines.
 * @param fileName relative to the file of the line, with '/'
 */
export function huggingFaceRow(
  { url, sha256, bytes, contentType, width, height, firstSeen }: ImageEntry,
  fileName: string,
): string {
  const members = { file_name: fileName, url, sha256, bytes, contentType, width, height, firstSeen }
  return JSON.stringify(members, (_, value) => value ?? null)
}

/** What a file of `metadata.jsonl` begins with if an export wrote it. */
export const HUGGING_FACE_START = /^\{"file_name":"(?:[^"\\]|\\.)*","url":"(?:[^"\\]|\\.)*","sha256":/
