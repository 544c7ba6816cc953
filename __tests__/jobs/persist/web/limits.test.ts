/** Limits of fetched lists: time, unpacked bytes, characters of addresses, sitemaps named twice, fields. */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { PersistError } from '../../../../src/base/errors.ts'
import { formatOf } from '../../../../src/input/documents/file-format.ts'
import { listOf, type WebPosition } from '../../../../src/input/documents/source-position.ts'
import { Lists } from '../../../../src/input/sources/lists.ts'
import { readWebList } from '../../../../src/input/sources/web-list.ts'
import { say } from '../../../../src/jobs/persist/messages/say.ts'
import { headOf } from '../../../servers/answer.ts'
import { listFolder } from '../../../support/list-files.ts'
import { HOUR, type OpenedMemory, openManifestOf } from '../../../support/repeated-runs.ts'

let opened: OpenedMemory
beforeAll(async () => {
  opened = await openManifestOf()
})
afterAll(() => opened.close())

const page = (path: string, body: string | Buffer, type = 'text/html', headers = {}) =>
  opened.serve(path, { headers: { 'Content-Type': type, ...headers }, body })
const run = (urlsFrom: string | readonly string[], options = {}) => opened.run({ urlsFrom, ...options })
const good = (name: string) => page(`/${name}/good`, `<img src="${opened.show(`/${name}.png`)}">`)

test('lists unpack to 1 GiB together; the next one fails', async () => {
  const packed = gzipSync(Buffer.alloc(64 * 1024 * 1024, 1))
  const lists = Array.from({ length: 17 }, (_, at) => page(`/blank/${at}`, packed, 'application/pdf'))
  const { report } = await run(lists, { failOn: 'none' })
  const messages = report.failedLists.map(({ message }) => /1 GiB/.test(message))
  expect(messages.filter(Boolean)).toHaveLength(1)
  expect(messages).toHaveLength(17)
})

test('a list that does not end leaves two thirds of the deadline to the images of the others', async () => {
  const head = headOf(200, { 'Content-Type': 'text/html', 'Content-Length': '1000' })
  const slow = opened.serve('/slow-list', async (_socket, _request, write) => void (await write(head)))
  const at = page('/beside-slow', `<input type=password><img src="${opened.show('/beside-slow.png')}">`)
  const isRead = Promise.withResolvers<void>()
  const notice = (said: string) => said.includes('password field') && isRead.resolve()
  const waiting = run([slow, at], { deadline: '10h', watch: { notice } })
  const askedFor = (path: string) => opened.origin.requestsFor(path).length > 0
  await isRead.promise
  while (!askedFor('/slow-list')) await new Promise(setImmediate)
  expect(askedFor('/beside-slow.png')).toBe(false)
  opened.pass(3.4 * HOUR)
  const { report } = await waiting
  expect(report).toMatchObject({ stored: 1, failure: undefined })
  expect(report.failedLists).toMatchObject([{ list: slow, reason: 'deadline' }])
  expect(report.failedLists[0]?.message).toContain('deadline of 10h')
})

test('lists that come after a third of the deadline are neither unpacked nor read', async () => {
  const late = opened.serve('/late', async (_socket, _request, write) => {
    opened.pass(4 * HOUR)
    await write(`${headOf(200, { 'Content-Type': 'text/html', 'Content-Length': '5' })}<img>`)
  })
  const { report } = await run(late, { deadline: '10h', failOn: 'none' })
  expect(report).toMatchObject({ total: 0, failedLists: [{ list: late, reason: 'deadline' }] })
})

const COUNT = 20_000
const IMAGE = `<img src=${'a'.repeat(40)}.png>`
const ENCLOSURE = `<enclosure url="https://a.test/${'a'.repeat(40)}.png" type="image/png"/>`
const LOC = `<image:image><image:loc>https://a.test/${'a'.repeat(40)}.png</image:loc></image:image>`

test.each([
  ['a.html', IMAGE.repeat(COUNT)],
  ['a.xml', `<rss><channel><item>${ENCLOSURE.repeat(COUNT)}</item></channel></rss>`],
  ['a.map', `<urlset><url>${LOC.repeat(COUNT)}</url></urlset>`],
  ['a.json', JSON.stringify(Array(COUNT).fill('https://a.test/a.png'))],
  ['a.jsonl', '{"url":"https://a.test/a.png"}\n'.repeat(COUNT)],
  ['a.csv', `url\n${'https://a.test/a.png\n'.repeat(COUNT)}`],
  ['a.txt', 'https://a.test/a.png\n'.repeat(COUNT)],
])('the reader of %s can be ended between two blocks', async (name, text) => {
  const folder = await listFolder({ [name]: text })
  const format = name === 'a.map' ? ('sitemap' as const) : formatOf(name)
  let calls = 0
  const read = async (most: number) => {
    calls = 0
    const checkTime = () => {
      if (calls++ === most) throw new PersistError('plan', 'deadline', say('web-deadline', { time: '1s' }))
    }
    const webLists = {
      files: [],
      checkTime,
      failed: () => {},
    }
    const lists = new Lists({ urlField: 'url', directory: folder, webLists }, [], undefined)
    const path = join(folder, name)
    const web = { address: 1, url: 'https://a.test/', target: undefined, leadsOn: false }
    const document = lists.open({ name, path, format: format ?? 'text', size: text.length, web })
    return await readWebList(document, lists.read(document), undefined)
  }
  expect((await read(Number.POSITIVE_INFINITY)).failure).toBeUndefined()
  const all = calls
  expect(all).toBeGreaterThan(COUNT / 1024)
  for (const at of [0, 1, all - 1]) {
    const { images, failure } = await read(at)
    expect([images, failure?.reason, calls]).toEqual([[], 'deadline', at + 1])
  }
})

const LONG = `http://127.0.0.9:9/${'a'.repeat(8000)}/`

test.each([
  [
    'a page',
    'text/html',
    '/wide-page',
    (n: number) => `<base href="${LONG}">${Array.from({ length: n }, (_, at) => `<img src=${at}>`).join('')}`,
  ],
  [
    'a feed',
    'text/xml',
    '/wide-feed',
    (n: number) =>
      `<rss xml:base="${LONG}"><channel><item>${Array.from({ length: n }, (_, at) => `<enclosure url="${at}" type="image/png"/>`).join('')}</item></channel></rss>`,
  ],
  [
    'JSON at a long address',
    'application/json',
    `/${'c'.repeat(8000)}/list`,
    (n: number) => JSON.stringify(Array.from({ length: n }, (_, at) => `${at}.png`)),
  ],
])('addresses of %s have at most 64 MiB of characters together', async (name, type, path, text) => {
  const wide = page(path, text(10_000), type)
  const beside = good(name.replaceAll(' ', '-'))
  const { report, results } = await run([wide, beside], { dryRun: true })
  const characters = results.slice(0, -1).reduce((sum, { url }) => sum + url.length, 0)
  expect(characters).toBeLessThanOrEqual(64 * 1024 * 1024)
  expect(characters).toBeGreaterThan(64 * 1024 * 1024 - 2 * LONG.length)
  expect(listOf(results.at(-1)?.listedAt as WebPosition) === beside).toBe(true)
  expect(report.failure).toBeUndefined()
  expect(report.failedLists.map(({ reason, message }) => [reason, message])).toEqual([
    ['list-invalid', expect.stringContaining('64 MiB of characters')],
  ])
})

test.each([
  ['a page', 'text/html', (base: string) => `<base href="${base}"><img src=1.png><img src="/short.png">`],
  [
    'a feed',
    'text/xml',
    (base: string) =>
      `<rss xml:base="${base}"><channel><item><enclosure url="1.png" type="image/png"/><enclosure url="/short.png" type="image/png"/></item></channel></rss>`,
  ],
])('an address of %s that becomes too long stands as the list has it', async (name, type, text) => {
  opened.show('/short.png')
  const base = `${opened.origin.url}/${'b'.repeat(3 * 1024 * 1024)}/`
  const { results } = await run(page(`/long/${name.replaceAll(' ', '-')}`, text(base), type))
  expect(results.map(({ url, reason }) => [url, reason])).toEqual([
    ['1.png', 'url-too-long'],
    [`${opened.origin.url}/short.png`, undefined],
  ])
})

test('an index names an address once', async () => {
  const url = opened.show('/once.png')
  const map = page(
    '/once.xml',
    `<urlset><url><image:image><image:loc>${url}</image:loc></image:image></url></urlset>`,
    'text/xml',
  )
  const locs = Array.from(
    { length: 2000 },
    (_, at) => `<sitemap><loc>${map}#${at % 2 ? '' : at}</loc></sitemap>`,
  )
  const found = await run(
    page('/once-index.xml', `<sitemapindex>${locs.join('')}</sitemapindex>`, 'text/xml'),
  )
  expect(found.report).toMatchObject({ total: 1, failedLists: [] })
  expect(found.asked).toEqual(['GET /once-index.xml', 'GET /once.xml', 'GET /once.png'])
})

test.each([
  ['JSON', 'application/json', '[{"error":"rate limit"}]'],
  ['JSON Lines', 'application/jsonl', '{"error":"rate limit"}\n'],
  ['CSV', 'text/csv', 'a,b\n1,2\n'],
  ['TSV', 'text/tab-separated-values', 'a\tb\n1\t2\n'],
])('%s without the field of URLs costs its own images', async (name, type, text) => {
  const api = page(`/api-${name.length}`, text, type)
  const one = page('/api-good', JSON.stringify([{ url: opened.show('/of-api.png') }]), 'application/json')
  for (const other of [good(`html-${name.length}`), one]) {
    const { report, results } = await run([`${api}?page=1`, other, `${api}?page=2`])
    expect(report).toMatchObject({ total: 1, failed: 0, failure: undefined })
    expect(results[0]?.listedAt).toMatchObject({ list: other })
    expect(report.failedLists.map(({ list, reason }) => [list, reason])).toEqual(
      Array(2).fill([`${api}?page=…`, 'list-invalid']),
    )
    expect(report.failedLists[0]?.message).toMatch(/error|'a', 'b'/)
  }
  await expect(run(api)).rejects.toThrow(/error|'a', 'b'/)
  expect((await run([api, one], { failOn: 'any' })).report.failure).toMatch(/1 list could not be read/)
})
