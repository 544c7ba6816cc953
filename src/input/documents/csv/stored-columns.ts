/** Finds the columns NAME_stored_key and so on; missing ones go right after the URL column. */
import { printable } from '../../../base/messages/printable.ts'
import { say } from '../../messages/say.ts'
import { type CellsEdit, type Delimiter, STORED_SUFFIX, type StoredField } from '../edit.ts'
import type { Reading } from '../reading.ts'
import type { Cell, CsvRow } from './csv-rows.ts'

/** @param url index of the row's URL; undefined if it has none */
export type NoteRow = (row: CsvRow, cells: readonly Cell[], url: number | undefined) => void

/**
 * Notes the titles that the header lacks, for the writer to add.
 * @returns a function that notes the cells of each later row
 */
export function storedColumns(
  header: CsvRow,
  headerCells: readonly Cell[],
  urlColumn: number,
  delimiter: Delimiter,
  reading: Reading,
): NoteRow {
  const { storedFields } = reading.options
  const titles = headerCells.map(({ value }) => value.trim())
  const columns = storedFields.map(field => {
    const title = `${titles[urlColumn] ?? ''}${STORED_SUFFIX}_${typeof field === 'string' ? field : field.variant}`
    return { field, title, column: titles.indexOf(title) }
  })
  /** Existing columns, from left to right. */
  const known = columns.filter(({ column }) => column >= 0).sort((a, b) => a.column - b.column)
  const added = columns.filter(({ column }) => column < 0)
  const newFields = added.map(({ field }) => field)
  const text = added.map(({ title }) => delimiter + quotedCell(title, delimiter)).join('')
  const from = header.offset + (headerCells[urlColumn]?.end ?? 0)
  if (text !== '') reading.edits.push({ kind: 'text', from, to: from, text })

  return (row, cells, url) => {
    // Blank lines are skipped, and so are rows that end before the URL column.
    if (row.text === '' || cells.length <= urlColumn) return
    const note = (start: number, end: number, edit: Pick<CellsEdit, 'isNew' | 'fields' | 'stored'>) =>
      reading.edits.push({
        kind: 'cells',
        from: row.offset + start,
        to: row.offset + end,
        delimiter,
        url,
        ...edit,
      })
    const after = cells[urlColumn]?.end ?? 0
    if (newFields.length > 0) note(after, after, { isNew: true, fields: newFields })
    const missing: (StoredField | undefined)[] = []
    for (const { field, column, title } of known) {
      const cell = cells[column]
      if (cell) {
        const stored = field === 'key' && cell.value !== '' && { stored: cell.value }
        if (!isStoredCell(cell.value, field)) {
          const problem = say('rewrite-foreign-column', { column: printable(title) })
          reading.problems.push(reading.inLine(row.number, problem))
        }
        if (url !== undefined) note(cell.start, cell.end, { isNew: false, fields: [field], ...stored })
      } else {
        while (cells.length + missing.length < column) missing.push(undefined)
        missing.push(field)
      }
    }
    const { length } = row.text
    if (missing.length > 0 && url !== undefined) note(length, length, { isNew: true, fields: missing })
  }
}

function isStoredCell(value: string, field: StoredField): boolean {
  const text = value.trim()
  if (field === 'width' || field === 'height') return /^\d*$/.test(text)
  return !/\s/.test(text) || field === 'key'
}

/** @returns a cell that RFC 4180 readers read as this text */
export function quotedCell(text: string, delimiter: string): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
}
