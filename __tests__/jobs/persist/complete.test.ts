/** The member `complete` of the report: who deletes the source of a list reads it. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import { type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const run = async (options: Parameters<OpenedMemory['run']>[0]) => (await opened.run(options)).report
const completeOf = async (options: Parameters<OpenedMemory['run']>[0]) => (await run(options)).complete

test('a list is complete once each of its images has a key, stored or known', async () => {
  const urls = [opened.show('/a.png'), opened.show('/b.png')]
  expect(await completeOf({ urls })).toBe(true)
  expect(await run({ urls })).toMatchObject({ unchanged: 2, complete: true })
})

test('an image that is skipped is missing, though `fail-on: any` is green', async () => {
  const once = opened.serve('/once.png', { status: 404 }, { body: image('plain.png') })
  const urls = [opened.show('/a.png'), once]
  expect(await run({ urls, failOn: 'any' })).toMatchObject({ complete: false })
  const second = await run({ urls, failOn: 'any' })
  expect(second).toMatchObject({ failure: undefined, skipped: 1, complete: false })
  expect(await completeOf({ urls, failOn: 'any', retryFailedAfter: '0s' })).toBe(true)
})

test('excluded positions and records without a URL do not count', async () => {
  const list = JSON.stringify([{ url: opened.show('/a.png') }, { url: null }, { url: opened.show('/b.gif') }])
  await writeFile(join(opened.directory, 'l.json'), list)
  const options = { urlsFile: 'l.json', urlField: 'url' }
  expect(await completeOf({ ...options, exclude: '**/*.gif' })).toBe(true)
  // Without an image there is nothing that could be complete.
  expect(await completeOf({ ...options, exclude: '**' })).toBe(false)
})

test('a dry run is never complete, nor is a run that left images', async () => {
  const urls = Array.from({ length: 20 }, (_, n) => opened.show(`/${n}.png`))
  expect(await completeOf({ urls, maxNew: 1 })).toBe(false)
  expect(await completeOf({ urls })).toBe(true)
  expect(await completeOf({ urls, dryRun: true })).toBe(false)
})

test('`on-collision: keep` over another image is not complete, in this run and in those after it', async () => {
  const urls = [opened.show('/0/same.png', '0'), opened.show('/1/same.png', '1')]
  const options = { urls, key: '{name}.{ext}', onCollision: 'keep' as const }
  expect(await run(options)).toMatchObject({ stored: 1, unchanged: 1, complete: false })
  expect(await run(options)).toMatchObject({ unchanged: 2, complete: false })
  expect(await completeOf({ ...options, urls: urls.slice(0, 1) })).toBe(true)
})

test('lists that are not read whole: an address that fails, the first page of several, a list cut by its caller', async () => {
  const urls = [opened.show('/a.png')]
  const list = (path: string, headers = {}) =>
    opened.serve(path, { headers: { ...json, ...headers }, body: JSON.stringify(urls) })
  expect(await completeOf({ urlsFrom: list('/whole') })).toBe(true)
  expect(await completeOf({ urlsFrom: list('/first', { Link: '<x>; rel="next"' }) })).toBe(false)
  const dead = opened.serve('/dead', { status: 404 })
  expect(await completeOf({ urlsFrom: [list('/other'), dead] })).toBe(false)

  const stopping = new AbortController()
  async function* arriving() {
    yield urls[0] as string
    stopping.abort()
    yield urls[0] as string
  }
  expect(await completeOf({ urls: arriving(), signal: stopping.signal })).toBe(false)
  async function* whole() {
    yield* urls
  }
  expect(await completeOf({ urls: whole() })).toBe(true)
})

const json = { 'Content-Type': 'application/json' }

test.each<[string, object, boolean]>([
  ['nextPageToken of Google', { nextPageToken: 'CDIQAA' }, true],
  ['an empty nextPageToken', { nextPageToken: '' }, false],
  ['next_page_token', { next_page_token: 'abc' }, true],
  ['next_page_token that is null', { next_page_token: null }, false],
  ['has_more', { has_more: true }, true],
  ['has_more, at its end', { has_more: false, next_cursor: null }, false],
  ['hasMore', { hasMore: true }, true],
  ['hasMore, at its end', { hasMore: false }, false],
  ['hasNextPage', { hasNextPage: true }, true],
  ['pageInfo', { pageInfo: { hasNextPage: true, endCursor: 'x' } }, true],
  ['pageInfo, at its end', { pageInfo: { hasNextPage: false, endCursor: null } }, false],
  ['page of total_pages', { page: 1, total_pages: 2 }, true],
  ['the last page of total_pages', { page: 2, total_pages: 2 }, false],
  ['page of totalPages', { page: 1, totalPages: 3 }, true],
  ['page of pageCount', { page: 1, pageCount: 3 }, true],
  ['page of pageCount in meta.pagination', { meta: { pagination: { page: 1, pageCount: 2 } } }, true],
  ['the last page in meta.pagination', { meta: { pagination: { page: 2, pageCount: 2, total: 9 } } }, false],
  ['total_pages in meta.pagination', { meta: { pagination: { page: 1, total_pages: 4 } } }, true],
  ['pages that are text', { page: 'home', total_pages: 'many' }, false],
  ['pages without a number', { total_pages: 7 }, false],
  ['next, empty', { next: '' }, false],
  ['next', { next: '/api?page=2' }, true],
])('an answer with %s', async (_, members, leadsOn) => {
  const body = JSON.stringify({ items: [{ url: opened.show('/a.png') }], ...members })
  const urlsFrom = opened.serve('/api', { headers: json, body })
  const { report, notices } = await opened.run({ urlsFrom, select: '$.items[*].url' })
  expect(report.complete).toBe(!leadsOn)
  expect(notices).toEqual(leadsOn ? [expect.stringContaining('/api: the first of several pages')] : [])
})

test.each([
  ['X-WP-TotalPages', '3', '', true],
  ['X-WP-TotalPages', '3', '?per_page=9&page=2', true],
  ['X-WP-TotalPages', '3', '?page=3', false],
  ['X-WP-TotalPages', '1', '', false],
  ['X-WP-TotalPages', '0', '', false],
  ['X-Total-Pages', '2', '?page=1', true],
  ['X-Total-Pages', '2', '?page=2', false],
  ['X-Total-Pages', 'many', '', false],
])('an answer whose %s is %s, at %j', async (header, value, query, leadsOn) => {
  const body = JSON.stringify([{ url: opened.show('/a.png') }])
  const urlsFrom = `${opened.serve('/api', { headers: { ...json, [header]: value }, body })}${query}`
  expect(await completeOf({ urlsFrom })).toBe(!leadsOn)
})

test('a shard without an image is complete where the whole list has one', async () => {
  const urls = [opened.show('/a.png')]
  const shards = [1, 2, 3].map(k => ({ urls, shard: `${k}/3` }))
  const reports = []
  for (const shard of shards) reports.push(await run(shard))
  expect(reports.map(({ total }) => total).toSorted()).toEqual([0, 0, 1])
  expect(reports.map(({ complete }) => complete)).toEqual([true, true, true])
  expect(await completeOf({ urls: [], shard: '1/3', minUrls: 0 })).toBe(false)
})

test('a known image whose object is gone at the store and at its origin is missing', async () => {
  const url = opened.serve('/a.png', { body: image('plain.png') }, { status: 404 })
  const { results } = await opened.run({ urls: [url] })
  opened.oss.bucket.remove(results[0]?.key ?? '')
  expect(await run({ urls: [url], failOn: 'none' })).toMatchObject({ missing: 1, complete: false })
})
