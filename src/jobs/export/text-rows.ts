/** The text of an image in the formats that have a line for each. Pure. */
import { quotedCell } from '../../input/documents/csv/stored-columns.ts'
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'
import { COLUMNS, membersOf, type PublicUrlOf, valuesOf } from './columns.ts'

/** Members that an image lacks are left out, as in results. */
export function jsonRow(entry: ImageEntry, publicUrlOf: PublicUrlOf): string {
  return JSON.stringify(membersOf(entry, publicUrlOf))
}

/** The values as JSON, `null` for one that the image lacks. */
export function parquetRow(entry: ImageEntry, publicUrlOf: PublicUrlOf): string {
  return JSON.stringify(valuesOf(entry, publicUrlOf))
}

export const CSV_HEAD = COLUMNS.join(',')

export function csvRow(entry: ImageEntry, publicUrlOf: PublicUrlOf): string {
  return valuesOf(entry, publicUrlOf).map(csvCell).join(',')
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
