/**
 * Which quotes of a CSV or TSV file are quotes. A cell that opens with one and is never closed would swallow the
 * rows after it, so that such quotes are text.
 */
import { SettingsError } from '../../../base/errors.ts'
import { inLine } from '../image-url.ts'
import { MAX_LINE_CHARACTERS, readLines, type TextLine, TOO_LONG } from '../lines.ts'

/** One row as it is written, its last line end apart. */
export interface CsvRow {
  /** Of its first line, as in `TextLine`. */
  readonly number: number
  readonly offset: number
  readonly text: string
  readonly end: TextLine['end']
  /** Where the cell begins from which on quotes are text; undefined where they are quotes. */
  readonly strayFrom: number | undefined
  /** All its quotes are those of RFC 4180. */
  readonly isStrict: boolean
}

/**
 * A row reaches over several lines only where all its quotes are those of RFC 4180: each quoted cell closed right
 * before a delimiter or line end, quotes inside doubled, none elsewhere. Writers of TSV rarely quote: there a cell over
 * several lines may hold a tab only where these lines are no rows of their own, and the whole is as wide as the first
 * row. Within one line csv-parse may be as lenient as it likes.
 * @throws SettingsError where a line has no end
 */
export async function* readCsvRows(
  text: AsyncIterable<string>,
  name: string,
  delimiter: string,
): AsyncGenerator<CsvRow[]> {
  const rows = new Rows(delimiter)
  for await (const lines of readLines(text)) {
    const whole: CsvRow[] = []
    for (const line of lines) {
      if (line.tooLong) throw new SettingsError([inLine(name, line.number, TOO_LONG)], 'sources')
      whole.push(...rows.take(line))
    }
    yield whole
  }
  yield rows.end()
}

/** The row's text with what csv-parse would take for a quote and is none doubled, within quotes. */
export function escapedRow({ text, strayFrom }: CsvRow, delimiter: string): string {
  if (strayFrom === undefined) return text
  const cells = text.slice(strayFrom).split(delimiter)
  const written = cells.map(cell => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell))
  return text.slice(0, strayFrom) + written.join(delimiter)
}

class Rows {
  readonly #delimiter: string
  /** Lines of a row that is still open, as they were written. */
  #open: TextLine[] = []
  #openLength = 0
  /** Where in the first of them the cell begins that it leaves open. */
  #openAt = 0
  /** In TSV: a cell over these lines holds a tab. */
  #holdsTab = false
  /** Cells of the first row. */
  #width = 0

  constructor(delimiter: string) {
    this.#delimiter = delimiter
  }

  /** @returns the rows that are whole by now */
  take(line: TextLine): CsvRow[] {
    const rows = this.#open.length === 0 ? this.#begin(line) : this.#continue(line)
    const [first] = rows
    if (this.#width === 0 && first && first.text.trim() !== '')
      this.#width = cellCount(first.text, this.#delimiter)
    return rows
  }

  end(): CsvRow[] {
    const rows: CsvRow[] = []
    while (this.#open.length > 0) rows.push(...this.#giveUp())
    return rows
  }

  #begin(line: TextLine): CsvRow[] {
    if (!line.text.includes('"')) return [rowOf([line], undefined, true)]
    const { openAt, isStrict } = quotesOf(line.text, this.#delimiter)
    if (openAt === undefined) return [rowOf([line], undefined, isStrict)]
    if (!isStrict) return [rowOf([line], openAt, false)]
    this.#open = [line]
    this.#openLength = line.text.length
    this.#openAt = openAt
    this.#holdsTab = this.#isTabbed(line.text.slice(openAt))
    return []
  }

  #continue(line: TextLine): CsvRow[] {
    this.#open.push(line)
    this.#openLength += line.text.length + line.end.length
    // The cell goes on as if it were opened here.
    const { openAt, isStrict } = quotesOf(`"${line.text}`, this.#delimiter)
    if (!isStrict || this.#openLength > MAX_LINE_CHARACTERS) return this.#giveUp()
    if (this.#isTabbed(openPart(line.text))) {
      this.#holdsTab = true
      const isInside = openAt === 0
      if (this.#isRow(line) && (isInside || this.#isRow(this.#open[0]))) return this.#giveUp()
    }
    if (openAt !== undefined) {
      if (openAt > 0) this.#holdsTab ||= this.#isTabbed(line.text.slice(openAt - 1))
      return []
    }
    const row = rowOf(this.#open, undefined, true)
    if (this.#holdsTab && cellCount(row.text, this.#delimiter) !== this.#width) return this.#giveUp()
    this.#open = []
    return [row]
  }

  #isTabbed(text: string): boolean {
    return this.#delimiter === '\t' && text.includes('\t')
  }

  /** By its width alone. */
  #isRow(line: TextLine | undefined): boolean {
    return line !== undefined && cellCount(line.text, this.#delimiter) === this.#width
  }

  /**
   * The first line is a row of its own; those after it are looked at anew. Linear all the same: of these, only the
   * last can open a row again, as any other line with an odd number of quotes would have ended this one.
   */
  #giveUp(): CsvRow[] {
    const [first, ...others] = this.#open
    this.#open = []
    const rows = first ? [rowOf([first], this.#openAt, false)] : []
    return rows.concat(others.flatMap(line => this.take(line)))
  }
}

function rowOf(lines: readonly TextLine[], strayFrom: number | undefined, isStrict: boolean): CsvRow {
  const [{ number, offset } = { number: 0, offset: 0 }] = lines
  const text = lines.map((line, index) => line.text + (index < lines.length - 1 ? line.end : '')).join('')
  return { number, offset, text, end: lines.at(-1)?.end ?? '', strayFrom, isStrict }
}

interface Quotes {
  /** Where the cell begins that the line leaves open. */
  readonly openAt: number | undefined
  /** So far as the line goes. */
  readonly isStrict: boolean
}

/** Reads cells as csv-parse does with `relax_quotes`: only at the start of a cell a quote opens it. */
function quotesOf(line: string, delimiter: string): Quotes {
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

/** How many cells a text has, where a quote that nothing closes is text. */
function cellCount(text: string, delimiter: string): number {
  let count = 1
  for (let at = 0; ; count++) {
    const end = (text[at] === '"' ? quotedEnd(text, at) : undefined) ?? at
    const next = text.indexOf(delimiter, end)
    if (next < 0) return count
    at = next + 1
  }
}

/** How far a line goes on the cell that was open before it. */
function openPart(line: string): string {
  return line.slice(0, (quotedEnd(`"${line}`, 0) ?? line.length + 1) - 1)
}

/** Behind the quote that closes the one at `start`. */
function quotedEnd(line: string, start: number): number | undefined {
  const quoted = /"[^"]*(?:""[^"]*)*"(?!")/y
  quoted.lastIndex = start
  return quoted.test(line) ? quoted.lastIndex : undefined
}
