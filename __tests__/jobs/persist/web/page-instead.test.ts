/** A login, maintenance or challenge page that came in place of a list: none of its images is stored. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type OpenedMemory, openManifestOf } from '../../../support/repeated-runs.ts'

let opened: OpenedMemory
beforeAll(async () => {
  opened = await openManifestOf()
})
afterAll(() => opened.close())

const page = (path: string, body: string | Buffer, type = 'text/html', headers = {}) =>
  opened.serve(path, { headers: { 'Content-Type': type, ...headers }, body })
const run = (urlsFrom: string | readonly string[], options = {}) => opened.run({ urlsFrom, ...options })
const logo = () => `<img src="${opened.show('/logo.png')}">`
const LOGIN = '<title>Sign in</title><form><input name=p type=password></form>'

test.each([
  '/x.xml',
  '/x.rss',
  '/x.ATOM',
  '/x.json',
  '/x.jsonl',
  '/x.ndjson',
  '/x.csv',
  '/x.tsv',
  '/x.txt',
  '/x.xml.gz',
  '/blog/feed',
  '/blog/feed/',
  '/blog/rss',
  '/blog/rss/',
  '/blog/atom',
  '/blog/atom/',
])('%s answers with a page: nothing of it is stored', async path => {
  const found = await run(page(path, `<title>We are back soon</title>${logo()}`))
  expect(found.asked).toEqual([`GET ${path}`])
  expect(found.report.failedLists).toEqual([
    {
      list: `${opened.origin.url}${path}`,
      reason: 'html-instead',
      message: expect.stringContaining('"We are back soon"'),
    },
  ])
  expect(found.report.failure).toMatch(/none of the lists could be read/)
  expect(opened.origin.requestsFor(path).at(-1)?.headers.accept).toMatch(/^application\/rss\+xml/)
})

test('a page at the address of a page is a list, and its Accept begins with HTML', async () => {
  const found = await run(page('/gallery.html', `<title>x</title>${logo()}`))
  expect(found.report).toMatchObject({ total: 1, failedLists: [] })
  expect(opened.origin.requestsFor('/gallery.html')[0]?.headers.accept).toMatch(/^text\/html/)
})

test('list-format decides: html takes a page anywhere, another format nowhere', async () => {
  const at = page('/odd/feed', `<title>x</title>${logo()}`)
  expect((await run(at, { listFormat: 'html' })).report).toMatchObject({ total: 1, failedLists: [] })
  const gallery = page('/odd/gallery', `<title>x</title>${logo()}`)
  const { report } = await run(gallery, { listFormat: 'feed', failOn: 'none' })
  expect(report).toMatchObject({ total: 0, failedLists: [{ reason: 'html-instead' }] })
  const text = page('/odd/text', `${opened.show('/plain-text.png')}\n`)
  expect((await run(text, { listFormat: 'txt' })).report).toMatchObject({ stored: 1, failedLists: [] })
})

test('a sitemap of an index that answers with a page', async () => {
  const map = page('/of-index/one', `<title>x</title>${logo()}`)
  const index = page(
    '/of-index/',
    `<sitemapindex><sitemap><loc>${map}</loc></sitemap></sitemapindex>`,
    'text/xml',
  )
  const { report } = await run(index, { failOn: 'none' })
  expect(report).toMatchObject({ total: 0, failedLists: [{ list: map, reason: 'html-instead' }] })
})

test('a challenge is none anywhere, and its firewall is named', async () => {
  const at = page(
    '/challenge',
    `<title>Just a moment...</title><script>window._cf_chl_opt={}</script>${logo()}`,
  )
  for (const options of [{}, { listFormat: 'html' }]) {
    const { report } = await run(at, { ...options, failOn: 'none' })
    expect(report).toMatchObject({ total: 0, failedLists: [{ reason: 'html-instead' }] })
    expect(report.failedLists[0]?.message).toBe('a Cloudflare challenge instead of a list')
  }
  const marked = page('/marked', logo(), 'text/html', { 'cf-mitigated': 'challenge' })
  expect((await run(marked, { failOn: 'none', language: 'zh' })).report.failedLists[0]?.message).toBe(
    '返回的是 Cloudflare 的人机验证页面，而不是列表',
  )
})

test('a password field after a redirect to another path is a login page', async () => {
  page('/login', `${LOGIN}${logo()}`)
  const at = opened.serve('/members', { status: 302, headers: { Location: '/login' } })
  for (const options of [{}, { listFormat: 'html' }]) {
    const { report } = await run(at, { ...options, failOn: 'none' })
    expect(report).toMatchObject({ total: 0, failedLists: [{ list: at, reason: 'html-instead' }] })
    expect(report.failedLists[0]?.message).toContain('"Sign in"')
  }
})

test('any other password field is one warning', async () => {
  page('/forum/', `${LOGIN}${logo()}`)
  const at = opened.serve('/forum', { status: 301, headers: { Location: '/forum/' } })
  const { report, notices } = await run(at)
  expect(report).toMatchObject({ total: 1, failedLists: [] })
  expect(notices.filter(notice => notice.includes('password field'))).toHaveLength(1)
})

test('many `<input` without an end take no time', async () => {
  const { report } = await run(page('/inputs', `<input ${'type '.repeat(2_000_000)}${logo()}`))
  expect(report.failedLists).toEqual([])
})

test('the good copy of a feed stays', async () => {
  const at = page(
    '/copy/feed.xml',
    `<rss><channel><item><enclosure url="${opened.show('/copy.png')}" type="image/png"/></item></channel></rss>`,
    'text/xml',
  )
  const rewriting = { rewriteTo: 'out/', publicUrlBase: 'https://img.example.com/', skipsLinkCheck: true }
  const [written = ''] = (await run(at, rewriting)).report.rewritten ?? []
  const copy = readFileSync(join(opened.directory, written), 'utf8')
  expect(copy).toContain('https://img.example.com/')
  page('/copy/feed.xml', `${LOGIN}${logo()}`)
  const { report } = await run(at, { ...rewriting, failOn: 'none' })
  expect(report).toMatchObject({ rewritten: [], failedLists: [{ reason: 'html-instead' }] })
  expect(
    existsSync(join(opened.directory, written)) && readFileSync(join(opened.directory, written), 'utf8'),
  ).toBe(copy)
})

test.each<[string, object]>([
  ['select', { select: '$[*].image' }],
  ['url-field', { urlField: 'source_url' }],
  ['id-field', { idField: 'id' }],
  ['key-field', { keyField: 'name' }],
  ['expires-field', { expiresField: 'expires' }],
  ['html-fields', { htmlFields: '$[*].content.rendered' }],
  ['markdown-fields', { markdownFields: '$[*].body' }],
])('a page is no list where %s asks for data, unless list-format names it', async (_, options) => {
  const at = page('/wp-json/wp/v2/posts', `<title>Briefly unavailable</title>${logo()}`)
  const { report } = await run(`${at}?page=1`, { ...options, failOn: 'none' })
  expect(report).toMatchObject({ total: 0, failedLists: [{ reason: 'html-instead' }] })
  expect(report.failedLists[0]?.message).toContain('"Briefly unavailable"')
  const asPage = await run(`${at}?page=1`, { ...options, listFormat: 'html', failOn: 'none' })
  expect(asPage.report).toMatchObject({ total: 1, failedLists: [] })
})

test('a page that comes as JSON is no list', async () => {
  const at = page(
    '/api/posts',
    `<!doctype html><html><title>Down</title>${logo()}`,
    'application/json; charset=utf-8',
  )
  const { report } = await run(at, { failOn: 'none' })
  expect(report).toMatchObject({ total: 0, failedLists: [{ reason: 'html-instead' }] })
  expect((await run(at, { listFormat: 'html' })).report).toMatchObject({ total: 1, failedLists: [] })
})

test.each([
  ['/zero.json', 'application/json', 'JSON'],
  ['/zero.csv', 'text/csv', 'CSV'],
  ['/zero.tsv', 'text/tab-separated-values', 'TSV'],
  ['/zero.xml', 'application/xml', 'XML'],
])('%s of 0 bytes is a failed list, unless lists may be empty', async (path, type, kind) => {
  const at = page(path, '', type)
  const { report } = await run(at, { failOn: 'none' })
  expect(report.failedLists).toEqual([
    {
      list: at,
      reason: 'list-invalid',
      message: expect.stringContaining(`has 0 bytes, so it is not a ${kind} file`),
    },
  ])
  expect((await run(at, { failOn: 'none', minUrls: 0 })).report.failedLists).toEqual([])
})

test('a text of 0 bytes is an empty list', async () => {
  const { report, notices } = await run(page('/zero.txt', '', 'text/plain'))
  expect(report).toMatchObject({ total: 0, failedLists: [] })
  expect(notices.join()).toContain('zero.txt')
})
