/**
 * Reads `(destination "title")` after the `]` of an inline link or image, and link definitions at the start of a
 * paragraph: `[label]: destination "title"`. Linear on hostile text.
 */
import type { Span } from '../../span.ts'

interface LinkTail {
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
function readDestination(text: string, at: number): Span | undefined {
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
function readTitle(text: string, start: number): number | undefined {
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

function spaceEnd(text: string, start: number): number {
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

interface Definition {
  /** Normalized label. */
  readonly label: string
  /** Range of the destination, with `<` and `>`. */
  readonly from: number
  readonly to: number
  /** Offset after the line end of the definition. */
  readonly end: number
}

const LABEL = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]:/y

/** Folds white space and case, as CommonMark compares labels. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/** @param text a paragraph without blank lines */
export function definitionAt(text: string, at: number): Definition | undefined {
  LABEL.lastIndex = at
  const found = LABEL.exec(text)
  const label = normalizeLabel(found?.[1] ?? '')
  if (label === '') return undefined
  const from = spaceEnd(text, LABEL.lastIndex)
  const destination = readDestination(text, from)
  if (!destination) return undefined
  const to = destination.from > from ? destination.to + 1 : destination.to
  const end = endWithTitle(text, to) ?? lineEnd(text, to)
  return end === undefined ? undefined : { label, from, to, end }
}

/** @returns the end of the line; undefined if there is no title or other text follows it */
function endWithTitle(text: string, at: number): number | undefined {
  const start = spaceEnd(text, at)
  const titleEnd = start > at ? readTitle(text, start) : undefined
  return titleEnd === undefined ? undefined : lineEnd(text, titleEnd)
}

/** @returns the offset after the line end; undefined if other text comes first */
function lineEnd(text: string, from: number): number | undefined {
  let at = from
  while (text[at] === ' ' || text[at] === '\t') at++
  if (at === text.length) return at
  return text[at] === '\n' ? at + 1 : undefined
}
