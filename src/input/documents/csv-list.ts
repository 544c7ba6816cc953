/** Reads `.csv` and `.tsv`, with ragged and empty rows, and notes the cells that a writer changes. */

import { say } from '../messages/say.ts'
import { type Columns, findColumns, findDelimiter } from './csv/csv-columns.ts'
import { type Cell, type CsvRow, cellsOf, readCsvRows } from './csv/csv-rows.ts'
import { type NoteRow, storedColumns } from './csv/stored-columns.ts'
import type { Delimiter } from './edit.ts'
import { type ImageUrl, lineOf } from './image-url.ts'
import { MAX_LINE_CHARACTERS, MAX_TEXT_LINE } from './lines.ts'
import type { Reading } from './reading.ts'
import { imageUrlsOf } from './records.ts'
import type { CellTexts } from './texts/cell-texts.ts'

/** Columns. Tables that people or programs write have a few hundred. */
const MAX_COLUMNS = 10_000

/** Loaded only if a setting names texts. */
type ReaderOfTexts = typeof import('./texts/cell-texts.ts')

/**
 * @param delimiter a comma becomes a semicolon if the header says so
 * @yields the URLs that each chunk completed
 * @throws SettingsError if a line is too long, if a row has too many columns, or if the URL column is missing and `reading` has no coverage
 */
export async function* readCsv(
  text: AsyncIterable<string>,
  delimiter: ',' | '\t',
  reading: Reading,
): AsyncGenerator<Iterable<ImageUrl>> {
  const { options } = reading
  const texts = options.texts && (await import('./texts/cell-texts.ts'))
  const columns = texts?.columnsOf(options) ?? []
  const most = texts ? MAX_TEXT_LINE : MAX_LINE_CHARACTERS
  const names = [options.urlField, ...columns.map(({ name }) => name)]
  const csv = delimiter === '\t' ? { text, delimiter } : await findDelimiter(text, names, most)
  reading.hasSemicolons = csv.delimiter === ';'
  const reader = new RowReader(csv.delimiter, reading, texts)
  for await (const rows of readCsvRows(csv.text, reading.name, csv.delimiter, most, options.isPiped))
    yield reader.read(rows)
}

/** What the first row says. */
interface Table {
  readonly columns: Columns
  readonly urlColumn: number
  /** Present with `add`. */
  readonly noteRow: NoteRow | undefined
  /** Present if a setting names columns that hold documents. */
  readonly texts: CellTexts | undefined
}

class RowReader {
  readonly #delimiter: Delimiter
  readonly #reading: Reading
  readonly #readerOfTexts: ReaderOfTexts | undefined
  #table: Table | undefined

  constructor(delimiter: Delimiter, reading: Reading, readerOfTexts?: ReaderOfTexts) {
    this.#delimiter = delimiter
    this.#reading = reading
    this.#readerOfTexts = readerOfTexts
  }

  *read(rows: readonly CsvRow[]): Generator<ImageUrl> {
    for (const row of rows) yield* this.#urlsIn(row)
  }

  *#urlsIn(row: CsvRow): Generator<ImageUrl> {
    const reading = this.#reading
    const cells = row.fault ? [] : cellsOf(row, this.#delimiter)
    const { length: columns } = cells
    const tooWide = columns > MAX_COLUMNS ? say('csv-too-wide', { columns, most: MAX_COLUMNS }) : undefined
    const fault = row.fault ?? tooWide
    if (fault) {
      // A broken line of a pipe costs its own position; without a header no other line can be read.
      if (!reading.options.isPiped || !this.#table) throw reading.refusal(row.number, fault)
      reading.urlCount++
      yield { url: '', where: lineOf(reading.name, row.number), problem: fault }
      return
    }
    const isBlank = cells.every(({ value }) => value.trim() === '')
    if (!this.#table) {
      if (isBlank) return
      this.#table = this.#tableOf(row, cells)
      if (this.#table.columns.hasHeader) return
    }
    if (isBlank) this.#table.noteRow?.(row, cells, undefined)
    else yield* this.#urlsOf(row, cells, this.#table)
  }

  #tableOf(row: CsvRow, cells: readonly Cell[]): Table {
    const reading = this.#reading
    const values = cells.map(({ value }) => value)
    const columns = findColumns(values, reading)
    const urlColumn = columns.titles.indexOf(columns.names.urlField)
    const isAdded = reading.options.mode === 'add' && urlColumn >= 0
    const texts = this.#readerOfTexts?.cellTexts(columns, values, this.#delimiter, reading)
    if (isAdded && !columns.hasHeader)
      reading.problems.push(reading.inLine(row.number, say('rewrite-no-header')))
    const noteRow =
      isAdded && columns.hasHeader
        ? storedColumns(row, cells, urlColumn, this.#delimiter, reading)
        : undefined
    return { columns, urlColumn, noteRow, texts }
  }

  *#urlsOf(
    row: CsvRow,
    cells: readonly Cell[],
    { columns: { titles, names }, urlColumn, noteRow, texts }: Table,
  ): Generator<ImageUrl> {
    const { name: file, coverage, options } = this.#reading
    const where = lineOf(file, row.number)
    const cell = cells[urlColumn]
    const listedAt = { file, ...positionIn(row, cell) }
    // A header without the URL column was already noted, once for all rows.
    const rowCoverage = coverage?.header ? undefined : coverage
    const record = recordOf(cells, titles)
    const rest = texts?.without(record) ?? record
    for (const { image } of imageUrlsOf(rest, { path: [], where, joint: ', ' }, names, rowCoverage)) {
      const isUrl = image.problem === undefined
      noteRow?.(row, cells, isUrl ? this.#reading.urlCount : undefined)
      if (options.mode === 'replace' && cell && isUrl) this.#noteReplace(row, cell)
      else this.#reading.urlCount++
      yield { ...image, listedAt }
    }
    if (texts) {
      // A row without a URL of its own keeps its cells beside the other rows'.
      if (names.urlIsOptional && !cell?.value.trim()) noteRow?.(row, cells, undefined)
      yield* texts.imagesIn(row, cells, record, index => positionIn(row, cells[index]))
    }
  }

  #noteReplace(row: CsvRow, { start, end, quoted }: Cell): void {
    const raw = row.text.slice(start, end)
    const inner = quoted ? raw.slice(1, -1) : raw
    const trimmed = inner.trim()
    const from = row.offset + start + (quoted ? 1 : 0) + (inner.length - inner.trimStart().length)
    const padded = trimmed.length < inner.length
    const quoting = { kind: 'cell', delimiter: this.#delimiter, quoted, padded } as const
    this.#reading.replaceUrl({ from, to: from + trimmed.length }, quoting)
  }
}

/** A short row lacks its last fields; cells beyond the header are called `column N`. */
function recordOf(cells: readonly Cell[], titles: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(cells.map(({ value }, index) => [titles[index] ?? `column ${index + 1}`, value]))
}

/** Returns line and column where the cell begins, which may be in a later line of the row. */
function positionIn({ text, number }: CsvRow, cell: Cell | undefined): { line: number; column: number } {
  const before = text.slice(0, cell?.start ?? 0)
  // Fast path: most cells begin in the first line, after characters of one UTF-16 unit each.
  if (!/[\r\n\ud800-\udfff]/.test(before)) return { line: number, column: before.length + 1 }
  const lines = before.split(/\r\n|\n|\r/)
  return { line: number + lines.length - 1, column: [...(lines.at(-1) ?? '')].length + 1 }
}
