/**
 * Parses JSON so that long integers keep their digits: ids of posts exceed what a number holds exactly. Finds where a
 * text stops being JSON: `JSON.parse` gives the place for some errors only.
 */

import type { Sentence } from '../../../base/sentence.ts'
import { say } from '../../messages/say.ts'
import { lengthAt } from '../span.ts'

/** Quick test for a long integer. The character before it excludes most digits inside URLs. */
const LONG_INTEGER = /(?:^|[\s:,[])-?[1-9]\d{15}/

/** Levels of nesting. From `[[[[` the parser would make millions of arrays before it reports that the text is broken. */
export const MAX_LEVELS = 200_000
/** Members of one record. A million of them take 600 MB. */
const MAX_MEMBERS = 250_000

const [QUOTE, COLON, OPEN_LIST, CLOSE_LIST, OPEN_RECORD, CLOSE_RECORD] = [0x22, 0x3a, 0x5b, 0x5d, 0x7b, 0x7d]

/** The text is too deep or too wide to be parsed. */
export class JsonShapeError extends SyntaxError {
  readonly sentence: Sentence

  constructor(sentence: Sentence) {
    super('json-shape')
    this.sentence = sentence
  }
}

/**
 * Works as `JSON.parse`, but returns integers beyond 2^53 as text, because a number would round them.
 * A reviver is no option: it overflows the stack on some thousands of levels.
 * @throws JsonShapeError; SyntaxError if the text is not JSON
 */
export function parseJsonExactly(text: string): unknown {
  refuseShape(text)
  const value: unknown = JSON.parse(text)
  return LONG_INTEGER.test(text) ? JSON.parse(withLongIntegersQuoted(text)) : value
}

/** @param text valid JSON, so that numbers stand only between strings */
function withLongIntegersQuoted(text: string): string {
  let written = ''
  let copied = 0
  for (let at = 0; at < text.length; ) {
    const opening = text.indexOf('"', at)
    const end = opening < 0 ? text.length : opening
    const between = text.slice(at, end)
    if (LONG_INTEGER.test(between)) {
      written += text.slice(copied, at) + between.replace(/-?\d[-+.\deE]*/g, quotedIfLong)
      copied = end
    }
    at = opening < 0 ? end : stringEnd(text, opening)
  }
  return written + text.slice(copied)
}

function quotedIfLong(number: string): string {
  return /^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number)) ? `"${number}"` : number
}

/** Returns the offset after the closing quote: the first that is not escaped. */
export function stringEnd(text: string, opening: number): number {
  for (let at = opening; ; ) {
    at = text.indexOf('"', at + 1)
    let backslashes = 0
    while (text[at - 1 - backslashes] === '\\') backslashes++
    if (backslashes % 2 === 0) return at + 1
  }
}

/** Counts outside of strings, which is far cheaper than parsing. */
function refuseShape(text: string): void {
  // A shorter text has neither.
  if (text.length <= MAX_LEVELS) return
  const members = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = stringEnd(text, at) - 1
      if (at < 0) return
    } else if (code === OPEN_LIST || code === OPEN_RECORD) {
      if (members.push(0) > MAX_LEVELS + 1)
        throw new JsonShapeError(say('record-too-deep', { most: MAX_LEVELS }))
    } else if (code === CLOSE_LIST || code === CLOSE_RECORD) members.pop()
    else if (code === COLON) {
      const inner = members.length - 1
      members[inner] = (members[inner] ?? 0) + 1
      if ((members[inner] ?? 0) > MAX_MEMBERS)
        throw new JsonShapeError(say('record-too-wide', { most: MAX_MEMBERS }))
    }
  }
}

interface JsonErrorPosition {
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
      const length = lengthAt(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y, text, at)
      if (length === 0) return { end: at, whole: false }
      at += length - 1
    }
  }
  return { end: text.length, whole: false }
}

function scalarAt(text: string, at: number): Token {
  const length = lengthAt(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y, text, at)
  return { end: at + length, whole: length > 0 }
}

function spaceEnd(text: string, at: number): number {
  return at + lengthAt(/[ \t\n\r]*/y, text, at)
}
