/**
 * Workflows that pages show are what `init` writes: each stands after a comment with its flags, such as
 * `<!-- init --for crawler … -->`.
 */
import { expect, test } from '@jest/globals'
import { readCommand } from '../../src/cli/args.ts'
import { PAGES } from '../support/documents.ts'
import { initWorkflow } from '../support/init-workflows.ts'
import { readRoot } from '../support/source-files.ts'

const MARKED = /^( *)<!-- (init .*?) -->\n\n?\1```yaml\n(.*?)\n\1```$/gms

const SHOWN = PAGES.flatMap(page =>
  Array.from(readRoot(page).matchAll(MARKED), ([, indent = '', line = '', body = '']) => ({
    page,
    line,
    text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  })),
)

test.each(SHOWN)('$page shows what it writes: $line', async ({ page, line, text }) => {
  const { output, ...flags } = readCommand(line.split(' ')).options
  const language = page.includes('zh-CN') ? 'zh' : 'en'
  const written = await initWorkflow({ flags, language, isPublished: false, ...(output && { output }) })
  expect(`${text}\n`).toBe(written)
})

test('the first pages and the recipes of sites and links are among them, in both languages', () => {
  const pages = ['README', 'docs/oss-start', 'docs/recipes', 'docs/recipes', 'docs/recipes-links']
  expect(SHOWN.map(({ page }) => page).sort()).toEqual(
    pages.flatMap(page => [`${page}.md`, `${page}.zh-CN.md`]).sort(),
  )
})
