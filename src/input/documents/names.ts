/** Names of members, columns and lists for a sentence: the first few, each sanitised and shortened. */

import { andMore } from '../../base/messages/and-more.ts'
import { printable } from '../../base/messages/printable.ts'
import { joined, type Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'

/** Most members or columns that one sentence names. */
const MAX_NAMES = 20

/** Most characters of one name. */
const MAX_NAME = 60

/** Most lists that one sentence names. */
const MAX_LISTS = 3

/** Most places that one sentence names. */
const MAX_PLACES = 10

export function namesText(names: Iterable<string>): Text {
  return someOf([...names].map(shownName), MAX_NAMES)
}

/** Quotes each cell, because cells may be empty or hold commas. */
function cellsText(cells: readonly string[]): Text {
  return someOf(
    cells.map(cell => `'${shownName(cell)}'`),
    MAX_NAMES,
  )
}

export function listsText(lists: readonly Text[]): Text {
  return someOf(lists, MAX_LISTS)
}

/** Lines of lists, and places in JSON. */
export function placesText(places: readonly Text[]): Text {
  return someOf(places, MAX_PLACES)
}

function shownName(name: string): string {
  return printable(name, MAX_NAME)
}

function someOf(names: readonly Text[], most: number): Text {
  return andMore(joined(', ', ...names.slice(0, most)), names.length - most)
}

/** Letters that no language uses for a whole name, C1 control characters, and U+FFFD from decoders. */
const RARE =
  /[\u0080-\u009f\u0180-\u019f\u01a2-\u01ae\u01b1-\u01cc\u01dd-\u0217\u021c-\u037f\u0460-\u0489\u0500-\u052f\ufffd]/

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
]

/** Some GBK bytes are valid UTF-8 by chance, but decode to rare letters: 图片 becomes ͼƬ. */
export function looksMisread(name: string): boolean {
  const letters = name.replace(/[^\p{L}\p{M}\p{Cc}\ufffd]/gu, '')
  if (!/^[\u0080-\u07ff\ufffd]+$/.test(letters)) return false
  return RARE.test(letters) || SCRIPTS.filter(script => script.test(letters)).length > 1
}

/** @param input the input that names the field, if there is one */
export function columnMissing(
  field: string,
  input: string | undefined,
  firstRow: readonly string[],
  name: string,
): Text {
  const about = { name, field, cells: cellsText(firstRow) }
  return input === undefined ? say('column-missing', about) : say('column-missing-input', { ...about, input })
}
