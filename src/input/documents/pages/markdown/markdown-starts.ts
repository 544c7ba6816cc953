/** How Markdown blocks begin and end in CommonMark and GFM, and the cells of a table. Each test reads one line. */
import { lengthAt, type Span } from '../../span.ts'

/** An HTML block ends with a line that matches, or before a blank line. */
export type HtmlEnd = RegExp | 'blank'

export const RAW_TEXT_END = /<\/(?:script|pre|style|textarea)>/i

const HTML_STARTS: readonly { readonly start: RegExp; readonly end: HtmlEnd }[] = [
  { start: /<(?:script|pre|style|textarea)(?=[\s>]|$)/iy, end: RAW_TEXT_END },
  { start: /<!--/y, end: /-->/ },
  { start: /<\?/y, end: /\?>/ },
  { start: /<![a-z]/iy, end: />/ },
  { start: /<!\[CDATA\[/y, end: /\]\]>/ },
  {
    start:
      /<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=\s|\/?>|$)/iy,
    end: 'blank',
  },
]

/** Matches a whole tag alone on its line. */
const LONE_TAG =
  /<(?:\/[a-z][a-z\d-]*[ \t]*|[a-z][a-z\d-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^'\n]*'|"[^"\n]*"))?)*[ \t]*\/?)>[ \t]*(?=\n|$)/iy

/**
 * @param at offset of the `<`
 * @param isInParagraph a lone tag does not interrupt a paragraph
 * @returns undefined if no HTML block begins
 */
export function htmlBlockEnd(text: string, at: number, isInParagraph: boolean): HtmlEnd | undefined {
  for (const { start, end } of HTML_STARTS) if (lengthAt(start, text, at) > 0) return end
  return !isInParagraph && lengthAt(LONE_TAG, text, at) > 0 ? 'blank' : undefined
}

/** A fence of code: its mark, and how many of them. */
export interface Fence {
  readonly mark: string
  readonly length: number
}

export function fenceAt(text: string, at: number, end: number): Fence | undefined {
  const mark = text.charAt(at)
  const length = runLength(text, at, end)
  if (length < 3) return undefined
  // Backticks in the words after the fence make the line a code span.
  const isSpan = mark === '`' && text.slice(at + length, end).includes('`')
  return isSpan ? undefined : { mark, length }
}

export function closesFence({ mark, length }: Fence, text: string, at: number, end: number): boolean {
  if (text.charAt(at) !== mark) return false
  const found = runLength(text, at, end)
  return found >= length && blanksEnd(text, at + found, end) === end
}

function runLength(text: string, at: number, end: number): number {
  const mark = text.charCodeAt(at)
  let to = at
  while (to < end && text.charCodeAt(to) === mark) to++
  return to - at
}

/** Whether a line is at least three `*`, `-` or `_`, and blanks. */
export function isThematicBreak(text: string, from: number, end: number): boolean {
  const mark = text.charCodeAt(from)
  let count = 0
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === mark) count++
    else if (code !== SPACE && code !== TAB) return false
  }
  return count >= 3
}

export function isUnderline(text: string, from: number, end: number): boolean {
  return blanksEnd(text, from + runLength(text, from, end), end) === end
}

/** @returns the start of the heading's text after its `#`; undefined if it is no heading */
export function headingStart(text: string, at: number, end: number): number | undefined {
  const length = runLength(text, at, end)
  const to = at + length
  return length <= 6 && (to === end || isBlankCode(text.charCodeAt(to))) ? to : undefined
}

/** @returns the length of the list mark; undefined if no item begins */
export function listMarkLength(
  text: string,
  at: number,
  end: number,
  isInParagraph: boolean,
): number | undefined {
  const length = lengthAt(/[-+*]|\d{1,9}[.)]/y, text, at)
  if (length === 0) return undefined
  const to = at + length
  if (to < end && !isBlankCode(text.charCodeAt(to))) return undefined
  if (!isInParagraph) return length
  const isOrderedLater = length > 1 && Number.parseInt(text.slice(at, to), 10) !== 1
  return isOrderedLater || blanksEnd(text, to, end) === end ? undefined : length
}

const FOOTNOTE = /\[\^[^\]\s]+\]:/y

/** @returns the length of `[^label]:`; 0 if no footnote begins */
export function footnoteMarkLength(text: string, at: number): number {
  return lengthAt(FOOTNOTE, text, at)
}

function isBlankCode(code: number): boolean {
  return code === SPACE || code === TAB
}

function blanksEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlankCode(text.charCodeAt(at))) at++
  return at
}

const DELIMITER_CELL = /[ \t]*:?-+:?[ \t]*(?:\||$|(?=\n))/y

/** @returns the number of columns in the row below a table's head; 0 if it is another row */
export function columnsOf(text: string, at: number, end: number): number {
  let columns = 0
  // One expression for the whole row would overflow its stack in a row of a million cells.
  for (let cell = text.charCodeAt(at) === BAR ? at + 1 : at; cell < end; columns++) {
    DELIMITER_CELL.lastIndex = cell
    if (!DELIMITER_CELL.test(text)) return blanksEnd(text, cell, end) === end ? columns : 0
    cell = DELIMITER_CELL.lastIndex
  }
  return columns
}

/**
 * Returns the first cells of a row without blanks around them. A bar after a backslash belongs to its cell.
 * @param most cells to read
 */
export function cellsOf(text: string, from: number, end: number, most: number): Span[] {
  let last = end
  while (last > from && isBlankCode(text.charCodeAt(last - 1))) last--
  const cells: Span[] = []
  let start = text.charCodeAt(from) === BAR ? from + 1 : from
  for (let at = start; at < last && cells.length < most; at++) {
    if (text.charCodeAt(at) !== BAR || text.charCodeAt(at - 1) === BACKSLASH) continue
    cells.push(trimmed(text, start, at))
    start = at + 1
  }
  if (start < last && cells.length < most) cells.push(trimmed(text, start, last))
  return cells
}

function trimmed(text: string, start: number, end: number): Span {
  const from = blanksEnd(text, start, end)
  let to = end
  while (to > from && isBlankCode(text.charCodeAt(to - 1))) to--
  return { from, to }
}

const TAB = 9
const SPACE = 32
const BACKSLASH = 92
const BAR = 124
