import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/base/clock.ts'
import { image } from '../../images/images.ts'
import { neverAnswer } from '../../servers/misbehave.ts'
import { steppedClock } from '../../support/clocks.ts'
import { failedLine } from '../../support/failed-lines.ts'
import { type OpenedRun, openBucket, openRun } from '../../support/test-run.ts'

const HALF_AN_HOUR = 1_800_000
const GRACE = 3000
const REACHED = 'not tried: the deadline of 30m was reached'

let opened: OpenedRun
let bucket: Awaited<ReturnType<typeof openBucket>>
beforeEach(async () => {
  opened = await openRun()
  bucket = await openBucket()
})
afterEach(() => Promise.all([opened.close(), bucket.oss.close()]))

/** Its deadline and its grace end when a test says so; every other wait takes no time. */
function clockOfDeadline() {
  const clock = steppedClock(undefined, ms => ms === HALF_AN_HOUR || ms === GRACE)
  return { ...clock, deadline: () => clock.end(HALF_AN_HOUR), grace: () => clock.end(GRACE) }
}

const many = (count: number) => Array.from({ length: count }, (_, index) => opened.show(`/${index}.png`))

describe('a deadline', () => {
  test('takes no new work, writes everything, fails nothing, and the rest is for the next run', async () => {
    const clock = clockOfDeadline()
    const { report, results } = await opened.run({
      urls: [...many(40), 'nonsense'],
      concurrency: 2,
      deadline: '30m',
      clock,
      resultsFile: 'results.jsonl',
      failedFile: 'failed.jsonl',
      failOn: 'all',
      watch: { settled: clock.deadline },
    })
    expect(report).toMatchObject({ total: 41, refused: 1, failed: 0, cancelled: false })
    expect([report.failure, report.stopped]).toEqual([undefined, undefined])
    expect(report.stored + report.unchanged).toBeGreaterThanOrEqual(1)
    expect(report.left).toBeGreaterThan(30)
    expect(report.left).toBe(report.skipped)
    expect(opened.origin.requests.length).toBeLessThan(8)
    const left = results.filter(({ outcome }) => outcome === 'skipped')
    for (const result of left) expect(result).toMatchObject({ reason: 'deadline', message: REACHED })
    expect(await opened.lines('results.jsonl')).toEqual(JSON.parse(JSON.stringify(results)))
    expect(await opened.lines('failed.jsonl')).toEqual(left.map(({ url }) => failedLine({ url }, 'deadline')))

    const next = await opened.run({ urlsFile: 'failed.jsonl', deadline: '30m', clock: clockOfDeadline() })
    expect(next.report).toMatchObject({ total: report.left, left: 0, skipped: 0, failed: 0 })
  })

  test('lets what is under way end within its grace', async () => {
    const clock = clockOfDeadline()
    const slow = opened.origin.serve('/slow.png', async (_socket, _request, write) => {
      clock.deadline()
      // Until the run has heard of it.
      await new Promise(resolve => setTimeout(resolve, 50))
      await write(`HTTP/1.1 200 OK\r\nContent-Length: ${image('plain.png').length}\r\n\r\n`)
      await write(image('plain.png'))
    })
    const urls = [slow, ...many(3)]
    const { report, results } = await opened.run({ urls, concurrency: 1, deadline: '30m', clock })
    expect(results.map(({ outcome }) => outcome)).toEqual(['stored', 'skipped', 'skipped', 'skipped'])
    expect([report.left, report.failure]).toEqual([3, undefined])
  })

  test.each(['all', 'any'] as const)(
    'that comes before anything is stored is no failure (fail-on: %s)',
    async failOn => {
      const clock = clockOfDeadline()
      const hanging = opened.origin.serve('/hanging.png', async () => {
        clock.deadline()
        clock.grace()
        await new Promise(() => {})
      })
      const { report, results } = await opened.run({
        urls: [hanging, ...many(3)],
        concurrency: 1,
        deadline: '30m',
        failOn,
        clock,
      })
      expect(report).toMatchObject({ stored: 0, left: 4, skipped: 4, failed: 0 })
      expect(report.failure).toBeUndefined()
      expect(results[0]).toMatchObject({
        outcome: 'skipped',
        reason: 'deadline',
        message: 'begun and not finished: the deadline of 30m was reached',
      })
    },
  )

  test('ends what waits for another attempt', async () => {
    const clock = clockOfDeadline()
    const busy = opened.origin.serve('/busy.png', async (_socket, _request, write) => {
      clock.deadline()
      await new Promise(resolve => setTimeout(resolve, 50))
      await write('HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n')
    })
    const { report, results } = await opened.run({ urls: [busy], deadline: '30m', clock })
    expect(results).toEqual([expect.objectContaining({ outcome: 'skipped', reason: 'deadline' })])
    expect(report).toMatchObject({ left: 1, failure: undefined })
    expect(opened.origin.requests).toHaveLength(1)
  })

  test('is not that of an attempt, which is a failure', async () => {
    const hanging = opened.origin.serve('/hanging.png', neverAnswer)
    const { report, results } = await opened.run({
      urls: [hanging],
      timeout: '1s',
      retries: 0,
      deadline: '30m',
      clock: clockOfDeadline(),
    })
    expect(results).toEqual([expect.objectContaining({ outcome: 'failed', reason: 'deadline' })])
    expect(report).toMatchObject({ left: 0, failed: 1, failure: expect.stringContaining('fail-on: all') })
  })

  test('that comes while a store does not answer says nothing against the store', async () => {
    const clock = clockOfDeadline()
    const { oss, settings } = bucket
    oss.fault(
      () => {
        clock.deadline()
        clock.grace()
        return true
      },
      { stall: true, times: Number.POSITIVE_INFINITY },
    )
    const { report } = await opened.run({
      ...settings,
      urls: many(3),
      deadline: '30m',
      manifest: 'off',
      clock,
    })
    expect(report).toMatchObject({ stopped: undefined, failure: undefined, left: 3, skipped: 3 })
    expect(opened.origin.requests).toHaveLength(0)
  })

  test('of one second, by the real clock', async () => {
    const slow = opened.origin.serve('/slow.png', { body: image('plain.png'), delayMs: 1200 })
    const { report, results } = await opened.run({
      urls: [slow, ...many(2)],
      concurrency: 1,
      deadline: '1s',
      clock: systemClock,
    })
    expect(results.map(({ outcome }) => outcome)).toEqual(['stored', 'skipped', 'skipped'])
    expect(results[1]?.message).toBe('not tried: the deadline of 1s was reached')
    expect(report.left).toBe(2)
  })

  test.each(['0s', '999ms', '8d', 'soon'])('%j is none', async deadline => {
    await expect(opened.start({ urls: [], deadline })).rejects.toMatchObject({
      problems: [expect.stringMatching(/^deadline .* from 1s to 7d, is needed$/)],
    })
  })
})
