/** The Chinese of pages and messages: one word for one thing, and nothing left in English. */
import { expect, test } from '@jest/globals'
import { micromark } from 'micromark'
import { JOBS } from '../../src/cli/commands.ts'
import type { Table } from '../../src/jobs/options/field.ts'
import { PAGES, proseOf } from '../support/documents.ts'
import { CATALOGUES } from '../support/messages.ts'
import { printPending } from '../support/pending.ts'
import { readRoot } from '../support/source-files.ts'
import { TERMS } from './chinese-terms.ts'

/** Sentences of the messages, each with its file and line. */
const MESSAGES = CATALOGUES.flatMap(folder =>
  readRoot(`${folder}/zh.ts`)
    .split('\n')
    .flatMap((line, index) =>
      (line.match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g) ?? [])
        .filter(text => /\p{Script=Han}/u.test(text))
        .map(text => ({ where: `${folder}/zh.ts:${index + 1}`, text: text.slice(1, -1) })),
    ),
)

/** What the help says of each option. */
const HELP = Object.entries<Table>(JOBS).flatMap(([job, table]) =>
  Object.entries(table).map(([name, { zh }]) => ({ where: `${job} --${name}`, text: zh })),
)

const LINES = PAGES.filter(page => page.endsWith('.zh-CN.md')).flatMap(page =>
  proseOf(page)
    .split('\n')
    .map(text => ({ where: page, text })),
)

const withoutCode = (text: string) => text.replace(/`[^`]*`|\{\w+\}|\]\([^)]*\)/g, 'x')

test('what is left out is printed', printPending)

test.each(TERMS)('$term has no other name', ({ not }) => {
  const found = [...MESSAGES, ...HELP, ...LINES].filter(({ text }) => not.test(withoutCode(text)))
  expect(found).toEqual([])
})

test('no asterisks of bold text are left when a page is rendered', () => {
  const found = PAGES.flatMap(page =>
    micromark(readRoot(page))
      .replace(/<code.*?<\/code>/gs, '')
      .split('\n')
      .filter(line => line.includes('**'))
      .map(line => ({ page, line })),
  )
  // A closing `**` after `：` and before a letter closes nothing: write `**词**：`.
  expect(found).toEqual([])
})

test.each(TERMS)('the rule of $term tells near misses apart', ({ not, falls = [], stands = [] }) => {
  expect(falls.filter(text => !not.test(withoutCode(text)))).toEqual([])
  expect(stands.filter(text => not.test(withoutCode(text)))).toEqual([])
})

test('a link to a page that is in English alone says so', () => {
  const found = PAGES.filter(page => page.endsWith('.zh-CN.md')).flatMap(page =>
    proseOf(page)
      .split('\n')
      // One remark may stand for the links of its line.
      .filter(text => !text.includes('（均为英文）'))
      .flatMap(text => text.match(/\[[^\]]*\]\([^):]*\.md[^)]*\)/g) ?? [])
      .filter(link => !/\.zh-CN\.md|^\[English\]|（英文）\]/.test(link))
      .map(link => ({ page, link })),
  )
  expect(found).toEqual([])
})

test('Chinese sentences quote with “ ”', () => {
  const found = [...MESSAGES, ...HELP].filter(({ text }) =>
    // Python's own code.
    /["'「」]/.test(withoutCode(text).replace('encoding="utf-8"', '')),
  )
  expect(found).toEqual([])
})

/** Names of menus in consoles, which stand in English there. */
const MENUS = /(?:New repository secret|Settings|Secrets and variables|Actions|Manage API tokens)/g
const FOUR_WORDS = /(?:\b[A-Za-z]{2,} ){3}[A-Za-z]{2,}\b/

test('no Chinese message has four English words in a row', () => {
  const found = [...MESSAGES, ...HELP].filter(({ text }) =>
    FOUR_WORDS.test(withoutCode(text).replace(MENUS, '、')),
  )
  expect(found).toEqual([])
})
