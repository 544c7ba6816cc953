/** Parsers of pages lie in chunks of their own: a run without a page loads none of them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import { built } from '../support/built.ts'

const folder = mkdtempSync(join(tmpdir(), 'page-parsers-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Files of the bundle that a run over this list loads. */
function loadedFor(name: string, text: string): ReadonlySet<string> {
  writeFileSync(join(folder, name), text)
  const coverage = join(folder, `${name}-coverage`)
  const { status, stderr } = spawnSync(process.execPath, [built('cli.js'), name, '--min-urls', '0'], {
    cwd: folder,
    encoding: 'utf8',
    env: { NODE_V8_COVERAGE: coverage },
  })
  expect([status, stderr]).toEqual([0, expect.any(String)])
  const scripts = readdirSync(coverage).flatMap(
    file => JSON.parse(readFileSync(join(coverage, file), 'utf8')).result as { readonly url: string }[],
  )
  const dist = built()
  return new Set(
    scripts
      .map(({ url }) => (url.startsWith('file:') ? fileURLToPath(url) : ''))
      .filter(path => path.startsWith(dist)),
  )
}

test('lists load none of them, and pages at most 550 kB more', () => {
  const lists = ['a.txt', 'a.csv', 'a.json', 'a.jsonl'].map(name =>
    loadedFor(name, name === 'a.json' ? '[]' : ''),
  )
  const plain = new Set(lists.flatMap(files => [...files]))
  const holds = (path: string, text: string) => readFileSync(path, 'utf8').includes(text)
  const parsers = (files: Iterable<string>) =>
    [...files].filter(path => ['onopentagname', 'class BlockReader'].some(mark => holds(path, mark)))
  expect(parsers(plain)).toEqual([])
  const pages = [loadedFor('a.md', '# a\n'), loadedFor('a.html', '<p>a')]
  for (const files of pages) expect(parsers(files).length).toBeGreaterThan(0)
  const more = new Set(pages.flatMap(files => [...files]).filter(path => !plain.has(path)))
  const bytes = [...more].reduce((sum, path) => sum + statSync(path).size, 0)
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThan(550_000)
})
