/** Losses met by a crawler, beside another run, and by the hundred. */

import { hash, randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { KNOWN_AT_ONCE } from '../../../src/jobs/persist/whole-images.ts'
import type { Result } from '../../../src/output/result.ts'
import { mintKey, mintPrefix } from '../../../src/storage/key/object-key.ts'
import type { ImageEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { segmentKey } from '../../../src/storage/manifest/segments/names.ts'
import { encodeSegment } from '../../../src/storage/manifest/segments/segment.ts'
import { DAY, HOUR, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { startPersist } from '../../support/start-job.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
  jest.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  jest.restoreAllMocks()
  return opened.close()
})

const showMany = (count: number) =>
  Array.from({ length: count }, (_, number) => opened.show(`/${number}.png`))

async function store(urls: readonly string[]): Promise<string[]> {
  const { results } = await opened.run({ urls })
  opened.pass(HOUR)
  return results.map(({ key }) => key ?? '')
}

test('a rule that takes 300 of 450 objects is met in one run, and the next one is quiet', async () => {
  const urls = showMany(450)
  const keys = await store(urls)
  for (const [number, key] of keys.entries()) if (number % 3 > 0) opened.oss.bucket.remove(key)
  for (let number = 1; number < 450; number += 3) opened.serve(`/${number}.png`, { status: 404 })
  const { report, results, notices } = await opened.run({ urls })
  expect(report).toMatchObject({ unchanged: 150, stored: 150, restored: 150, failed: 150, missing: 150 })
  for (const { key } of results) if (key !== undefined) expect(opened.oss.bucket.head(key)).toBeDefined()
  expect(notices).toEqual([expect.stringContaining('300 of 450 known images')])
  const again = await opened.run({ urls })
  expect(again.report).toMatchObject({ unchanged: 300, stored: 0, failed: 0, missing: 150 })
  expect([again.asked, again.notices]).toEqual([[], []])
})

test('a crawler that awaits each result before it names the next image learns of losses', async () => {
  const urls = showMany(300)
  const keys = await store(urls)
  // The look over the first image lists all keys, and so leads to the loss of the last.
  for (const number of [0, 299]) opened.oss.bucket.remove(keys[number] ?? '')
  opened.serve('/299.png', { status: 404 })
  let settle: (result: Result) => void = () => {}
  async function* crawl() {
    for (const url of urls) {
      const settled = new Promise<Result>(resolve => {
        settle = resolve
      })
      yield url
      expect((await settled).url).toBe(url)
    }
  }
  const run = startPersist({ ...opened.settings, urls: crawl() })
  const results: Result[] = []
  for await (const result of run) {
    results.push(result)
    settle(result)
  }
  const report = await run
  expect(report).toMatchObject({ unchanged: 298, stored: 1, restored: 1, failed: 1, missing: 1 })
  expect(results[299]).toMatchObject({ reason: 'http-404', missingKey: keys[299] })
})

test('an object that another run stores after the listing is there, and no loss is written', async () => {
  const urls = showMany(20)
  const keys = await store(urls)
  const key = keys[7] ?? ''
  const object = opened.oss.bucket.head(key)
  opened.oss.bucket.remove(key)
  const isList = (request: { key: string; query: Record<string, string | undefined> }) =>
    request.key === '' && request.query.prefix === 'pre/'
  let isPut = false
  opened.oss.fault(
    request => {
      // The other run stores it while this one looks under the key.
      if (request.method === 'HEAD' && request.key === key && !isPut) {
        isPut = true
        opened.oss.bucket.put(key, object?.bytes ?? '', { contentType: 'image/png' })
      }
      return false
    },
    { status: 500, code: 'InternalError' },
  )
  const { report, asked, store: requests } = await opened.run({ urls })
  expect(report).toMatchObject({ unchanged: 20, stored: 0, missing: 0 })
  expect([isPut, asked, requests.filter(isList)]).toEqual([true, [], [expect.anything()]])
  expect(requests.filter(({ method }) => method === 'PUT')).toEqual([])
})

test('two runs over one list with losses bring each object back once', async () => {
  const urls = showMany(20)
  const keys = await store(urls)
  for (const key of keys.slice(0, 5)) opened.oss.bucket.remove(key)
  opened.serve('/4.png', { status: 404 })
  const both = await Promise.all([opened.run({ urls }), opened.run({ urls })])
  for (const { results } of both) {
    expect(results.map(({ key, missingKey }) => key ?? missingKey)).toEqual(keys)
    for (const { key } of results) if (key !== undefined) expect(opened.oss.bucket.head(key)).toBeDefined()
  }
  opened.pass(HOUR)
  const third = await opened.run({ urls })
  expect(third.report).toMatchObject({ unchanged: 19, stored: 0, missing: 1 })
  expect([third.asked, third.images]).toEqual([[], []])
})

test('a known image keeps its result where another URL of its key turns out to be lost', async () => {
  // The first listing ends before the key, and the ledger recalls the first results.
  const count = KNOWN_AT_ONCE + 1
  const prefix = mintPrefix('pre')
  const at = (ago: number) => new Date(opened.now() - ago).toISOString()
  const lineOf = (url: string, sha256: string, ago: number): ImageEntry => {
    const key = mintKey(prefix, `${sha256}.png`)
    return { url, key, sha256, firstSeen: at(90 * DAY), lastSeen: at(ago), at: at(ago) }
  }
  const [known, due] = [1, 60].map(days => ({
    url: opened.serve(`/${days}.png`, { status: 404 }),
    ago: days * DAY,
  }))
  const others = Array.from({ length: count }, (_, number) =>
    lineOf(`https://images.example.com/${number}.png`, `0${hash('sha256', `${number}`).slice(1)}`, DAY),
  )
  for (const { key } of others) opened.oss.bucket.put(key, 'x')
  const twins = [known, due].map(one => lineOf(one?.url ?? '', 'f'.repeat(64), one?.ago ?? 0))
  const { body } = encodeSegment([...twins, ...others])
  opened.oss.bucket.put(segmentKey(prefix, opened.now(), '1', randomUUID()), body)
  const urls = [known?.url ?? '', ...others.map(({ url }) => url), due?.url ?? '']
  const { report, results } = await opened.run({ urls, refreshAfter: '30d' })
  expect(report).toMatchObject({ unchanged: count + 1, failed: 1, missing: 1 })
  expect(results[0]).toMatchObject({ outcome: 'unchanged', key: twins[0]?.key })
  expect(results.at(-1)).toMatchObject({ outcome: 'failed', missingKey: twins[0]?.key })
  // The next run knows that the object is missing for both.
  expect((await opened.run({ urls, refreshAfter: '30d' })).report).toMatchObject({
    unchanged: count,
    missing: 2,
  })
})
