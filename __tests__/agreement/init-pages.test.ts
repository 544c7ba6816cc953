/** Workflows that pages show after a comment with flags, such as `<!-- init --for crawler … -->`, are what `init` writes. */
import { expect, test } from '@jest/globals'
import { readCommand } from '../../src/cli/args.ts'
import { PAGES } from '../support/documents.ts'
import { initWorkflow } from '../support/init-workflows.ts'
import { twins } from '../support/pending.ts'
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
  const { output = 'keep-images.yml', ...flags } = readCommand(line.split(' ')).options
  const language = page.includes('zh-CN') ? 'zh' : 'en'
  expect(`${text}\n`).toBe(await initWorkflow(flags, { language, output }))
})

test('the first page and the recipes of sites and links are among them, in both languages', () => {
  const pages = ['docs/start-oss', 'docs/start-blog', 'docs/start-blog', 'docs/expiring-links']
  expect(SHOWN.map(({ page }) => page).sort()).toEqual(pages.flatMap(page => twins(`${page}.md`)).sort())
})
