/** What the parts of a plan ask of a bucket, and that one picture is one object whoever finds it. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { partitionOf } from '../../../src/storage/manifest/partitions/partitions.ts'
import type { OssDouble } from '../../servers/oss.ts'
import { QUEUE_PROGRAMS, queueMissing, startQueue } from '../../servers/redis.ts'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'
import { openBucket } from '../../support/test-run.ts'

let oss: OssDouble
let run: PlannedRun
beforeEach(async () => {
  const bucket = await openBucket()
  oss = bucket.oss
  run = await openPlannedRun(bucket.settings)
})
afterEach(async () => {
  await run.close()
  await oss.close()
})

const images = () => [...oss.bucket.objects.keys()].filter(key => !key.includes('.persist/'))
const requestsOf = async (work: () => Promise<unknown>) => {
  const before = oss.requests.length
  await work()
  return oss.requests.slice(before).map(({ method, key, query }) => {
    const place = key === '' ? (query.prefix ?? '') : key
    return `${method} ${place.replace(/^.*\.persist\//, '').replace(/\/[0-9a-f]{12}-\d\//, '/ID/')}`
  })
}

test('the same picture from hosts of many partitions is one object', async () => {
  const urls = Array.from({ length: 30 }, (_, host) => {
    run.show(`/${host}.png`)
    return run.at(`h${host}.example/${host}.png`)
  })
  const { parts } = await run.plan({ urls })
  expect(parts).toBeGreaterThan(20)
  const reports = await run.workAll(parts)
  expect(images()).toHaveLength(1)
  expect(reports.reduce((sum, { stored }) => sum + stored, 0)).toBe(1)
  expect(await run.status()).toMatchObject({ open: 0, stored: 1, unchanged: 29 })
})

test('a second round with nothing new asks seven times for its part, and for each file of its partition', async () => {
  const urls = Array.from({ length: 8 }, (_, image) => {
    run.show(`/${image}.png`)
    return run.at(`one.example/${image}.png`)
  })
  await run.plan({ urls })
  await run.work(0)
  await run.plan({ urls })
  const origins = run.origin.requests.length
  const asked = await requestsOf(() => run.work(0))
  expect(run.origin.requests).toHaveLength(origins)
  const isOfPart = (request: string) => /part-\d|manifest\/v2\/[0-9a-f]{2}\//.test(request)
  expect(
    asked.filter(isOfPart).map(request =>
      request
        .replace(/v2\/.*/, 'v2/')
        .replace(/\d{5}/, 'N')
        .replace(/\.z\d+\.q[\d-]+\./, '.'),
    ),
  ).toEqual([
    'GET plans/default/ID/results/part-N.',
    'PUT plans/default/ID/claims/part-N.1',
    'GET plans/default/ID/part-N.jsonl.gz',
    'GET manifest/v2/',
    'GET manifest/v2/',
    'PUT plans/default/ID/results/part-N.jsonl.gz',
    'PUT plans/default/ID/results/part-N.s0-u8-f0-r0-k0.b0',
    'DELETE plans/default/ID/claims/part-N.1',
  ])
  // Once a worker: the plan, its settings, and what runs have added to the memory.
  expect(asked.filter(request => !isOfPart(request))).toEqual([
    'GET plans/default/plan.json',
    'PUT plans/default/ID/settings.json',
    'GET manifest/v2/folded/',
    'GET manifest/v1/merged/',
    'GET manifest/v1/segments/',
    // One page of the images, to see whether any is lost.
    'GET scraped/',
  ])
})

const withQueue = queueMissing(QUEUE_PROGRAMS[0]) ? test.skip : test

withQueue(
  'nor does a worker of a queue ask more for each of its parts, beside what it asks once',
  async () => {
    const queue = await startQueue()
    try {
      const urls = Array.from({ length: 36 }, (_, image) => {
        run.show(`/${image}.png`)
        return run.at(`h${image % 12}.example/${image}.png`)
      })
      const { parts } = await run.plan({ urls, queue: queue.url })
      await run.work('', { queue: queue.url })
      // A second file for each partition.
      await run.plan({ urls: [...urls, ...urls.map(url => `${url}?2`)], queue: queue.url })
      await run.work('', { queue: queue.url })
      await run.plan({ urls, queue: queue.url })
      const segments = [...oss.bucket.objects.keys()].filter(key => /manifest\/v2\/[0-9a-f]{2}\//.test(key))
      expect(segments.length).toBeGreaterThan(parts)
      const origins = run.origin.requests.length
      const asked = await requestsOf(() => run.work('', { queue: queue.url }))
      expect(run.origin.requests).toHaveLength(origins)
      const isOfPart = (request: string) => /part-\d|manifest\/v2\/[0-9a-f]{2}\//.test(request)
      // A part whose lock was renewed late, on a busy machine, is looked at before it is done: a listing for each. What
      // is tried of it is written down, and removed.
      const isSuspectLook = (request: string) => /results\/part-\d{5}\.$/.test(request)
      // A look that falls between a part's results and its counts reads the results, of at most three parts at once.
      const isHalfSeen = (request: string) => /^GET .*results\/part-\d{5}\.jsonl\.gz$/.test(request)
      const ofParts = asked.filter(request => isOfPart(request) && !isHalfSeen(request))
      const suspects = ofParts.filter(isSuspectLook).length
      expect(suspects).toBeLessThanOrEqual(2)
      expect(ofParts.length - suspects).toBeLessThanOrEqual(4 * parts + segments.length + 2 * suspects)
      const others = asked.filter(request => !isOfPart(request))
      const isLook = (request: string) => request === 'GET plans/default/ID/results/'
      // Plan, settings, what runs have added, and at the end the plan and its mark.
      expect(others.filter(request => !isLook(request))).toHaveLength(10)
      // What is over is listed at the end, and now and then in between.
      const looks = others.filter(isLook).length
      expect(looks).toBeLessThanOrEqual(4)
      expect(asked.filter(isHalfSeen).length).toBeLessThanOrEqual(3 * looks)
    } finally {
      await queue.stop()
    }
  },
)

test('the requests of parts add up', async () => {
  const urls = Array.from({ length: 12 }, (_, host) => {
    run.show(`/${host}.png`)
    return run.at(`h${host}.example/${host}.png`)
  })
  const { parts } = await run.plan({ urls })
  const before = oss.requests.length
  const reports = await run.workAll(parts)
  const asked = oss.requests
    .slice(before)
    .filter(({ key, query }) => !`${key}${query.prefix}`.includes('/plans/'))
  const counted = reports.reduce((sum, { requests }) => sum + requests.store, 0)
  // Beside what each worker reads once of the memory outside of the plan.
  expect(counted).toBe(asked.filter(({ query }) => !/folded|v1/.test(query.prefix ?? '')).length)
  expect((await run.status()).requests.store).toBe(counted)
})

test('nothing that opens anything lies in the bucket', async () => {
  run.show('/1.png')
  const urls = [`${run.at('a.example/1.png')}?X-Amz-Signature=s3cr3t-of-an-image`]
  await run.plan({ urls })
  await run.work(0, { headers: 'Authorization: Bearer s3cr3t-of-a-host', allowAddresses: ['127.0.0.1'] })
  const { accessKeySecret } = oss.account
  const texts = [...oss.bucket.objects].filter(([key]) => key.endsWith('.json'))
  expect(texts.length).toBeGreaterThan(1)
  for (const [, { bytes }] of texts)
    expect(Buffer.from(bytes).toString()).not.toMatch(new RegExp(`s3cr3t|${accessKeySecret}`))
})

withQueue(
  'three workers of a queue each read a file of the memory once, however many parts its partition has',
  async () => {
    const queue = await startQueue()
    try {
      // Hosts of one partition, with two images each.
      const hosts = Array.from({ length: 8000 }, (_, host) => `h${host}.example`)
      const isOfOne = (host: string) => partitionOf(run.at(`${host}/`)) === '00'
      const urls = hosts.filter(isOfOne).flatMap(host =>
        [1, 2].map(number => {
          run.show(`/${host}-${number}.png`)
          return run.at(`${host}/${host}-${number}.png`)
        }),
      )
      const planned = { urls, partImages: 4, queue: queue.url }
      await run.plan(planned)
      await run.work('', { queue: queue.url })
      const { parts } = await run.plan(planned)
      expect(parts).toBeGreaterThan(8)
      const origins = run.origin.requests.length
      const asked = await requestsOf(() =>
        Promise.all([1, 2, 3].map(() => run.work('', { queue: queue.url }))),
      )
      expect(await run.status()).toMatchObject({ open: 0, stored: 0 })
      expect(run.origin.requests).toHaveLength(origins)
      const files = asked.filter(request =>
        /^GET manifest\/v2\/[0-9a-f]{2}\/(?:merged|segments)\//.test(request),
      )
      const most = Math.max(...[...new Set(files)].map(file => files.filter(other => other === file).length))
      expect(most).toBeLessThanOrEqual(3)
    } finally {
      await queue.stop()
    }
  },
)
