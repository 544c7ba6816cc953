/** Where a URL stands in a file, as results tell it. */
export type Place = TextPlace | JsonPlace

/** In text, CSV, TSV, Markdown and HTML. */
export interface TextPlace {
  /** The list, relative to the working directory where it lies there. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in characters. */
  readonly column: number
}

/** In JSON and JSON Lines. */
export interface JsonPlace {
  /** The list, relative to the working directory where it lies there. */
  readonly file: string
  /** From 1, where each line is a document of its own. */
  readonly line?: number
  /** As RFC 6901 has it; of a URL that is missing, to the record that lacks it. */
  readonly pointer: string
}

export type KeyPath = readonly (string | number)[]

export function pointerOf(path: KeyPath): string {
  let pointer = ''
  for (const key of path) {
    const isPlain = typeof key === 'number' || !/[~/]/.test(key)
    pointer += `/${isPlain ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}`
  }
  return pointer
}

/** Lines and columns of offsets that only grow: each character is looked at once. */
export class LineCounter {
  readonly #text: string
  #at = 0
  #line = 1
  #column = 1

  constructor(text: string) {
    this.#text = text
  }

  placeOf(offset: number): { readonly line: number; readonly column: number } {
    for (; this.#at < offset; this.#at++) {
      const code = this.#text.charCodeAt(this.#at)
      const isBreak = code === LF || (code === CR && this.#text.charCodeAt(this.#at + 1) !== LF)
      if (isBreak) {
        this.#line++
        this.#column = 1
      } else if (code < FIRST_LOW_SURROGATE || code > LAST_LOW_SURROGATE) this.#column++
    }
    return { line: this.#line, column: this.#column }
  }
}

const LF = 10
const CR = 13
/** The second half of a character: not one of its own. */
const FIRST_LOW_SURROGATE = 0xdc00
const LAST_LOW_SURROGATE = 0xdfff
