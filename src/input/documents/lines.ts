/** Splits text into numbered lines chunk by chunk; the whole list is never in memory. */

import type { Sentence } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'

export interface TextLine {
  /** Counts from 1. */
  readonly number: number
  /** Characters from the start of the text to the line. */
  readonly offset: number
  /** Without its line end; '' when it has a fault. */
  readonly text: string
  /** As written; '' if the text ends without a line end. */
  readonly end: '\r\n' | '\n' | '\r' | ''
  /** Why the line cannot be read. */
  readonly fault: Sentence | undefined
}

/** Stands for bytes that are not UTF-8. The text of a list never holds this character. */
export const BROKEN = '\0'

/** Characters. Limits how much memory a hostile list can claim; URLs and nearly all records are far shorter. */
export const MAX_LINE_CHARACTERS = 1_048_576

const NOT_UTF8 = say('line-not-utf8')

/** Characters of a line or row whose fields hold documents. */
export const MAX_TEXT_LINE = 16_777_216

/** The options that make lines longer. */
interface LongLines {
  readonly maxLine?: number
  readonly texts?: readonly unknown[]
}

/** Returns how long a line of JSON may be: fields that hold documents or bytes make it longer. */
export function lineLimit({ maxLine = 0, texts }: LongLines): number {
  return Math.max(MAX_LINE_CHARACTERS, maxLine, texts ? MAX_TEXT_LINE : 0)
}

/**
 * Lines end at LF, CRLF or a lone CR. U+2028 ends no line, because URLs and JSON may hold it. A line over `most`
 * characters keeps only its number. A last line without a line end counts unless it is empty.
 * @yields the lines that each chunk completed
 */
export async function* readLines(
  chunks: AsyncIterable<string> | Iterable<string>,
  most = MAX_LINE_CHARACTERS,
): AsyncGenerator<TextLine[]> {
  let number = 1
  let offset = 0
  let rest: string[] = []
  let restLength = 0
  let lastCr = ''
  let isBroken = false

  const keep = (part: string) => {
    restLength += part.length
    if (restLength > most) rest = []
    else rest.push(part)
  }
  const takeLine = (end: string): TextLine => {
    const tooLong = restLength > most
    const written = rest.join('')
    const broken = isBroken && written.includes(BROKEN)
    const line = {
      number: number++,
      offset,
      text: broken ? '' : written,
      end: end as TextLine['end'],
      fault: tooLong ? say('line-too-long', { most }) : broken ? NOT_UTF8 : undefined,
    }
    offset += restLength + end.length
    rest = []
    restLength = 0
    return line
  }

  for await (const chunk of chunks) {
    const lines: TextLine[] = []
    isBroken ||= chunk.includes(BROKEN)
    const text = lastCr + chunk
    // The next chunk may begin with the LF of a CRLF.
    lastCr = text.endsWith('\r') ? '\r' : ''
    const length = text.length - lastCr.length
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
  if (restLength > 0 || lastCr) yield [takeLine(lastCr)]
}
