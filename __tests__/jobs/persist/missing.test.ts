/** Objects that the store has lost: a run finds them, fetches them again, or names them as lost. */

import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { mintPrefix } from '../../../src/storage/key/object-key.ts'
import type { ImageEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { nextLine } from '../../../src/storage/manifest/entries/losses.ts'
import { segmentKey } from '../../../src/storage/manifest/segments/names.ts'
import { encodeSegment } from '../../../src/storage/manifest/segments/segment.ts'
import { latestIn, segmentsOf } from '../../support/manifest-contents.ts'
import { DAY, HOUR, imageOf, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
  // The listing begins before the first known key; another draw may not meet a loss.
  jest.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  jest.restoreAllMocks()
  return opened.close()
})

const SOME = 30
const showAll = () => Array.from({ length: SOME }, (_, number) => opened.show(`/${number}.png`))
const lineOf = (url: string) => latestIn(opened.oss.bucket).get(url)

/** Stores images, and removes some of their objects. */
async function storeAndLose(lost: readonly number[]) {
  const urls = showAll()
  const { results } = await opened.run({ urls })
  const keys = results.map(({ key }) => key ?? '')
  for (const number of lost) opened.oss.bucket.remove(keys[number] ?? '')
  opened.pass(HOUR)
  return { urls, keys }
}

test('a run finds missing objects, stores them again under their keys, and the next run is quiet', async () => {
  const { urls, keys } = await storeAndLose([3, 4, 17])
  const firstSeen = lineOf(urls[3] ?? '')?.firstSeen
  const second = await opened.run({ urls })
  expect(second.report).toMatchObject({ stored: 3, unchanged: SOME - 3, missing: 0, restored: 3 })
  expect(second.results.map(({ key }) => key)).toEqual(keys)
  expect(second.report.newKeys).toEqual([])
  expect(second.asked.toSorted()).toEqual(['GET /17.png', 'GET /3.png', 'GET /4.png'])
  expect(second.notices).toEqual([])
  expect(second.infos).toEqual([
    '3 of 30 known images that were looked at were gone from the store, and are stored again',
  ])
  expect(lineOf(urls[3] ?? '')).toMatchObject({ key: keys[3], firstSeen })
  expect(lineOf(urls[3] ?? '')).not.toHaveProperty('loss')
  opened.pass(HOUR)
  const third = await opened.run({ urls })
  expect(third.report).toMatchObject({ unchanged: SOME, restored: 0, missing: 0 })
  expect([third.asked, third.images, third.notices]).toEqual([[], [], []])
})

const NAMES_CHECK = 'Run check: it says what is missing, and what puts it back.'

test.each([
  [[3], [], 'en', '1 of 30 known images that were looked at was gone from the store, and is stored again'],
  [[3], [], 'zh', '查看过的 30 张已知图片中有 1 张曾不在 Bucket 里，现已重新存储'],
  [
    [3],
    [3],
    'en',
    `1 of 30 known images that were looked at was gone from the store: 0 are stored again, 1 is still missing. ${NAMES_CHECK}`,
  ],
  [
    [3, 4, 17],
    [4],
    'en',
    `3 of 30 known images that were looked at were gone from the store: 2 are stored again, 1 is still missing. ${NAMES_CHECK}`,
  ],
  [
    [3, 4, 17],
    [3, 17],
    'en',
    `3 of 30 known images that were looked at were gone from the store: 1 is stored again, 2 are still missing. ${NAMES_CHECK}`,
  ],
  [
    [3, 4, 17],
    [3, 17],
    'zh',
    '查看过的 30 张已知图片中有 3 张曾不在 Bucket 里：已重新存储 1 张，仍缺少 2 张。check 会说明缺少哪些、怎样补回',
  ],
] as const)('of the lost %j, %j stay lost (%s)', async (lost, dead, language, sentence) => {
  const { urls } = await storeAndLose(lost)
  for (const number of dead) opened.serve(`/${number}.png`, { status: 404 })
  const { notices, infos } = await opened.run({ urls, language })
  expect([notices, infos]).toEqual(dead.length > 0 ? [[sentence], []] : [[], [sentence]])
})

test('a run with nothing new makes one more request, whatever it draws', async () => {
  const urls = showAll()
  await opened.run({ urls })
  for (const draw of [0, 0.6, 0.999]) {
    jest.spyOn(Math, 'random').mockReturnValue(draw)
    const { store, report } = await opened.run({ urls })
    jest.restoreAllMocks()
    expect(report.unchanged).toBe(SOME)
    expect(store.map(({ method, key }) => `${method} ${key === '' ? 'list' : 'memory'}`)).toEqual([
      'GET list',
      'GET list',
      ...segmentsOf(opened.oss.bucket).map(() => 'GET memory'),
      'GET list',
    ])
  }
})

test('one loss in the listed range leads to all others, beyond a page', async () => {
  const { urls, keys } = await storeAndLose([])
  const first = keys.toSorted()[0] ?? ''
  // Foreign objects fill the first page, so that the range ends early.
  for (let number = 0; number < 1000; number++)
    opened.oss.bucket.put(`${first.slice(0, -1)}~${String(number).padStart(4, '0')}`, 'x')
  for (const key of keys) opened.oss.bucket.remove(key)
  jest.spyOn(Math, 'random').mockReturnValue(0)
  const { report } = await opened.run({ urls })
  expect(report).toMatchObject({ stored: SOME, restored: SOME })
})

test('an image that cannot be fetched any more is named as lost, with the reason of the failure', async () => {
  const { urls, keys } = await storeAndLose([3])
  opened.serve('/3.png', { status: 404 })
  const second = await opened.run({ urls })
  const lost = { missingKey: keys[3], message: expect.stringContaining(keys[3] ?? '') }
  expect(second.results[3]).toMatchObject({ outcome: 'failed', reason: 'http-404', ...lost })
  expect(second.results[3]).not.toHaveProperty('key')
  expect(second.report).toMatchObject({ failed: 1, missing: 1 })
  expect(lineOf(urls[3] ?? '')).toBeDefined()
  opened.pass(HOUR)
  // It rests as every dead URL. One look under its key is written down.
  const third = await opened.run({ urls })
  expect(third.results[3]).toMatchObject({ outcome: 'skipped', reason: 'failed-before', ...lost })
  expect(third.report).toMatchObject({ failed: 0, missing: 1, knownFailures: 1 })
  expect(third.asked).toEqual([])
  const fourth = await opened.run({ urls })
  expect(fourth.store.filter(({ method }) => method === 'HEAD')).toEqual([])
  expect([fourth.report.missing, fourth.notices]).toEqual([1, []])
  // Somebody puts it back by hand: the look after the next failure finds it.
  opened.oss.bucket.put(keys[3] ?? '', imageOf('/3.png'))
  opened.pass(2 * DAY)
  const fifth = await opened.run({ urls })
  expect(fifth.results[3]).toMatchObject({ outcome: 'unchanged', key: keys[3] })
  expect(lineOf(urls[3] ?? '')).not.toHaveProperty('loss')
})

test('other bytes are stored as after a refresh, and the old key stays lost', async () => {
  const { urls, keys } = await storeAndLose([3])
  opened.show('/3.png', 'other')
  const { report, results, notices, infos } = await opened.run({ urls })
  expect(report).toMatchObject({ stored: 1, missing: 0, restored: 1 })
  expect(results[3]?.key).not.toBe(keys[3])
  expect([notices, infos]).toEqual([[], [expect.stringContaining('is stored again')]])
  expect((await opened.run({ urls })).report).toMatchObject({ unchanged: SOME })
})

test('two URLs of one key: the loss counts for both, and one fetch may bring both back', async () => {
  const urls = [...showAll(), opened.show('/twin.png', '/3.png')]
  const { results } = await opened.run({ urls })
  expect(results[3]?.key).toBe(results[SOME]?.key)
  opened.oss.bucket.remove(results[3]?.key ?? '')
  opened.serve('/twin.png', { status: 404 })
  const second = await opened.run({ urls })
  expect(second.results[3]).toMatchObject({ outcome: 'stored', key: results[3]?.key })
  const third = await opened.run({ urls })
  expect(third.report).toMatchObject({ unchanged: SOME + 1, missing: 0 })
})

test('a loss that another list found is looked up by each URL of its key', async () => {
  const urls = showAll()
  const twin = opened.show('/twin.png', '/3.png')
  const { results } = await opened.run({ urls: [...urls, twin] })
  opened.oss.bucket.remove(results[3]?.key ?? '')
  opened.serve('/3.png', { status: 404 })
  await opened.run({ urls })
  // The draw of the other list sees nothing: its first key is another one.
  const { report, asked } = await opened.run({ urls: [twin] })
  expect([report.stored, asked]).toEqual([1, ['GET /twin.png']])
})

test('a refresh looks under the key first, and asks without validators where nothing is', async () => {
  const url = opened.serve('/a.png', { body: imageOf('a'), headers: { etag: '"1"' } })
  const { results } = await opened.run({ urls: [url] })
  opened.oss.bucket.remove(results[0]?.key ?? '')
  opened.pass(2 * HOUR)
  jest.spyOn(Math, 'random').mockReturnValue(0.9)
  const second = await opened.run({ urls: [url], refreshAfter: '1h' })
  expect(second.results[0]).toMatchObject({ outcome: 'stored', key: results[0]?.key })
  expect(opened.origin.requests.at(-1)?.headers).not.toHaveProperty('if-none-match')
})

test('`read-only` judges the same and writes nothing; `dry-run` names what is lost', async () => {
  const { urls, keys } = await storeAndLose([3])
  opened.serve('/3.png', { status: 404 })
  const before = [...opened.oss.bucket.objects.keys()]
  const { results } = await opened.run({ urls, manifest: 'read-only' })
  expect(results[3]).toMatchObject({ outcome: 'failed', missingKey: keys[3] })
  expect([...opened.oss.bucket.objects.keys()]).toEqual(before)
  const dry = await opened.run({ urls, dryRun: true })
  expect(dry.results[3]).toMatchObject({ outcome: 'skipped', reason: 'dry-run', missingKey: keys[3] })
  expect(dry.report).toMatchObject({ unchanged: SOME - 1, missing: 1 })
})

/** A list of images, not of the manifest. */
const isListOfImages = ({ key, query }: { key: string; query: Record<string, string> }) =>
  key === '' && !(query.prefix ?? '').includes('.persist')
const DENIED = { status: 403, code: 'AccessDenied', times: Number.POSITIVE_INFINITY }

test('where listing is refused, one HEAD looks at the drawn image', async () => {
  const { urls } = await storeAndLose(Array.from({ length: SOME }, (_, number) => number))
  opened.oss.fault(isListOfImages, DENIED)
  const { report } = await opened.run({ urls })
  expect(report).toMatchObject({ stored: SOME, restored: SOME })
})

test('where HEAD is refused, a list with the key as its prefix counts', async () => {
  const { urls, keys } = await storeAndLose([3])
  opened.oss.fault(({ method, key }) => method === 'HEAD' && key === keys[3], DENIED)
  opened.oss.fault(({ method, key }) => method === 'GET' && key === keys[3], DENIED)
  const { report } = await opened.run({ urls })
  expect(report).toMatchObject({ stored: 1, restored: 1 })
})

test('where neither says anything, nothing is lost', async () => {
  const { urls } = await storeAndLose([3])
  opened.oss.fault(request => isListOfImages(request) || request.method === 'HEAD', DENIED)
  opened.oss.fault(({ method, key }) => method === 'GET' && key.endsWith('.png'), DENIED)
  const { report } = await opened.run({ urls })
  expect(report).toMatchObject({ unchanged: SOME, missing: 0 })
})

test('a list that is still arriving: the first known images wait for one look', async () => {
  const { urls, keys } = await storeAndLose([3, 20])
  async function* arriving() {
    yield* urls
  }
  const { report, results } = await opened.run({ urls: arriving() })
  expect(report).toMatchObject({ stored: 2, unchanged: SOME - 2 })
  expect(results.map(({ key }) => key)).toEqual(keys)
})

test('supplied bytes bring a missing object back', async () => {
  const [url, body] = ['https://img.example/a.png', imageOf('a')]
  const { results } = await opened.run({ urls: [{ url, bytes: body }] })
  opened.oss.bucket.remove(results[0]?.key ?? '')
  const second = await opened.run({ urls: [{ url, bytes: body }] })
  expect(second.results[0]).toMatchObject({ outcome: 'stored', key: results[0]?.key })
})

/** What a check with `accept-missing` writes. */
async function accept(url: string) {
  const line = lineOf(url) as ImageEntry
  const at = new Date(opened.now()).toISOString()
  const { body } = encodeSegment([nextLine(line, at, 'accepted')])
  const key = segmentKey(mintPrefix('pre'), opened.now(), '1', randomUUID())
  opened.oss.bucket.put(key, body)
}

test('an accepted loss is skipped, looked for once a gap, and fetched on demand', async () => {
  const { urls, keys } = await storeAndLose([3])
  opened.serve('/3.png', { status: 404 })
  await opened.run({ urls })
  await accept(urls[3] ?? '')
  opened.show('/3.png')
  const second = await opened.run({ urls })
  expect(second.results[3]).toMatchObject({ outcome: 'skipped', reason: 'accepted' })
  expect(second.report).toMatchObject({ missing: 0, knownFailures: 1, failed: 0 })
  expect([second.asked, second.store.filter(({ method }) => method === 'HEAD')]).toEqual([[], []])
  opened.pass(2 * DAY)
  const third = await opened.run({ urls })
  expect(third.store.filter(({ method }) => method === 'HEAD').map(({ key }) => key)).toEqual([keys[3]])
  const fourth = await opened.run({ urls, retryFailedAfter: '0s' })
  expect(fourth.results[3]).toMatchObject({ outcome: 'stored', key: keys[3] })
})

test('a loss that the run has proved counts, though the clock of the writer was ahead', async () => {
  const urls = showAll()
  opened.pass(2 * HOUR)
  const { results } = await opened.run({ urls })
  opened.pass(-2 * HOUR)
  opened.oss.bucket.remove(results[3]?.key ?? '')
  expect((await opened.run({ urls })).report).toMatchObject({ stored: 1, restored: 1, unchanged: SOME - 1 })
  const { report, store } = await opened.run({ urls })
  expect(report).toMatchObject({ stored: 0, unchanged: SOME })
  expect(store.filter(({ method }) => method === 'HEAD')).toEqual([])
})

test('an accepted loss with the first key hides no other loss', async () => {
  const { urls, keys } = await storeAndLose([])
  const [first = 0, second = 0] = keys.toSorted().map(key => keys.indexOf(key))
  opened.oss.bucket.remove(keys[first] ?? '')
  await accept(urls[first] ?? '')
  opened.oss.bucket.remove(keys[second] ?? '')
  const { report, results } = await opened.run({ urls })
  expect(report).toMatchObject({ stored: 1, restored: 1, knownFailures: 1 })
  expect(results[second]).toMatchObject({ outcome: 'stored', key: keys[second] })
})

test('an image with other bytes keeps its new key, though another URL brings the old one back', async () => {
  const urls = [opened.show('/a.png'), opened.show('/twin.png', '/a.png'), ...showAll()]
  const { results } = await opened.run({ urls })
  opened.oss.bucket.remove(results[0]?.key ?? '')
  opened.pass(HOUR)
  opened.show('/a.png', 'other')
  opened.serve('/twin.png', { body: imageOf('/a.png'), delayMs: 300 })
  const second = await opened.run({ urls })
  expect(second.results[0]?.key).not.toBe(results[0]?.key)
  expect(second.results[1]).toMatchObject({ outcome: 'stored', key: results[0]?.key })
  const third = await opened.run({ urls })
  expect(third.results.map(({ key }) => key)).toEqual(second.results.map(({ key }) => key))
})

test('a dry run names the one image that is lost, and no other image of a short list', async () => {
  const urls = showAll().slice(0, 5)
  const { results } = await opened.run({ urls })
  opened.oss.bucket.remove(results[3]?.key ?? '')
  const dry = await opened.run({ urls, dryRun: true })
  expect(dry.report).toMatchObject({ unchanged: 4, missing: 1 })
  expect(dry.results[3]).toMatchObject({ reason: 'dry-run', missingKey: results[3]?.key })
})

test('an object that is back counts, also where the store does not say its size', async () => {
  const url = opened.show('/back.png')
  const key = (await opened.run({ urls: [url] })).results[0]?.key ?? ''
  const bytes = opened.oss.bucket.head(key)?.bytes ?? ''
  opened.oss.bucket.remove(key)
  opened.serve('/back.png', { status: 404 })
  expect((await opened.run({ urls: [url] })).report.missing).toBe(1)
  opened.oss.bucket.put(key, bytes)
  opened.pass(2 * DAY)
  opened.oss.fault(request => request.method === 'HEAD' && request.key === key, { status: 200 })
  expect((await opened.run({ urls: [url] })).report).toMatchObject({ unchanged: 1, missing: 0 })
})

describe('another image that has taken the key of a missing one', () => {
  const KEY = 'pre/cover.png'
  const of = (url: string) => ({ urls: [{ url, as: 'cover.png' }], keyField: 'as' })

  /** A run finds that the object of the first image is missing; then another image takes its key. */
  async function loseToAnother() {
    const one = opened.show('/one.png')
    await opened.run(of(one))
    opened.oss.bucket.remove(KEY)
    opened.serve('/one.png', { status: 404 })
    expect((await opened.run(of(one))).report.missing).toBe(1)
    const two = opened.show('/two.png', 'another image, and a longer one')
    expect((await opened.run(of(two))).report.stored).toBe(1)
    opened.show('/one.png')
    opened.pass(2 * DAY)
    return { one, two }
  }

  test('is not taken for it', async () => {
    const { one, two } = await loseToAnother()
    const { results, report } = await opened.run(of(one))
    expect(results[0]).toMatchObject({ outcome: 'failed', reason: 'key-collision', missingKey: KEY })
    expect(results[0]?.message).not.toContain('..')
    expect(report).toMatchObject({ unchanged: 0, missing: 1, restored: 0 })
    expect(lineOf(one)).toHaveProperty('loss')
    expect((await opened.run(of(two))).results[0]).toMatchObject({ outcome: 'unchanged', key: KEY })
  })

  test('stays where `on-collision` keeps it, and the manifest takes its bytes for no one else’s', async () => {
    const { one } = await loseToAnother()
    const { results } = await opened.run({ ...of(one), onCollision: 'keep' })
    expect(results[0]).toMatchObject({ outcome: 'unchanged', key: KEY })
    expect(results[0]).not.toHaveProperty('sha256')
    expect(lineOf(one)).toMatchObject({ key: KEY })
    for (const name of ['sha256', 'bytes', 'loss']) expect(lineOf(one)).not.toHaveProperty(name)
  })
})
