import type { Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { PersistOptions } from '../../../src/jobs/persist/options/persist-fields.ts'
import { FailureGroups } from '../../../src/output/failures.ts'
import { image } from '../../images/images.ts'
import type { Answer } from '../../servers/origin.ts'
import { linesIn } from '../../support/manifest-contents.ts'
import { DAY, HOUR, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { readBy } from '../../support/test-report.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const failedLines = () => linesIn(opened.oss.bucket).filter(({ failedSince }) => failedSince !== undefined)
const PAGE = { body: '<html><title>Log in</title></html>' }

const LASTING: readonly (readonly [string, Answer, Partial<PersistOptions>])[] = [
  ['http-400', { status: 400 }, {}],
  ['http-401', { status: 401 }, {}],
  ['http-403', { status: 403 }, {}],
  ['http-451', { status: 451 }, {}],
  ['empty', { body: '' }, {}],
  ['html-instead', PAGE, {}],
  ['not-an-image', { body: 'neither page nor image, just a text of some length' }, {}],
  ['type-not-allowed', { body: image('drawing.svg') }, {}],
  ['image-incomplete', { body: image('plain.png').subarray(0, -20) }, {}],
  ['too-large', { body: Buffer.concat([image('plain.png'), Buffer.alloc(2000)]) }, { maxBytes: '1KiB' }],
  ['too-small', { body: image('plain.png') }, { minSide: '4000' }],
]

test.each(LASTING)(
  '%s fails once and rests 6 hours, then twice as long each time',
  async (cause, answer, more) => {
    const options = { ...more, urls: [opened.serve('/a.png', answer)], failOn: 'any' } as const
    const first = await opened.run(options)
    expect(first.results[0]).toMatchObject({ outcome: 'failed', reason: cause })
    expect([first.report.knownFailures, first.report.failure]).toEqual([0, expect.stringContaining('1 of 1')])
    for (const hours of [6, 12, 24]) {
      opened.pass(hours * HOUR - HOUR / 2)
      const quiet = await opened.run(options)
      expect([hours, quiet.asked]).toEqual([hours, []])
      expect(quiet.results[0]).toMatchObject({
        outcome: 'skipped',
        reason: 'failed-before',
        message: expect.stringContaining(cause),
      })
      expect(quiet.results[0]?.message).toMatch(
        new RegExp(`^not kept since \\d{4}-\\d\\d-\\d\\d \\(${cause}, tried`),
      )
      expect(quiet.report).toMatchObject({
        knownFailures: 1,
        failed: 0,
        failure: undefined,
        failedFile: undefined,
      })
      opened.pass(HOUR)
      const tried = await opened.run(options)
      expect([hours, tried.asked.length > 0]).toEqual([hours, true])
      expect(tried.results[0]).toMatchObject({
        outcome: 'skipped',
        reason: 'failed-before',
        message: expect.stringContaining(cause),
      })
      expect(tried.report).toMatchObject({ knownFailures: 1, failed: 0, failure: undefined })
    }
    expect(failedLines().map(({ tries }) => tries)).toEqual([1, 2, 3, 4])
  },
)

test.each([
  ['1d', [0.25, 0.5, 1, 1, 1, 1, 1, 1, 1, 1]],
  ['30d', [0.25, 0.5, 1, 2, 4, 8, 16, 30, 30, 30]],
])('the gap grows no longer than `retry-failed-after`, %s', async (retryFailedAfter, expected) => {
  const options = { urls: [opened.serve('/a.png', { status: 403 })], retryFailedAfter }
  const gaps: number[] = []
  for (let run = 0; run < 10; run++) {
    await opened.run(options)
    const [resting] = (await opened.run(options)).results
    const [, next = ''] = /not tried again before (\S+ \S+) \(UTC, in /.exec(resting?.message ?? '') ?? []
    gaps.push(Math.round(((Date.parse(`${next}Z`) - opened.now()) / DAY) * 100) / 100)
    opened.pass(31 * DAY)
  }
  expect(gaps).toEqual(expected)
})

test('`retry-failed-after` is the most that the first gap may be', async () => {
  const options = { urls: [opened.serve('/a.png', { status: 403 })], retryFailedAfter: '1h' }
  await opened.run(options)
  opened.pass(0.9 * HOUR)
  expect((await opened.run(options)).asked).toEqual([])
  opened.pass(0.2 * HOUR)
  expect((await opened.run(options)).asked.length).toBeGreaterThan(0)
})

test.each<[string, Answer]>([
  ['408', { status: 408 }],
  ['425', { status: 425 }],
  ['429', { status: 429 }],
  ['a pause that was asked for', { status: 429, headers: { 'Retry-After': '3600' } }],
  ['500', { status: 500 }],
  ['503', { status: 503 }],
  ['a connection that breaks', (socket: Socket) => void socket.destroy()],
])('%s is of the moment: the next run asks again and fails again', async (_, answer) => {
  const options = { urls: [opened.serve('/a.png', answer)], failOn: 'any', retries: '0' } as const
  for (let run = 0; run < 2; run++) {
    const { report, results, asked } = await opened.run(options)
    expect([results[0]?.outcome === 'stored', report.knownFailures, asked.length > 0]).toEqual([
      false,
      0,
      true,
    ])
  }
  expect(failedLines()).toEqual([])
})

test('what is an image again is stored, and its next failure is a new one', async () => {
  const url = opened.serve('/a.png', { status: 403 })
  await opened.run({ urls: [url] })
  opened.show('/a.png')
  opened.pass(7 * HOUR)
  expect((await opened.run({ urls: [url] })).report.stored).toBe(1)
  expect((await opened.run({ urls: [url] })).report.unchanged).toBe(1)
  expect(failedLines().map(({ tries }) => tries)).toEqual([1])
})

test('resting images of a host that wait for the try of another one are left, too, where `max-new` leaves that', async () => {
  const [tried, waiting] = [opened.serve('/b.png', { status: 403 }), opened.serve('/c.png', { status: 403 })]
  await opened.run({ urls: [tried] })
  opened.pass(4 * HOUR)
  await opened.run({ urls: [waiting] })
  opened.pass(3 * HOUR)
  const urls = [...['/1.png', '/2.png', '/3.png', '/4.png'].map(path => opened.show(path)), tried, waiting]
  const { results, asked } = await opened.run({ urls, maxNew: 1, concurrency: 1 })
  expect(results.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    'stored',
    ...Array(4).fill('max-new'),
    'failed-before',
  ])
  expect(asked).toHaveLength(1)
})

test('and so are those that wait for a try whose new bytes are not judged before `max-new` ends it', async () => {
  const known = ['/x.png', '/d1.png', '/d2.png'].map(path => opened.show(path))
  const waiting = opened.serve('/c.png', { status: 403 })
  await opened.run({ urls: known })
  const refreshAfter = '1d'
  opened.pass(2 * DAY)
  opened.serve('/x.png', { status: 403 })
  await opened.run({ urls: known.slice(0, 1), refreshAfter })
  opened.pass(4 * HOUR)
  await opened.run({ urls: [waiting] })
  opened.pass(3 * HOUR)
  const [tried = '', ...due] = [opened.show('/x.png', 'other bytes'), ...known.slice(1)]
  const urls = [tried, opened.show('/a.png'), ...due, waiting]
  const { results, asked } = await opened.run({ urls, refreshAfter, maxNew: 1, concurrency: 1 })
  expect(asked).toEqual(['GET /x.png', 'GET /a.png'])
  expect(results.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    'unchanged',
    'stored',
    'unchanged',
    'unchanged',
    'failed-before',
  ])
})

test('a resting image whose key two images want is not looked for, and not recorded as not stored', async () => {
  const urls = [opened.serve('/a/x.png', { status: 403 }), opened.serve('/b/x.png', { status: 403 })]
  const options = { urls, key: '{name}', onCollision: 'fail' } as const
  await opened.run(options)
  const { results, asked } = await opened.run(options)
  expect([asked, results.map(({ outcome }) => outcome)]).toEqual([[], ['skipped', 'skipped']])
  // A look that found nothing is a second line of each.
  expect(failedLines().map(({ url }) => url)).toEqual(urls)
})

describe('a changed setting that could change the verdict', () => {
  const rule = (fields: object) => ({ hostRules: JSON.stringify({ '127.0.0.1': fields }) })
  const elsewhere = { hostRules: JSON.stringify({ 'cdn.test': { headers: { Cookie: 'a=b' } } }) }

  test.each<[string, Answer, Partial<PersistOptions>, Partial<PersistOptions>]>([
    ['headers', { status: 403 }, {}, { headers: 'X-Client: a' }],
    ['the value of a header', { status: 403 }, { headers: 'X-Client: a' }, { headers: 'X-Client: b' }],
    ['referer', { status: 403 }, {}, { referer: 'origin' }],
    ['user-agent', PAGE, {}, { userAgent: 'curl/8' }],
    ['a rule for the host', { status: 403 }, {}, rule({ referer: 'none' })],
    ['headers in a rule for the host', { status: 403 }, {}, rule({ headers: { Cookie: 'a=b' } })],
    ['a rule for a host that redirects may lead to', { status: 403 }, {}, elsewhere],
    ['allow-types', { body: image('drawing.svg') }, {}, { allowTypes: 'png,gif' }],
    ['allow-types where a film came', { body: image('clip.mp4') }, {}, { allowTypes: 'png,gif' }],
    ['max-bytes', LASTING[9]?.[1] ?? {}, { maxBytes: '1KiB' }, { maxBytes: '1100' }],
    ['min-side', { body: image('plain.png') }, { minSide: '4000' }, { minSide: '3000' }],
  ])(
    '%s: the origin is requested at once, and what fails is a new failure',
    async (_, answer, before, after) => {
      const urls = [opened.serve('/a.png', answer)]
      await opened.run({ ...before, urls })
      expect((await opened.run({ ...before, urls })).asked).toEqual([])
      const changed = await opened.run({ ...after, urls, failOn: 'any' })
      expect(changed.asked.length).toBeGreaterThan(0)
      expect(changed.report).toMatchObject({ failed: 1, knownFailures: 0, failure: expect.any(String) })
      expect((await opened.run({ ...after, urls })).asked).toEqual([])
      expect(failedLines().map(({ tries }) => tries)).toEqual([1, 1])
    },
  )

  test('the page an image was found on is one', async () => {
    const url = opened.serve('/a.png', { status: 403 })
    const found = (page: string) => ({ urls: [{ url, page }], refererField: 'page' })
    await opened.run(found('https://a.test/1'))
    expect((await opened.run(found('https://a.test/1'))).asked).toEqual([])
    expect((await opened.run(found('https://a.test/2'))).asked.length).toBeGreaterThan(0)
  })

  test.each<[string, Answer, Partial<PersistOptions>]>([
    [
      'limits of a size that was never seen',
      { status: 403 },
      { maxBytes: '1MiB', minSide: '5', allowTypes: 'png' },
    ],
    ['types for what is too small', { body: image('plain.png') }, { minSide: '4000', allowTypes: 'png,gif' }],
    [
      'pace, patience and keys',
      { status: 403 },
      { ...rule({ delay: '1ms' }), retries: '1', key: '{md5}.{ext}' },
    ],
  ])('%s are none', async (_, answer, after) => {
    const before = { minSide: after.minSide === '4000' ? '4000' : '0' }
    const urls = [opened.serve('/a.png', answer)]
    await opened.run({ ...before, urls })
    const changed = await opened.run({ ...after, urls })
    expect([changed.asked, changed.report.knownFailures]).toEqual([[], 1])
  })

  test('nothing of a header can be read back', async () => {
    const urls = [opened.serve('/a.png', { status: 403 })]
    await opened.run({ urls, ...rule({ headers: { Authorization: 'Bearer s3cr3t-t0ken' } }) })
    const settingsHash = expect.stringMatching(/^[0-9a-f]{8}$/)
    expect(failedLines()).toMatchObject([{ reason: 'http-403', settingsHash }])
    expect(JSON.stringify(failedLines())).not.toContain('s3cr3t')
  })
})

test('a run of 20 good and 15 lastingly bad URLs asks the bad ones once, and then rests', async () => {
  const good = Array.from({ length: 20 }, (_, n) => opened.show(`/good-${n}.png`))
  const bad = Array.from({ length: 5 }, (_, n) => [
    opened.serve(`/forbidden-${n}.png`, { status: 403 }),
    opened.serve(`/login-${n}.png`, PAGE),
    opened.serve(`/gone-${n}.png`, { status: 404 }),
  ]).flat()
  const options = { urls: [...good, ...bad], failOn: 'any' } as const
  const first = await opened.run(options)
  expect(new Set(first.asked).size).toBe(35)
  expect(first.report).toMatchObject({ stored: 20, failed: 15, knownFailures: 0 })
  for (let run = 0; run < 3; run++) {
    opened.pass(HOUR)
    const next = await opened.run(options)
    expect(next.asked).toEqual([])
    expect(next.report).toMatchObject({ unchanged: 20, skipped: 15, knownFailures: 15, failure: undefined })
    // What the action annotates.
    expect(readBy(next.report, new FailureGroups()).sorted()).toEqual([])
  }
  const another = opened.serve('/new.png', { status: 403 })
  const last = await opened.run({ urls: [...options.urls, another] })
  expect([last.report.failed, last.report.knownFailures]).toEqual([1, 15])
  expect(readBy(last.report, new FailureGroups()).sorted()).toMatchObject([
    { reason: 'http-403', count: 1, example: { url: another } },
  ])
})

test('the sentence is in the language of the run', async () => {
  const options = { urls: [opened.serve('/a.png', { status: 403 })], language: 'zh' } as const
  await opened.run(options)
  expect((await opened.run(options)).results[0]?.message).toMatch(
    /^自 .* 起一直无法保存（http-403，已尝试 1 次）；/,
  )
})
