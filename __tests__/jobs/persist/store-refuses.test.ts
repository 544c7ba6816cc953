import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { OssDouble } from '../../servers/oss.ts'
import { type OpenedRun, openBucket, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
let oss: OssDouble
let bucket: Awaited<ReturnType<typeof openBucket>>['settings']
beforeEach(async () => {
  opened = await openRun()
  ;({ oss, settings: bucket } = await openBucket())
})
afterEach(() => Promise.all([opened.close(), oss.close()]))

const many = (count: number) => Array.from({ length: count }, (_, index) => opened.show(`/${index}.png`))
const isPut = ({ method }: { method: string }) => method === 'PUT'

test('an access key that does not exist ends a run of 1,000 URLs before the origin is requested', async () => {
  const { report, results } = await opened.run({
    ...bucket,
    accessKeyId: 'LTAI5tNobody',
    urls: many(1000),
    resultsFile: 'results.jsonl',
    failedFile: 'failed.jsonl',
  })
  expect(opened.origin.requests.length).toBeLessThanOrEqual(1)
  expect(report.stopped).toMatchObject({ reason: 'store-auth', stage: 'store' })
  expect(report.failure).toContain(report.stopped?.message)
  expect(report).toMatchObject({ total: 1000, skipped: 1000, cancelled: false })
  expect(results.map(({ position }) => position)).toEqual(results.map((_, index) => index))
  expect(await opened.lines('results.jsonl')).toHaveLength(1000)
  expect(await opened.lines('failed.jsonl')).toHaveLength(1000)
  expect(oss.requests.length).toBeLessThan(5)
})

test.each([
  ['store-bucket', { destination: 'oss://nobodys/x/' }],
  ['store-auth', { accessKeySecret: 'wrong-secret' }],
])('%s: nothing is downloaded for a destination that cannot be', async (reason, settings) => {
  const { report } = await opened.run({ ...bucket, ...settings, urls: many(50) })
  expect(report.stopped?.reason).toBe(reason)
  expect(opened.origin.requests).toHaveLength(0)
})

test.each([
  ['refuses connections', () => oss.close()],
  [
    'answers 503 to everything',
    () => oss.fault(() => true, { status: 503, times: Number.POSITIVE_INFINITY }),
  ],
])('a store that %s: nothing is downloaded', async (_how, spoil) => {
  await spoil()
  const { report } = await opened.run({ ...bucket, urls: many(50) })
  expect(report.stopped?.reason).toBe('store-unavailable')
  expect(report.skipped).toBe(50)
  expect(opened.origin.requests).toHaveLength(0)
})

test('a store that always answers 500 ends the run after ten images in a row', async () => {
  oss.fault(isPut, { status: 500, times: Number.POSITIVE_INFINITY })
  const { report, results } = await opened.run({ ...bucket, urls: many(60), concurrency: 4 })
  expect(report.stopped?.reason).toBe('store-unavailable')
  expect(report.failed).toBeGreaterThanOrEqual(10)
  expect(report.skipped).toBeGreaterThan(30)
  expect(opened.origin.requests.length).toBeLessThan(30)
  expect(results.at(-1)).toMatchObject({ outcome: 'skipped', reason: 'cancelled' })
  expect(results.at(-1)?.message).toMatch(/^not tried: /)
})

test('one success among failures does not let it come to that', async () => {
  const fails = ({ method, key }: { method: string; key: string }) =>
    method === 'PUT' && !key.endsWith('/9.png')
  oss.fault(fails, { status: 500, times: Number.POSITIVE_INFINITY })
  const urls = many(15).map((url, index) => ({ url, index }))
  const { report } = await opened.run({ ...bucket, urls, key: '{field.index}.{ext}', concurrency: 1 })
  expect(report).toMatchObject({ failed: 14, stored: 1, stopped: undefined })
})

test('a PUT that the store denies ends the run', async () => {
  oss.fault(isPut, {
    status: 403,
    code: 'AccessDenied',
    ec: '0003-00000001',
    times: Number.POSITIVE_INFINITY,
  })
  const { report, results } = await opened.run({ ...bucket, urls: many(60), concurrency: 4 })
  expect(report.stopped?.reason).toBe('store-denied')
  expect(results.filter(({ reason }) => reason === 'store-denied').length).toBeGreaterThanOrEqual(1)
  expect(oss.requests.filter(isPut).length).toBeLessThanOrEqual(8)
  expect(report.failed + report.skipped).toBe(60)
})

test('keys that may write but not read can still persist', async () => {
  oss.fault(({ method }) => method !== 'PUT', {
    status: 403,
    code: 'AccessDenied',
    times: Number.POSITIVE_INFINITY,
  })
  const { report } = await opened.run({ ...bucket, urls: many(3).slice(0, 1) })
  expect(report).toMatchObject({ stored: 1, stopped: undefined })
})

test('where the store is to be requested first, a refusal to read is no "absent"', async () => {
  oss.fault(({ method }) => method !== 'PUT', {
    status: 403,
    code: 'AccessDenied',
    times: Number.POSITIVE_INFINITY,
  })
  const { report } = await opened.run({ ...bucket, urls: many(5), key: '{url.sha1}' })
  expect(report.stopped?.reason).toBe('store-denied')
  expect([opened.origin.requests.length, oss.requests.filter(isPut).length]).toEqual([0, 0])
})
