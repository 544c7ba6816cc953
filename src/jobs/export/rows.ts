/** The row of an image in each format. Names are those of results. Pure. */
import { quotedCell } from '../../input/documents/csv/stored-columns.ts'
import { publicUrl } from '../../storage/key/object-key.ts'
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'
import type { ExportFormat } from './export-fields.ts'

const COLUMNS = [
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

/** In the order of `COLUMNS`; undefined for one that the image lacks. */
function membersOf(entry: ImageEntry, base: string): Readonly<Record<string, unknown>> {
  const members: Record<string, unknown> = {}
  for (const name of COLUMNS)
    members[name] = name === 'publicUrl' ? publicUrl(base, entry.key, '') : entry[name]
  return members
}

interface Rows {
  /** The first line. */
  readonly head?: string
  /** @param base what public URLs begin with; ends in '/' */
  readonly rowOf: (entry: ImageEntry, base: string) => string
}

export const ROWS: Readonly<Record<ExportFormat, Rows>> = {
  // Members that an image lacks are left out, as in results.
  jsonl: { rowOf: (entry, base) => JSON.stringify(membersOf(entry, base)) },
  csv: {
    head: COLUMNS.join(','),
    rowOf: (entry, base) => Object.values(membersOf(entry, base)).map(csvCell).join(','),
  },
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
