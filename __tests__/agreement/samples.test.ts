/** A program that keeps images must end with an error where the run failed: `persist()` itself rejects for wrong settings alone. */
import { globSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { fences } from '../support/documents.ts'
import { twins } from '../support/pending.ts'
import { readRoot } from '../support/source-files.ts'

const root = new URL('../..', import.meta.url)
/** Examples in doc comments, without the asterisks. */
const comments = globSync('src/**/*.ts', { cwd: root }).flatMap(page =>
  Array.from(readRoot(page).matchAll(/^ \* ```ts\n(.*?)\n \* ```$/gms), ([, body = '']) => ({
    page,
    text: body.replaceAll(/^ \* ?/gm, ''),
  })),
)
const SAMPLES = [
  ...['js', 'ts'].flatMap(language => fences(language)),
  ...comments,
  ...globSync('examples/*/*.mjs', { cwd: root }).map(page => ({ page, text: readRoot(page) })),
].filter(({ text }) => /\bpersist(?:Records)?\(/.test(text))

test.each(SAMPLES)('a sample of $page ends with an error where the run failed', ({ text }) => {
  const [, checked = 'nothing'] = /^ *if \((?:\w+\.)?(failure)\) throw new Error\(/m.exec(text) ?? []
  expect(checked).toBe('failure')
  // After the run, and not before something that has to be closed.
  expect(text.slice(text.lastIndexOf('throw new Error('))).not.toMatch(/\.close\(\)|persist(?:Records)?\(/)
})

test('samples are found in pages, comments and examples', () => {
  const pages = new Set(SAMPLES.map(({ page }) => page))
  for (const page of ['docs/library.md', ...twins('docs/crawlers.md'), 'src/jobs/persist/persist.ts'])
    expect(pages).toContain(page)
  expect([...pages].filter(page => page.endsWith('.mjs'))).toHaveLength(5)
})
