import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Mirrored, openMirrored } from '../../../support/mirrored-runs.ts'

let opened: Mirrored
beforeEach(async () => {
  opened = await openMirrored()
})
afterEach(() => opened.close())

const list = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => opened.show(`/${from + n}.png`))

describe('a run with a mirror', () => {
  test('fetches each image once and puts it into both places', async () => {
    const urls = list(5)
    const { asked, results, report, notices, mirror } = await opened.run({ urls })
    expect(asked).toHaveLength(5)
    expect(opened.images().copies).toEqual(opened.images().first)
    expect(opened.images().copies).toHaveLength(5)
    expect(results.map(({ mirrors }) => mirrors)).toEqual(urls.map(() => ({ b: 'stored' })))
    expect(report).toMatchObject({ stored: 5, mirrored: 5, owed: 0 })
    expect(notices).toEqual([])
    expect(opened.debts()).toEqual([])
    expect(mirror.filter(({ method }) => method === 'PUT').length).toBeLessThanOrEqual(7)
    const [path] = opened.images().copies
    expect(opened.s3.bucket.head(`m/${path}`)).toMatchObject({
      contentType: 'image/png',
      headers: { 'cache-control': 'public, max-age=31536000, immutable' },
    })
  })

  test('asks the mirror nothing about known images, and lists once', async () => {
    const urls = list(5)
    await opened.run({ urls })
    const second = await opened.run({ urls })
    expect(second.mirror).toEqual([])
    expect(second.store.filter(({ key }) => key.includes('.persist/mirrors'))).toEqual([])
    expect(
      second.store.filter(({ query }) => JSON.stringify(query).includes('.persist/mirrors')),
    ).toHaveLength(1)
    expect(second.results.map(({ mirrors }) => mirrors)).toEqual(urls.map(() => ({ b: 'unchanged' })))
    expect(second.report).toMatchObject({ unchanged: 5, mirrored: 5, owed: 0 })
  })

  test('is green with one warning while the mirror is down, and the next run pays without the origin', async () => {
    const urls = list(5)
    opened.s3.fault(() => true, { status: 403, code: 'AccessDenied', times: 1000 })
    const first = await opened.run({ urls })
    expect(first.report).toMatchObject({ stored: 5, mirrored: 0, owed: 5, failure: undefined })
    expect(first.results.map(({ mirrors }) => mirrors)).toEqual(urls.map(() => ({ b: 'owed' })))
    expect(first.notices).toEqual([expect.stringMatching(/^mirror b: 5 images are not there yet; .*403/)])
    expect(opened.debts()).toHaveLength(5)
  })
})
