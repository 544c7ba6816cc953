/** Text of a Markdown block with the length of its source: marks of quotes and lists become blanks. */
import { TextBuilder } from '../../../../base/buffers/text-builder.ts'

export interface BlockText {
  readonly text: string
  readonly offset: number
}

/** @param starts where the content of each line begins, of at least one line; each is directly after the last */
export function blockText(source: string, starts: readonly number[]): BlockText {
  const offset = starts[0] as number
  const end = lineEnd(source, starts[starts.length - 1] as number)
  const built = new TextBuilder()
  let at = offset
  for (const from of starts) {
    const line = from > at ? startOfMarks(source, from) : from
    if (line === from) continue
    built.add(source.slice(at, line) + ' '.repeat(from - line))
    at = from
  }
  if (at === offset) return { text: source.slice(offset, end), offset }
  built.add(source.slice(at, end))
  return { text: built.text, offset }
}

export function lineEnd(source: string, from: number): number {
  const found = source.indexOf('\n', from)
  return found < 0 ? source.length : found
}

/** @returns the start of the line if marks stand before its content; else `from` */
function startOfMarks(source: string, from: number): number {
  let hasMarks = false
  let start = from
  for (; start > 0 && source.charCodeAt(start - 1) !== LF; start--) {
    const code = source.charCodeAt(start - 1)
    if (code !== SPACE && code !== TAB) hasMarks = true
  }
  return hasMarks ? start : from
}

const TAB = 9
const LF = 10
const SPACE = 32
