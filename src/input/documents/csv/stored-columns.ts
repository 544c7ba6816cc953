/** Finds the columns NAME_stored_key and so on; missing ones go right after the URL column. */
import { printable } from '../../../base/messages/printable.ts'
import { say } from '../../../base/messages/say.ts'
import type { DocumentFacts } from '../document-facts.ts'
import type { Delimiter, StoredField } from '../edit.ts'
import { inLine } from '../image-url.ts'
import type { Cell, CsvRow } from './csv-rows.ts'

interface ColumnLayout {
  /** Title of the URL column. */
  readonly name: string
  readonly suffix: string
  readonly fields: readonly StoredField[]
  readonly urlColumn: number
}

export class StoredColumns {
  readonly #urlColumn: number
  readonly #delimiter: Delimiter
  readonly #facts: DocumentFacts
  readonly #file: string
  readonly #newFields: readonly StoredField[]
  /** Existing columns, from left to right. */
  readonly #known: readonly { readonly field: StoredField; readonly column: number; readonly title: string }[]

  /** Notes the titles that the header lacks, for the writer to add. */
  constructor(
    header: CsvRow,
    cells: readonly Cell[],
    { name, suffix, fields, urlColumn }: ColumnLayout,
    delimiter: Delimiter,
    facts: DocumentFacts,
    file: string,
  ) {
    this.#urlColumn = urlColumn
    this.#delimiter = delimiter
    this.#facts = facts
    this.#file = file
    const titles = cells.map(({ value }) => value.trim())
    const columns = fields.map(field => {
      const title = `${name}${suffix}_${typeof field === 'string' ? field : field.variant}`
      return { field, title, column: titles.indexOf(title) }
    })
    this.#known = columns.filter(({ column }) => column >= 0).sort((a, b) => a.column - b.column)
    const added = columns.filter(({ column }) => column < 0)
    this.#newFields = added.map(({ field }) => field)
    const text = added.map(({ title }) => delimiter + quotedCell(title, delimiter)).join('')
    const from = header.offset + (cells[urlColumn]?.end ?? 0)
    if (text !== '') facts.edits.push({ kind: 'text', from, to: from, text })
  }

  /** @param url index of the row's URL; undefined if it has none */
  noteRow(row: CsvRow, cells: readonly Cell[], url: number | undefined): void {
    // Blank lines are skipped, and so are rows that end before the URL column.
    if (row.text === '' || cells.length <= this.#urlColumn) return
    const after = cells[this.#urlColumn]?.end ?? 0
    if (this.#newFields.length > 0)
      this.#note({ row, start: after, end: after, isNew: true, fields: this.#newFields, url })
    const missing: (StoredField | undefined)[] = []
    for (const { field, column, title } of this.#known) {
      const cell = cells[column]
      if (cell) {
        if (!isStoredCell(cell.value, field)) this.#refuse(row, title)
        if (url !== undefined)
          this.#note({
            ...{ row, start: cell.start, end: cell.end, isNew: false, fields: [field], url },
            ...(field === 'key' && cell.value !== '' && { stored: cell.value }),
          })
      } else {
        while (cells.length + missing.length < column) missing.push(undefined)
        missing.push(field)
      }
    }
    const { length } = row.text
    if (missing.length > 0 && url !== undefined)
      this.#note({ row, start: length, end: length, isNew: true, fields: missing, url })
  }

  #note(cells: {
    readonly row: CsvRow
    readonly start: number
    readonly end: number
    readonly isNew: boolean
    readonly fields: readonly (StoredField | undefined)[]
    readonly url: number | undefined
    readonly stored?: string
  }): void {
    const { row, start, end, ...edit } = cells
    const place = { from: row.offset + start, to: row.offset + end }
    this.#facts.edits.push({ kind: 'cells', ...place, delimiter: this.#delimiter, ...edit })
  }

  #refuse({ number }: CsvRow, title: string): void {
    const problem = say('rewrite-foreign-column', { column: printable(title) })
    this.#facts.problems.push(inLine(this.#file, number, problem))
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
