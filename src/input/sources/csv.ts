/** `.csv` and `.tsv` with csv-parse: quotes, line breaks inside quotes, ragged and empty rows. */
import { pipeline } from 'node:stream'
import { parse } from 'csv-parse'
import { type Columns, findColumns } from './csv-columns.ts'
import { escapeStrayQuotes } from './csv-quotes.ts'
import type { ImageUrl } from './image-url.ts'
import { type FieldNames, imageUrlsOf } from './records.ts'

export type Row = readonly string[]

/** @throws SettingsError where there is no URL column, or a line has no end */
export async function* readCsv(
  text: AsyncIterable<string>,
  name: string,
  delimiter: ',' | '\t',
  names: FieldNames,
): AsyncGenerator<ImageUrl> {
  let line = 1
  let columns: Columns | undefined
  for await (const row of rowsOf(escapeStrayQuotes(text, name, delimiter), delimiter)) {
    const where = `${name}, line ${line}`
    line += 1 + row.reduce((breaks, cell) => breaks + breaksIn(cell), 0)
    if (row.every(cell => cell.trim() === '')) continue
    const isFirst = columns === undefined
    columns ??= findColumns(row, name, names)
    if (isFirst && columns.hasHeader) continue
    yield* imageUrlsOf(recordOf(row, columns.titles), where, columns.names, ', ')
  }
}

/** Empty rows are kept here, so that counting rows and breaks inside cells gives the line. */
function rowsOf(text: AsyncIterable<string>, delimiter: string): AsyncIterable<Row> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
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
export function recordOf(row: Row, titles: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(row.map((cell, index) => [titles[index] ?? `column ${index + 1}`, cell]))
}
