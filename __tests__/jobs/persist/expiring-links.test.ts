/** Links that die: the soonest first, and no request behind their time. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { image } from '../../images/images.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let work: OpenedRun
beforeEach(async () => {
  work = await openRun()
})
afterEach(() => work.close())

const SECOND = 1000
const paths = () => work.origin.requests.map(({ path }) => path)
/** @param name of the picture, whose bytes are its own */
const show = (name: string) =>
  work.origin.serve(`/${name}.png`, { body: Buffer.concat([image('plain.png'), Buffer.from(name)]) })
const expiring = (name: string, inMs: number) => ({ url: show(name), until: Date.now() + inMs })

describe('within the turn of a host', () => {
  test('the soonest goes first, what has no time last', async () => {
    const urls = [
      { url: show('lasting') },
      expiring('late', 900 * SECOND),
      expiring('soon', 60 * SECOND),
      expiring('later', 990 * SECOND),
    ]
    await work.run({ urls, expiresField: 'until', perHostConcurrency: 1 })
    expect(paths()).toEqual(['/soon.png', '/late.png', '/later.png', '/lasting.png'])
  })

  test('its own signature counts before the field', async () => {
    show('signed')
    const signed = `${work.origin.url}/signed.png?Key-Pair-Id=K&Signature=x&Expires=1000000000`
    const { results } = await work.run({
      urls: [{ url: signed, until: Date.now() + 900 * SECOND }],
      expiresField: 'until',
    })
    expect([results[0]?.reason, paths()]).toEqual(['url-expired', []])
  })
})

describe('after its time', () => {
  test.each([
    ['Tencent COS', 'q-ak=AKID&q-sign-time=999990000;1000000000&q-signature=0f'],
    ['Qiniu', `e=1000000000&token=${'A'.repeat(40)}:${'x'.repeat(27)}=`],
  ])('a link of %s is not requested', async (_, query) => {
    const { results } = await work.run({ urls: [`${work.origin.url}/signed.png?${query}`] })
    expect([results[0]?.reason, paths()]).toEqual(['url-expired', []])
  })

  test('nothing is requested, and one sentence tells what to run again', async () => {
    const notices: string[] = []
    const { report, results } = await work.run({
      urls: [{ url: show('dead'), until: '2026-01-02T03:04:05Z' }, { url: show('alive') }],
      expiresField: 'until',
      failOn: 'any',
      failedFile: 'failed.jsonl',
      watch: { notice: sentence => notices.push(sentence) },
    })
    expect(paths()).toEqual(['/alive.png'])
    expect(results[0]).toMatchObject({
      outcome: 'skipped',
      reason: 'url-expired',
      message: expect.stringMatching(
        /^the link expired at 2026-01-02 03:04 \(UTC, \d+d.* ago\): make the list again and run this step right after$/,
      ),
    })
    expect([report.skipped, report.failed, report.failure, report.failedFile]).toEqual([
      1,
      0,
      undefined,
      undefined,
    ])
    expect(notices).toEqual([
      '1 of 2 links expired before their turn: make the list again and run this step right after; an image that is stored is not requested again if it is known by its URL: where that changes at every export, name the image in `id-field`',
    ])
  })

  test('it is never dead: a later run asks at once with a fresh one', async () => {
    const url = show('pic')
    const run = (until: number) => work.run({ urls: [{ url, until }], expiresField: 'until', manifest: 'on' })
    for (const _ of [1, 2]) expect((await run(1_000_000_000)).results[0]?.reason).toBe('url-expired')
    expect((await run(Date.now() + 60 * SECOND)).report.stored).toBe(1)
    // What is known is there, whatever has become of its link.
    expect((await run(1_000_000_000)).report.unchanged).toBe(1)
    expect(paths()).toHaveLength(1)
  })

  test('what fails is not tried again once its link is dead', async () => {
    const url = work.origin.serve('/busy.png', { status: 503, headers: { 'Retry-After': '30' } })
    const { results } = await work.run({
      urls: [{ url, until: Date.now() + 20 * SECOND }],
      expiresField: 'until',
      timeout: '5s',
    })
    expect(paths().length).toBeLessThanOrEqual(2)
    expect(results[0]?.outcome).not.toBe('stored')
  })

  test('a dead spelling is passed over, a living one of the same image is requested', async () => {
    const urls = [
      { url: show('1/a'), id: 1, until: 1_000_000_000 },
      { url: show('2/a'), id: 1, until: Date.now() + 60 * SECOND },
    ]
    const { report } = await work.run({ urls, idField: 'id', expiresField: 'until' })
    expect([report.stored, paths()]).toEqual([2, ['/2/a.png']])
  })

  test('dead links take no turn of a host that is requested slowly', async () => {
    const dead = Array.from({ length: 50 }, (_, n) => ({ url: show(`d${n}`), until: 1_000_000_000 }))
    const { report } = await work.run({
      urls: [...dead, { url: show('alive') }],
      expiresField: 'until',
      perHostDelay: '1s',
      clock: systemClock,
    })
    expect([report.skipped, report.stored]).toEqual([50, 1])
    // Turns of the dead ones would take fifty.
    expect(report.elapsedMs).toBeLessThan(40 * SECOND)
  })
})

test('what cannot be read is reported once and ignored', async () => {
  const notices: string[] = []
  const { report } = await work.run({
    urls: [
      { url: show('a'), until: 'soon' },
      { url: show('b'), until: 'later' },
      { url: show('c'), until: null },
    ],
    expiresField: 'until',
    watch: { notice: sentence => notices.push(sentence) },
  })
  expect(report.stored).toBe(3)
  expect(notices).toEqual([
    "urls, [0]: 'soon' in 'until' (expires-field) is not a time (RFC 3339, or Unix seconds); such values are ignored",
  ])
})

test('a dry run says of none that it has died', async () => {
  const { results } = await work.run({
    urls: [{ url: show('a'), until: 1_000_000_000 }],
    expiresField: 'until',
    dryRun: true,
  })
  expect(results[0]?.reason).toBe('dry-run')
})
