import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { history, historyUrl } from '../../../bench/history.ts'
import { mintPrefix } from '../../../src/storage/key/object-key.ts'
import type { ImageEntry } from '../../../src/storage/manifest/entries/entry.ts'
import { fromItsOwnSite, picky } from '../../servers/picky.ts'
import { steppedClock } from '../../support/clocks.ts'
import { expectAgreement, latestIn, segmentsOf } from '../../support/manifest-contents.ts'
import { DAY, HOUR, imageOf, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { startPersist } from '../../support/start-job.ts'
import { isMemory } from '../../support/watch-uploads.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const methods = (store: readonly { method: string; key: string }[]) =>
  store.map(({ method, key }) => `${method} ${key === '' ? 'list' : isMemory(key) ? 'memory' : 'image'}`)

test('what is known is neither asked for nor looked at, and all that was known of it is said again', async () => {
  const urls = ['/a.png', '/b.png'].map(path => opened.show(path))
  const first = await opened.run({ urls })
  expect(first.report.newKeys).toHaveLength(2)
  const third = opened.show('/c.png')
  const reads = segmentsOf(opened.oss.bucket).map(() => 'GET memory')
  const second = await opened.run({ urls: [...urls, third, urls[0] ?? ''] })
  expect(second.asked).toEqual(['GET /c.png'])
  expect(methods(second.store)).toEqual([
    'GET list',
    'GET list',
    ...reads,
    // One look at the known images.
    'GET list',
    // The run has begun.
    'PUT memory',
    'PUT image',
    'PUT memory',
  ])
  expect(second.report).toMatchObject({ stored: 1, unchanged: 3, newKeys: [second.results[2]?.key] })
  for (const index of [0, 1]) {
    const { new: _, ...known } = first.results[index] ?? {}
    expect(second.results[index]).toEqual({ ...known, outcome: 'unchanged' })
  }
})

test('results of what is known are handed on while more of it is settled', async () => {
  const total = 5000
  const memory = { prefix: mintPrefix('pre'), lines: total, small: 0, merged: 1, endsAt: opened.now() }
  for await (const { key, body } of history(memory)) opened.oss.bucket.put(key, body)
  for (const [, line] of latestIn(opened.oss.bucket)) opened.oss.bucket.put((line as ImageEntry).key, 'x')
  let settled = 0
  const urls = Array.from({ length: total }, (_, number) => historyUrl(number))
  const run = startPersist({ ...opened.settings, urls, watch: { settled: () => settled++ } })
  const behind: number[] = []
  const keys = new Set<string | undefined>()
  for await (const { key } of run) {
    behind.push(settled - keys.size)
    keys.add(key)
  }
  expect(keys.size).toBe(total)
  expect(Math.max(...behind)).toBeLessThan(1500)
  expect((await run).unchanged).toBe(total)
})

test('another attempt of the same run, by a clock that says the same, writes segments of its own', async () => {
  const at = opened.now()
  const attempt = { runId: '1296269', clock: steppedClock(at) }
  await opened.run({ ...attempt, urls: [opened.show('/a.png')] })
  const before = segmentsOf(opened.oss.bucket)
  await opened.run({ ...attempt, urls: [opened.show('/a.png'), opened.show('/b.png')] })
  const segments = segmentsOf(opened.oss.bucket)
  expect([before.length, segments.length]).toEqual([2, 4])
  expect(segments).toEqual(expect.arrayContaining(before))
  expect(segments.filter(key => !key.includes(`-${attempt.runId}-`))).toEqual([])
  expect(opened.uploads.twice()).toEqual([])
  expectAgreement(opened.oss.bucket)
})

test('the same bytes under another URL, in a later run: one look at the store, and no upload', async () => {
  await opened.run({ urls: [opened.show('/a.png', 'same')] })
  const urls = [opened.show('/b.png', 'same')]
  const second = await opened.run({ urls })
  expect(methods(second.store)).toEqual([
    ...['GET list', 'GET list', 'GET memory', 'GET memory'],
    ...['HEAD image', 'PUT memory'],
  ])
  expect(second.report).toMatchObject({ unchanged: 1, newKeys: [], bytes: 0 })
  expect((await opened.run({ urls })).asked).toEqual([])
  expect([...latestIn(opened.oss.bucket).values()].map(({ key }) => key)).toEqual(
    Array(2).fill(second.results[0]?.key),
  )
})

test('two keys for the same bytes in one run need two uploads', async () => {
  const url = opened.show('/a.png')
  const { report } = await opened.run({
    urls: ['x.png', 'y.png'].map(key => ({ url, key })),
    keyField: 'key',
  })
  expect(report).toMatchObject({ stored: 2, newKeys: ['pre/x.png', 'pre/y.png'] })
})

describe('`manifest`', () => {
  test('`read-only` knows what is known, and adds nothing', async () => {
    const known = opened.show('/a.png')
    await opened.run({ urls: [known] })
    const urls = [known, opened.show('/b.png')]
    for (let run = 0; run < 2; run++) {
      const { asked, store } = await opened.run({ urls, manifest: 'read-only' })
      expect([asked, methods(store).filter(one => one === 'PUT memory')]).toEqual([['GET /b.png'], []])
    }
    expect(segmentsOf(opened.oss.bucket)).toHaveLength(2)
  })

  test('`off` neither reads nor writes', async () => {
    const urls = [opened.show('/a.png')]
    await opened.run({ urls })
    const { asked, store, report } = await opened.run({ urls, manifest: 'off' })
    expect([asked, report.unchanged]).toEqual([['GET /a.png'], 1])
    expect(store.filter(({ key }) => key === '' || key.includes('/manifest/'))).toEqual([])
  })

  test.each([
    ['list', (key: string) => key === '', 'ListObjects'],
    ['read', isMemory, 'GetObject'],
  ])('no permission to %s: one warning that names it, and the run goes on', async (_, isRefused, action) => {
    const urls = [opened.show('/a.png')]
    await opened.run({ urls })
    opened.oss.fault(({ method, key }) => method === 'GET' && isRefused(key), {
      ...{ status: 403, code: 'AccessDenied', ec: '0003-00000001', times: Number.POSITIVE_INFINITY },
      message: 'You have no right to access this object because of bucket acl.',
    })
    const { report, asked, notices, results } = await opened.run({ urls: [...urls, opened.show('/b.png')] })
    expect(report).toMatchObject({ stored: 1, unchanged: 1, failed: 0, failure: undefined })
    expect([asked, notices]).toEqual([['GET /a.png', 'GET /b.png'], [expect.stringContaining(action)]])
    expect(results.map(({ reason }) => reason)).toEqual([undefined, undefined])
  })
})

test('no permission to read anything: what is there is unchanged by the hash in its key, and the run goes on', async () => {
  const urls = [opened.show('/a.png')]
  opened.oss.fault(({ method, key }) => key !== '' && (method === 'GET' || method === 'HEAD'), {
    ...{ status: 403, code: 'AccessDenied', ec: '0003-00000001', times: Number.POSITIVE_INFINITY },
    message: 'You have no right to access this object because of bucket acl.',
  })
  await opened.run({ urls })
  const { report, results } = await opened.run({ urls: [...urls, opened.show('/b.png')] })
  expect(report).toMatchObject({ stored: 1, unchanged: 1, failure: undefined })
  const named = await opened.run({ urls: [...urls, opened.show('/c.png')], key: '{name}.{ext}' })
  opened.show('/a.png', 'other')
  const again = await opened.run({ urls: [...urls, opened.show('/d.png')], key: '{name}.{ext}' })
  expect(results.map(({ outcome }) => outcome)).toEqual(['unchanged', 'stored'])
  expect(named.report).toMatchObject({ stored: 2 })
  // The name says nothing of the bytes.
  expect(again.results).toMatchObject([{ outcome: 'failed', reason: 'key-collision' }, { outcome: 'stored' }])
})

describe('a key that is not the usual one', () => {
  test('is known only where the same record says the same', async () => {
    const url = opened.show('/a.png')
    const at = (key: string) => ({ urls: [{ url, key }], keyField: 'key' })
    await opened.run(at('one.png'))
    const again = await opened.run(at('one.png'))
    expect([again.asked, again.results[0]?.key]).toEqual([[], 'pre/one.png'])
    const other = await opened.run(at('two.png'))
    expect([other.asked, other.report.newKeys]).toEqual([['GET /a.png'], ['pre/two.png']])
    const none = await opened.run({ urls: [url] })
    expect([none.asked, none.report.stored]).toEqual([['GET /a.png'], 1])
    for (const options of [at('one.png'), at('two.png'), { urls: [url] }])
      expect((await opened.run(options)).asked).toEqual([])
  })

  test('made of fields is known only with the same ones, whatever else the record holds', async () => {
    const url = opened.show('/a.png')
    const of = (album: string, title = '') => ({
      urls: [{ url, album, title }],
      key: '{field.album}/{sha256}.{ext}',
    })
    const first = await opened.run(of('cats'))
    expect(first.report.newKeys).toEqual([expect.stringMatching(/^pre\/cats\//)])
    const same = await opened.run(of('cats', 'asleep'))
    expect([same.asked, same.results[0]?.key]).toEqual([[], first.results[0]?.key])
    const other = await opened.run(of('dogs'))
    expect([other.asked, other.report.newKeys]).toEqual([
      ['GET /a.png'],
      [expect.stringMatching(/^pre\/dogs\//)],
    ])
    expect((await opened.run(of('cats'))).results[0]?.key).toBe(first.results[0]?.key)
  })
})

test('a host that wanted to see another face sees it at once in the next run, and the log says nothing more', async () => {
  const show = (path: string) => opened.serve(path, picky(fromItsOwnSite, { body: imageOf(path) }))
  const first = await opened.run({ urls: [show('/a.png')] })
  expect(first.asked).toHaveLength(2)
  expect(first.notices).toEqual([expect.stringContaining('answers 403')])
  opened.pass(40 * DAY)
  const second = await opened.run({ urls: [show('/a.png'), show('/b.png'), show('/c.png')] })
  expect(second.asked.toSorted()).toEqual(['GET /b.png', 'GET /c.png'])
  expect([second.report.stored, second.notices]).toEqual([2, []])
  const ruled = await opened.run({ urls: [show('/d.png')], referer: 'none' })
  expect(ruled.report.failed).toBe(1)
})

test('a dry run says what is known, and what is dead, and neither asks an origin nor remembers anything', async () => {
  const [known, gone] = [opened.show('/a.png'), opened.serve('/gone.png', { status: 404 })]
  await opened.run({ urls: [known, gone] })
  opened.pass(HOUR)
  const kept = opened.uploads.kept.length
  const { asked, results, report } = await opened.run({
    urls: [known, gone, opened.show('/b.png')],
    dryRun: true,
  })
  expect(asked).toEqual([])
  expect(results.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    'unchanged',
    'failed-before',
    'dry-run',
  ])
  expect([report.unchanged, report.skipped, report.newKeys]).toEqual([1, 2, []])
  expect(opened.uploads.kept.slice(kept)).toEqual([])
})

test('a `data:` URI is known, too', async () => {
  const urls = [`data:image/png;base64,${imageOf('data').toString('base64')}`]
  await opened.run({ urls })
  const { results, images, store } = await opened.run({ urls })
  expect([results[0]?.outcome, images]).toEqual(['unchanged', []])
  expect(methods(store)).toEqual(['GET list', 'GET list', 'GET memory', 'GET memory', 'GET list'])
})

test('no scraped key leads into the folder of the manifest, whatever `on-collision` says', async () => {
  await opened.run({ urls: [opened.show('/a.png')] })
  const [segment = ''] = segmentsOf(opened.oss.bucket)
  const url = opened.show('/b.png')
  const urls = [segment.slice('pre/'.length), '.persist/b.png'].map(key => ({ url, key }))
  const { results } = await opened.run({ urls, keyField: 'key', onCollision: 'overwrite' })
  expect(results.map(({ reason }) => reason)).toEqual(['key-invalid', 'key-invalid'])
  expectAgreement(opened.oss.bucket)
})

test('a field of any length tells objects apart, and fills no line', async () => {
  const url = opened.show('/a.png')
  const urls = ['a', 'b'].map(end => ({ url, title: 'long '.repeat(20_000) + end }))
  const settings = { urls, key: '{field.title:0:8}/{sha256}.{ext}' } as const
  await opened.run(settings)
  const second = await opened.run(settings)
  expect([second.asked, second.notices, second.report.unchanged]).toEqual([[], [], 2])
})
