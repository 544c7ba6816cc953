/** Reads `.csv` and `.tsv`, with ragged and empty rows, and notes the cells that a writer changes. */
import { SettingsError } from '../../../base/errors.ts'
import { say } from '../../../base/messages/say.ts'
import type { Sentence } from '../../../base/sentence.ts'
import type { DocumentFacts } from '../document-facts.ts'
import type { DocumentOptions } from '../document-options.ts'
import type { Delimiter, Quoting } from '../edit.ts'
import { type ImageUrl, inLine, lineOf } from '../image-url.ts'
import { MAX_LINE_CHARACTERS, MAX_TEXT_LINE } from '../lines.ts'
import { imageUrlsOf } from '../records.ts'
import type { CellTexts, cellTexts } from '../texts/cell-texts.ts'
import { type Columns, findColumns, findDelimiter } from './csv-columns.ts'
import { type Cell, type CsvRow, cellsOf, readCsvRows } from './csv-rows.ts'
import { StoredColumns } from './stored-columns.ts'

/** Columns. Tables that people or programs write have a few hundred. */
const MAX_COLUMNS = 10_000

/** Loaded only if a setting names texts. */
type ReaderOfTexts = typeof cellTexts

/**
 * @param delimiter a comma becomes a semicolon if the header says so
 * @yields the URLs that each chunk completed
 * @throws SettingsError if a line is too long, if a row has too many columns, or if the URL column is missing and `facts` has no coverage
 */
export async function* readCsv(
  text: AsyncIterable<string>,
  file: string,
  delimiter: ',' | '\t',
  options: DocumentOptions,
  facts: DocumentFacts,
): AsyncGenerator<Iterable<ImageUrl>> {
  const texts = options.texts && (await import('../texts/cell-texts.ts'))
  const columns = texts?.columnsOf(options) ?? []
  const most = texts ? MAX_TEXT_LINE : MAX_LINE_CHARACTERS
  const names = [options.urlField, ...columns.map(({ name }) => name)]
  const csv = delimiter === '\t' ? { text, delimiter } : await findDelimiter(text, names, most)
  facts.hasSemicolons = csv.delimiter === ';'
  const reader = new RowReader(file, csv.delimiter, options, facts, texts?.cellTexts)
  for await (const rows of readCsvRows(csv.text, file, csv.delimiter, most, options.isPiped))
    yield reader.read(rows)
}

class RowReader {
  readonly #file: string
  readonly #delimiter: Delimiter
  readonly #options: DocumentOptions
  readonly #facts: DocumentFacts
  #columns: Columns | undefined
  #urlColumn = 0
  /** Present with `add`. */
  #stored: StoredColumns | undefined
  readonly #readerOfTexts: ReaderOfTexts | undefined
  /** Present if a setting names columns that hold documents. */
  #texts: CellTexts | undefined

  constructor(
    file: string,
    delimiter: Delimiter,
    options: DocumentOptions,
    facts: DocumentFacts,
    readerOfTexts?: ReaderOfTexts,
  ) {
    this.#readerOfTexts = readerOfTexts
    this.#file = file
    this.#delimiter = delimiter
    this.#options = options
    this.#facts = facts
  }

  *read(rows: readonly CsvRow[]): Generator<ImageUrl> {
    for (const row of rows) yield* this.#urlsIn(row)
  }

  *#urlsIn(row: CsvRow): Generator<ImageUrl> {
    const cells = row.fault ? [] : cellsOf(row, this.#delimiter)
    const fault = row.fault ?? tooWide(cells.length)
    if (fault) {
      // A broken line of a pipe costs its own position; without a header no other line can be read.
      if (!this.#options.isPiped || !this.#columns)
        throw new SettingsError([inLine(this.#file, row.number, fault)], 'sources')
      this.#facts.urlCount++
      yield { url: '', where: lineOf(this.#file, row.number), problem: fault }
      return
    }
    const isBlank = cells.every(({ value }) => value.trim() === '')
    if (!this.#columns) {
      if (isBlank) return
      const values = cells.map(({ value }) => value)
      this.#columns = findColumns(values, this.#file, this.#options, this.#facts.coverage)
      const { titles, names } = this.#columns
      this.#urlColumn = titles.indexOf(names.urlField)
      this.#texts = this.#readerOfTexts?.({
        file: this.#file,
        delimiter: this.#delimiter,
        options: this.#options,
        facts: this.#facts,
        columns: this.#columns,
        header: values,
      })
      this.#begin(row, cells, this.#columns)
      if (this.#columns.hasHeader) return
    }
    if (isBlank) this.#stored?.noteRow(row, cells, undefined)
    else yield* this.#urlsOf(row, cells, this.#columns)
  }

  #begin(row: CsvRow, cells: readonly Cell[], { hasHeader }: Columns): void {
    const { mode, suffix, storedFields } = this.#options
    if (mode !== 'add' || this.#urlColumn < 0) return
    if (hasHeader) {
      const name = cells[this.#urlColumn]?.value.trim() ?? ''
      const layout = { name, suffix, fields: storedFields, urlColumn: this.#urlColumn }
      this.#stored = new StoredColumns(row, cells, layout, this.#delimiter, this.#facts, this.#file)
    } else this.#facts.problems.push(inLine(this.#file, row.number, say('rewrite-no-header')))
  }

  *#urlsOf(row: CsvRow, cells: readonly Cell[], { titles, names }: Columns): Generator<ImageUrl> {
    const where = lineOf(this.#file, row.number)
    const { coverage } = this.#facts
    const cell = cells[this.#urlColumn]
    const place = { file: this.#file, ...positionIn(row, cell) }
    // A header without the URL column was already noted, once for all rows.
    const rowCoverage = coverage?.header ? undefined : coverage
    const record = recordOf(cells, titles)
    const rest = this.#texts?.without(record) ?? record
    for (const { image } of imageUrlsOf(rest, [], where, names, ', ', rowCoverage)) {
      const url = this.#facts.urlCount++
      if (this.#options.mode === 'replace' && cell && image.problem === undefined)
        this.#noteReplace(row, cell, url)
      this.#stored?.noteRow(row, cells, image.problem === undefined ? url : undefined)
      yield { ...image, place }
    }
    if (this.#texts) {
      // A row without a URL of its own keeps its cells beside the other rows'.
      if (names.urlIsOptional && !cell?.value.trim()) this.#stored?.noteRow(row, cells, undefined)
      yield* this.#texts.imagesIn(row, cells, record, index => positionIn(row, cells[index]))
    }
  }

  #noteReplace(row: CsvRow, cell: Cell, url: number): void {
    const raw = row.text.slice(cell.start, cell.end)
    const { quoted } = cell
    const inner = quoted ? raw.slice(1, -1) : raw
    const trimmed = inner.trim()
    const from = row.offset + cell.start + (quoted ? 1 : 0) + (inner.length - inner.trimStart().length)
    const padded = trimmed.length < inner.length
    const quoting: Quoting = { kind: 'cell', delimiter: this.#delimiter, quoted, padded }
    this.#facts.edits.push({ kind: 'replace', from, to: from + trimmed.length, quoting, url })
  }
}

function tooWide(columns: number): Sentence | undefined {
  return columns > MAX_COLUMNS ? say('csv-too-wide', { columns, most: MAX_COLUMNS }) : undefined
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
