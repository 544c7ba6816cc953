/** From results to segments: when they are written, under which names, and what becomes of those that fail. */
import { hash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type Text, textIn } from '../../../src/base/sentence.ts'
import type { ManifestEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { openManifest } from '../../../src/storage/manifest/manifest.ts'
import { parseDestination } from '../../../src/storage/stores/destination.ts'
import type { StoreRequest } from '../../servers/oss.ts'
import { NOON } from '../../support/clocks.ts'
import { openOn } from '../../support/oss-store.ts'
import {
  digest,
  failedLine,
  imageLine,
  type OpenedOnOss,
  openOnFolder,
  openOnOss,
  time,
  UNSTOPPED,
  unpacked,
  url,
} from '../../support/test-manifest.ts'

const NEVER_MS = 600_000
const isPut = ({ method }: StoreRequest) => method === 'PUT'
const many = (count: number, from = 0) => Array.from({ length: count }, (_, index) => imageLine(from + index))

describe('segments in a bucket', () => {
  let opened: OpenedOnOss
  beforeEach(async () => {
    opened = await openOnOss()
  })
  afterEach(() => opened.close())

  const puts = () => opened.oss.requests.filter(isPut)
  const segments = () => opened.names('segments')
  const textOf = (path = '') =>
    unpacked(opened.oss.bucket.head(`scraped/.persist/manifest/${path}`)?.bytes ?? Buffer.alloc(0))
  const untilPuts = async (count: number) => {
    while (puts().length < count) await new Promise(resolve => setTimeout(resolve, 5))
  }

  test('what was noted is recalled by the next run, whatever it says', async () => {
    const entries: ManifestEntry[] = [
      imageLine(1, { profile: 'browser', width: 3, height: 0, etag: 'ABC', originEtag: 'W/"a \\" b"' }),
      imageLine(2, { fields: { id: 'a\u2028b "c" \n', __proto__x: '猫🐈' } }),
      imageLine(2, { fields: { id: '2' }, originLastModified: 'Tue, 01 Apr 2026 10:00:00 GMT' }),
      imageLine(3, { chosen: true }),
      failedLine(4),
      { url: url(5), key: imageLine(5).key, firstSeen: time(NOON), at: time(NOON) },
    ]
    await opened.remember(...entries)
    const manifest = await opened.open([1, 2, 3, 4, 5, 6].map(url))
    expect([1, 2, 3, 4, 5, 6].flatMap(number => manifest.entriesOf(url(number)))).toEqual(entries)
    expect([...manifest.profiles]).toEqual([['images.example.com', 'browser']])
    expect([1, 2, 3, 99].map(number => manifest.mayHaveStored(digest(number)))).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(opened.notices).toEqual([])
  })

  test('a segment: gzipped JSON Lines by URL, with a version, and a last line that hashes the others', async () => {
    await opened.remember(imageLine(2), imageLine(1, { at: time(NOON + 1) }))
    const [path] = segments()
    expect(path).toMatch(/^segments\/20260401T120000000Z-77-1-[0-9a-f-]{36}\.jsonl\.gz$/)
    const [head, first = '', second = '', closing = '', end] = textOf(path)
    expect(head).toBe('{"version":1}')
    expect([first, second].map(line => JSON.parse(line))).toEqual([
      imageLine(1, { at: time(NOON + 1) }),
      imageLine(2),
    ])
    expect(JSON.parse(closing)).toEqual({ sha256: hash('sha256', `${head}\n${first}\n${second}\n`) })
    expect(end).toBe('')
    expect(puts()).toMatchObject([
      { headers: { 'x-oss-forbid-overwrite': 'true', 'content-type': 'application/gzip' }, verified: true },
    ])
  })

  test('the same run id again gives new names, and nothing is overwritten', async () => {
    for (let attempt = 0; attempt < 3; attempt++) await opened.remember(imageLine(attempt))
    expect(new Set(segments()).size).toBe(3)
    expect(puts().every(({ headers }) => headers['x-oss-forbid-overwrite'] === 'true')).toBe(true)
    expect((await opened.recall(...[0, 1, 2].map(url))).length).toBe(3)
  })

  test('a run id of any kind makes a name that readers take for ours', async () => {
    const ids = ['', '../../..', 'a b/c', '图片'.repeat(50), 'x'.repeat(500)]
    for (const [number, runId] of ids.entries()) {
      const manifest = await opened.open([], { runId })
      manifest.record(imageLine(number))
      await manifest.close('whole', UNSTOPPED)
    }
    expect((await opened.recall(...ids.map((_, number) => url(number)))).length).toBe(ids.length)
  })

  test('after the first, every 200 lines are a segment, while the run goes on', async () => {
    const manifest = await opened.open()
    for (const entry of many(10)) manifest.record(entry)
    await untilPuts(1)
    for (const entry of many(450, 10)) manifest.record(entry)
    await untilPuts(3)
    await new Promise(resolve => setTimeout(resolve, 50))
    // Names of one millisecond are in no order.
    const sizes = () =>
      segments()
        .map(path => textOf(path).length - 3)
        .toSorted((a, b) => a - b)
    expect(sizes()).toEqual([10, 200, 200])
    await manifest.close('whole', UNSTOPPED)
    expect(sizes()).toEqual([10, 50, 200, 200])
  })

  test('fewer are written after 4.5 s, counted from the first of them', async () => {
    const manifest = await opened.open()
    // A line that comes before the answer to a segment waits as its lines did.
    const written = async (count: number) => {
      await untilPuts(count)
      await manifest.flush()
    }
    manifest.record(imageLine(0))
    await opened.clock.advance(900)
    await written(1)
    manifest.record(imageLine(1))
    await opened.clock.advance(3_000)
    manifest.record(imageLine(2))
    await opened.clock.advance(1_499)
    expect(puts()).toHaveLength(1)
    await opened.clock.advance(1)
    await written(2)
    manifest.record(imageLine(3))
    expect(opened.clock.sleepers).toEqual([opened.clock.now() + 4_500])
    await opened.clock.advance(4_500)
    await untilPuts(3)
    await manifest.close('whole', UNSTOPPED)
    expect(puts()).toHaveLength(3)
    expect(opened.clock.sleepers).toEqual([])
  })

  test('lines noted while a segment is on its way are not forgotten', async () => {
    opened.oss.fault(isPut, { status: 503, delayMs: 100 })
    const manifest = await opened.open()
    for (const entry of many(200)) manifest.record(entry)
    await untilPuts(1)
    manifest.record(imageLine(900))
    await opened.clock.advance(4_500)
    await untilPuts(2)
    for (let round = 0; segments().length < 2 && round < 100; round++) {
      await opened.clock.advance(4_500)
      await new Promise(resolve => setTimeout(resolve, 5))
    }
    expect(segments()).toHaveLength(2)
    await manifest.close('whole', UNSTOPPED)
    expect(await opened.recall(url(900))).toHaveLength(1)
  })

  test('nothing new writes nothing, and read-only and off neither', async () => {
    await (await opened.open()).close('whole', UNSTOPPED)
    for (const mode of ['read-only', 'off'] as const) {
      const manifest = await opened.open([url(1)], { mode })
      manifest.record(imageLine(1))
      await manifest.close('whole', UNSTOPPED)
    }
    expect(opened.asked()).toEqual(['LIST merged/', 'LIST segments/', 'LIST merged/', 'LIST segments/'])
  })

  test('what the store would not take is tried again with the next lines', async () => {
    opened.oss.fault(isPut, { status: 403, code: 'AccessDenied' })
    const manifest = await opened.open()
    for (const entry of many(200)) manifest.record(entry)
    await untilPuts(1)
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(segments()).toEqual([])
    for (const line of many(199, 200)) manifest.record(line)
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(puts()).toHaveLength(1)
    manifest.record(imageLine(399))
    await untilPuts(3)
    await manifest.close('whole', UNSTOPPED)
    expect(segments()).toHaveLength(2)
    expect(await opened.recall(url(0), url(399))).toHaveLength(2)
    expect(opened.notices).toEqual([])
  })

  test('what it will not take at all is reported in one sentence', async () => {
    opened.oss.fault(isPut, { status: 403, code: 'AccessDenied', times: 99 })
    const manifest = await opened.open()
    for (const entry of many(201)) manifest.record(entry)
    await manifest.close('whole', UNSTOPPED)
    expect(opened.notices).toEqual([
      expect.stringMatching(
        /^manifest: 201 lines could not be written, so the next run may fetch their images again\. .*oss:PutObject/,
      ),
    ])
  })

  test('a prefix that leaves no room for names is reported, and ends nothing', async () => {
    const long = `${'d'.repeat(200)}/`.repeat(5)
    const other = await openOn({}, { destination: parseDestination(`oss://memes/${long}`) })
    const notices: string[] = []
    const settings = { store: other.store, mode: 'on', runId: '1', clock: opened.clock } as const
    const nobody = new Set<string>()
    const notice = (sentence: Text) => void notices.push(textIn('en', sentence))
    const manifest = await openManifest({ ...settings, notice }, nobody, new AbortController().signal)
    manifest.record(imageLine(1))
    await manifest.close('whole', UNSTOPPED)
    await other.close()
    expect(notices).toEqual([
      expect.stringMatching(/^manifest: 1 line could not be written.* 1023 are allowed/),
    ])
  })

  test('a lost answer may leave the same lines twice, which is no harm', async () => {
    opened.oss.fault(isPut, { keepThenReset: true, times: 5 })
    const manifest = await opened.open()
    for (const entry of many(200)) manifest.record(entry)
    await untilPuts(1)
    await manifest.close('whole', UNSTOPPED)
    expect(await opened.recall(url(0), url(199))).toEqual([imageLine(0), imageLine(199)])
    expect(opened.notices).toEqual([])
  })

  test('a cancelled run ends two seconds later while the store stalls, and says what is lost', async () => {
    const manifest = await opened.open()
    opened.oss.fault(isPut, { stall: true, times: 99 })
    for (const entry of many(201)) manifest.record(entry)
    await untilPuts(1)
    const started = performance.now()
    await manifest.close('hurried', UNSTOPPED)
    const took = performance.now() - started
    expect(took).toBeGreaterThan(1900)
    // An attempt that is waited for takes a minute.
    expect(took).toBeLessThan(30_000)
    expect(opened.notices).toEqual([
      'manifest: 201 lines could not be written, so the next run may fetch their images again. The store did not accept them in time.',
    ])
    expect(opened.clock.sleepers).toEqual([])
  })

  test('a cancelled run writes what it has where the store is well, and keeps no timer', async () => {
    const manifest = await opened.open()
    for (const entry of many(30)) manifest.record(entry)
    const timers = () => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
    const before = timers()
    const { setTimeout } = globalThis
    // A close that waits for its two seconds to be over never ends.
    const limit = jest
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation((run, ms, ...given) => setTimeout(run, ms === 2000 ? NEVER_MS : ms, ...given))
    await manifest.close('hurried', UNSTOPPED)
    expect(limit.mock.calls.filter(([, ms]) => ms === 2000)).toHaveLength(1)
    limit.mockRestore()
    expect(timers()).toBeLessThanOrEqual(before)
    expect(await opened.recall(url(0), url(29))).toHaveLength(2)
  })
})

describe('segments in a folder', () => {
  test('are written, read again and survive beside images', async () => {
    const opened = await openOnFolder()
    const lines = [imageLine(1, {}, ''), failedLine(2)]
    await opened.remember(...lines)
    await opened.remember(imageLine(3, {}, ''))
    expect(await opened.recall(url(1), url(2), url(3))).toEqual([...lines, imageLine(3, {}, '')])
    expect(opened.notices).toEqual([])
    await opened.close()
  })
})
