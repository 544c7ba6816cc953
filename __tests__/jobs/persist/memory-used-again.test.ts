/** Memory of bodies is used again while others are under way: each object is what its origin sent all the same. */
import { hash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import type { StoreFault, StoreRequest } from '../../servers/s3.ts'
import { startS3 } from '../../servers/s3.ts'
import { type OpenedRun, openBucket, openRun } from '../../support/test-run.ts'

let work: OpenedRun
beforeEach(async () => {
  work = await openRun()
})
afterEach(() => work.close())

/** Of one class of size, each filled with a byte of its own. */
const bodies = Array.from({ length: 120 }, (_, index) =>
  Buffer.concat([image('plain.png'), Buffer.alloc(60_000 + index, index)]),
)
const show = () => bodies.map((body, index) => work.origin.serve(`/${index}.png`, { body }))
const expected = bodies.map(body => `scraped/${hash('sha256', body)}.png`).sort()

function expectAll(objects: ReadonlyMap<string, { readonly bytes: Buffer }>): void {
  expect([...objects.keys()].sort()).toEqual(expected)
  for (const [key, { bytes }] of objects) expect(`scraped/${hash('sha256', bytes)}.png`).toBe(key)
}

const isPut = ({ method }: StoreRequest) => method === 'PUT'
const FAULTS: readonly StoreFault[] = [
  { status: 503, code: 'SlowDown' },
  { reset: true },
  { keepThenReset: true },
  { earlyAnswer: { status: 503, code: 'SlowDown' } },
]

test('in S3, with uploads that fail in every way', async () => {
  const s3 = await startS3()
  for (let nth = 20; nth < 100; nth += 4) s3.fault(nth, FAULTS[(nth / 4) % 4] as StoreFault)
  const { region, accessKeyId, accessKeySecret } = s3.account
  const { report } = await work.run({
    ...{ urls: show(), destination: 's3://memes/scraped/', region, accessKeyId, accessKeySecret },
    ...{ endpoint: s3.endpoint, concurrency: 6 },
  })
  expect(report.failed).toBe(0)
  expectAll(s3.bucket.objects)
  await s3.close()
})

test('in OSS, with CRCs that are wrong', async () => {
  const { oss, settings } = await openBucket()
  oss.fault(isPut, { wrongCrc: true, times: 10 })
  const { report } = await work.run({ ...settings, urls: show(), concurrency: 6 })
  expect(report.failed).toBe(0)
  expectAll(oss.bucket.objects)
  await oss.close()
})

test('in a folder, under two keys each', async () => {
  const urls = show().flatMap(url => [
    { url, key: `a/${url.split('/').at(-1)}` },
    { url, key: `b/${url.split('/').at(-1)}` },
  ])
  const { report } = await work.run({ urls, keyField: 'key', concurrency: 6 })
  expect(report.stored).toBe(240)
  for (const [index, body] of bodies.entries()) {
    for (const folder of ['a', 'b'])
      expect((await work.read(`images/${folder}/${index}.png`))?.equals(body)).toBe(true)
  }
})
