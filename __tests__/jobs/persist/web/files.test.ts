/** A list from the web gives what the same list gives as a file; many of them take bounded memory. */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { FEED_FILES } from '../../../support/feed-files.ts'
import { HTML } from '../../../support/page-fixtures.ts'
import { type OpenedMemory, openManifestOf } from '../../../support/repeated-runs.ts'
import { ROOT } from '../../../support/source-files.ts'

let opened: OpenedMemory
beforeAll(async () => {
  opened = await openManifestOf()
})
afterAll(() => opened.close())

/** Real pages: manuals of Debian and of packages, as many as this machine has. */
const REAL = [
  ...globSync('node_modules/**/*.html', { cwd: ROOT }).map(path => join(ROOT, path)),
  ...(existsSync('/usr/share/doc') ? globSync('/usr/share/{doc,perl*,info}/**/*.html') : []),
].slice(0, process.env.TEST_LENGTH === 'long' ? 200 : 20)

const LISTS: readonly (readonly [string, string, string])[] = [
  ...FEED_FILES.map(file => [file.name, file.written(), 'application/xml'] as const),
  ...HTML.map(
    ({ name, text }, at) => [`fixture-${at}-${name.replace(/\W+/g, '-')}.html`, text, 'text/html'] as const,
  ),
  ...REAL.map(
    (path, at) => [`real-${at}-${basename(path)}`, readFileSync(path, 'utf8'), 'text/html'] as const,
  ),
].filter(([name]) => !name.endsWith('.gz'))

test('the images of each list are those of its file', async () => {
  expect(LISTS.length).toBeGreaterThan(60)
  const different: unknown[] = []
  for (const [name, text, type] of LISTS) {
    const isJson = name.endsWith('.json')
    const at = opened.serve(`/lists/${encodeURIComponent(name)}`, {
      headers: { 'Content-Type': isJson ? 'application/feed+json' : type },
      body: text,
    })
    writeFileSync(join(opened.directory, name), text)
    const options = { dryRun: true, manifest: 'off', minUrls: 0, failOn: 'none' } as const
    const urlsOf = async (lists: object) => {
      const { results, report } = await opened.run({ ...lists, ...options })
      return [results.map(({ url, reason }) => [url, reason]), report.failedLists]
    }
    const base = type === 'application/xml' || /<base\b/i.test(text) ? undefined : at
    const fromFile = await urlsOf({ urlsFile: name, ...(base !== undefined && { baseUrl: base }) })
    const fromWeb = await urlsOf({ urlsFrom: at })
    if (!/<base\b/i.test(text) && JSON.stringify(shown(fromFile, at)) !== JSON.stringify(shown(fromWeb, at)))
      different.push([name, fromFile, fromWeb])
  }
  expect(different).toEqual([])
})

/** A relative URL is absolute from the web, and belongs to `base-url` in a file. */
function shown([results]: unknown[], base: string): unknown {
  return (results as [string, string][]).map(([url, reason]) => [
    URL.parse(url.trim(), base)?.href ?? url,
    reason,
  ])
}

test('forty lists of a megabyte are read one after the other', async () => {
  const text = `${'<p>text</p>'.repeat(95_000)}<img src="/one.png">`
  opened.show('/one.png')
  const many = Array.from({ length: 40 }, (_, at) =>
    opened.serve(`/many/${at}`, { headers: { 'Content-Type': 'text/html' }, body: text }),
  )
  const { report, asked } = await opened.run({ urlsFrom: many })
  expect(report).toMatchObject({ total: 40, stored: 40, failed: 0 })
  expect(asked).toHaveLength(41)
})
