/** Reads the images of cells that `html-fields` and `markdown-fields` name by the titles of their columns. */
import { SettingsError } from '../../../base/errors.ts'
import { faultAt, listed } from '../../../base/sentence.ts'
import { type Columns, isCalled } from '../csv/csv-columns.ts'
import { type Cell, type CsvRow, quotedEnd } from '../csv/csv-rows.ts'
import type { DocumentOptions, TextField } from '../document-options.ts'
import type { Delimiter } from '../edit.ts'
import { type ImageUrl, lineOf } from '../image-url.ts'
import { columnMissing } from '../names.ts'
import { isListed, noteUrl } from '../pages/page.ts'
import type { Reading } from '../reading.ts'
import { textOf, type UnknownRecord } from '../record-values.ts'
import { otherFields } from '../records.ts'
import type { Atom } from '../source-map.ts'
import { type EmbeddedText, embeddedUrls } from './embedded-text.ts'

/** Returns the entries that name columns. */
export function columnsOf({ texts = [] }: DocumentOptions): readonly TextField[] {
  return texts.filter(({ reader }) => reader === undefined)
}

export interface CellTexts {
  /** Returns a row's record without the texts. */
  without(record: UnknownRecord): UnknownRecord
  /** @param positionOf line and column of a cell */
  imagesIn(
    row: CsvRow,
    cells: readonly Cell[],
    record: UnknownRecord,
    positionOf: (column: number) => { readonly line: number; readonly column: number },
  ): Generator<ImageUrl>
}

/**
 * @param header the first row
 * @throws SettingsError with the columns found if one is missing
 */
export function cellTexts(
  columns: Columns,
  header: readonly string[],
  delimiter: Delimiter,
  reading: Reading,
): CellTexts {
  const { name: file, options } = reading
  const titles = header.map(title => title.trim())
  const found = columnsOf(options).map(field => {
    const column = columns.hasHeader ? titles.findIndex(title => isCalled(title, field.name)) : -1
    if (column < 0) throw new SettingsError([columnMissing(field.name, field.input, titles, file)], 'sources')
    return { ...field, column }
  })
  // A column that two settings name is read once.
  const texts = found.filter((one, index) => found.findIndex(({ column }) => column === one.column) === index)
  const taken = new Set(texts.map(({ column }) => columns.titles[column]))
  return {
    without: record => Object.fromEntries(Object.entries(record).filter(([title]) => !taken.has(title))),
    *imagesIn(row, cells, record, positionOf) {
      const page =
        columns.names.refererField === undefined ? undefined : textOf(record, columns.names.refererField)
      const takesRelative = (url: string) => page !== undefined || options.takesRelative(url)
      const fields = otherFields(this.without(record), columns.names)
      for (const { kind, name: field, column } of texts) {
        const cell = cells[column]
        if (!cell) continue
        const text = { text: cell.value, kind, ...cellSource(row, cell, delimiter) }
        const where = listed(lineOf(file, row.number), field)
        const urls = embeddedUrls(
          text,
          url => isListed(url, { takesRelative }),
          options,
          fault => reading.notices.push(faultAt(where, fault)),
        )
        const listedAt = { file, ...positionOf(column), field }
        if ('in' in urls) {
          reading.urlCount++
          yield { url: '', where, listedAt: { ...listedAt, offset: 0 }, problem: urls }
          continue
        }
        for (const one of urls) {
          noteUrl(one, reading, fault => faultAt(where, fault))
          const about = { ...(page !== undefined && { referer: page }), ...(fields && { fields }) }
          yield { url: one.url, where, listedAt: { ...listedAt, offset: one.offset }, ...about }
        }
      }
    },
  }
}

function cellSource(
  row: CsvRow,
  { start, end, quoted }: Cell,
  delimiter: Delimiter,
): Pick<EmbeddedText, 'start' | 'atoms' | 'around'> {
  const isOpened = row.text[start] === '"' && start < (row.strayFrom ?? Number.POSITIVE_INFINITY)
  // With text after its closing quote, both quotes of a cell are text, too.
  const quotesEnd = isOpened ? (quotedEnd(row.text, start) ?? start) : start
  const from = start + (quoted ? 1 : 0)
  return {
    start: row.offset + from,
    atoms: () => doubledQuotes(row, start + 1, Math.min(quotesEnd - 1, end)),
    around: () => ({ kind: 'cell', delimiter, quoted }),
  }
}

function* doubledQuotes({ text, offset }: CsvRow, from: number, end: number): Generator<Atom> {
  for (let at = text.indexOf('""', from); at >= 0 && at + 2 <= end; at = text.indexOf('""', at + 2))
    yield { from: offset + at, to: offset + at + 2, length: 1 }
}
