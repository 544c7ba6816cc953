/** Rows of Markdown tables, as in GFM. */
import type { TextRange } from '../page-url.ts'

const DELIMITER_ROW = /\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*(?=\n|$)/y

/** @returns the number of columns in the row below a table's head; 0 if it is another row */
export function columnsOf(text: string, at: number, end: number): number {
  DELIMITER_ROW.lastIndex = at
  return DELIMITER_ROW.test(text) ? cellsOf(text, at, end).length : 0
}

/** Returns the cells of a row without blanks around them. A bar after a backslash belongs to its cell. */
export function cellsOf(text: string, from: number, end: number): TextRange[] {
  let last = end
  while (last > from && isBlank(text, last - 1)) last--
  const cells: TextRange[] = []
  let start = text.charCodeAt(from) === BAR ? from + 1 : from
  for (let at = start; at < last; at++) {
    if (text.charCodeAt(at) !== BAR || text.charCodeAt(at - 1) === BACKSLASH) continue
    cells.push(trimmed(text, start, at))
    start = at + 1
  }
  if (start < last) cells.push(trimmed(text, start, last))
  return cells
}

function trimmed(text: string, start: number, end: number): TextRange {
  let [from, to] = [start, end]
  while (from < to && isBlank(text, from)) from++
  while (to > from && isBlank(text, to - 1)) to--
  return { from, to }
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === SPACE || code === TAB
}

const TAB = 9
const SPACE = 32
const BACKSLASH = 92
const BAR = 124
