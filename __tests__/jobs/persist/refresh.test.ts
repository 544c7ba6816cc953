import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { conditional } from '../../servers/origin-validators.ts'
import { quickClock } from '../../support/clocks.ts'
import { expectAgreement, latestIn } from '../../support/manifest-contents.ts'
import { DAY, HOUR, imageOf, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'

const refreshAfter = '7d'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

/** Shows `text` as an image whose ETag is that text. */
const show = (path: string, text: string) =>
  opened.serve(path, conditional({ body: imageOf(text), headers: { ETag: `"${text}"` } }))

const lineOf = (url: string) => latestIn(opened.oss.bucket).get(url)
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 15)

test('a 304 is `unchanged`: nothing is written but that the image was seen', async () => {
  const url = show('/a.png', 'one')
  await opened.run({ urls: [url], refreshAfter: '5h' })
  const first = lineOf(url)
  opened.pass(4.9 * HOUR)
  const early = await opened.run({ urls: [url], refreshAfter: '5h' })
  expect([early.asked, early.report.unchanged]).toEqual([[], 1])
  opened.pass(0.2 * HOUR)
  const due = await opened.run({ urls: [url], refreshAfter: '5h' })
  expect(due.asked).toEqual(['GET /a.png'])
  expect(opened.origin.requests.at(-1)?.headers['if-none-match']).toBe('"one"')
  expect(due.report).toMatchObject({ unchanged: 1, newKeys: [] })
  expect(due.results[0]).toMatchObject({ outcome: 'unchanged', key: first?.key, sha256: first?.sha256 })
  expect(due.results[0]).not.toHaveProperty('message')
  // One look under the key, before the origin is requested.
  expect(due.store.filter(({ key }) => key.endsWith('.png'))).toMatchObject([
    { method: 'HEAD', key: first?.key },
  ])
  const { firstSeen, lastSeen = '', ...rest } = lineOf(url) ?? {}
  expect([firstSeen, lastSeen.slice(0, 15)]).toEqual([first?.firstSeen, iso(opened.now())])
  expect(rest).toMatchObject({ originEtag: '"one"', key: first?.key, sha256: first?.sha256 })
  opened.pass(4.9 * HOUR)
  const later = await opened.run({ urls: [url], refreshAfter: '5h' })
  expect([later.asked, later.report.unchanged]).toEqual([[], 1])
  const never = await opened.run({ urls: [url] })
  expect([never.asked, never.report.unchanged]).toEqual([[], 1])
})

test('other bytes are a new object and a new line, and the old object stays', async () => {
  const url = show('/a.png', 'one')
  const before = await opened.run({ urls: [url], refreshAfter })
  show('/a.png', 'two')
  opened.pass(8 * DAY)
  const after = await opened.run({ urls: [url], refreshAfter })
  const [old = '', key = ''] = [before, after].map(({ results }) => results[0]?.key)
  expect(after.report).toMatchObject({ stored: 1, newKeys: [key] })
  expect(key).not.toBe(old)
  expect([old, key].map(key => opened.oss.bucket.head(key)?.bytes)).toEqual([imageOf('one'), imageOf('two')])
  expect(lineOf(url)).toMatchObject({ key, originEtag: '"two"' })
  expectAgreement(opened.oss.bucket)
  const again = await opened.run({ urls: [url], refreshAfter })
  expect([again.asked, again.results[0]?.key]).toEqual([[], key])
  // That was its first refresh: the next one comes after exactly this time, whatever the hash of the URL.
  opened.pass(6.99 * DAY)
  expect((await opened.run({ urls: [url], refreshAfter })).asked).toEqual([])
  opened.pass(0.02 * DAY)
  expect((await opened.run({ urls: [url], refreshAfter })).asked).toEqual(['GET /a.png'])
})

test('without validators the whole image comes again, and equal bytes are no new upload', async () => {
  const url = opened.show('/a.png')
  const { results } = await opened.run({ urls: [url] })
  opened.pass(8 * DAY)
  const due = await opened.run({ urls: [url], refreshAfter })
  expect([due.asked, due.images]).toEqual([['GET /a.png'], []])
  expect(due.report).toMatchObject({ unchanged: 1, newKeys: [] })
  expect(due.results[0]?.key).toBe(results[0]?.key)
  const next = await opened.run({ urls: [url], refreshAfter })
  expect([next.asked, next.report.unchanged]).toEqual([[], 1])
})

test.each([
  ['fails', { status: 500 }, /answered 500/, HOUR],
  ['forbids', { status: 403 }, /answered 403/, 13 * HOUR],
  ['shows a page instead', { body: '<html><title>Log in</title></html>' }, /HTML|page/i, 13 * HOUR],
])(
  'an origin that %s leaves the stored image as it is, says so, and is requested again',
  async (_, answer, said, gap) => {
    const url = show('/a.png', 'one')
    const { results } = await opened.run({ urls: [url] })
    opened.serve('/a.png', answer)
    opened.pass(8 * DAY)
    for (let run = 0; run < 2; run++) {
      const { asked, report, results: now } = await opened.run({ urls: [url], refreshAfter, failOn: 'any' })
      expect(asked.length).toBeGreaterThan(0)
      expect(report).toMatchObject({ unchanged: 1, failed: 0, failure: undefined, failedFile: undefined })
      expect(now[0]).toMatchObject({ outcome: 'unchanged', key: results[0]?.key })
      expect(now[0]?.message).toMatch(/the stored image stays/)
      expect(now[0]?.message).toMatch(said)
      opened.pass(gap)
    }
    show('/a.png', 'two')
    const healed = await opened.run({ urls: [url], refreshAfter })
    expect(healed.report.stored).toBe(1)
  },
)

test('an origin that has it no more leaves the stored image as it is, and is left alone for a day', async () => {
  const url = show('/a.png', 'one')
  const { results } = await opened.run({ urls: [url] })
  opened.serve('/a.png', { status: 404 })
  opened.pass(8 * DAY)
  const gone = await opened.run({ urls: [url], refreshAfter, failOn: 'any' })
  expect(gone.report).toMatchObject({ unchanged: 1, failure: undefined })
  expect(gone.results[0]).toMatchObject({ key: results[0]?.key, message: expect.stringContaining('404') })
  opened.pass(23 * HOUR)
  const quiet = await opened.run({ urls: [url], refreshAfter })
  expect([quiet.asked, quiet.results[0]?.outcome]).toEqual([[], 'unchanged'])
  opened.pass(2 * HOUR)
  const asked = await opened.run({ urls: [url], refreshAfter })
  expect([asked.asked, asked.results[0]?.outcome]).toEqual([['GET /a.png'], 'unchanged'])
  opened.pass(47 * HOUR)
  expect((await opened.run({ urls: [url], refreshAfter })).asked).toEqual([])
  show('/a.png', 'one')
  opened.pass(2 * HOUR)
  const back = await opened.run({ urls: [url], refreshAfter })
  expect([back.asked, back.report.unchanged, back.results[0]?.message]).toEqual([
    ['GET /a.png'],
    1,
    undefined,
  ])
  expect((await opened.run({ urls: [url], refreshAfter })).asked).toEqual([])
})

test('two keys for one URL: one is known, the other needs its bytes, so the origin is not requested conditionally', async () => {
  const url = show('/a.png', 'one')
  const chosen = (...keys: string[]) => ({
    urls: keys.map(key => ({ url, key })),
    keyField: 'key',
    refreshAfter,
  })
  await opened.run(chosen('a.png'))
  opened.pass(8 * DAY)
  const both = await opened.run(chosen('a.png', 'b.png'))
  expect(both.results.map(({ outcome, key }) => [outcome, key])).toEqual([
    ['unchanged', 'pre/a.png'],
    ['stored', 'pre/b.png'],
  ])
  expect(opened.origin.requests.at(-1)?.headers).not.toHaveProperty('if-none-match')
  opened.pass(8 * DAY)
  const due = await opened.run(chosen('a.png', 'b.png'))
  expect([due.asked, due.report.unchanged]).toEqual([['GET /a.png'], 2])
  expect(opened.origin.requests.at(-1)?.headers['if-none-match']).toBe('"one"')
  expect((await opened.run(chosen('a.png', 'b.png'))).asked).toEqual([])
})

test('where `on-collision` keeps the old object, the manifest keeps what it said of it', async () => {
  const url = show('/a.png', 'one')
  const settings = { urls: [url], refreshAfter, key: 'kept/{name}', onCollision: 'keep' } as const
  await opened.run(settings)
  const first = lineOf(url)
  show('/a.png', 'two')
  opened.pass(8 * DAY)
  const due = await opened.run(settings)
  expect([due.asked, due.report.unchanged]).toEqual([['GET /a.png'], 1])
  expect(lineOf(url)).toMatchObject({ sha256: first?.sha256, originEtag: '"one"', bytes: first?.bytes })
  expectAgreement(opened.oss.bucket)
  const later = await opened.run(settings)
  expect([later.asked, later.results[0]?.sha256]).toEqual([[], first?.sha256])
})

test('the same bytes again keep their key, whatever the template makes of them today', async () => {
  const url = opened.show('/a.png', 'one')
  const settings = { urls: [url], refreshAfter, key: '{run.id}/{sha256:0:8}.{ext}' } as const
  const before = await opened.run({ ...settings, runId: '1' })
  opened.pass(8 * DAY)
  const due = await opened.run({ ...settings, runId: '2' })
  expect([due.asked, due.images, due.report.newKeys]).toEqual([['GET /a.png'], [], []])
  expect(due.results[0]).toMatchObject({ outcome: 'unchanged', key: before.results[0]?.key })
})

test('a clock that is set back in the middle leaves no image without an outcome', async () => {
  const url = show('/a.png', 'one')
  await opened.run({ urls: [url] })
  const asked = opened.origin.requests.length
  // An hour and a bit since the image was seen, and less as soon as its origin has been asked.
  const now = () => opened.now() + (opened.origin.requests.length > asked ? 0.9 : 1.1) * HOUR
  const { results } = await opened.run({ urls: [url], refreshAfter: '1h', clock: { ...quickClock(), now } })
  expect(opened.origin.requests.length).toBe(asked + 1)
  expect(results).toEqual([expect.objectContaining({ outcome: 'unchanged' })])
})

test('a clock that ran a year ahead does not keep an image from being requested', async () => {
  const url = show('/a.png', 'one')
  opened.pass(365 * DAY)
  await opened.run({ urls: [url], refreshAfter })
  opened.pass(-365 * DAY)
  const due = await opened.run({ urls: [url], refreshAfter })
  expect([due.asked, due.report.unchanged]).toEqual([['GET /a.png'], 1])
})

test('a new object of an image is not settled by a 304 that speaks of another one', async () => {
  const url = show('/a.png', 'one')
  const keys = { keyField: 'key', onCollision: 'keep', refreshAfter } as const
  const other = opened.show('/other.png')
  // The other image has the key, so that the line of this one knows no bytes.
  await opened.run({
    ...keys,
    concurrency: 1,
    urls: [
      { url: other, key: 'y.png' },
      { url, key: 'y.png' },
    ],
  })
  opened.pass(8 * DAY)
  const again = await opened.run({
    ...keys,
    urls: [
      { url, key: 'y.png' },
      { url, key: 'z.png' },
    ],
  })
  expect(again.results).toMatchObject([{ outcome: 'unchanged' }, { outcome: 'stored', key: 'pre/z.png' }])
})

test('new bytes under the key that the image has are first seen now', async () => {
  const url = show('/a.png', 'one')
  const options = {
    urls: [{ url, key: 'a.png' }],
    keyField: 'key',
    onCollision: 'overwrite',
    refreshAfter,
  } as const
  await opened.run(options)
  const first = lineOf(url)
  show('/a.png', 'two')
  opened.pass(8 * DAY)
  expect((await opened.run(options)).report.stored).toBe(1)
  const { firstSeen = '', lastSeen = '', sha256 } = lineOf(url) ?? {}
  const now = iso(opened.now())
  expect([firstSeen.slice(0, 15), lastSeen.slice(0, 15)]).toEqual([now, now])
  expect(sha256).not.toBe(first?.sha256)
})
