/** Lists that are still coming: what a crawler hands over as it finds it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Result } from '../../../src/entry/index.ts'
import { image } from '../../images/images.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let work: OpenedRun
beforeEach(async () => {
  work = await openRun()
})
afterEach(() => work.close())

/** A list of URLs and records, made as the test says. */
type Crawl = AsyncGenerator<string | Readonly<Record<string, unknown>>>

const asked = () => work.origin.requests.map(({ path }) => path)
const told = (results: Iterable<Result>) => [...results].map(({ outcome, reason }) => reason ?? outcome)

/** Different bytes for each path, so that each is an object of its own. */
function showMany(count: number, delayMs = 0): string[] {
  const png = image('plain.png')
  return Array.from({ length: count }, (_, index) =>
    work.origin.serve(`/${index}.png`, { body: Buffer.concat([png, Buffer.from(`${index}`)]), delayMs }),
  )
}

describe('a crawler', () => {
  test.each([['off'], ['on']] as const)(
    'may await a result before its next URL (manifest: %s)',
    async manifest => {
      const urls = showMany(3)
      const waiting = urls.map(() => Promise.withResolvers<Result>())
      async function* crawl(): Crawl {
        for (const [index, url] of urls.entries()) {
          yield index === 1 ? { url, title: 'second' } : url
          const result = await waiting[index]?.promise
          expect(result?.key).toBeDefined()
        }
      }
      const run = work.start({ urls: crawl(), manifest })
      const results: Result[] = []
      for await (const result of run) {
        results.push(result)
        waiting[result.position]?.resolve(result)
      }
      expect(told(results)).toEqual(['stored', 'stored', 'stored'])
      expect(results[1]?.fields).toEqual({ title: 'second' })
      expect(await run).toMatchObject({ total: 3, positions: 3, stored: 3, failure: undefined })
    },
  )

  test('is known to the next run, whose images cost no request', async () => {
    const urls = showMany(3)
    await work.run({
      urls: (async function* () {
        yield* urls
      })(),
      manifest: 'on',
    })
    const before = asked().length
    const { results } = await work.run({
      urls: (async function* (): Crawl {
        yield* [...urls, work.show('/new.jpg', 'baseline.jpg')]
      })(),
      manifest: 'on',
    })
    expect(told(results)).toEqual(['unchanged', 'unchanged', 'unchanged', 'stored'])
    expect(asked().slice(before)).toEqual(['/new.jpg'])
    // A list that is whole knows the same.
    expect(told((await work.run({ urls, manifest: 'on' })).results)).toEqual(Array(3).fill('unchanged'))
  })

  test('that repeats itself has each position and one request; another key is another object', async () => {
    const url = work.show('/a.png')
    async function* crawl(): Crawl {
      yield { url, key: 'one.png' }
      yield { url, key: 'one.png' }
      yield 'not a URL'
      yield { url, key: 'two.png' }
    }
    const { results } = await work.run({ urls: crawl(), keyField: 'key' })
    expect(results.map(({ key, reason }) => key ?? reason)).toEqual([
      'one.png',
      'one.png',
      'url-invalid',
      'two.png',
    ])
    expect(asked()).toEqual(['/a.png', '/a.png'])
    expect(await work.read('images/two.png')).toEqual(image('plain.png'))
  })

  test('that gives two images one key is judged by the bytes', async () => {
    const urls = [work.show('/a/same.png'), work.show('/b/same.png', 'alpha.png')]
    const { results } = await work.run({
      urls: (async function* () {
        yield* urls
      })(),
      key: '{name}.{ext}',
    })
    expect(told(results)).toEqual(['stored', 'key-collision'])
  })

  test('that finds nothing is reported as an empty list is', async () => {
    const notices: string[] = []
    const watch = { notice: (sentence: unknown) => void notices.push(String(sentence)) }
    await work.run({ urls: (async function* (): Crawl {})(), watch })
    expect(notices).toHaveLength(1)
    const refused = work.run({ urls: (async function* (): Crawl {})(), minUrls: 1 })
    await expect(refused).rejects.toMatchObject({ reason: 'options-invalid' })
  })

  test('that breaks is what the run rejects with; what it had found is stored', async () => {
    const [url = ''] = showMany(1)
    async function* crawl(): Crawl {
      yield url
      await run.stored
      throw new Error('the crawler broke')
    }
    const stored = Promise.withResolvers<void>()
    const run = {
      stored: stored.promise,
      job: work.start({ urls: crawl(), watch: { settled: () => stored.resolve() } }),
    }
    await expect(run.job).rejects.toThrow('the crawler broke')
    expect(asked()).toEqual(['/0.png'])
  })
})

describe('a run that is stopped', () => {
  test('does not wait for a crawler that waits for ever, and tells it', async () => {
    const [url = ''] = showMany(1)
    const cancel = new AbortController()
    async function* crawl(): Crawl {
      yield url
      await new Promise(() => {})
    }
    const run = work.start({ urls: crawl(), signal: cancel.signal, watch: { settled: () => cancel.abort() } })
    expect(await run).toMatchObject({ total: 1, stored: 1, cancelled: true, cut: true, complete: false })
  })

  test('by its caller reads no further', async () => {
    const urls = showMany(400, 20)
    let read = 0
    async function* crawl(): Crawl {
      for (const url of urls) {
        read++
        yield url
      }
    }
    const cancel = new AbortController()
    let settled = 0
    const watch = { settled: () => void (++settled === 5 && cancel.abort()) }
    const report = await work.start({ urls: crawl(), signal: cancel.signal, watch })
    expect(report.cancelled).toBe(true)
    expect([read < 300, report.positions <= read, report.stored < 60]).toEqual([true, true, true])
  })
})

describe('what needs the whole list waits for its end', () => {
  test('a shard', async () => {
    const urls = showMany(2)
    const seen: number[] = []
    async function* crawl(): Crawl {
      for (const url of urls) {
        yield url
        seen.push(asked().length)
      }
    }
    const run = async (shard: string) => told((await work.run({ urls: crawl(), shard })).results)
    expect([...(await run('1/2')), ...(await run('2/2'))].sort()).toEqual(['stored', 'stored'])
    expect(seen.slice(0, 2)).toEqual([0, 0])
  })

  test('a dry run', async () => {
    const urls = showMany(2)
    const { results } = await work.run({
      urls: (async function* () {
        yield* urls
      })(),
      dryRun: true,
    })
    expect(told(results)).toEqual(['dry-run', 'dry-run'])
    expect(asked()).toEqual([])
  })
})

describe('leaving the loop', () => {
  test.each([
    ['a list', (urls: string[]) => urls],
    [
      'a crawler',
      (urls: string[]) =>
        (async function* () {
          yield* urls
        })(),
    ],
  ])('stops the run over %s', async (_what, listed) => {
    const urls = showMany(300, 10)
    const run = work.start({ urls: listed(urls), perHostConcurrency: 2 })
    for await (const { outcome } of run) {
      expect(outcome).toBe('stored')
      break
    }
    // The loop is over when the run is.
    const requests = asked().length
    expect(requests).toBeLessThan(30)
    const report = await run
    expect([report.cancelled, report.stored < 30]).toEqual([true, true])
    await new Promise(resolve => setTimeout(resolve, 100))
    // No more than what was on its way to the host when it ended.
    expect(asked().length - requests).toBeLessThanOrEqual(2)
  })

  test('after its end changes nothing', async () => {
    const run = work.start({ urls: showMany(3) })
    for await (const { position } of run) if (position === 2) break
    expect(await run).toMatchObject({ stored: 3, cancelled: false })
  })

  test('by an error of its own as well', async () => {
    const run = work.start({ urls: showMany(300, 10), perHostConcurrency: 2 })
    const reading = async () => {
      for await (const _ of run) throw new Error('mine')
    }
    await expect(reading()).rejects.toThrow('mine')
    expect((await run).cancelled).toBe(true)
  })
})
