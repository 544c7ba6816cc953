/** What is written in English alone: tests of languages leave out exactly this, and print how much it is. */
import { PENDING } from '../../src/base/messages/pending.ts'
import { JOBS } from '../../src/cli/commands.ts'
import type { Table } from '../../src/jobs/options/field.ts'
import { MESSAGES } from './messages.ts'

interface Marks {
  pendingPages(): string[]
  pendingSentences(): string[]
}
const { pendingPages, pendingSentences }: Marks = await import(
  String(new URL('../../scripts/pending.js', import.meta.url))
)

/** Chinese pages, as paths from the root. */
export const PENDING_PAGES: readonly string[] = pendingPages()

/** An English page and its Chinese twin, if that is written. */
export function twins(page: string): string[] {
  return [page, chineseOf(page)].filter(name => !PENDING_PAGES.includes(name))
}

/** GitHub shows the English page by its place in the root; the Chinese one lies with the other pages. */
const APART = { english: 'SECURITY.md', chinese: 'docs/SECURITY.zh-CN.md' }

export const chineseOf = (page: string) =>
  page === APART.english ? APART.chinese : page.replace('.md', '.zh-CN.md')

export const englishOf = (page: string) =>
  page === APART.chinese ? APART.english : page.replace('.zh-CN', '')

/** Whether its Chinese is to be written still. */
export const isPending = (text: string | undefined) => text === PENDING

const TEXTS: readonly { readonly en: string; readonly zh: string }[] = [
  ...MESSAGES,
  ...Object.values<Table>(JOBS).flatMap(table => Object.values(table)),
]

/** English sentences that stand in for Chinese ones, with anything in place of their values. */
const STAND_INS = TEXTS.flatMap(({ en, zh }) => standInsOf(en, zh))

function standInsOf(english: string, chinese: string): RegExp[] {
  if (chinese !== PENDING) return []
  const parts = english.split(/\{[^}]*\}/)
  return [new RegExp(parts.map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'), 's')]
}

/** Whether a text that is shown to a Chinese reader holds a sentence in English that stands in. */
export function holdsStandIn(text: string): boolean {
  return STAND_INS.some(pattern => pattern.test(text))
}

/** For a suite that leaves something out. */
export function printPending(): void {
  const [pages, sentences] = [PENDING_PAGES.length, pendingSentences().length]
  if (pages + sentences > 0)
    console.info(`left out, since their Chinese is pending: ${sentences} sentences, ${pages} pages`)
}
