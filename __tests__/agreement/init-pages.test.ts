/**
 * Workflows that pages show are what `init` writes, before the first release and after it: each stands after a comment
 * with its flags, such as `<!-- init --for crawler … -->`.
 */
import { expect, test } from '@jest/globals'
import { readCommand } from '../../src/cli/args.ts'
import { PAGES } from '../support/documents.ts'
import { initWorkflow } from '../support/init-workflows.ts'
import { twins } from '../support/pending.ts'
import { readRoot } from '../support/source-files.ts'

const MARKED = /^( *)<!-- (init .*?) -->\n\n?\1```yaml\n(.*?)\n\1```$/gms

const { afterFirstRelease } = await import(String(new URL('../../scripts/first-release.js', import.meta.url)))

const STATES = [
  { when: 'today', edit: (text: string) => text },
  { when: 'after the first release', edit: afterFirstRelease },
]

const SHOWN = STATES.flatMap(state => PAGES.map(page => ({ ...state, page }))).flatMap(each =>
  Array.from(each.edit(readRoot(each.page)).matchAll(MARKED), ([, indent = '', line = '', body = '']) => ({
    ...each,
    line,
    text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  })),
)

test.each(SHOWN)('$when $page shows what it writes: $line', async ({ page, line, text, edit }) => {
  const { output, ...flags } = readCommand(line.split(' ')).options
  const language = page.includes('zh-CN') ? 'zh' : 'en'
  const written = await initWorkflow({ flags, language, ...(output && { output }) })
  expect(`${text}\n`).toBe(edit(written))
})

test('the first pages and the recipes of sites and links are among them, in both languages', () => {
  const pages = ['docs/oss-start', 'docs/recipes', 'docs/recipes', 'docs/recipes-links']
  expect(SHOWN.map(({ page }) => page).sort()).toEqual(
    STATES.flatMap(() => pages.flatMap(page => twins(`${page}.md`))).sort(),
  )
})
