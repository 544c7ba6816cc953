/** Names the columns of a CSV or TSV file by its first row. */
import { SettingsError } from '../../../base/errors.ts'
import { say } from '../../../base/messages/say.ts'
import type { HeaderCoverage } from '../document-facts.ts'
import { type FieldNames, SCRAPY_FIELD } from '../records.ts'
import { columnMissing } from './column-missing.ts'

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
