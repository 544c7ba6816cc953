/** Reads `(destination "title")` after the `]` of an inline link or image. Linear on hostile text. */
import type { Span } from '../../span.ts'

export interface LinkTail {
  /** Inside `<…>` if it is written so; undefined if the link has no destination. */
  readonly destination: Span | undefined
  /** Offset after the `)`. */
  readonly end: number
}

/** Most nested brackets in a destination, as in cmark. */
const MAX_BRACKETS = 32

/** @param at offset of the `(` */
export function readLinkTail(text: string, at: number): LinkTail | undefined {
  if (text[at] !== '(') return undefined
  let pos = spaceEnd(text, at + 1)
  const destination = text[pos] === ')' ? undefined : readDestination(text, pos)
  if (destination) {
    pos = destination.from > pos ? destination.to + 1 : destination.to
    const titleStart = spaceEnd(text, pos)
    const titleEnd = titleStart > pos ? readTitle(text, titleStart) : undefined
    pos = titleEnd === undefined ? titleStart : spaceEnd(text, titleEnd)
  }
  return text[pos] === ')' ? { destination, end: pos + 1 } : undefined
}

/** @returns the span inside `<…>` if it is written so */
export function readDestination(text: string, at: number): Span | undefined {
  if (text[at] === '<') {
    const inner = /(?:\\[^\n]|[^<>\\\n])*(?=>)/y
    inner.lastIndex = at + 1
    return inner.test(text) ? { from: at + 1, to: inner.lastIndex } : undefined
  }
  let depth = 0
  let pos = at
  for (; pos < text.length; pos++) {
    const code = text.charCodeAt(pos)
    if (code <= SPACE || code === DELETE) break
    if (code === BACKSLASH && isPunctuation(text.charCodeAt(pos + 1))) pos++
    else if (code === OPEN && ++depth > MAX_BRACKETS) return undefined
    else if (code === CLOSE && --depth < 0) break
  }
  return pos > at && depth <= 0 ? { from: at, to: pos } : undefined
}

/** @returns the offset after the title's closing quote or bracket; undefined if there is no title */
export function readTitle(text: string, start: number): number | undefined {
  const opening = text.charCodeAt(start)
  if (opening !== DOUBLE_QUOTE && opening !== SINGLE_QUOTE && opening !== OPEN) return undefined
  const closing = opening === OPEN ? CLOSE : opening
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === closing) return at + 1
    if (code === BACKSLASH) at++
    else if (code === OPEN && opening === OPEN) return undefined
  }
  return undefined
}

export function spaceEnd(text: string, start: number): number {
  let at = start
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

function isSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13)
}

/** Whether it is ASCII punctuation, which a backslash can escape. */
export function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  )
}

const SPACE = 32
const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39
const DELETE = 127
const BACKSLASH = 92
const OPEN = 40
const CLOSE = 41
