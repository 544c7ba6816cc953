/** Finds where a text stops being JSON. `JSON.parse` gives the place for some errors only. */

export interface JsonErrorPosition {
  /** Characters from the start; the text's length if it ends too early. */
  readonly index: number
  /** Line and column count from 1. */
  readonly line: number
  readonly column: number
}

/** What may come next, besides white space. */
type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma or close'

/** States in which the innermost object or array may end, if one is open. */
const MAY_CLOSE: ReadonlySet<Expected> = new Set(['value or ]', 'name or }', 'comma or close'])

/** @param text a text that `JSON.parse` refused */
export function findJsonError(text: string): JsonErrorPosition {
  const index = errorIndex(text)
  const lines = text.slice(0, index).split(/\r\n|\n|\r/)
  return { index, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

function errorIndex(text: string): number {
  const reader = new JsonReader(text)
  for (let at = spaceEnd(text, 0); at < text.length; ) {
    const { end, whole } = reader.read(at)
    if (!whole) return end
    at = spaceEnd(text, end)
  }
  return text.length
}

/** Reads token after token. Uses an explicit stack, because hostile depth would overflow the engine's. */
class JsonReader {
  readonly #text: string
  /** The objects and arrays around the current place, the innermost last. */
  readonly #open: ('{' | '[')[] = []
  #expected: Expected = 'value'

  constructor(text: string) {
    this.#text = text
  }

  /** Reads the token at `at`; a token that may not stand there is broken. */
  read(at: number): Token {
    const char = this.#text.charAt(at)
    const isInObject = this.#open.at(-1) === '{'
    if (this.#open.length > 0 && MAY_CLOSE.has(this.#expected) && char === (isInObject ? '}' : ']')) {
      this.#open.pop()
      return this.#mark(at, 'comma or close')
    }
    switch (this.#expected) {
      case 'comma or close':
        if (char !== ',' || this.#open.length === 0) return { end: at, whole: false }
        return this.#mark(at, isInObject ? 'name' : 'value')
      case 'colon':
        return char === ':' ? this.#mark(at, 'value') : { end: at, whole: false }
      case 'name':
      case 'name or }':
        return char === '"' ? this.#token(stringAt(this.#text, at), 'colon') : { end: at, whole: false }
      case 'value':
      case 'value or ]':
        if (char === '{' || char === '[') {
          this.#open.push(char)
          return this.#mark(at, char === '{' ? 'name or }' : 'value or ]')
        }
        return this.#token(
          char === '"' ? stringAt(this.#text, at) : scalarAt(this.#text, at),
          'comma or close',
        )
    }
  }

  /** A token of one character. */
  #mark(at: number, next: Expected): Token {
    return this.#token({ end: at + 1, whole: true }, next)
  }

  #token(token: Token, next: Expected): Token {
    this.#expected = next
    return token
  }
}

/** `end` is the end of the token; for a broken token, the place where it breaks. */
interface Token {
  readonly end: number
  readonly whole: boolean
}

function stringAt(text: string, start: number): Token {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '"') return { end: at + 1, whole: true }
    if (char < ' ') return { end: at, whole: false }
    if (char === '\\') {
      const length = match(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y, text, at)
      if (length === 0) return { end: at, whole: false }
      at += length - 1
    }
  }
  return { end: text.length, whole: false }
}

function scalarAt(text: string, at: number): Token {
  const length = match(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y, text, at)
  return { end: at + length, whole: length > 0 }
}

function spaceEnd(text: string, at: number): number {
  return at + match(/[ \t\n\r]*/y, text, at)
}

/** Returns the length that a sticky expression matches at `at`. */
function match(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at
  return expression.exec(text)?.[0].length ?? 0
}
