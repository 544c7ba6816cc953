/** What is new in a round: every image that a worker stored, although another one ended its part. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { WorkOptions } from '../../../src/jobs/work/work-fields.ts'
import { image } from '../../images/images.ts'
import type { OssDouble } from '../../servers/oss.ts'
import { QUEUE_PROGRAMS, type QueueServer, queueMissing, startQueue } from '../../servers/redis.ts'
import { type QuickClock, quickClock } from '../../support/clocks.ts'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'
import { openBucket } from '../../support/test-run.ts'
import { isMemory } from '../../support/watch-uploads.ts'

const withQueue = queueMissing(QUEUE_PROGRAMS[0]) ? test.skip : test
let oss: OssDouble
let run: PlannedRun
let queue: QueueServer | undefined
let clock: QuickClock
beforeEach(async () => {
  const bucket = await openBucket()
  oss = bucket.oss
  clock = quickClock()
  run = await openPlannedRun(bucket.settings, { clock })
})
afterEach(async () => {
  await queue?.stop()
  queue = undefined
  await run.close()
  await oss.close()
})

/** Records of images, no two of which are equal. */
function show(count: number, from = 0, host = 'a.example') {
  return Array.from({ length: count }, (_, index) => {
    const path = `/${host}/${from + index}.png`
    run.origin.serve(path, { body: Buffer.concat([image('plain.png'), Buffer.from(`<!--${path}-->`)]) })
    return { url: run.at(`${host}${path}`), name: `${host}/${from + index}.png` }
  })
}

/** A list whose last image never comes, and a worker that is stopped as soon as it has stored the others. */
async function workAndStop(
  records: readonly { url: string }[],
  options: Partial<WorkOptions> = {},
  images = records.length - 1,
) {
  const stop = new AbortController()
  const path = new URL(records.at(-1)?.url ?? '').pathname
  run.origin.serve(path, async socket => {
    while (stored().length < images) await new Promise(done => setTimeout(done, 5))
    stop.abort()
    socket.destroy()
  })
  const report = await run.work(options.queue === undefined ? 0 : '', { ...options, signal: stop.signal })
  run.origin.serve(path, { status: 404 })
  return report
}

const stored = () => [...oss.bucket.objects.keys()].filter(key => !isMemory(key)).sort()
const forget = () => {
  for (const key of [...oss.bucket.objects.keys()]) if (key.includes('/manifest/')) oss.bucket.remove(key)
}
const newKeys = async () => {
  await run.status({ resultsFile: 'all.jsonl' })
  const lines = await run.lines('all.jsonl')
  return lines.flatMap(({ outcome, key }) => (outcome === 'stored' ? [String(key)] : [])).sort()
}

/** Dates what is stored, as by the store's clock. */
const dateImages = (time: number) => {
  for (const key of stored()) Object.assign(oss.bucket.head(key) ?? {}, { lastModified: new Date(time) })
}

describe('images of a part that changes hands are new', () => {
  test('where the first worker was stopped, with their bytes and without a request', async () => {
    const records = show(101)
    await run.plan({ urlsFile: await run.list('a.jsonl', records) })
    expect(await workAndStop(records)).toMatchObject({ state: 'open', stored: 100, cancelled: true })
    const asked = run.origin.requests.length
    expect(await run.work(0)).toMatchObject({ state: 'done', stored: 100, unchanged: 0, failed: 1 })
    expect(run.origin.requests.length - asked).toBe(1)
    expect(await newKeys()).toEqual(stored())
    const bytes = stored().reduce((sum, key) => sum + (oss.bucket.head(key)?.bytes.length ?? 0), 0)
    expect(await run.status()).toMatchObject({ stored: 100, unchanged: 0, bytes })
    const [first] = await run.lines('all.jsonl')
    expect(first).toMatchObject({ outcome: 'stored', attempts: 0, sha256: expect.any(String) })
    // The next round knows them all.
    await run.plan({ urlsFile: 'a.jsonl' })
    expect(await run.work(0)).toMatchObject({ state: 'done', stored: 0, unchanged: 100 })
    expect(await newKeys()).toEqual([])
  })

  test.each([
    ['a hash of the bytes', {}, '{sha256}.{ext}'],
    ['a key that the list chooses', { keyField: 'name' }, '{sha256}.{ext}'],
    ['a key without bytes', {}, '{url.sha1}.png'],
  ])('where the lines of the first worker were never written: %s', async (_, fields, key) => {
    const records = show(7)
    await run.plan({ urlsFile: await run.list('a.jsonl', records), ...fields })
    await workAndStop(records, { key })
    forget()
    await run.work(0, { key })
    expect(await newKeys()).toEqual(stored())
    expect(stored()).toHaveLength(6)
  })

  test.each([-600_000, 600_000])('where the first worker has a clock that is %s ms ahead', async ms => {
    const records = show(5)
    await run.plan({ urlsFile: await run.list('a.jsonl', records) })
    await workAndStop(records)
    clock.pass(-ms)
    expect(await run.work(0)).toMatchObject({ state: 'done', stored: 4 })
    expect(await newKeys()).toEqual(stored())
  })

  test('where an unfinished night was followed by another plan in its place', async () => {
    const records = show(6)
    await run.plan({ urlsFile: await run.list('a.jsonl', records) })
    await workAndStop(records)
    const grown = [...records, ...show(3, 6)]
    await run.plan({ urlsFile: await run.list('a.jsonl', grown), replace: true })
    await workAndStop(grown, {}, 7)
    forget()
    await run.plan({ urlsFile: await run.list('a.jsonl', [...grown, ...show(1, 9)]), replace: true })
    await run.work(0)
    expect(await newKeys()).toEqual(stored())
    expect(stored()).toHaveLength(8)
    await run.plan({ urlsFile: 'a.jsonl' })
    await run.work(0)
    expect(await newKeys()).toEqual([])
  })

  test('in a plan of an earlier release', async () => {
    const records = show(6)
    await run.plan({ urlsFile: await run.list('a.jsonl', records) })
    const name = [...oss.bucket.objects.keys()].find(key => key.endsWith('/plan.json')) ?? ''
    const { rounds: _, since: __, ...plan } = JSON.parse(String(oss.bucket.head(name)?.bytes))
    oss.bucket.put(name, JSON.stringify(plan))
    await workAndStop(records)
    await run.work(0)
    expect(await newKeys()).toEqual(stored())
  })
})

describe('images are not new', () => {
  test('that were there before the planning, though the memory was lost', async () => {
    const records = show(6)
    await run.plan({ urlsFile: await run.list('a.jsonl', records) })
    await run.work(0)
    dateImages(Date.now() - 3_600_000)
    await run.plan({ urlsFile: 'a.jsonl' })
    forget()
    expect(await workAndStop(records)).toMatchObject({ state: 'open' })
    forget()
    await run.work(0)
    expect(await run.status()).toMatchObject({ open: 0, stored: 0, unchanged: 5, failed: 1 })
  })

  test('in a plan that was removed and made again', async () => {
    const records = show(3)
    for (const stored of [3, 0]) {
      await run.plan({ urlsFile: await run.list('a.jsonl', records) })
      expect(await run.work(0)).toMatchObject({ stored })
      dateImages(Date.now() - 3_600_000)
      for (const key of [...oss.bucket.objects.keys()]) if (key.includes('/plans/')) oss.bucket.remove(key)
      await new Promise(done => setTimeout(done, 1000))
    }
  })

  test('twice where two hosts give the same picture and no worker failed', async () => {
    const records = [...show(2), ...show(2, 0, 'b.example')]
    for (const { url } of records) run.show(new URL(url).pathname)
    const { parts } = await run.plan({ urlsFile: await run.list('a.jsonl', records), partImages: 2 })
    await run.workAll(parts)
    expect(await run.status()).toMatchObject({ stored: 1, unchanged: 3 })
  })
})

withQueue('images of a part that a queue hands out again are new', async () => {
  queue = await startQueue()
  const { url } = queue
  const records = show(5)
  await run.plan({ urlsFile: await run.list('a.jsonl', records), queue: url })
  const working = workAndStop(records, { queue: url })
  const beats = () => [...oss.bucket.objects].filter(([key]) => key.includes('/claims/worker-'))
  while (beats().length === 0) await new Promise(done => setTimeout(done, 5))
  const [[key = '', beat] = []] = beats()
  await working
  // A worker that leaves takes its mark along; one that dies is named.
  expect(beats()).toEqual([])
  oss.bucket.put(key, beat?.bytes ?? '', { lastModified: new Date(Date.now() - 50_000) })
  expect((await run.status()).lostWorkers).toMatchObject([{ part: 0 }])
  forget()
  await workAndStop(records, { queue: url })
  forget()
  // The queue loses the part, and the planner puts it back.
  queue.say('FLUSHALL')
  expect(await run.plan({ urlsFile: 'a.jsonl', queue: url })).toMatchObject({ isNew: false })
  expect(await run.work('', { queue: url })).toMatchObject({ state: 'done', stored: 4, failed: 1 })
  expect(await newKeys()).toEqual(stored())
})

withQueue(
  'a part that a queue hands out again after its results were written is not done again',
  async () => {
    queue = await startQueue()
    const { url } = queue
    const records = [...show(5), ...show(4, 5, 'b.example')]
    await run.plan({ urlsFile: await run.list('a.jsonl', records), partImages: 5, queue: url })
    await workAndStop(records.slice(0, 5), { queue: url, perHostConcurrency: 1 }, 4)
    for (const record of records.slice(5)) run.show(new URL(record.url).pathname, 'alpha.png')
    expect(await run.work(0)).toMatchObject({ state: 'done' })
    forget()
    const asked = run.origin.requests.length
    expect(await run.work('', { queue: url })).toMatchObject({ state: 'done' })
    expect(run.origin.requests.slice(asked).map(({ path }) => path.split('/')[1])).not.toContain('a.example')
  },
)
