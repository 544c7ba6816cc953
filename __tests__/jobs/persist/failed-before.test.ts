import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { linesIn } from '../../support/manifest-contents.ts'
import { DAY, HOUR, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import type { PersistInput } from '../../support/start-job.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const failedLines = () => linesIn(opened.oss.bucket).filter(({ failedSince }) => failedSince !== undefined)

describe.each([404, 410])('a URL that answers %d', status => {
  test('fails a run once, and is then left alone for one day, two, four, up to thirty', async () => {
    const url = opened.serve('/gone.png', { status })
    const options = { urls: [url], failOn: 'any' } as const
    const first = await opened.run(options)
    expect(first.results[0]).toMatchObject({ outcome: 'failed', reason: `http-${status}` })
    expect(first.report.failure).toContain('1 of 1')
    for (const days of [1, 2, 4, 8, 16, 30, 30]) {
      opened.pass(days * DAY - HOUR)
      const quiet = await opened.run(options)
      expect([days, quiet.asked]).toEqual([days, []])
      expect(quiet.results[0]).toMatchObject({ outcome: 'skipped', reason: 'failed-before' })
      expect(quiet.report).toMatchObject({ failed: 0, failure: undefined, failedFile: undefined })
      opened.pass(2 * HOUR)
      const tried = await opened.run(options)
      expect([days, tried.asked]).toEqual([days, ['GET /gone.png']])
      expect(tried.results[0]).toMatchObject({ outcome: 'skipped', reason: 'failed-before' })
      expect(tried.report).toMatchObject({ failed: 0, failure: undefined })
    }
    const since = new Set(failedLines().map(({ failedSince }) => failedSince))
    expect([since.size, failedLines().map(({ tries }) => tries)]).toEqual([1, [1, 2, 3, 4, 5, 6, 7, 8]])
  })

  test('is stored when it is there again, and dies anew if it goes', async () => {
    const url = opened.serve('/gone.png', { status })
    await opened.run({ urls: [url] })
    opened.show('/gone.png')
    opened.pass(25 * HOUR)
    const back = await opened.run({ urls: [url] })
    expect(back.report).toMatchObject({ stored: 1, newKeys: [back.results[0]?.key] })
    const next = await opened.run({ urls: [url] })
    expect([next.asked, next.report.unchanged]).toEqual([[], 1])
    opened.serve('/gone.png', { status })
    opened.pass(DAY)
    await opened.run({ urls: [url], refreshAfter: '1h' })
    expect(failedLines().map(({ tries }) => tries)).toEqual([1, 1])
  })
})

test('`retry-failed-after` is the first gap', async () => {
  const options = { urls: [opened.serve('/gone.png', { status: 404 })], retryFailedAfter: '2h' }
  await opened.run(options)
  opened.pass(1.9 * HOUR)
  expect((await opened.run(options)).asked).toEqual([])
  opened.pass(0.2 * HOUR)
  expect((await opened.run(options)).asked).toHaveLength(1)
  opened.pass(3.9 * HOUR)
  expect((await opened.run(options)).asked).toEqual([])
})

test.each([408, 429, 500])('%d is no death: the next run asks again and fails again', async status => {
  const options = { urls: [opened.serve('/a.png', { status })], failOn: 'any' } as const
  for (let run = 0; run < 2; run++) {
    const { report, asked } = await opened.run(options)
    expect([report.failed, asked.length > 0]).toEqual([1, true])
  }
  expect(failedLines()).toEqual([])
})

describe('a host that is gone', () => {
  /** Everything leads to the origin, but for what the resolver says of `gone.test`. */
  const named = (code: string): PersistInput => ({
    lookup: (name, _options, done) =>
      name === 'gone.test'
        ? done(Object.assign(new Error(code), { code }), [])
        : done(null, [{ address: '127.0.0.1', family: 4 }]),
  })
  const urls = () => [`http://gone.test:${opened.origin.port}/a.png`]

  test('counts as dead where some origin has answered in the same run, before or after', async () => {
    const living = opened.show('/b.png')
    const first = await opened.run({ ...named('ENOTFOUND'), urls: [...urls(), living], failOn: 'any' })
    expect(first.results[0]).toMatchObject({ outcome: 'failed', reason: 'dns-failed' })
    const second = await opened.run({ ...named('ENOTFOUND'), urls: [...urls(), living], failOn: 'any' })
    expect(second.results[0]).toMatchObject({ outcome: 'skipped', reason: 'failed-before' })
    expect(second.report.failure).toBeUndefined()
  })

  test('an answer of 404 is an answer', async () => {
    const missing = opened.serve('/b.png', { status: 404 })
    await opened.run({ ...named('ENOTFOUND'), urls: [...urls(), missing] })
    expect(failedLines().map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['dns-failed', 'http-404']),
    )
  })

  test('counts for nothing where no origin answered, since it may be us who are offline', async () => {
    await opened.run({ ...named('ENOTFOUND'), urls: [opened.show('/b.png')] })
    // What the manifest knows is no answer.
    for (let run = 0; run < 2; run++) {
      const { results } = await opened.run({
        ...named('ENOTFOUND'),
        urls: [...urls(), opened.show('/b.png')],
      })
      expect(results[0]).toMatchObject({ outcome: 'failed', reason: 'dns-failed' })
    }
    expect(failedLines()).toEqual([])
  })

  test('a resolver that is out of order says nothing of the host', async () => {
    await opened.run({ ...named('EAI_AGAIN'), urls: [...urls(), opened.show('/b.png')] })
    expect(failedLines()).toEqual([])
  })
})

test('an image is not gone because a signature of its URL has run out', async () => {
  const options = { hostRules: JSON.stringify({ '127.0.0.1': { 'drop-parameters': ['sig'] } }) }
  const old = `${opened.serve('/a.png?sig=old', { status: 404 })}`
  await opened.run({ ...options, urls: [old] })
  const again = await opened.run({ ...options, urls: [old] })
  expect([again.asked, again.results[0]?.reason]).toEqual([[], 'failed-before'])
  const fresh = await opened.run({ ...options, urls: [opened.show('/a.png?sig=new')] })
  expect([fresh.asked, fresh.report.stored]).toEqual([['GET /a.png?sig=new'], 1])
  expect(JSON.stringify(failedLines())).not.toContain('sig=')
})
