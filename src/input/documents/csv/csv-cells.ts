/** The cells of a row with their places. Odd quotes are read as csv-parse reads them with `relax_quotes`. */
import { type CsvRow, quotedEnd } from './csv-quotes.ts'

export type Delimiter = ',' | ';' | '\t'

export interface Cell {
  readonly value: string
  /** The cell's place from the start of the row, with its quotes and the blanks around them. */
  readonly start: number
  readonly end: number
  /** The whole cell is in quotes. */
  readonly quoted: boolean
}

export function cellsOf({ text, strayFrom }: CsvRow, delimiter: Delimiter): readonly Cell[] {
  const cells: Cell[] = []
  const textFrom = strayFrom ?? Number.POSITIVE_INFINITY
  for (let start = 0; start <= text.length; ) {
    const quoteEnd = text[start] === '"' && start < textFrom ? quotedEnd(text, start) : undefined
    const next = text.indexOf(delimiter, quoteEnd ?? start)
    const end = next < 0 ? text.length : next
    cells.push({ value: cellValue(text, start, quoteEnd, end), start, end, quoted: quoteEnd === end })
    start = end + 1
  }
  return cells
}

/** Text after the closing quote makes both quotes text; quotes doubled between them stay single. */
function cellValue(text: string, start: number, quoteEnd: number | undefined, end: number): string {
  if (quoteEnd === undefined) return text.slice(start, end)
  const inner = text.slice(start + 1, quoteEnd - 1).replaceAll('""', '"')
  return quoteEnd === end ? inner : `"${inner}${text.slice(quoteEnd - 1, end)}`
}
