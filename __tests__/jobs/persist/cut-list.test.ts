/** Lists that a signal or a deadline cuts after their last image so far is done: such a run is not green. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { neverAnswer } from '../../servers/misbehave.ts'
import { steppedClock } from '../../support/clocks.ts'
import { imageOf } from '../../support/repeated-runs.ts'
import type { PersistInput } from '../../support/start-job.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const HALF_AN_HOUR = 1_800_000
/** Lists are fetched for a third of the deadline. */
const TO_FETCH = HALF_AN_HOUR / 3
const GRACE = 3000

const five = () =>
  Array.from({ length: 5 }, (_, n) => opened.origin.serve(`/${n}.png`, { body: imageOf(`${n}`) }))

/** Takes the items, then waits for ever. */
async function* open<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items
  await new Promise(() => {})
}

/** Ends the run by `stop` once so many images have their outcome. */
function after(count: number, stop: () => void): NonNullable<PersistInput['watch']> {
  let settled = 0
  return { settled: () => void (++settled === count && stop()) }
}

/** How a run ends: its options, and what ends it. Its grace is as long as the test. */
function endingBy(name: 'signal' | 'deadline') {
  const clock = steppedClock(undefined, ms => [HALF_AN_HOUR, TO_FETCH, GRACE].includes(ms))
  const cancel = new AbortController()
  const isSignal = name === 'signal'
  return {
    options: { clock, ...(isSignal ? { signal: cancel.signal } : { deadline: '30m' }) },
    stop: () => (isSignal ? cancel.abort() : clock.end(HALF_AN_HOUR)),
    stopFetching() {
      if (isSignal) cancel.abort()
      for (const ms of [TO_FETCH, GRACE]) clock.end(ms)
    },
  }
}

const WAITS = 'the run was cancelled before the list ended'

describe.each([
  ['signal', { cut: true, complete: false, cancelled: true, failure: WAITS }],
  ['deadline', { cut: true, complete: false, cancelled: false, failure: undefined }],
] as const)('by a %s', (name, cut) => {
  const ended = async (options: PersistInput, count = 5) => {
    const { options: ending, stop } = endingBy(name)
    return await opened.start({ ...options, ...ending, failOn: 'any', watch: after(count, stop) })
  }

  test('a generator that never ends: one new image, four known', async () => {
    const urls = five()
    await opened.run({ urls: urls.slice(1), manifest: 'on' })
    const report = await ended({ urls: open(urls), manifest: 'on' })
    expect(report).toMatchObject({ total: 5, stored: 1, unchanged: 4, left: 0, ...cut })
  })

  test('a generator whose images are all known', async () => {
    const urls = five()
    await opened.run({ urls, manifest: 'on' })
    expect(await ended({ urls: open(urls), manifest: 'on' })).toMatchObject({ unchanged: 5, ...cut })
  })

  test('records that hold their bytes', async () => {
    const records = five().map((url, n) => ({ url, bytes: imageOf(`${n}`) }))
    expect(await ended({ urls: open(records) })).toMatchObject({ total: 5, stored: 5, ...cut })
    expect(opened.origin.requests).toEqual([])
  })

  test('a file of records with bytes that is read no further', async () => {
    const [known = '', ...urls] = Array.from({ length: 3000 }, (_, n) => `${opened.origin.url}/${n}.png`)
    const line = (url: string) => JSON.stringify({ url, data: imageOf('same').toString('base64') })
    const lines = [line(known), ...urls.map(line)]
    await writeFile(join(opened.directory, 'l.jsonl'), lines.join('\n'))
    const report = await ended({ urlsFile: 'l.jsonl', bytesField: 'data' }, 1)
    expect(report).toMatchObject({ cut: true, complete: false, cancelled: name === 'signal' })
    expect(report.total).toBeLessThan(lines.length)
  })

  test('a list that a shard waits for', async () => {
    const urls = five()
    const { options, stop } = endingBy(name)
    async function* crawl() {
      yield* urls
      stop()
      await new Promise(() => {})
    }
    const { cancelled, complete } = cut
    // One of the two shards has no image.
    for (const shard of ['1/2', '2/2']) {
      const report = await opened.start({ urls: crawl(), shard, ...options })
      expect(report).toMatchObject({ cut: true, complete, cancelled })
    }
  })

  test('a dry run', async () => {
    const urls = five()
    const { options, stop } = endingBy(name)
    async function* crawl() {
      yield* urls
      stop()
      await new Promise(() => {})
    }
    const report = await opened.start({ urls: crawl(), dryRun: true, ...options })
    expect(report).toMatchObject({ total: 5, skipped: 5, ...cut })
  })

  test('addresses of `urls-from` that come after the crawler are not read', async () => {
    const [first = '', ...others] = five()
    const body = others.map(url => `<img src="${url}">`).join('')
    const urlsFrom = opened.origin.serve('/page', { headers: { 'Content-Type': 'text/html' }, body })
    const report = await ended({ urls: open([first]), urlsFrom }, 1)
    expect(report).toMatchObject({ total: 1, stored: 1, ...cut })
  })

  test('a page of `urls-from` that has not answered', async () => {
    const urls = five()
    await opened.run({ urls, manifest: 'on' })
    const body = urls.map(url => `<img src="${url}">`).join('')
    const page = opened.origin.serve('/page', { headers: { 'Content-Type': 'text/html' }, body })
    const { options, stopFetching } = endingBy(name)
    const never = opened.origin.serve('/never', (...given) => {
      stopFetching()
      return neverAnswer(...given)
    })
    const report = await opened.start({ urlsFrom: [page, never], manifest: 'on', failOn: 'all', ...options })
    const { cancelled, complete } = cut
    expect(report).toMatchObject({ cut: true, complete, cancelled, failedLists: [{ list: never }] })
  })

  test('a list that had ended is whole, also where its last image is still in work', async () => {
    const urls = five()
    const { options, stop } = endingBy(name)
    const last = opened.origin.serve('/last.png', async (_socket, _request, write) => {
      stop()
      const body = imageOf('last')
      await write(`HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: ${body.length}\r\n\r\n`)
      await write(body)
    })
    async function* crawl() {
      yield* [...urls, last]
    }
    expect(await opened.start({ urls: crawl(), perHostConcurrency: 1, ...options })).toMatchObject({
      ...{ total: 6, stored: 6, cut: false, complete: true, cancelled: false, failure: undefined },
    })
  })

  test('records with bytes that had ended are whole', async () => {
    const records = five().map((url, n) => ({ url, bytes: imageOf(`${n}`) }))
    async function* crawl() {
      yield* records
    }
    expect(await ended({ urls: crawl() })).toMatchObject({
      ...{ stored: 5, cut: false, complete: true, cancelled: false, failure: undefined },
    })
  })
})

test('a signal before the first image is a cut, and `min-urls` is no fault of it', async () => {
  const cut = { total: 0, cut: true, complete: false, cancelled: true, failure: WAITS }
  const signal = AbortSignal.abort()
  expect(await opened.start({ urls: open([]), signal })).toMatchObject(cut)
  expect(await opened.start({ urls: open([]), signal, minUrls: 10 })).toMatchObject(cut)
  expect(await opened.start({ urls: open([]), signal, minUrls: 10, shard: '1/2' })).toMatchObject(cut)
})

test('a list that had ended with too few images is refused after a signal as well', async () => {
  const refused = opened.start({ urls: [], signal: AbortSignal.abort(), minUrls: 10 })
  await expect(refused).rejects.toMatchObject({ reason: 'options-invalid' })
})

test('leaving the loop over a list that goes on cancels the run', async () => {
  const run = opened.start({ urls: open(five()) })
  for await (const { position } of run) if (position === 4) break
  expect(await run).toMatchObject({ stored: 5, cut: true, cancelled: true, failure: WAITS })
})
