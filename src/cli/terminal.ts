/** Prints for the CLI: results on standard output, everything else on standard error, a live line on a terminal. */
import { printable, printableUrl } from '../base/messages/printable.ts'
import { onAbort } from '../base/on-abort.ts'
import { joined, type Language, type Text, textIn } from '../base/sentence.ts'
import type { LineText } from '../output/result-line.ts'
import type { Loudness } from './args.ts'
import { jsonLine } from './json-line.ts'
import type { Redactor } from './redact.ts'
import { cutMiddle, cutToWidth, textWidth } from './text-width.ts'

/** The part of a stream that the CLI uses. */
export interface OutputStream {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  /** Whether the terminal has colours and `NO_COLOR` is not set. */
  hasColors?(): boolean
  write(text: string): unknown
  /** Whether text waits in memory, because the reader is slower. */
  readonly writableNeedDrain?: boolean
  once?(event: 'drain' | 'close', listener: () => void): unknown
  off?(event: 'drain' | 'close', listener: () => void): unknown
}

/** A live line: a row on a terminal, elsewhere a sentence every ten seconds. */
export interface LiveLine {
  line(columns: number): string
  sentence(): Text
}

/** Where a page of text is shown. */
export interface Page {
  readonly language: Language
  readonly columns: number
  readonly heading: (text: string) => string
}

/** Time between two drawings of the live line, milliseconds. */
const REDRAW_MS = 100
/** Time between two sentences without a terminal, milliseconds. */
const SENTENCE_MS = 10_000
const ERASE_REST = '\u001b[K'
const MAX_LINE = 2000
/** A write costs more than its line: results wait this long (milliseconds), or until GATHERED characters are there. */
const GATHER_MS = 50
const GATHERED = 32_768
const RED = ['\u001b[31m', '\u001b[39m'] as const
const BOLD = ['\u001b[1m', '\u001b[22m'] as const
/** Assumed width of a terminal that does not report it. */
const COLUMNS = 80

export class Terminal {
  language: Language
  /** Makes foreign text safe for a line of results. */
  lineText: LineText
  readonly #out: OutputStream
  readonly #error: OutputStream
  readonly #redactor: Redactor
  #loudness: Loudness = 'normal'
  #timer: NodeJS.Timeout | undefined
  /** The text in the last row of the terminal. */
  #drawn = ''
  #lines: string[] = []
  #gathered = 0
  #isMute = false
  #isSilent = false
  #gathering: NodeJS.Timeout | undefined

  constructor(out: OutputStream, error: OutputStream, redactor: Redactor, language: Language) {
    this.#out = out
    this.#error = error
    this.#redactor = redactor
    this.language = language
    this.lineText = {
      language,
      text: text => this.shown(text),
      name: name => this.named(name),
      url: url => this.shown(url, printableUrl),
    }
  }

  /** Speaks the language of the options from here on. */
  speak(language: Language): void {
    this.language = language
    this.lineText = { ...this.lineText, language }
  }

  setLoudness(loudness: Loudness): void {
    this.#loudness = loudness
  }

  /** Whether only errors are printed. */
  get isQuiet(): boolean {
    return this.#loudness === 'quiet'
  }

  /** Whether successful results are printed, too. */
  get showsSuccess(): boolean {
    return this.#loudness === 'verbose' || (this.#loudness === 'normal' && !this.#out.isTTY)
  }

  /** Whether a result is one row of a terminal. */
  get isBrief(): boolean {
    return this.#loudness !== 'verbose' && this.#out.isTTY === true
  }

  /** Prints one line for the user on standard error, unless `--quiet` is set. */
  say(text: Text): void {
    if (this.#loudness !== 'quiet') this.#sayLine(this.shown(textIn(this.language, text)))
  }

  /** Prints a failure in red, also with `--quiet`. */
  sayFailure(text: Text): void {
    this.#sayLine(style(this.shown(textIn(this.language, text)), RED, this.#error))
  }

  /** Prints the error that ended the command. */
  sayProblem(text: Text): void {
    this.sayFailure(joined(': ', 'persist-images', text))
  }

  /** Prints text of our own, as wide as the terminal; after a usage error it goes to standard error. */
  page(make: (page: Page) => readonly string[], stream: 'output' | 'error'): void {
    const to = stream === 'output' ? this.#out : this.#error
    const heading = (text: string) => style(text, BOLD, to)
    this.#write(to, make({ language: this.language, columns: to.columns || COLUMNS, heading }))
  }

  /** Prints one line of results. Its parts must come from `shown` or `named`. */
  print(line: string): void {
    if (this.#isMute) return
    this.#lines.push(line)
    this.#gathered += line.length + 1
    if (this.#gathered >= GATHERED) this.#flush()
    else this.#gathering ??= setTimeout(() => this.#flush(), GATHER_MS)
  }

  /** Prints a failure in one row: outcome, reason, name, and the sentence if there is room. */
  printRow(word: string, why: string, name: string, sentence: string): void {
    const columns = this.#columnsOf(this.#out)
    const head = `${word} ${why}  `
    const shownName = cutMiddle(name, columns - textWidth(head))
    const rest = shownName === name && sentence !== '' ? `  ${sentence}` : ''
    const row = cutToWidth(head + shownName + rest, columns)
    this.print(row.startsWith(word) ? style(word, RED, this.#out) + row.slice(word.length) : row)
  }

  /** Prints one result as a JSON line. */
  printJson(record: object): void {
    this.print(jsonLine(record, this.#redactor))
  }

  /** Whether results wait in memory, because the reader is slower. */
  get isFull(): boolean {
    return this.#out.writableNeedDrain === true
  }

  /** Resolves when standard output takes more, closes, or `signal` is aborted. */
  async drained(signal: AbortSignal): Promise<void> {
    const out = this.#out
    if (signal.aborted) return
    const { promise, resolve } = Promise.withResolvers<void>()
    const end = onAbort(signal, resolve)
    out.once?.('drain', resolve)
    out.once?.('close', resolve)
    await promise
    end()
    out.off?.('drain', resolve)
    out.off?.('close', resolve)
  }

  /** Drops all further results. */
  mute(): void {
    this.#isMute = true
    this.#lines = []
    this.#gathered = 0
  }

  /** Prints nothing more, neither results nor sentences. */
  silence(): void {
    this.#isSilent = true
    this.mute()
    this.close()
  }

  /** Removes secrets before cutting: a cut secret would not be recognized. */
  shown(text: string, show: (text: string, maxLength?: number) => string = printable): string {
    return show(this.#redactor.redact(text), MAX_LINE)
  }

  /** The name of an object, or of its file. */
  named(name: string): string {
    return printable(this.#redactor.redactName(name), MAX_LINE)
  }

  /** Keeps a line at the bottom of a terminal up to date until `close`; elsewhere prints a sentence now and then. */
  live(live: LiveLine): void {
    if (this.#loudness === 'quiet' || this.#timer) return
    const { isTTY } = this.#error
    this.#timer = setInterval(
      isTTY ? () => this.#draw(live) : () => this.say(live.sentence()),
      isTTY ? REDRAW_MS : SENTENCE_MS,
    ).unref()
  }

  close(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#flush()
    if (this.#drawn !== '') this.#error.write(`\r${ERASE_REST}`)
    this.#drawn = ''
  }

  #draw(live: LiveLine): void {
    this.#drawn = this.shown(live.line(this.#columnsOf(this.#error)))
    this.#error.write(`\r${this.#drawn}${ERASE_REST}`)
  }

  #sayLine(line: string): void {
    if (this.#isSilent) return
    this.#flush()
    this.#write(this.#error, [line])
  }

  #flush(): void {
    clearTimeout(this.#gathering)
    this.#gathering = undefined
    if (this.#lines.length === 0) return
    this.#write(this.#out, this.#lines)
    this.#lines = []
    this.#gathered = 0
  }

  /**
   * Each line replaces the live line, which is drawn again in the same write, so that it never flickers. Lines that do
   * not go to a terminal leave it untouched.
   */
  #write(stream: OutputStream, lines: readonly string[]): void {
    if (this.#drawn === '' || !stream.isTTY) return void stream.write(`${lines.join('\n')}\n`)
    for (const line of lines) stream.write(`\r${line}${ERASE_REST}\n${this.#drawn}`)
  }

  /** Leaves the last column free: some terminals begin a new row when it is filled. */
  #columnsOf({ columns }: OutputStream): number {
    return (columns || COLUMNS) - 1
  }
}

function style(text: string, [begin, end]: readonly [string, string], stream: OutputStream): string {
  return stream.isTTY && stream.hasColors?.() ? begin + text + end : text
}
