/** Lines of a text list that are not just a URL. With `base-url` they would be read as relative URLs. */

import { printable } from '../../base/messages/printable.ts'
import { shorten } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Sentence } from '../../base/sentence.ts'

/** Matches `- `, `* `, `1. `; before a URL the blank may be missing. */
const LIST_MARK = /^(?:[-*+•·]|\d{1,4}[.)、])(?=\s+\S|["'<]?(?:https?:|data:|\/\/))/i

export function listMarkProblem(line: string): Sentence | undefined {
  const mark = LIST_MARK.exec(line)?.[0]
  return mark === undefined ? undefined : say('line-list-mark', { mark })
}

/** Words that titles of URL columns consist of. */
const HEADER_WORD =
  /^(?:image|img|photo|picture|pic|thumbnail|cover|media|file|original|source|url|uri|link|src|href)s?$/i
const CHINESE_HEADER = /^(?:图片|图像|照片|封面|原图|图)?的?(?:url|链接|地址|网址|连接)?$/i

const MAX_HEADER = 200

/** @param line the first line of a list that is neither blank nor a comment */
export function headerProblem(line: string, urlField: string): Sentence | undefined {
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
