/**
 * Splits a CSV or TSV file into rows, and a row into cells. Odd quotes are read as csv-parse reads them with
 * `relax_quotes`. A quote that is never closed would swallow the rows after it, so that it counts
 * as text.
 */
import { SettingsError } from '../../../base/errors.ts'
import type { Sentence } from '../../../base/sentence.ts'
import type { Delimiter } from '../edit.ts'
import { inLine } from '../image-url.ts'
import { MAX_LINE_CHARACTERS, readLines, type TextLine } from '../lines.ts'

/** One row as it is written, without its last line end. */
export interface CsvRow {
  /** Number and offset of its first line, as in `TextLine`. */
  readonly number: number
  readonly offset: number
  readonly text: string
  readonly end: TextLine['end']
  /** Start of the first cell whose quotes are text; undefined if there is none. */
  readonly strayFrom: number | undefined
  /** Why its only line cannot be read. */
  readonly fault?: Sentence
}

/**
 * A row spans several lines only if all its quotes follow RFC 4180. Each quoted cell must end right before a delimiter
 * or line end, inner quotes must be doubled, and other quotes are not allowed. Within one line odd quotes are allowed.
 *
 * Writers of TSV rarely quote, so a stricter rule applies to a cell over several lines that holds a tab. These lines
 * must not be as wide as a row themselves, and the whole row must be as wide as the first row.
 * @param isPiped a line that cannot be read is a row of its own
 * @throws SettingsError if a line cannot be read
 */
export async function* readCsvRows(
  text: AsyncIterable<string>,
  name: string,
  delimiter: Delimiter,
  most = MAX_LINE_CHARACTERS,
  isPiped = false,
): AsyncGenerator<CsvRow[]> {
  const rows = new Rows(delimiter, most)
  for await (const lines of readLines(text, most)) {
    const whole: CsvRow[] = []
    for (const line of lines) {
      const { fault } = line
      if (fault && !isPiped) throw new SettingsError([inLine(name, line.number, fault)], 'sources')
      // One line may complete more rows than a call takes arguments.
      for (const row of fault ? rows.end() : rows.take(line)) whole.push(row)
      if (fault) whole.push({ ...rowOf([line], undefined), fault })
    }
    yield whole
  }
  yield rows.end()
}

class Rows {
  readonly #delimiter: Delimiter
  /** Characters of a row. */
  readonly #most: number
  /** Lines of the row that is still open, as written. */
  #open: TextLine[] = []
  #openLength = 0
  /** Start of the open cell in the first of these lines. */
  #openAt = 0
  /** Used for TSV: a cell over these lines holds a tab. */
  #holdsTab = false
  /** Number of cells in the first row. */
  #width = 0

  constructor(delimiter: Delimiter, most: number) {
    this.#delimiter = delimiter
    this.#most = most
  }

  /** @returns the rows that the line completed */
  take(line: TextLine): CsvRow[] {
    const rows = this.#open.length === 0 ? this.#begin(line) : this.#continue(line)
    const [first] = rows
    if (this.#width === 0 && first && first.text.trim() !== '')
      this.#width = cellCount(first.text, this.#delimiter)
    return rows
  }

  end(): CsvRow[] {
    let rows: CsvRow[] = []
    while (this.#open.length > 0) rows = rows.concat(this.#giveUp())
    return rows
  }

  #begin(line: TextLine): CsvRow[] {
    if (!line.text.includes('"')) return [rowOf([line], undefined)]
    const { openAt, isStrict } = quotesOf(line.text, this.#delimiter)
    if (openAt === undefined) return [rowOf([line], undefined)]
    if (!isStrict) return [rowOf([line], openAt)]
    this.#open = [line]
    this.#openLength = line.text.length
    this.#openAt = openAt
    this.#holdsTab = this.#isTabbed(line.text.slice(openAt))
    return []
  }

  #continue(line: TextLine): CsvRow[] {
    this.#open.push(line)
    this.#openLength += line.text.length + line.end.length
    // The quote stands for the one that opened the cell in an earlier line.
    const { openAt, isStrict } = quotesOf(`"${line.text}`, this.#delimiter)
    if (!isStrict || this.#openLength > this.#most) return this.#giveUp()
    if (this.#isTabbed(openPart(line.text))) {
      this.#holdsTab = true
      const isInside = openAt === 0
      if (this.#isRow(line) && (isInside || this.#isRow(this.#open[0]))) return this.#giveUp()
    }
    if (openAt !== undefined) {
      if (openAt > 0) this.#holdsTab ||= this.#isTabbed(line.text.slice(openAt - 1))
      return []
    }
    const row = rowOf(this.#open, undefined)
    if (this.#holdsTab && cellCount(row.text, this.#delimiter) !== this.#width) return this.#giveUp()
    this.#open = []
    return [row]
  }

  #isTabbed(text: string): boolean {
    return this.#delimiter === '\t' && text.includes('\t')
  }

  /** Whether the line could be a row: it is as wide as the first row. */
  #isRow(line: TextLine | undefined): boolean {
    return line !== undefined && cellCount(line.text, this.#delimiter) === this.#width
  }

  /**
   * Makes the first line a row and reads the lines after it again. This stays linear: only the last of them can open
   * a row. An earlier line with an odd number of quotes would have closed this row.
   */
  #giveUp(): CsvRow[] {
    const [first, ...others] = this.#open
    this.#open = []
    const rows = first ? [rowOf([first], this.#openAt)] : []
    return rows.concat(others.flatMap(line => this.take(line)))
  }
}

function rowOf(lines: readonly TextLine[], strayFrom: number | undefined): CsvRow {
  const [{ number, offset } = { number: 0, offset: 0 }] = lines
  const text = lines.map((line, index) => line.text + (index < lines.length - 1 ? line.end : '')).join('')
  return { number, offset, text, end: lines.at(-1)?.end ?? '', strayFrom }
}

interface Quotes {
  /** Start of the cell that the line leaves open. */
  readonly openAt: number | undefined
  /** Whether all quotes of the line follow RFC 4180. */
  readonly isStrict: boolean
}

/** Reads cells as csv-parse does with `relax_quotes`: a quote opens a cell only at its start. */
function quotesOf(line: string, delimiter: Delimiter): Quotes {
  let isStrict = true
  for (let at = 0; at <= line.length; ) {
    const end = line[at] === '"' ? quotedEnd(line, at) : at
    const quoted = line.slice(at, end)
    if (end === undefined) return { openAt: at, isStrict }
    const next = line.indexOf(delimiter, end)
    const rest = line.slice(end, next < 0 ? undefined : next)
    if (quoted === '' ? rest.includes('"') : rest !== '') isStrict = false
    if (next < 0) break
    at = next + 1
  }
  return { openAt: undefined, isStrict }
}

/** Counts the cells of a text; a quote that is never closed is text. */
function cellCount(text: string, delimiter: Delimiter): number {
  return cellsOf({ text, strayFrom: undefined }, delimiter).length
}

/** Returns the part of a line that belongs to the cell left open before it. */
function openPart(line: string): string {
  return line.slice(0, (quotedEnd(`"${line}`, 0) ?? line.length + 1) - 1)
}

/** Returns the offset after the quote that closes the one at `start`; undefined if none does. */
export function quotedEnd(line: string, start: number): number | undefined {
  const quoted = /"[^"]*(?:""[^"]*)*"(?!")/y
  quoted.lastIndex = start
  return quoted.test(line) ? quoted.lastIndex : undefined
}

export interface Cell {
  readonly value: string
  /** The cell's place from the start of the row, with its quotes and the blanks around them. */
  readonly start: number
  readonly end: number
  /** The whole cell is in quotes. */
  readonly quoted: boolean
}

export function cellsOf(
  { text, strayFrom }: Pick<CsvRow, 'text' | 'strayFrom'>,
  delimiter: Delimiter,
): readonly Cell[] {
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
