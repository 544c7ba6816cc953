/** Finds where a text stops being JSON. `JSON.parse` gives the place for some errors only. */

export interface JsonPlace {
  /** Characters from the start; the text's length if it ends too early. */
  readonly index: number
  /** Line and column count from 1. */
  readonly line: number
  readonly column: number
}

type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma or close'

/** @param text a text that `JSON.parse` refused */
export function findJsonError(text: string): JsonPlace {
  const index = errorIndex(text)
  const lines = text.slice(0, index).split(/\r\n|\n|\r/)
  return { index, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** Uses an explicit stack, because hostile depth would overflow the engine's. */
function errorIndex(text: string): number {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  for (let at = spaceEnd(text, 0); at < text.length; at = spaceEnd(text, at)) {
    const char = text.charAt(at)
    const inObject = open.at(-1) === '{'
    const mayClose: boolean = open.length > 0 && (expected === 'comma or close' || expected.includes(' or '))
    if (mayClose && char === (inObject ? '}' : ']')) {
      open.pop()
      expected = 'comma or close'
      at++
    } else if (expected === 'comma or close') {
      if (char !== ',' || open.length === 0) return at
      expected = inObject ? 'name' : 'value'
      at++
    } else if (expected === 'colon') {
      if (char !== ':') return at
      expected = 'value'
      at++
    } else if (expected.startsWith('value') && (char === '{' || char === '[')) {
      open.push(char)
      expected = char === '{' ? 'name or }' : 'value or ]'
      at++
    } else {
      if (expected.startsWith('name') && char !== '"') return at
      const token = char === '"' ? stringAt(text, at) : scalarAt(text, at)
      if (!token.whole) return token.end
      expected = expected.startsWith('name') ? 'colon' : 'comma or close'
      at = token.end
    }
  }
  return text.length
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
