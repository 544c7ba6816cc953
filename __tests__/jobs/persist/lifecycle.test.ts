import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { SettingsError } from '../../../src/base/errors.ts'
import type { Result } from '../../../src/output/result.ts'
import { image } from '../../images/images.ts'
import { neverAnswer } from '../../servers/misbehave.ts'
import { quickClock } from '../../support/clocks.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
const unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)
beforeEach(async () => {
  opened = await openRun()
  process.on('unhandledRejection', note)
})
afterEach(async () => {
  await new Promise(setImmediate)
  process.off('unhandledRejection', note)
  expect(unhandled.splice(0)).toEqual([])
  await opened.close()
})

async function collect(results: AsyncIterable<Result>): Promise<number[]> {
  const seen: number[] = []
  for await (const { position } of results) seen.push(position)
  return seen
}

const three = () => ['/a.png', '/b.png', '/c.png'].map(path => opened.show(path))

describe('a run', () => {
  test('awaited alone gives the report', async () => {
    const report = await opened.start({ urls: three() })
    expect(report).toMatchObject({ total: 3, failure: undefined, cancelled: false, stopped: undefined })
    expect([...report.results]).toHaveLength(3)
    expect([...report.results]).toHaveLength(3)
  })

  test('iterated alone gives the results in input order', async () => {
    expect(await collect(opened.start({ urls: three() }))).toEqual([0, 1, 2])
  })

  test('may be iterated, twice at once, and awaited before and after', async () => {
    const run = opened.start({ urls: three() })
    const [report, first, second] = await Promise.all([run, collect(run), collect(run)])
    expect([first, second]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ])
    expect(await run).toBe(report)
    expect(await collect(run)).toEqual([0, 1, 2])
  })

  test('gives each result as soon as it and all before it are known', async () => {
    const rest = Promise.withResolvers<void>()
    const delayed = opened.origin.serve('/held.png', async (_socket, _request, write) => {
      await rest.promise
      await write('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n')
    })
    for await (const { position } of opened.start({ urls: [opened.show('/a.png'), delayed] })) {
      if (position === 0) rest.resolve()
    }
    expect(opened.origin.requests).toHaveLength(2)
  })

  test('goes on when its results are not read to the end', async () => {
    const run = opened.start({ urls: three() })
    // Not left as by `break`, which would end it.
    await run[Symbol.asyncIterator]().next()
    expect((await run).stored + (await run).unchanged).toBe(3)
  })

  test('tells its watcher what is planned and each outcome', async () => {
    const told: string[] = []
    await opened.start({
      urls: [...three(), 'nonsense', opened.show('/a.png')],
      watch: {
        planned: (positions, images) => told.push(`${positions} positions, ${images} images`),
        settled: ({ outcome }, url) => told.push(`${outcome} ${url}`),
      },
    })
    expect(told[0]).toBe('5 positions, 3 images')
    expect(told.slice(1).sort()).toHaveLength(3)
  })
})

describe('wrong settings', () => {
  const wrong = { destination: 'nowhere', concurrency: '0' }

  test('reject an await', async () => {
    await expect(opened.start(wrong)).rejects.toBeInstanceOf(SettingsError)
  })

  test('reject a loop', async () => {
    await expect(collect(opened.start(wrong))).rejects.toBeInstanceOf(SettingsError)
  })

  test('reject both, and no error unseen', async () => {
    const run = opened.start(wrong)
    await expect(collect(run)).rejects.toMatchObject({ problems: expect.any(Array) })
    await expect(run).rejects.toMatchObject({ problems: expect.any(Array) })
    void opened.start(wrong)
  })
})

describe('callers that break', () => {
  const broken = () => {
    throw new Error('broken')
  }

  test.each(['notice', 'planned', 'settled'] as const)(
    'a watcher whose `%s` throws ends no run',
    async name => {
      const urls = name === 'notice' ? [] : three()
      const run = opened.start({ urls, watch: { [name]: broken } })
      expect(await collect(run)).toEqual(urls.map((_, index) => index))
      expect((await run).failure).toBeUndefined()
    },
  )

  test('a clock that throws does, for both readers, and nothing hangs', async () => {
    let asked = 0
    const now = () => (asked++ === 0 ? Date.now() : broken())
    const run = opened.start({ urls: three(), clock: { ...quickClock(), now }, resultsFile: 'r.jsonl' })
    await expect(collect(run)).rejects.toThrow('broken')
    await expect(run).rejects.toThrow('broken')
  })
})

describe('cancelling', () => {
  test('what is not under way is not tried, everything is written, the rest is `cancelled`', async () => {
    const cancel = new AbortController()
    const urls = [
      opened.show('/a.png'),
      ...Array.from({ length: 40 }, (_, i) => opened.show(`/more/${i}.png`)),
    ]
    const hanging = opened.origin.serve('/hanging.png', neverAnswer)
    const run = opened.start({
      urls: [...urls.slice(0, 1), hanging, ...urls.slice(1)],
      concurrency: 2,
      signal: cancel.signal,
      resultsFile: 'results.jsonl',
      failedFile: 'failed.jsonl',
      watch: { settled: () => cancel.abort() },
    })
    const report = await run
    expect(report.cancelled).toBe(true)
    expect(report.failure).toMatch(/^the run was cancelled with \d+ of 42 images not tried$/)
    expect(report.stored).toBeGreaterThanOrEqual(1)
    const lines = await opened.lines('results.jsonl')
    expect(lines.map(({ position }) => position)).toEqual(Array.from({ length: 42 }, (_, index) => index))
    const cancelled = lines.filter(({ reason }) => reason === 'cancelled')
    expect(cancelled.length).toBeGreaterThan(35)
    expect(cancelled).toContainEqual(expect.objectContaining({ url: hanging, outcome: 'skipped' }))
    expect(await opened.lines('failed.jsonl')).toHaveLength(cancelled.length)
    expect(opened.origin.requests.length).toBeLessThan(8)
  })

  test('before it begins, a run requests nothing', async () => {
    const report = await opened.start({ urls: three(), signal: AbortSignal.abort() })
    expect(report).toMatchObject({ cancelled: true, skipped: 3 })
    expect(opened.origin.connections).toBe(0)
  })

  test('after its end, a run is what it was', async () => {
    const cancel = new AbortController()
    const run = opened.start({ urls: three(), signal: cancel.signal })
    const report = await run
    cancel.abort()
    expect(report.cancelled).toBe(false)
  })
})

test('the folder destination is below the directory, and images are whole', async () => {
  const { results } = await opened.run({
    urls: [opened.show('/x.gif', 'still.gif')],
    destination: 'file:./a/b',
  })
  expect(await opened.read(`a/b/${results[0]?.key}`)).toEqual(image('still.gif'))
})
