/** A store that refuses for a while: the worker waits, asks no origin twice, and gives no part up. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { headOf, pause } from '../../servers/answer.ts'
import type { OssDouble } from '../../servers/oss.ts'
import { QUEUE_PROGRAMS, queueMissing, startQueue } from '../../servers/redis.ts'
import type { StoreRequest } from '../../servers/store-request.ts'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'
import { refusalOf } from '../../support/refusal-of.ts'
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

const isPut = ({ method }: StoreRequest) => method === 'PUT'
const isOwn = ({ key }: StoreRequest) => key.includes('.persist/')
const isImage = (request: StoreRequest) => isPut(request) && !isOwn(request)
const isMemory = (request: StoreRequest) => isPut(request) && request.key.includes('manifest/')
const isResults = (request: StoreRequest) => isPut(request) && request.key.includes('/results/')
const isSettings = (request: StoreRequest) => isPut(request) && request.key.endsWith('settings.json')

/** The first request after so many of the kind. */
const fromThe = (count: number, isOne: (request: StoreRequest) => boolean) => {
  let seen = 0
  return (request: StoreRequest) => isOne(request) && ++seen > count
}

const BUSY = { status: 503, code: 'InternalError' }
const DENIED = { status: 403, code: 'AccessDenied' }

/** Distinct images of one host. */
async function plan(count: number): Promise<string[]> {
  const urls = Array.from({ length: count }, (_, number) => {
    run.show(`/${number}.png`, number % 2 === 0 ? 'plain.png' : 'alpha.png')
    return run.at(`one.example/${number}.png`)
  })
  await run.plan({ urls })
  return urls
}
const work = (options: object = {}) => run.work(0, { key: '{url.sha1}.{ext}', ...options })
const images = () => [...oss.bucket.objects.keys()].filter(key => !key.includes('.persist/'))

async function expectWhole(urls: readonly string[]): Promise<void> {
  expect(run.origin.requests.map(({ path }) => path).toSorted()).toEqual(
    urls.map(url => new URL(url).pathname).toSorted(),
  )
  expect(images()).toHaveLength(urls.length)
  expect(await run.status()).toMatchObject({ open: 0, stored: urls.length, failed: 0, abandoned: 0 })
}

describe('a store that refuses for a while', () => {
  test.each([
    ['uploads of images', fromThe(3, isImage), BUSY],
    ['uploads of images, by rights that are changed', fromThe(6, isImage), { ...DENIED, times: 30 }],
    ['uploads of images, for their number', isImage, { status: 429, code: 'TooManyRequests' }],
    ['every request', fromThe(8, () => true), BUSY],
    ['every request from the start', () => true, BUSY],
    ['every connection from the start', () => true, { reset: true } as const],
    ['its answers', fromThe(3, isImage), { reset: true } as const],
    ['the memory', isMemory, BUSY],
    ['results', isResults, BUSY],
    ['settings', isSettings, BUSY],
  ])('%s costs no image, no second request, and no part', async (_, when, fault) => {
    const urls = await plan(20)
    oss.fault(when, { times: 60, ...fault })
    expect(await work({ concurrency: 2 })).toMatchObject({ state: 'done', stored: 20, failed: 0 })
    await expectWhole(urls)
    const said = run.notices.filter(sentence => sentence.includes('no new image begins'))
    expect(said.length).toBeGreaterThan(0)
  })

  test('stops new images, and keeps what it has in hand', async () => {
    const urls = await plan(40)
    oss.fault(fromThe(3, isImage), { ...BUSY, times: 120 })
    let atNotice = 0
    let most = 0
    await work({
      concurrency: 2,
      watch: {
        notice: () => {
          atNotice ||= run.origin.requests.length
        },
        info: (sentence: string) => {
          if (sentence.includes('works again')) most ||= run.origin.requests.length
        },
      },
    })
    expect(atNotice).toBeGreaterThan(0)
    // What was on its way when the store began to refuse; none in all the time since.
    expect(most).toBeGreaterThanOrEqual(atNotice)
    expect(most - atNotice).toBeLessThanOrEqual(2)
    await expectWhole(urls)
  })
})

describe('a store that refuses for longer than the patience', () => {
  test('gets the part back as it was, and the next worker does the rest', async () => {
    const urls = await plan(20)
    oss.fault(fromThe(5, isImage), { ...BUSY, times: Number.POSITIVE_INFINITY })
    const refusal = await refusalOf(work({ concurrency: 2 }))
    expect(refusal.reason).toBe('store-unavailable')
    expect(await run.status({ failOn: 'any' })).toMatchObject({ open: 1, abandoned: 0, failed: 0 })
    expect(run.origin.requests.length).toBeLessThan(15)
    expect(urls).toHaveLength(20)
  })

  test.each([
    ['store-denied', isImage, DENIED],
    ['store-auth', fromThe(4, isImage), { status: 403, code: 'InvalidAccessKeyId' }],
    ['store-bucket', fromThe(4, isImage), { status: 404, code: 'NoSuchBucket' }],
    ['store-denied', isSettings, DENIED],
    ['store-auth', () => true, { status: 403, code: 'InvalidAccessKeyId' }],
    ['store-bucket', () => true, { status: 404, code: 'NoSuchBucket' }],
    ['store-clock', () => true, { status: 403, code: 'RequestTimeTooSkewed' }],
  ])('ends the worker at once with %s', async (reason, when, fault) => {
    await plan(40)
    let isOver = false
    oss.fault(request => !isOver && when(request), { ...fault, times: Number.POSITIVE_INFINITY })
    const refusal = await refusalOf(work({ concurrency: 2 }))
    isOver = true
    expect(refusal.reason).toBe(reason)
    expect(run.notices.filter(sentence => sentence.includes('no new image begins'))).toEqual([])
    expect(run.origin.requests.length).toBeLessThan(16)
    expect(await run.status()).toMatchObject({ open: 1, abandoned: 0 })
  })

  test('is asked for one image at each start where uploads are denied', async () => {
    await plan(40)
    const faults = { ...DENIED, times: Number.POSITIVE_INFINITY }
    oss.fault(isImage, faults)
    for (let start = 1; start <= 5; start++) {
      expect((await refusalOf(work())).reason).toBe('store-denied')
      expect(run.origin.requests).toHaveLength(start)
    }
  })

  test('and images without an upload hold the others back three times at most', async () => {
    const urls = Array.from({ length: 9 }, (_, number) => run.at(`one.example/gone-${number}.png`))
    const seen: number[] = []
    let open = 0
    for (const url of urls)
      run.origin.serve(new URL(url).pathname, async (socket, _request, write) => {
        seen.push(++open)
        await pause(socket, 50)
        open--
        await write(headOf(404, { 'Content-Length': '0' }))
      })
    await run.plan({ urls })
    await work()
    expect(seen.slice(0, 3)).toEqual([1, 1, 1])
    expect(Math.max(...seen)).toBeGreaterThan(3)
  })
})

const withQueue = queueMissing(QUEUE_PROGRAMS[0]) ? test.skip : test

withQueue(
  'a queue gets parts back as they were, from eight workers in a row that met a store that refuses',
  async () => {
    const queue = await startQueue()
    try {
      const urls = Array.from({ length: 12 }, (_, number) => {
        run.show(`/${number}.png`)
        return run.at(`h${number % 4}.example/${number}.png`)
      })
      await run.plan({ urls, queue: queue.url })
      const fault = { ...BUSY, times: Number.POSITIVE_INFINITY }
      let isBusy = true
      oss.fault(request => isBusy && isImage(request), fault)
      for (let worker = 0; worker < 8; worker++) {
        const options = { queue: queue.url, key: '{url.sha1}.{ext}', storePatience: '0s' }
        expect((await refusalOf(run.work('', options))).reason).toBe('store-unavailable')
        expect(await run.status()).toMatchObject({ abandoned: 0, failed: 0, done: 0 })
      }
      isBusy = false
      const last = await run.work('', { queue: queue.url, key: '{url.sha1}.{ext}' })
      expect(last).toMatchObject({ state: 'done', stored: 12 })
      expect(await run.status()).toMatchObject({ open: 0, abandoned: 0, failed: 0, stored: 12 })
    } finally {
      await queue.stop()
    }
  },
)
