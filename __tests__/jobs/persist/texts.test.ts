/** Exports and feeds as users hold them: their images are stored, and the files rewritten in place. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { SettingsError } from '../../../src/base/errors.ts'
import { FEED_FILES } from '../../support/feed-files.ts'
import { imageOf, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import type { PersistInput } from '../../support/start-job.ts'

let opened: OpenedMemory
beforeAll(async () => {
  opened = await openManifestOf()
})
afterAll(() => opened.close())

const BASE = 'https://img.example.com/'
const IN_PLACE: PersistInput = {
  rewriteTo: 'in-place',
  publicUrlBase: BASE,
  publicUrlSuffix: '?x=1&y=2',
  skipsLinkCheck: true,
}
const read = (name: string) => readFileSync(join(opened.directory, name), 'utf8')
const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(opened.directory, name), content)

/** Twelve images that a thousand posts show. */
const imagesOf = (name: string) =>
  Array.from({ length: 12 }, (_, at) => opened.show(`/${name}/${at}.png?w=1&h=2`))

const POSTS = Array.from({ length: 1000 }, (_, id) => id)

/** As PHP writes JSON. */
const php = (value: unknown) =>
  JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const htmlOf = (id: number, one: string, two: string) =>
  `\n<p class="a">“${id}”, naïve &amp; more</p>\n<figure><img width='1' src="${one.replaceAll('&', '&#038;')}" srcset="${two.replaceAll('&', '&amp;')} 2x" /><a href="https://a.test/b.png">x</a></figure>\n`

/** A file of 1,000 posts, from what it shows in each of them. */
type Written = (shown: (id: number) => readonly [string, string]) => string

const wordpress: Written = shown =>
  `[${POSTS.map(id => {
    const html = htmlOf(id, ...shown(id))
    return php({
      id,
      link: `https://blog.test/${id}`,
      content: { rendered: html, protected: false },
      ids: [1e3],
    })
  }).join(',')}]`
const table: Written = shown =>
  `id,html,title\r\n${POSTS.map(id => `${id},"${htmlOf(id, ...shown(id)).replaceAll('"', '""')}","a, ""b"""`).join('\r\n')}`

test.each([
  ['posts.json', { htmlFields: '$[*].content.rendered' }, wordpress],
  ['posts.csv', { htmlFields: 'html' }, table],
] as const)('an export of 1,000 posts: %s', async (name, fields, written) => {
  const urls = imagesOf(name)
  const at = (id: number) => [id % 12, (id + 1) % 12] as const
  const text = written(id => at(id).map(index => urls[index] ?? '') as [string, string])
  write(name, text)

  const first = await opened.run({ urlsFile: name, ...fields, ...IN_PLACE })
  expect(first.report).toMatchObject({ total: 2000, stored: 2000, failed: 0, rewritten: [name] })
  expect(first.asked).toHaveLength(12)
  expect(first.results[1]?.listedAt).toMatchObject({ file: name, field: fields.htmlFields })
  expect(JSON.stringify(first.results)).not.toContain('figure')

  const links = new Map(first.results.map(({ url, publicUrl = '' }) => [url, publicUrl]))
  const expected = written(id => at(id).map(index => links.get(urls[index] ?? '') ?? '') as [string, string])
  // The old addresses wrote `&` as a number, which a link does not.
  const once = read(name)
  expect(once).toBe(expected.replaceAll('&#038;', '&amp;'))
  if (name.endsWith('json')) {
    const without = (json: string) =>
      JSON.stringify(JSON.parse(json), (key, value) => (key === 'rendered' ? 0 : value))
    expect(without(once)).toBe(without(text))
  }

  const second = await opened.run({ urlsFile: name, ...fields, ...IN_PLACE })
  expect(second.report).toMatchObject({ total: 2000, unchanged: 2000, rewritten: [] })
  expect(second.asked).toEqual([])
  expect(read(name)).toBe(once)
})

test('40 feeds: the first run stores what they name, the second requests nothing and changes nothing', async () => {
  const names = FEED_FILES.map(({ name }, index) => `feeds-${index}-${name}`)
  const shown = FEED_FILES.map(({ urls }, index) =>
    urls.map((_, at) => opened.show(`/f${index}/${at}.png?w=1&h=2`)),
  )
  for (const [index, name] of names.entries()) write(name, FEED_FILES[index]?.written(shown[index]) ?? '')
  const asked = { urlsFile: names.join('\n'), ...IN_PLACE }
  const first = await opened.run(asked)
  expect(first.results.map(({ url }) => url.replaceAll('&#61;', '='))).toEqual(shown.flat())
  expect(first.report).toMatchObject({ stored: shown.flat().length, failed: 0, rewritten: names })
  const once = names.map(read)
  expect(once.filter(text => text.includes(opened.origin.url))).toEqual([])
  const second = await opened.run(asked)
  expect(second.report).toMatchObject({ unchanged: shown.flat().length, rewritten: [] })
  expect(second.asked).toEqual([])
  expect(names.map(read)).toEqual(once)
})

test('a JSON Feed is known by its version, and a setting for URLs comes first', async () => {
  const [one, two, three, four] = ['1', '2', '3', '4'].map(at => opened.show(`/jf/${at}.png`))
  const feed = (icon = '', image = '', html = '', attached = '') => ({
    version: 'https://jsonfeed.org/version/1.1',
    home_page_url: opened.origin.url,
    next_url: 'https://no.test/2.json',
    icon,
    items: [
      {
        id: '1',
        url: 'https://no.test/1',
        image,
        content_html: `<img src="${html}">`,
        content_text: '<img src="https://no.test/1.png">',
        attachments: [
          { url: attached, mime_type: 'image/png' },
          { url: 'https://no.test/1.mp3', mime_type: 'audio/mpeg' },
        ],
      },
    ],
  })
  write('feed.json', JSON.stringify(feed(one, two, '/jf/3.png', four), null, 1))
  const first = await opened.run({ urlsFile: 'feed.json', ...IN_PLACE, publicUrlSuffix: '' })
  expect(first.report).toMatchObject({ total: 4, stored: 4, rewritten: ['feed.json'] })
  expect(first.results.map(({ url }) => url)).toEqual([one, two, three, four])
  const links = first.results.map(({ publicUrl }) => publicUrl)
  expect(read('feed.json')).toBe(JSON.stringify(feed(...links), null, 1))
  write('feed.json', JSON.stringify(feed(one, two, '', four)))
  const selected = await opened.run({ urlsFile: 'feed.json', select: '$.icon' })
  expect(selected.report).toMatchObject({ total: 1, unchanged: 1 })
})

test('packed feeds and records of a caller', async () => {
  const url = opened.show('/packed.png')
  write('feed.xml.gz', gzipSync(`<rss><channel><image><url>${url}</url></image></channel></rss>`))
  const records = [{ id: 1, html: `<img src="${url}">` }, { html: 5 }, `${opened.show('/other.png')}`]
  const { results } = await opened.run({ urlsFile: 'feed.xml.gz', urls: records, htmlFields: ['$.html'] })
  expect(
    results.map(({ outcome, listedAt, fields }) => [
      outcome,
      listedAt && 'file' in listedAt ? listedAt.file : undefined,
      fields?.id,
    ]),
  ).toEqual([
    ['stored', undefined, 1],
    ['refused', undefined, undefined],
    ['stored', undefined, undefined],
    ['stored', 'feed.xml.gz', undefined],
  ])
})

test('what a failed text leaves can be taken back', async () => {
  opened.serve('/late.png', { status: 404 }, { body: imageOf('late') })
  write(
    'late.jsonl',
    `${JSON.stringify({ page: `${opened.origin.url}/x`, html: '<img src="/late.png">', id: 7 })}\n`,
  )
  const fields = { htmlFields: '$.html', refererField: 'page' }
  const failedFile = 'failed.jsonl'
  const first = await opened.run({ urlsFile: 'late.jsonl', ...fields, failedFile, failOn: 'none' })
  expect(first.results[0]).toMatchObject({ outcome: 'failed', url: '/late.png', fields: { id: 7 } })
  const again = await opened.run({ urlsFile: failedFile, ...fields })
  expect(again.results[0]).toMatchObject({ outcome: 'stored', fields: { id: 7 } })
  expect(again.asked).toEqual(['GET /late.png'])
})

const problemsOf = async (options: PersistInput) => {
  const error = await opened.run(options).then(
    () => undefined,
    thrown => thrown as unknown,
  )
  return error instanceof SettingsError ? error.problems : error
}

test('settings that cannot be meant, all at once', async () => {
  write('a.json', '[]')
  write('a.csv', 'id,body\n1,x\n')
  write('a.xml', '<urlset/>')
  write('zero.rss', '')
  expect(await problemsOf({ urlsFile: 'a.json', htmlFields: 'body\n$[', markdownFields: "it's" })).toEqual([
    expect.stringMatching(/^html-fields: '\$\[' is not a JSONPath/),
    "html-fields: 'body' is not a JSONPath, which .json and .jsonl need here; write '$.body' for the member of that name",
    `markdown-fields: 'it's' is not a JSONPath, which .json and .jsonl need here; write '$["it's"]' for the member of that name`,
  ])
  expect(await problemsOf({ urlsFile: 'a.csv', htmlFields: '$.body' })).toEqual([
    "html-fields: '$.body' is a JSONPath; for .csv and .tsv write the title of a column",
  ])
  expect(await problemsOf({ urlsFile: 'a.csv', htmlFields: 'text' })).toEqual([
    "a.csv has no column 'text' (html-fields); its first row is 'id', 'body'",
  ])
  expect(await problemsOf({ urlsFile: 'a.xml' })).toEqual([
    expect.stringMatching(/^a\.xml is not a feed: its root element is 'urlset'\./),
  ])
  expect(await problemsOf({ urlsFile: 'zero.rss' })).toEqual([expect.stringContaining('zero.rss')])
  write('b.json', '[{"text": "x"}]')
  expect(await problemsOf({ urlsFile: 'b.json', htmlFields: '$[*].html' })).toEqual([
    "html-fields '$[*].html' matches nothing in b.json: below $[*] is text; set html-fields to what is there",
  ])
  expect(await problemsOf({ urlsFile: 'a.xml', ...IN_PLACE, rewriteMode: 'add' })).toEqual([
    expect.stringContaining('rewrite-mode: add does not work in'),
  ])
})
