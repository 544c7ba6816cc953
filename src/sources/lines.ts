/** Text to numbered lines, a chunk at a time: the list is never whole in memory. */

export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** Without its line end; '' when `tooLong`. */
  readonly text: string
  readonly tooLong: boolean
}

/** Characters. A line is memory an outsider decides about; no URL and few records come near. */
export const MAX_LINE = 1_048_576

export const TOO_LONG = `the line is longer than ${MAX_LINE} characters`

/**
 * Lines end at LF, CRLF or a lone CR; U+2028 does not end one, as URLs and JSON may hold it. Of a line over
 * `MAX_LINE` only the number is kept. A last line without an end counts, an empty one does not.
 * @yields the lines each chunk completed
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Line[]> {
  let number = 1
  let rest: string[] = []
  let restLength = 0
  let endedWithCr = false

  const keep = (part: string) => {
    restLength += part.length
    if (restLength > MAX_LINE) rest = []
    else rest.push(part)
  }
  const takeLine = (): Line => {
    const line = { number: number++, text: rest.join(''), tooLong: restLength > MAX_LINE }
    rest = []
    restLength = 0
    return line
  }

  for await (const chunk of chunks) {
    const lines: Line[] = []
    let start = endedWithCr && chunk.startsWith('\n') ? 1 : 0
    for (const { index, 0: end } of chunk.matchAll(/\r\n|\n|\r/g)) {
      if (index < start) continue
      keep(chunk.slice(start, index))
      lines.push(takeLine())
      start = index + end.length
    }
    keep(chunk.slice(start))
    endedWithCr = chunk === '' ? endedWithCr : chunk.endsWith('\r')
    yield lines
  }
  if (restLength > 0) yield [takeLine()]
}
