/** A paragraph or an item of a list stays short enough to be read in one go. */
import { expect, test } from '@jest/globals'
import { PAGES, proseOf } from '../support/documents.ts'

const MAX_WORDS = 90
const MAX_HAN = 150

/** Long lists of changes and of marks for tests are no prose. */
const NO_PAGE = ['CHANGELOG.md']

/** Paragraphs and items of a page, without code, tables and comments. */
function paragraphs(page: string): readonly string[] {
  return proseOf(page)
    .replace(/<!--.*?-->/gs, '')
    .split(/\n{2,}|\n(?= *(?:[-*]|\d+\.) )/)
    .map(text => text.replace(/^ *\|.*$/gm, '').trim())
    .filter(text => text !== '')
}

const withoutCode = (text: string) => text.replace(/`[^`]*`/g, '').replace(/\]\([^)]*\)/g, ']')
const words = (text: string) => withoutCode(text).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0
const han = (text: string) => withoutCode(text).match(/\p{Script=Han}/gu)?.length ?? 0

test.each(PAGES.filter(page => !NO_PAGE.includes(page)))('%s', page => {
  const [count, most] = page.endsWith('.zh-CN.md') ? [han, MAX_HAN] : [words, MAX_WORDS]
  const long = paragraphs(page).filter(text => count(text) > most)
  expect(long.map(text => `${count(text)}: ${text.slice(0, 60)}`)).toEqual([])
})
