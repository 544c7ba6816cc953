/**
 * Which quotes of a CSV or TSV file are quotes. A cell that opens with one and is never closed would swallow the
 * rows after it, so csv-parse is given the text with such quotes doubled, within quotes: as text.
 */
import { SettingsError } from '../../base/errors.ts'
import { inLine } from './image-url.ts'
import { MAX_LINE_CHARACTERS, readLines, type TextLine, TOO_LONG } from './lines.ts'

/**
 * A row reaches over several lines only where all its quotes are those of RFC 4180: each quoted cell closed right
 * before a delimiter or line end, quotes inside doubled, none elsewhere; and in TSV, whose writers rarely quote,
 * no quoted cell holds a tab. Within one line csv-parse may be as lenient as it likes.
 * @yields the same lines, whole rows at a time
 * @throws SettingsError where a line has no end
 */
export async function* escapeStrayQuotes(
  text: AsyncIterable<string>,
  name: string,
  delimiter: string,
): AsyncGenerator<string> {
  const rows = new Rows(delimiter)
  for await (const lines of readLines(text)) {
    let whole = ''
    for (const line of lines) {
      if (line.tooLong) throw new SettingsError([inLine(name, line.number, TOO_LONG)], 'sources')
      whole += rows.take(line)
    }
    yield whole
  }
  yield rows.end()
}

class Rows {
  readonly #delimiter: string
  /** Lines of a row that is still open, as they were written. */
  #open: TextLine[] = []
  #openLength = 0
  /** Where in the first of them the cell begins that it leaves open. */
  #openAt = 0

  constructor(delimiter: string) {
    this.#delimiter = delimiter
  }

  /** @returns the text that is ready by now */
  take(line: TextLine): string {
    return this.#open.length === 0 ? this.#begin(line) : this.#continue(line)
  }

  end(): string {
    let text = ''
    while (this.#open.length > 0) text += this.#giveUp()
    return text
  }

  #begin(line: TextLine): string {
    if (!line.text.includes('"')) return line.text + line.end
    const { openAt, isStrict } = quotesOf(line.text, this.#delimiter)
    if (openAt === undefined) return line.text + line.end
    if (!isStrict) return textFrom(line, openAt, this.#delimiter)
    this.#open = [line]
    this.#openLength = line.text.length
    this.#openAt = openAt
    return ''
  }

  #continue(line: TextLine): string {
    this.#open.push(line)
    this.#openLength += line.text.length + line.end.length
    // The cell goes on as if it were opened here.
    const { openAt, isStrict } = quotesOf(`"${line.text}`, this.#delimiter)
    if (!isStrict || this.#openLength > MAX_LINE_CHARACTERS) return this.#giveUp()
    if (openAt !== undefined) return ''
    const row = this.#open.map(({ text, end }) => text + end).join('')
    this.#open = []
    return row
  }

  /**
   * The first line is a row of its own; those after it are looked at anew. Linear all the same: of these, only the
   * last can open a row again, as any other line with an odd number of quotes would have ended this one.
   */
  #giveUp(): string {
    const [first, ...others] = this.#open
    this.#open = []
    const text = first ? textFrom(first, this.#openAt, this.#delimiter) : ''
    return text + others.map(line => this.take(line)).join('')
  }
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
    if (delimiter === '\t' && quoted.includes(delimiter)) isStrict = false
    if (end === undefined) return { openAt: at, isStrict }
    const next = line.indexOf(delimiter, end)
    const rest = line.slice(end, next < 0 ? undefined : next)
    if (quoted === '' ? rest.includes('"') : rest !== '') isStrict = false
    if (next < 0) break
    at = next + 1
  }
  return { openAt: undefined, isStrict }
}

/** Behind the quote that closes the one at `start`. */
function quotedEnd(line: string, start: number): number | undefined {
  const quoted = /"[^"]*(?:""[^"]*)*"(?!")/y
  quoted.lastIndex = start
  return quoted.test(line) ? quoted.lastIndex : undefined
}

/** A line whose quotes are text from `start` on. */
function textFrom({ text, end }: TextLine, start: number, delimiter: string): string {
  const cells = text.slice(start).split(delimiter)
  const written = cells.map(cell => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell))
  return text.slice(0, start) + written.join(delimiter) + end
}
