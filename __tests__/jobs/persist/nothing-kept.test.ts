import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { HOUR, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const nothingOf = (count: number, rule = 'all') =>
  `${count} of ${count} images are not in the store (fail-on: ${rule})`

describe('a run whose images all rest', () => {
  test.each([403, 404])(
    'fails as the run before it did (all answered %d), and asks no origin',
    async status => {
      const urls = Array.from({ length: 20 }, (_, n) => opened.serve(`/${n}.png`, { status }))
      const first = await opened.run({ urls })
      expect([first.report.failed, first.report.failure]).toEqual([20, nothingOf(20)])
      opened.pass(HOUR)
      const second = await opened.run({ urls })
      expect([second.asked, second.report.skipped, second.report.knownFailures]).toEqual([[], 20, 20])
      expect(second.report.failure).toBe(nothingOf(20))
      for (const failOn of ['any', 'none'] as const)
        expect([failOn, (await opened.run({ urls, failOn })).report.failure]).toEqual([failOn, undefined])
      for (const failOn of ['0%', '50%'] as const)
        expect((await opened.run({ urls, failOn })).report.failure).toBe(nothingOf(20, failOn))
    },
  )

  test('does not fail where one image is in the store, or an own result of this run is', async () => {
    const gone = opened.serve('/gone.png', { status: 404 })
    await opened.run({ urls: [gone] })
    opened.pass(HOUR)
    const stored = await opened.run({ urls: [gone, opened.show('/a.png')] })
    expect(stored.report).toMatchObject({ stored: 1, skipped: 1, failure: undefined })
    const known = await opened.run({ urls: [gone, opened.show('/a.png')] })
    expect(known.report).toMatchObject({ unchanged: 1, skipped: 1, failure: undefined })
  })
})

test('a run whose links all have expired fails', async () => {
  const urls = ['/a.png', '/b.png'].map(path => ({ url: opened.show(path), until: '2020-01-01T00:00:00Z' }))
  const { asked, report } = await opened.run({ urls, expiresField: 'until' })
  expect([asked, report.skipped, report.failure]).toEqual([[], 2, nothingOf(2)])
})

test('a host that asks for an hour leaves its images for later, which fails nothing', async () => {
  opened.serve('/0.png', { status: 429, headers: { 'Retry-After': '3600' } })
  const urls = [0, 1, 2].map(number => `${opened.origin.url}/${number}.png`)
  const { report, results } = await opened.run({ urls, perHostConcurrency: 1 })
  expect(results.map(({ reason }) => reason)).toEqual(['throttled', 'host-paused', 'host-paused'])
  expect(report.failure).toBeUndefined()
})

test('a dry run stores nothing, which fails nothing', async () => {
  const { report } = await opened.run({ urls: [opened.show('/a.png'), 'ftp://a.test/'], dryRun: true })
  expect(report).toMatchObject({ skipped: 1, refused: 1, failure: undefined })
})
