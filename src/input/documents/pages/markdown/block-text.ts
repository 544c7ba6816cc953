/** Text of a Markdown block with the length of its source: marks of quotes and lists become blanks. */

export interface BlockText {
  readonly text: string
  readonly offset: number
}

/** One line of a block: its start, and the range of its content. */
export interface BlockLine {
  readonly start: number
  readonly from: number
  readonly end: number
}

/** @param lines at least one; each directly after the last */
export function blockText(source: string, lines: readonly BlockLine[]): BlockText {
  const [first, last] = [lines[0] as BlockLine, lines[lines.length - 1] as BlockLine]
  const offset = first.from
  const marked = lines.filter((line, index) => index > 0 && hasMarks(source, line))
  if (marked.length === 0) return { text: source.slice(offset, last.end), offset }
  const parts: string[] = []
  let at = offset
  for (const { start, from } of marked) {
    parts.push(source.slice(at, start), ' '.repeat(from - start))
    at = from
  }
  parts.push(source.slice(at, last.end))
  return { text: parts.join(''), offset }
}

function hasMarks(source: string, { start, from }: BlockLine): boolean {
  for (let at = start; at < from; at++) {
    const code = source.charCodeAt(at)
    if (code !== SPACE && code !== TAB) return true
  }
  return false
}

const TAB = 9
const SPACE = 32
