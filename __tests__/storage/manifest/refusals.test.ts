/** A store that does not let the manifest be read, or only some of it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fixedCredentials } from '../../../src/storage/credentials/credentials.ts'
import { encodeEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { openManifest } from '../../../src/storage/manifest/manifest.ts'
import type { StoreFault, StoreRequest } from '../../servers/oss.ts'
import { NOON, steppedClock } from '../../support/clocks.ts'
import { openOn } from '../../support/oss-store.ts'
import { refusalOf } from '../../support/refusal-of.ts'
import {
  imageLine,
  mergedHead,
  mergedPath,
  type OpenedOnOss,
  openOnOss,
  packed,
  segmentPath,
  UNSTOPPED,
  url,
} from '../../support/test-manifest.ts'

const denied = { status: 403, code: 'AccessDenied', ec: '0003-00000001', times: Infinity }
const isList = ({ method, key }: StoreRequest) => method === 'GET' && key === ''
const isGet = ({ method, key }: StoreRequest) => method === 'GET' && key !== ''
const isGetOf = (path: string) => (request: StoreRequest) => isGet(request) && request.key.endsWith(path)

let opened: OpenedOnOss
beforeEach(async () => {
  opened = await openOnOss()
  for (const number of [1, 2, 3])
    await opened.plant(segmentPath(number), packed([encodeEntry(imageLine(number))]))
})
afterEach(() => opened.close())

test('LIST 403: one warning that names oss:ListObjects, an empty memory, and lines are written all the same', async () => {
  opened.oss.fault(isList, denied)
  const manifest = await opened.open([url(1)])
  expect(manifest.entriesOf(url(1))).toEqual([])
  expect(manifest.storeAnswered).toBe(false)
  expect(opened.notices).toEqual([
    expect.stringMatching(
      /^manifest: .*oss:ListObjects.* This run continues without the manifest of earlier runs\.$/,
    ),
  ])
  manifest.record(imageLine(4))
  await manifest.close('whole', UNSTOPPED)
  expect(opened.names('segments')).toHaveLength(4)
  expect(opened.notices).toHaveLength(1)
  expect(opened.asked()).toHaveLength(2)
})

test('GET 403: one warning that names oss:GetObject, and an empty memory', async () => {
  opened.oss.fault(isGet, denied)
  const manifest = await opened.open([url(1)])
  expect(manifest.entriesOf(url(1))).toEqual([])
  expect(opened.notices).toEqual([
    expect.stringMatching(/^manifest: 3 segments are not readable now \(.*oss:GetObject/),
  ])
})

test('GET 403: a thousand segments are not asked for one by one', async () => {
  for (let number = 10; number < 1010; number++) await opened.plant(segmentPath(number), 'x')
  opened.oss.fault(isGet, denied)
  await opened.open([url(1)])
  expect(opened.asked().length).toBeLessThan(30)
  expect(opened.notices).toEqual([
    expect.stringMatching(
      /^manifest: .*oss:GetObject.* This run continues without the manifest of earlier runs\.$/,
    ),
  ])
  const asked = opened.oss.requests.length
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(opened.oss.requests).toHaveLength(asked)
})

test('GET 403 on some: what could be read stays usable', async () => {
  opened.oss.fault(isGetOf(segmentPath(2)), denied)
  const manifest = await opened.open([1, 2, 3].map(url))
  expect([1, 2, 3].map(number => manifest.entriesOf(url(number)).length)).toEqual([1, 0, 1])
  expect(opened.notices).toEqual([
    expect.stringMatching(/^manifest: 1 segment is not readable now \(.*oss:GetObject/),
  ])
})

test('GET 500 for ever on one segment: it is reported, the rest is used, and no run merges', async () => {
  for (let number = 10; number < 90; number++)
    await opened.plant(segmentPath(number), packed([encodeEntry(imageLine(number))]))
  opened.oss.fault(isGetOf(segmentPath(2)), { status: 500, times: Infinity })
  const manifest = await opened.open([1, 2, 3, 89].map(url))
  expect([1, 2, 3, 89].map(number => manifest.entriesOf(url(number)).length)).toEqual([1, 0, 1, 1])
  expect(opened.asked().filter(what => what === `GET ${segmentPath(2)}`)).toHaveLength(5)
  manifest.record(imageLine(4))
  await manifest.close('whole', UNSTOPPED)
  expect(opened.names('merged')).toEqual([])
  expect(opened.notices).toEqual([
    expect.stringMatching(
      /^manifest: 1 segment is not readable now \(.*\): images remembered there may be fetched again$/,
    ),
  ])
})

test('GET 500 for ever on a merged segment: what it stands for is read', async () => {
  const merged = mergedPath(1, NOON + 1)
  const claim = JSON.stringify({ replaces: [1, 2, 3].map(number => segmentPath(number)) })
  await opened.plant(merged, packed([claim, ...[1, 2, 3].map(number => encodeEntry(imageLine(number)))]))
  opened.oss.fault(isGetOf(merged), { status: 500, times: Infinity })
  expect(await opened.recall(...[1, 2, 3].map(url))).toHaveLength(3)
  expect(opened.notices).toHaveLength(1)
})

test('GET 500 for ever on all: the store is given up as for images, with ten segments', async () => {
  for (let number = 10; number < 60; number++) await opened.plant(segmentPath(number), 'x')
  opened.oss.fault(isGet, { status: 500, times: Infinity })
  expect(await refusalOf(opened.open())).toMatchObject({ reason: 'store-unavailable' })
  expect(new Set(opened.asked()).size).toBeLessThan(30)
})

describe('the run stops', () => {
  test.each<[string, StoreFault, string]>([
    ['LIST 500 for ever', { status: 500, times: Infinity }, 'store-unavailable'],
    ['no such bucket', { status: 404, code: 'NoSuchBucket', times: Infinity }, 'store-bucket'],
  ])('at %s', async (_name, fault, reason) => {
    opened.oss.fault(() => true, fault)
    expect(await refusalOf(opened.open())).toMatchObject({ stage: 'store', reason })
    expect(opened.notices).toEqual([])
  })

  test('at keys that are wrong', async () => {
    const credentials = fixedCredentials({ accessKeyId: 'LTAI5tOther', accessKeySecret: 'other' })
    const other = await openOn({}, { credentials })
    const settings = {
      store: other.store,
      mode: 'on',
      runId: '1',
      clock: steppedClock(NOON),
      notice() {},
    } as const
    const nothing = new Set<string>()
    const opening = openManifest(settings, nothing, new AbortController().signal)
    expect(await refusalOf(opening)).toMatchObject({ reason: 'store-auth' })
    await other.close()
  })

  test('at keys that are withdrawn while it reads, after one segment', async () => {
    opened.oss.fault(isGet, { status: 403, code: 'InvalidAccessKeyId', times: Infinity })
    expect(await refusalOf(opened.open())).toMatchObject({ reason: 'store-auth' })
  })

  test('when requested, at once', async () => {
    opened.oss.fault(isGet, { stall: true, times: Infinity })
    const stop = new AbortController()
    const opening = opened.open([url(1)], { signal: stop.signal })
    setTimeout(() => stop.abort(new Error('stopped')), 50)
    const started = performance.now()
    await expect(opening).rejects.toThrow('stopped')
    expect(performance.now() - started).toBeLessThan(30_000)
    expect(opened.notices).toEqual([])
  })
})

test('a body that breaks is read on, and counts once', async () => {
  opened.oss.fault(isGetOf(segmentPath(2)), { cutAfter: 60 })
  opened.oss.fault(isGetOf(segmentPath(3)), { spoiled: true })
  expect(await opened.recall(...[1, 2, 3].map(url))).toHaveLength(3)
  expect(opened.notices).toEqual([])
})

test('a large one that has to be read from its beginning again is whole', async () => {
  const lines = Array.from({ length: 5000 }, (_, index) => encodeEntry(imageLine(100 + index)))
  await opened.plant(mergedPath(1), packed([mergedHead(), ...lines]))
  opened.oss.fault(isGetOf(mergedPath(1)), { spoiled: true })
  expect(await opened.recall(url(100), url(5099))).toHaveLength(2)
  expect(opened.notices).toEqual([])
  expect(opened.asked().filter(what => what === `GET ${mergedPath(1)}`)).toHaveLength(2)
})
