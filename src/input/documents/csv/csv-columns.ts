/** What the columns of a CSV or TSV file are called, decided by its first row alone. */
import { SettingsError } from '../../../base/errors.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import type { HeaderCoverage } from '../document-facts.ts'
import { cellsText } from '../names.ts'
import type { FieldNames } from '../records.ts'

export interface Columns {
  readonly titles: readonly string[]
  readonly names: FieldNames
  readonly hasHeader: boolean
}

/** A file without header is read as `rclone copyurl --urls` does: URL, then key. */
const HEADERLESS: Columns = {
  titles: ['url', 'key'],
  names: { urlField: 'url', keyField: 'key' },
  hasHeader: false,
}

/**
 * @param coverage told the first row where none of its columns holds the URL, so that all lists can be judged as one
 * @throws SettingsError naming the columns found, where none is the one asked for
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

/** A cell asked for by name takes that spelling; one without a name of its own is called by its number. */
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

/** @param input what names the field, where anything does */
export function columnMissing(
  field: string,
  input: string | undefined,
  firstRow: readonly string[],
  name: string,
): Text {
  const about = { name, field, cells: cellsText(firstRow) }
  return input === undefined ? say('column-missing', about) : say('column-missing-input', { ...about, input })
}

function missing(...about: Parameters<typeof columnMissing>): SettingsError {
  return new SettingsError([columnMissing(...about)], 'sources')
}
