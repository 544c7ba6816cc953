/** A part of `with:` that a page shows is accepted when it is copied: inputs of an action, and options in `config`. */
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type Text, textIn } from '../../src/base/sentence.ts'
import { CHECK_FIELDS } from '../../src/jobs/check/check-fields.ts'
import { withConfig } from '../../src/jobs/config/with-config.ts'
import { DOWNLOAD_FIELDS } from '../../src/jobs/download/download-fields.ts'
import { LIST_FIELDS } from '../../src/jobs/list/list-fields.ts'
import type { Table } from '../../src/jobs/options/field.ts'
import { PERSIST_FIELDS } from '../../src/jobs/persist/options/persist-fields.ts'
import { fences } from '../support/documents.ts'
import { ACTION_FILES, type ActionFile, inputNames } from '../support/handed-options.ts'
import { twins } from '../support/pending.ts'
import { ROOT } from '../support/source-files.ts'

const TABLES: Readonly<Record<ActionFile, Table>> = {
  'action.yml': PERSIST_FIELDS,
  'list/action.yml': LIST_FIELDS,
  'download/action.yml': DOWNLOAD_FIELDS,
  'check/action.yml': CHECK_FIELDS,
}

/** Workflows, also of another CI, and parts of them have one of these; whole steps are judged by `documents.test.ts`. */
const OF_WORKFLOWS = ['on', 'jobs', 'stages', 'if', 'uses']

const BLOCKS = fences('yaml').flatMap(({ page, text }) => {
  const block: unknown = parse(text)
  if (typeof block !== 'object' || block === null || Array.isArray(block)) return []
  if (OF_WORKFLOWS.some(name => name in block)) return []
  // These pages show rules for hosts, which their own test reads.
  return /hosts(\.zh-CN)?\.md$/.test(page) ? [] : [{ page, text, names: Object.keys(block), block }]
})
/** A block that begins with its name is a file for `config-file`. */
const isFile = ({ text }: { readonly text: string }) => /^# \S+\.yml\n/.test(text)
const FILES = BLOCKS.filter(isFile)
const FRAGMENTS = BLOCKS.filter(block => !isFile(block))

const english = (sentence: Text) => textIn('en', sentence)

/** What an action says of a fragment of its `with:`. */
async function problemsOf(file: ActionFile, { names, block }: (typeof FRAGMENTS)[number]) {
  const inputs = inputNames(file)
  const { config = '' } = block as { config?: string }
  const { problems } = await withConfig(TABLES[file], { config }, { cwd: ROOT, environment: {} })
  return [...names.filter(name => !inputs.includes(name)), ...problems.map(english)]
}

test.each(FRAGMENTS)('a part of `with:` in $page is one of an action: $names', async fragment => {
  const verdicts = await Promise.all(ACTION_FILES.map(file => problemsOf(file, fragment)))
  // The fewest problems are those of the action that is meant.
  expect(verdicts.sort((a, b) => a.length - b.length)[0]).toEqual([])
})

test.each(FILES)('a file of settings in $page has options alone: $names', async ({ text }) => {
  const { problems } = await withConfig(PERSIST_FIELDS, { config: text }, { cwd: ROOT, environment: {} })
  expect(problems.map(english)).toEqual([])
})

test('parts and files are found', () => {
  const pages = (blocks: typeof BLOCKS) => new Set(blocks.map(({ page }) => page))
  expect([...pages(FRAGMENTS)]).toEqual(
    expect.arrayContaining(
      ['docs/lists.md', 'docs/rewriting.md', 'docs/stores.md', 'docs/check.md'].flatMap(twins),
    ),
  )
  expect([...pages(FILES)]).toEqual(expect.arrayContaining(twins('docs/inputs.md')))
})
