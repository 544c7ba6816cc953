/** `.csv` and `.tsv` documents: a URL a row, and the cells where something goes beside it. */
import { SettingsError } from '../../base/errors.ts'
import { recordOf } from '../sources/csv.ts'
import { type Columns, findColumns } from '../sources/csv-columns.ts'
import { type CsvRow, readCsvRows } from '../sources/csv-quotes.ts'
import { imageUrlsOf } from '../sources/records.ts'
import { type Cell, cellsOf } from './csv-cells.ts'
import type { DocumentFacts } from './document-facts.ts'
import type { DocumentOptions } from './document-options.ts'
import type { DocumentUrl } from './document-url.ts'
import type { Quoting } from './quoting.ts'
import { StoredColumns } from './stored-columns.ts'

type Delimiter = ',' | '\t'

/** Problems go to `facts`. */
export async function* readCsvDocument(
  text: AsyncIterable<string>,
  file: string,
  delimiter: Delimiter,
  options: DocumentOptions,
  facts: DocumentFacts,
): AsyncGenerator<DocumentUrl> {
  const reader = new RowReader(file, delimiter, options, facts)
  try {
    for await (const rows of readCsvRows(text, file, delimiter))
      for (const row of rows) yield* reader.read(row)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    facts.problems.push(...error.problems)
  }
}

class RowReader {
  readonly #file: string
  readonly #delimiter: Delimiter
  readonly #options: DocumentOptions
  readonly #facts: DocumentFacts
  #columns: Columns | undefined
  #urlColumn = 0
  /** With `add`. */
  #stored: StoredColumns | undefined

  constructor(file: string, delimiter: Delimiter, options: DocumentOptions, facts: DocumentFacts) {
    this.#file = file
    this.#delimiter = delimiter
    this.#options = options
    this.#facts = facts
  }

  *read(row: CsvRow): Generator<DocumentUrl> {
    const cells = cellsOf(row, this.#delimiter)
    const values = cells.map(({ value }) => value)
    const isBlank = values.every(value => value.trim() === '')
    if (!this.#columns) {
      if (isBlank) return
      this.#columns = findColumns(values, this.#file, this.#options)
      const { titles, names } = this.#columns
      this.#urlColumn = titles.indexOf(names.urlField)
      this.#begin(row, cells, this.#columns)
      if (this.#columns.hasHeader) return
    }
    if (isBlank) this.#stored?.noteRow(row, cells, undefined)
    else yield* this.#urlsOf(row, cells, recordOf(values, this.#columns.titles), this.#columns)
  }

  #begin(row: CsvRow, cells: readonly Cell[], { hasHeader }: Columns): void {
    const { mode, suffix, storedFields } = this.#options
    if (mode !== 'add') return
    if (hasHeader) {
      const name = cells[this.#urlColumn]?.value.trim() ?? ''
      const layout = { name, suffix, fields: storedFields, urlColumn: this.#urlColumn }
      this.#stored = new StoredColumns(row, cells, layout, this.#delimiter, this.#facts, this.#file)
    } else {
      const problem =
        'a file without header has no names for columns beside the URL; use rewrite-mode: replace'
      this.#facts.problems.push(`${this.#file}, line ${row.number}: ${problem}`)
    }
  }

  *#urlsOf(
    row: CsvRow,
    cells: readonly Cell[],
    record: Record<string, unknown>,
    { names }: Columns,
  ): Generator<DocumentUrl> {
    const where = `${this.#file}, line ${row.number}`
    const cell = cells[this.#urlColumn]
    for (const image of imageUrlsOf(record, where, names, ', ')) {
      const url = this.#facts.urlCount++
      if (this.#options.mode === 'replace' && cell && image.problem === undefined)
        this.#noteReplace(row, cell, url)
      this.#stored?.noteRow(row, cells, image.problem === undefined ? url : undefined)
      yield { ...image, place: { file: this.#file, ...placeIn(row, cell) } }
    }
  }

  #noteReplace(row: CsvRow, cell: Cell, url: number): void {
    const raw = row.text.slice(cell.start, cell.end)
    const { quoted } = cell
    const inner = quoted ? raw.slice(1, -1) : raw
    const trimmed = inner.trim()
    const offset = row.offset + cell.start + (quoted ? 1 : 0) + (inner.length - inner.trimStart().length)
    const padded = trimmed.length < inner.length
    const quoting: Quoting = { kind: 'cell', delimiter: this.#delimiter, quoted, padded }
    this.#facts.edits.push({ kind: 'replace', offset, length: trimmed.length, quoting, url })
  }
}

/** From the start of the row's first line; a cell that begins in a later one is placed there. */
function placeIn({ text, number }: CsvRow, cell: Cell | undefined): { line: number; column: number } {
  const lines = text.slice(0, cell?.start ?? 0).split(/\r\n|\n|\r/)
  return { line: number + lines.length - 1, column: [...(lines.at(-1) ?? '')].length + 1 }
}
