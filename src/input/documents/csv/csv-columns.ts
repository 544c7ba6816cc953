/** Names the columns of a CSV or TSV file by its first row, and finds what separates its cells. */
import { SettingsError } from '../../../base/errors.ts'
import { say } from '../../../base/messages/say.ts'
import type { HeaderCoverage } from '../document-facts.ts'
import type { Delimiter } from '../edit.ts'
import { MAX_LINE_CHARACTERS } from '../lines.ts'
import { columnMissing } from '../names.ts'
import { type FieldNames, SCRAPY_FIELD } from '../records.ts'
import { cellsOf } from './csv-rows.ts'

export interface Columns {
  readonly titles: readonly string[]
  readonly names: FieldNames
  readonly hasHeader: boolean
}

/** A file without a header is read as `rclone copyurl --urls` reads it: URL, then key. */
const HEADERLESS: Columns = {
  titles: ['url', 'key'],
  names: { urlField: 'url', keyField: 'key' },
  hasHeader: false,
}

/**
 * @param coverage receives the first row if it has no URL column, so that all lists are checked together
 * @throws SettingsError with the columns found if a requested one is missing
 */
export function findColumns(
  firstRow: readonly string[],
  fileName: string,
  names: FieldNames,
  coverage?: HeaderCoverage,
): Columns {
  const cells = firstRow.map(cell => cell.trim())
  if (!cells.some(cell => isCalled(cell, names.urlField))) {
    if (looksLikeUrl(cells[0] ?? '')) return HEADERLESS
    if (names.takesImageUrls && cells.some(cell => isCalled(cell, SCRAPY_FIELD)))
      throw new SettingsError([say('csv-image-urls', { name: fileName })], 'sources')
    if (names.urlIsOptional) return { titles: titlesOf(cells, names), names, hasHeader: true }
    if (!coverage) throw missing(names.urlField, names.holdsKeys ? undefined : 'url-field', cells, fileName)
    coverage.header = cells
    return { titles: titlesOf(cells, names), names, hasHeader: true }
  }
  for (const [field, input] of [
    [names.keyField, 'key-field'],
    [names.refererField, 'referer-field'],
    ...(names.idField ?? []).map(field => [field, 'id-field'] as const),
    [names.expiresField, 'expires-field'],
  ] as const) {
    if (field !== undefined && !cells.some(cell => isCalled(cell, field))) {
      throw missing(field, input, cells, fileName)
    }
  }
  return { titles: titlesOf(cells, names), names, hasHeader: true }
}

/** A requested column takes the spelling of the setting; empty and repeated titles become `column N`. */
function titlesOf(cells: readonly string[], names: FieldNames): string[] {
  const { urlField, keyField, refererField, idField, expiresField } = names
  const asked = [urlField, keyField, refererField, ...(idField ?? []), expiresField].filter(
    name => name !== undefined,
  )
  const titles: string[] = []
  const taken = new Set([''])
  for (const [index, cell] of cells.entries()) {
    const title = asked.find(name => isCalled(cell, name)) ?? cell
    titles.push(taken.has(title) ? `column ${index + 1}` : title)
    taken.add(title)
  }
  return titles
}

export function isCalled(cell: string, name: string): boolean {
  return cell.toLowerCase() === name.trim().toLowerCase()
}

export function looksLikeUrl(cell: string): boolean {
  return /^["'<]?(?:https?:|data:|\/\/)/i.test(cell)
}

function missing(...about: Parameters<typeof columnMissing>): SettingsError {
  return new SettingsError([columnMissing(...about)], 'sources')
}

/** Excel writes semicolons between cells in countries with a decimal comma. */
interface CsvText {
  readonly delimiter: Delimiter
  /** The whole text from its start. */
  readonly text: AsyncIterable<string>
}

/**
 * Looks at the first line that is not blank. Only a header decides, because a URL may hold semicolons.
 * @param names columns that the settings name
 * @param most characters of a line
 */
export async function findDelimiter(
  text: AsyncIterable<string>,
  names: readonly string[],
  most = MAX_LINE_CHARACTERS,
): Promise<CsvText> {
  const chunks = text[Symbol.asyncIterator]()
  const read: string[] = []
  let start = ''
  let isBegun = false
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    read.push(next.value)
    start += next.value
    const from: number = isBegun ? 0 : next.value.search(/\S/)
    isBegun ||= from >= 0
    if ((isBegun && /[\r\n]/.test(next.value.slice(from))) || start.length > most) break
  }
  const [header = ''] = start.trimStart().split(/[\r\n]/, 1)
  return { delimiter: hasSemicolons(header, names) ? ';' : ',', text: both(read, chunks) }
}

function hasSemicolons(header: string, names: readonly string[]): boolean {
  if (!header.includes(';') || looksLikeUrl(header)) return false
  const [byComma, bySemicolon] = [valuesIn(header, ','), valuesIn(header, ';')]
  return (
    !byComma.some(value => names.some(name => isCalled(value, name))) && bySemicolon.length > byComma.length
  )
}

function valuesIn(header: string, delimiter: Delimiter): readonly string[] {
  const row = { number: 1, offset: 0, text: header, end: '', strayFrom: undefined } as const
  return cellsOf(row, delimiter).map(({ value }) => value.trim())
}

async function* both(read: readonly string[], chunks: AsyncIterator<string>): AsyncGenerator<string> {
  try {
    yield* read
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
  } finally {
    await chunks.return?.()
  }
}
