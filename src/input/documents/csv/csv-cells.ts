/** The cells of a row with their places, as csv-parse reads them. */
import { parse } from 'csv-parse/sync'
import { type CsvRow, escapedRow } from './csv-quotes.ts'

export type Delimiter = ',' | ';' | '\t'

export interface Cell {
  readonly value: string
  /** Of all that stands between two delimiters, from the start of the row. */
  readonly start: number
  readonly end: number
  /** In quotes, with nothing around them. */
  readonly quoted: boolean
}

export function cellsOf(row: CsvRow, delimiter: Delimiter): readonly Cell[] {
  const cells: Cell[] = []
  const { text, strayFrom = Number.POSITIVE_INFINITY } = row
  for (let start = 0; start <= text.length; ) {
    const quoteEnd = text[start] === '"' && start < strayFrom ? closingQuote(text, start) : undefined
    const next = text.indexOf(delimiter, quoteEnd ?? start)
    const end = next < 0 ? text.length : next
    const quoted = quoteEnd === end
    const value = quoted ? text.slice(start + 1, end - 1).replaceAll('""', '"') : text.slice(start, end)
    cells.push({ value, start, end, quoted })
    start = end + 1
  }
  return row.isStrict ? cells : withParsedValues(cells, row, delimiter)
}

/** Where quotes stand that are none of RFC 4180, what a cell says is for csv-parse to tell. */
function withParsedValues(cells: readonly Cell[], row: CsvRow, delimiter: string): readonly Cell[] {
  const [values = []] = parse(escapedRow(row, delimiter), {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
  })
  return cells.map((cell, index) => ({ ...cell, value: values[index] ?? '' }))
}

/** Behind the quote that closes the one at `start`. */
function closingQuote(text: string, start: number): number | undefined {
  const quoted = /"[^"]*(?:""[^"]*)*"(?!")/y
  quoted.lastIndex = start
  return quoted.test(text) ? quoted.lastIndex : undefined
}
