/** Rows of Markdown tables, as in GFM. */
import type { Span } from '../../span.ts'

const DELIMITER_CELL = /[ \t]*:?-+:?[ \t]*(?:\||$|(?=\n))/y

/** @returns the number of columns in the row below a table's head; 0 if it is another row */
export function columnsOf(text: string, at: number, end: number): number {
  let columns = 0
  // One expression for the whole row would overflow its stack in a row of a million cells.
  for (let cell = text.charCodeAt(at) === BAR ? at + 1 : at; cell < end; columns++) {
    DELIMITER_CELL.lastIndex = cell
    if (!DELIMITER_CELL.test(text)) return isBlankFrom(text, cell, end) ? columns : 0
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
  while (last > from && isBlank(text, last - 1)) last--
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
  let [from, to] = [start, end]
  while (from < to && isBlank(text, from)) from++
  while (to > from && isBlank(text, to - 1)) to--
  return { from, to }
}

function isBlankFrom(text: string, from: number, end: number): boolean {
  let at = from
  while (at < end && isBlank(text, at)) at++
  return at === end
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === SPACE || code === TAB
}

const TAB = 9
const SPACE = 32
const BACKSLASH = 92
const BAR = 124
