/** `.csv` and `.tsv` with csv-parse: quotes, line breaks inside quotes, ragged and empty rows. */
import { pipeline } from 'node:stream'
import { parse } from 'csv-parse'
import { codeOf, SettingsError } from '../errors.ts'
import { type Columns, findColumns } from './csv-columns.ts'
import type { ImageUrl } from './image-url.ts'
import { MAX_LINE } from './lines.ts'
import { type FieldNames, imageUrlsOf } from './records.ts'

type Row = readonly string[]

/** @throws SettingsError where there is no URL column, a quote stays open, or a row has no end */
export async function* readCsv(
  text: AsyncIterable<string>,
  name: string,
  delimiter: ',' | '\t',
  names: FieldNames,
): AsyncGenerator<ImageUrl> {
  let line = 1
  let columns: Columns | undefined
  try {
    for await (const row of rowsOf(text, delimiter)) {
      const where = `${name}, line ${line}`
      line += 1 + row.reduce((breaks, cell) => breaks + breaksIn(cell), 0)
      if (row.every(cell => cell.trim() === '')) continue
      const isFirst = columns === undefined
      columns ??= findColumns(row, name, names)
      if (isFirst && columns.hasHeader) continue
      yield* imageUrlsOf(recordOf(row, columns.titles), where, columns.names, ', ')
    }
  } catch (error) {
    const rule = BROKEN_ROW[codeOf(error) ?? '']
    throw rule ? new SettingsError([`${name}, line ${line}: ${rule}`], 'sources') : error
  }
}

const BROKEN_ROW: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote opens in this row or after it and is never closed',
  CSV_MAX_RECORD_SIZE: `a row is longer than ${MAX_LINE} bytes; is a quote left open?`,
}

/** Empty rows are kept here, so that counting rows and breaks inside cells gives the line. */
function rowsOf(text: AsyncIterable<string>, delimiter: string): AsyncIterable<Row> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: MAX_LINE,
    relax_column_count: true,
    relax_quotes: true,
  })
  // The error reaches whoever reads `parser`: pipeline destroys it with that error.
  pipeline(text, parser, () => {})
  return parser
}

function breaksIn(cell: string): number {
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0
}

/** A short row lacks its last fields; cells beyond the header get names of their own. */
function recordOf(row: Row, titles: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(row.map((cell, index) => [titles[index] ?? `column ${index + 1}`, cell]))
}
