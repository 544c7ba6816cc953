/** Names the columns of a CSV or TSV file by its first row, and finds what separates its cells. */
import { SettingsError } from '../../../base/errors.ts'
import { say } from '../../messages/say.ts'
import type { Delimiter } from '../edit.ts'
import { MAX_LINE_CHARACTERS } from '../lines.ts'
import { columnMissing } from '../names.ts'
import type { Reading } from '../reading.ts'
import { type FieldNames, SCRAPY_FIELD } from '../records.ts'
import { resumed } from '../text.ts'
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
 * Notes a first row without the URL column in the coverage, so that all lists are checked together.
 * @throws SettingsError with the columns found if a requested one is missing
 */
export function findColumns(firstRow: readonly string[], reading: Reading): Columns {
  const { name, options: names, coverage } = reading
  const cells = firstRow.map(cell => cell.trim())
  const lacks = (field: string) => !cells.some(cell => isCalled(cell, field))
  const missing = (field: string, input: string | undefined) =>
    new SettingsError([columnMissing(field, input, cells, name)], 'sources')
  if (lacks(names.urlField)) {
    if (looksLikeUrl(cells[0] ?? '')) return HEADERLESS
    if (names.takesImageUrls && !lacks(SCRAPY_FIELD))
      throw new SettingsError([say('csv-image-urls', { name })], 'sources')
    if (!names.urlIsOptional) {
      if (!coverage) throw missing(names.urlField, names.holdsKeys ? undefined : 'url-field')
      coverage.header = cells
    }
    return { titles: titlesOf(cells, names), names, hasHeader: true }
  }
  for (const [field, input] of [
    [names.keyField, 'key-field'],
    [names.refererField, 'referer-field'],
    ...(names.idField ?? []).map(field => [field, 'id-field'] as const),
    [names.expiresField, 'expires-field'],
  ] as const)
    if (field !== undefined && lacks(field)) throw missing(field, input)
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

function looksLikeUrl(cell: string): boolean {
  return /^["'<]?(?:https?:|data:|\/\/)/i.test(cell)
}

/**
 * Looks at the first line that is not blank: Excel writes semicolons between cells in countries with a decimal comma.
 * Only a header decides, because a URL may hold semicolons.
 * @param names columns that the settings name
 * @param most characters of a line
 * @returns `text`: the whole text from its start
 */
export async function findDelimiter(
  text: AsyncIterable<string>,
  names: readonly string[],
  most = MAX_LINE_CHARACTERS,
): Promise<{ readonly delimiter: Delimiter; readonly text: AsyncIterable<string> }> {
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
  return { delimiter: hasSemicolons(header, names) ? ';' : ',', text: resumed(read, chunks) }
}

function hasSemicolons(header: string, names: readonly string[]): boolean {
  if (!header.includes(';') || looksLikeUrl(header)) return false
  const [byComma, bySemicolon] = [valuesIn(header, ','), valuesIn(header, ';')]
  return (
    !byComma.some(value => names.some(name => isCalled(value, name))) && bySemicolon.length > byComma.length
  )
}

function valuesIn(header: string, delimiter: Delimiter): readonly string[] {
  return cellsOf({ text: header, strayFrom: undefined }, delimiter).map(({ value }) => value.trim())
}
