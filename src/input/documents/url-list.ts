/** `.txt` lists and the `urls` input: one URL a line; blank lines and lines that begin with `#` are skipped. */

import { printable } from '../../base/messages/printable.ts'
import { shorten } from '../../base/messages/quote.ts'
import type { Sentence } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import type { Quoting } from './edit.ts'
import { type ImageUrl, LinePosition } from './image-url.ts'
import { readLines, type TextLine } from './lines.ts'
import { pythonProblem } from './python-text.ts'
import type { Reading } from './reading.ts'

/** Matches `- `, `* `, `1. `; before a URL the blank may be missing. */
const LIST_MARK = /^(?:[-*+•·]|\d{1,4}[.)、])(?=\s+\S|["'<]?(?:https?:|data:|\/\/))/i

/** Words that titles of URL columns consist of. */
const HEADER_WORD =
  /^(?:image|img|photo|picture|pic|thumbnail|cover|media|file|original|source|url|uri|link|src|href)s?$/i
const CHINESE_HEADER = /^(?:图片|图像|照片|封面|原图|图)?的?(?:url|链接|地址|网址|连接)?$/i

const MAX_HEADER = 200

/** @param line the first line of a list that is neither blank nor a comment */
function headerProblem(line: string, urlField: string): Sentence | undefined {
  if (line.length > MAX_HEADER || /[/:]/.test(line)) return undefined
  const cells = line.split(/[,;\t|，]/).map(cell => cell.trim().replace(/^(["'])(.*)\1$/, '$2'))
  const isHeader = cells.some(cell => cell !== '' && isHeaderCell(cell, urlField))
  return isHeader ? say('line-header', { line: printable(shorten(line)) }) : undefined
}

function isHeaderCell(cell: string, urlField: string): boolean {
  if (cell.toLowerCase() === urlField.toLowerCase() || CHINESE_HEADER.test(cell)) return true
  // Splits `imageUrl`, `image_url` and `Image URL` into words.
  const words = cell.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[\s_-]+/)
  return words.every(word => HEADER_WORD.test(word))
}

const QUOTING: Quoting = { kind: 'line' }

/** @yields the URLs that each chunk completed */
export async function* readUrlList(
  text: AsyncIterable<string> | Iterable<string>,
  reading: Reading,
): AsyncGenerator<Iterable<ImageUrl>> {
  const urlsIn = lineReader(reading)
  for await (const lines of readLines(text)) yield urlsIn(lines)
}

/** Returns the reader of the lines of one list; only its first line may be a header. */
export function lineReader(reading: Reading): (lines: readonly TextLine[]) => Generator<ImageUrl> {
  const { name, options } = reading
  const { holdsKeys, urlField, mode } = options
  let isFirst = true
  return function* read(lines) {
    for (const line of lines) {
      const url = line.text.trim()
      if (!line.fault && (url === '' || url.startsWith('#'))) continue
      const start = line.text.length - line.text.trimStart().length
      const listedAt = new LinePosition(name, line.number, start + 1)
      const problem = line.fault ?? (holdsKeys ? undefined : problemOf(url, isFirst, urlField))
      if (!line.fault) isFirst = false
      const from = line.offset + start
      if (mode === 'replace' && problem === undefined)
        reading.replaceUrl({ from, to: from + url.length }, QUOTING)
      else reading.urlCount++
      yield { url: holdsKeys ? line.text : url, where: listedAt, listedAt, ...(problem && { problem }) }
    }
  }
}

function problemOf(line: string, isFirst: boolean, urlField: string): Sentence | undefined {
  const mark = LIST_MARK.exec(line)?.[0]
  if (mark !== undefined) return say('line-list-mark', { mark })
  return pythonProblem(line) ?? (isFirst ? headerProblem(line, urlField) : undefined)
}
