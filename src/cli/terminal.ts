/** Where the CLI speaks: results on standard output, everything else on standard error, a live line on a terminal. */
import { printable } from '../base/messages/printable.ts'
import type { Redactor } from './redact.ts'

/** What the CLI needs of a stream. */
export interface OutputStream {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  write(text: string): unknown
}

/** Between two drawings of the live line, milliseconds. */
const REDRAW_MS = 100
const ERASE_LINE = '\r\u001b[2K'
const MAX_LINE = 2000
/** A write costs more than its line, so results wait this long (milliseconds) for more, or until so many characters are there. */
const GATHER_MS = 50
const GATHERED = 8192
/** What of a result says or quotes something; all else is names and numbers. */
const SAID: ReadonlySet<string> = new Set(['url', 'finalUrl', 'message', 'sentence', 'advice'])

export class Terminal {
  readonly #out: OutputStream
  readonly #error: OutputStream
  readonly #redactor: Redactor
  #timer: NodeJS.Timeout | undefined
  #drawn = false
  #lines = ''
  #isMute = false
  #gathering: NodeJS.Timeout | undefined

  constructor(out: OutputStream, error: OutputStream, redactor: Redactor) {
    this.#out = out
    this.#error = error
    this.#redactor = redactor
  }

  /** One line for people, on standard error. */
  say(sentence: string): void {
    this.#flush()
    this.#erase()
    this.#error.write(`${this.shown(sentence)}\n`)
  }

  /** One line of results, of parts that went through `shown` or `named`. */
  print(line: string): void {
    if (this.#isMute) return
    this.#lines += `${line}\n`
    if (this.#lines.length >= GATHERED) this.#flush()
    else this.#gathering ??= setTimeout(() => this.#flush(), GATHER_MS)
  }

  /** One result as a JSON line. */
  printJson(record: object): void {
    const entries = Object.entries(record).map(([name, value]) =>
      SAID.has(name) && typeof value === 'string' ? [name, this.#redactor.redact(value)] : [name, value],
    )
    this.print(this.#redactor.redactName(escapeControls(JSON.stringify(Object.fromEntries(entries)))))
  }

  /** No further results are printed. */
  mute(): void {
    this.#isMute = true
    this.#lines = ''
  }

  /** Secrets go first: cut short, one would not be known again. */
  shown(text: string, show: (text: string, maxLength?: number) => string = printable): string {
    return show(this.#redactor.redact(text), MAX_LINE)
  }

  /** The name of an object, or of its file. */
  named(name: string): string {
    return printable(this.#redactor.redactName(name), MAX_LINE)
  }

  /** Keeps a line at the bottom of a terminal up to date until `close`. */
  live(line: () => string): void {
    if (!this.#error.isTTY) return
    this.#timer ??= setInterval(() => {
      this.#error.write(ERASE_LINE + line().slice(0, (this.#error.columns ?? 80) - 1))
      this.#drawn = true
    }, REDRAW_MS).unref()
  }

  close(): void {
    clearInterval(this.#timer)
    this.#flush()
    this.#erase()
  }

  #flush(): void {
    clearTimeout(this.#gathering)
    this.#gathering = undefined
    if (this.#lines === '') return
    this.#erase()
    this.#out.write(this.#lines)
    this.#lines = ''
  }

  #erase(): void {
    if (this.#drawn) this.#error.write(ERASE_LINE)
    this.#drawn = false
  }
}

/** The same JSON, without what a runner or a terminal that shows the line would obey. */
function escapeControls(json: string): string {
  return json
    .replaceAll('##[', '#\\u0023[')
    .replace(/[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu, character => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
    })
}
