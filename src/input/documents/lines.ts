/** Text to numbered lines, a chunk at a time: the list is never whole in memory. */
import { say } from '../../base/messages/say.ts'

export interface TextLine {
  /** Counted from 1. */
  readonly number: number
  /** Where it begins: characters from the start of the text. */
  readonly offset: number
  /** Without its line end; '' when `tooLong`. */
  readonly text: string
  /** As written; '' where the text ends without one. */
  readonly end: '\r\n' | '\n' | '\r' | ''
  readonly tooLong: boolean
}

/** Characters. A line is memory an outsider decides about; no URL and few records come near. */
export const MAX_LINE_CHARACTERS = 1_048_576

export const TOO_LONG = say('line-too-long', { most: MAX_LINE_CHARACTERS })

/**
 * Lines end at LF, CRLF or a lone CR; U+2028 does not end one, as URLs and JSON may hold it. Of a line over
 * `MAX_LINE` only the number is kept. A last line without an end counts, an empty one does not.
 * @yields the lines each chunk completed
 */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<TextLine[]> {
  let number = 1
  let offset = 0
  let rest: string[] = []
  let restLength = 0
  let heldCr = ''

  const keep = (part: string) => {
    restLength += part.length
    if (restLength > MAX_LINE_CHARACTERS) rest = []
    else rest.push(part)
  }
  const takeLine = (end: string): TextLine => {
    const text = rest.join('')
    const line = {
      number: number++,
      offset,
      text,
      end: end as TextLine['end'],
      tooLong: restLength > MAX_LINE_CHARACTERS,
    }
    offset += restLength + end.length
    rest = []
    restLength = 0
    return line
  }

  for await (const chunk of chunks) {
    const lines: TextLine[] = []
    const text = heldCr + chunk
    // It may be half of a CRLF.
    heldCr = text.endsWith('\r') ? '\r' : ''
    const length = text.length - heldCr.length
    let start = 0
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
      if (index === length) break
      keep(text.slice(start, index))
      lines.push(takeLine(end))
      start = index + end.length
    }
    keep(text.slice(start, length))
    yield lines
  }
  if (restLength > 0 || heldCr) yield [takeLine(heldCr)]
}
