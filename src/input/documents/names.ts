/** Names of members, columns and lists inside a sentence: some of them, each made harmless and cut. */
import { printable } from '../../base/messages/printable.ts'
import { say } from '../../base/messages/say.ts'
import { joined, type Text } from '../../base/sentence.ts'

/** Members and columns named in one sentence. */
const MAX_NAMES = 20

/** Characters of one of them. */
const MAX_NAME = 60

/** Lists named in one sentence. */
const MAX_LISTS = 3

export function namesText(names: Iterable<string>): Text {
  return someOf([...names].map(shownName), MAX_NAMES)
}

/** Cells may be empty or hold commas. */
export function cellsText(cells: readonly string[]): Text {
  return someOf(
    cells.map(cell => `'${shownName(cell)}'`),
    MAX_NAMES,
  )
}

export function listsText(lists: readonly Text[]): Text {
  return someOf(lists, MAX_LISTS)
}

function shownName(name: string): string {
  return printable(name, MAX_NAME)
}

function someOf(names: readonly Text[], most: number): Text {
  const some = joined(', ', ...names.slice(0, most))
  return names.length > most ? say('and-more', { names: some, count: names.length - most }) : some
}

/** Letters that few languages have, and none a name of its own alone; and what decoders put for what they cannot read. */
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

/** By chance some bytes of GBK are UTF-8 as well, of letters that nobody writes side by side: 图片 is ͼƬ. */
export function looksMisread(name: string): boolean {
  const letters = name.replace(/[^\p{L}\p{M}\p{Cc}\ufffd]/gu, '')
  if (!/^[\u0080-\u07ff\ufffd]+$/.test(letters)) return false
  return RARE.test(letters) || SCRIPTS.filter(script => script.test(letters)).length > 1
}
