/** Parts by number, without a queue: what a worker does while its own part waits, and whose part a claim is. */
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { image } from '../../images/images.ts'
import { headOf, pause } from '../../servers/answer.ts'
import type { OssDouble } from '../../servers/oss.ts'
import { startS3 } from '../../servers/s3.ts'
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

const most = new Map<string, number>()
const now = new Map<string, number>()

/** Images that take a while, and how many of a host are on their way at once. */
function show(target: PlannedRun, host: string, count: number, ms: number): string[] {
  const body = image('plain.png')
  return Array.from({ length: count }, (_, number) => {
    const path = `/${host}/${number}.png`
    target.origin.serve(path, async (socket, _request, write) => {
      now.set(host, (now.get(host) ?? 0) + 1)
      most.set(host, Math.max(most.get(host) ?? 0, now.get(host) ?? 0))
      await pause(socket, ms)
      now.set(host, (now.get(host) ?? 1) - 1)
      await write(headOf(200, { 'Content-Length': String(body.length) }))
      await write(body)
    })
    return target.at(`${host}${path}`)
  })
}

/** An array: at most so many at once, in the order of their numbers. */
async function array(target: PlannedRun, parts: number, atOnce: number): Promise<string[]> {
  const states: string[] = []
  const numbers = Array.from({ length: parts }, (_, number) => number).values()
  const machine = async () => {
    for (const number of numbers) {
      const { state } = await target.work(number, { key: '{url.sha1}.{ext}', waitForPart: '20s' })
      states[number] = state
    }
  }
  await Promise.all(Array.from({ length: atOnce }, machine))
  return states
}

const claimsOf = () =>
  [...oss.bucket.objects.keys()].filter(key => key.includes('/claims/')).map(key => key.split('/claims/')[1])

describe('an array', () => {
  test('of eight with one dominant host does every part once, and no worker gives up', async () => {
    await run.close()
    const bucket = await openBucket()
    await oss.close()
    oss = bucket.oss
    run = await openPlannedRun(bucket.settings, { clock: systemClock })
    most.clear()
    const large = show(run, 'large.example', 40, 30)
    const small = Array.from({ length: 12 }, (_, host) => show(run, `h${host}.example`, 2, 5)).flat()
    const { parts } = await run.plan({ urls: [...large, ...small], partImages: 4 })
    expect(parts).toBeGreaterThan(14)
    const states = await array(run, parts, 8)
    expect(states.filter(state => state !== 'done' && state !== 'was-done')).toEqual([])
    expect(await run.status()).toMatchObject({ open: 0, failed: 0, total: large.length + small.length })
    expect(run.origin.requests).toHaveLength(large.length + small.length)
    expect(most.get('large.example')).toBeLessThanOrEqual(6)
  })
})

describe('a claim', () => {
  const claimPart = async (number: number, lockMs: number, ageMs: number) => {
    const key = [...oss.bucket.objects.keys()].find(name => name.endsWith('-1/part-00000.jsonl.gz')) ?? ''
    const name = key.replace('part-00000.jsonl.gz', `claims/part-0000${number}.1`)
    oss.bucket.put(name, `{"owner":"other","lockMs":${lockMs}}\n`)
    Object.assign(oss.bucket.head(name) ?? {}, { lastModified: new Date(Date.now() - ageMs) })
  }
  const states = () =>
    [...oss.bucket.objects.keys()].filter(key => key.includes('.trying-')).map(key => key.split('/').at(-1))

  test('that holds is respected, by a worker whose clock is ahead too', async () => {
    await run.plan({ urls: show(run, 'a.example', 3, 1) })
    await claimPart(0, 3_600_000, 1_800_000)
    expect(await run.work(0, { waitForPart: '5m' })).toMatchObject({ state: 'waiting', total: 0 })
    expect(run.origin.requests).toHaveLength(0)
  })

  test('that is over by the clock of the store is taken over, and the part is a suspect', async () => {
    await run.plan({ urls: show(run, 'a.example', 8, 1) })
    await claimPart(0, 60_000, 90_000)
    expect(await run.work(0)).toMatchObject({ state: 'done', unchanged: 7, stored: 1 })
    // The claim of a part that is done is removed.
    expect(claimsOf()).toEqual(['part-00000.1'])
    // Read; 4, 2, 1 and the last one of 8.
    expect(states()).toHaveLength(5)
    expect(run.origin.requests).toHaveLength(8)
  })

  test('that is given back leaves no suspect', async () => {
    await run.plan({ urls: show(run, 'a.example', 6, 1) })
    expect(await run.work(0, { deadline: '1s', perHostDelay: '1m' })).toMatchObject({ state: 'open' })
    expect(await run.work(0)).toMatchObject({ state: 'done' })
    expect(claimsOf()).toEqual(['part-00000.1'])
    expect(states()).toEqual([])
    expect(run.origin.requests).toHaveLength(6)
  })
})

test('on a store without create-only uploads a worker only waits', async () => {
  const s3 = await startS3({ conditions: false })
  const { accessKeyId, accessKeySecret, region } = s3.account
  const other = await openPlannedRun({
    destination: 's3://memes/a/',
    region,
    endpoint: s3.endpoint,
    endpointStyle: 'path',
    accessKeyId,
    accessKeySecret,
  })
  try {
    const urls = [...show(other, 'large.example', 6, 1), ...show(other, 'b.example', 2, 1)]
    const { parts } = await other.plan({ urls, partImages: 3 })
    expect(await other.work(1, { waitForPart: '1m' })).toMatchObject({ state: 'waiting', worked: 0 })
    expect(other.origin.requests).toHaveLength(0)
    const reports = await other.workAll(parts)
    expect(reports.map(({ state }) => state)).toEqual(Array(parts).fill('done'))
    expect(other.origin.requests).toHaveLength(urls.length)
  } finally {
    await other.close()
    await s3.close()
  }
})

describe('a part that cannot be read', () => {
  const partName = () =>
    [...oss.bucket.objects.keys()].find(key => key.endsWith('-1/part-00000.jsonl.gz')) ?? ''

  test.each([
    ['overwritten', Buffer.from('nonsense')],
    ['of lines without end', gzipSync(Buffer.alloc(20_000_000, '\n'))],
  ])('%s is abandoned at once, and opened by retry-abandoned', async (_, bytes) => {
    const urls = show(run, 'a.example', 3, 1)
    await run.plan({ urls })
    const whole = oss.bucket.objects.get(partName())?.bytes ?? ''
    oss.bucket.put(partName(), bytes)
    const report = await run.work(0, { failOn: 'any' })
    expect(report).toMatchObject({ state: 'abandoned', failed: 3, failure: expect.stringContaining('3') })
    expect(await run.status({ failOn: 'any' })).toMatchObject({
      abandoned: 1,
      reasons: { 'part-damaged': 3 },
      failure: expect.any(String),
    })
    expect(await run.work(0)).toMatchObject({ state: 'abandoned', total: 0 })
    oss.bucket.put(partName(), whole)
    expect(await run.work(0, { retryAbandoned: true })).toMatchObject({ state: 'done' })
    expect(await run.status()).toMatchObject({ open: 0, abandoned: 0, failed: 0 })
  })
})

test('the images of a worker decide whether it failed', async () => {
  const urls = [...show(run, 'a.example', 1, 1), run.at('a.example/missing.png')]
  await run.plan({ urls })
  expect((await run.work(0, { failOn: 'any' })).failure).toMatch(/1 of 2/)
  await run.plan({ urls: [...urls, run.at('a.example/gone.png')], replace: true })
  expect((await run.work(0)).failure).toBeUndefined()
})
