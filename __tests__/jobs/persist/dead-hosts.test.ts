import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { resetBeforeHeaders } from '../../servers/misbehave.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import { failedLine } from '../../support/failed-lines.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
let dead: Origin
beforeEach(async () => {
  opened = await openRun()
  dead = await startOrigin()
})
afterEach(() => Promise.all([opened.close(), dead.close()]))

test('ten images of a dead host cost about ten requests; those of a living one are stored', async () => {
  const lost = Array.from({ length: 10 }, (_, i) => dead.serve(`/${i}.png`, resetBeforeHeaders))
  const kept = Array.from({ length: 5 }, (_, i) => opened.show(`/${i}.png`))
  const { report, results } = await opened.run({ urls: [...lost, ...kept], failOn: 'any' })
  expect(results.slice(0, 10).map(({ outcome, reason }) => `${outcome} ${reason}`)).toEqual(
    Array(10).fill('failed connect-failed'),
  )
  expect([report.failed, report.stored + report.unchanged]).toEqual([10, 5])
  expect(dead.connections).toBeLessThanOrEqual(10 + 6)
})

test('an image whose host was given up has failed for the reason of the host, without an attempt', async () => {
  const urls = Array.from({ length: 12 }, (_, i) => dead.serve(`/${i}.png`, resetBeforeHeaders))
  const { results } = await opened.run({ urls, perHostConcurrency: 1 })
  expect(dead.connections).toBe(10)
  const unasked = results.filter(({ message }) => message?.includes('not requested again'))
  expect(unasked.length).toBeGreaterThanOrEqual(2)
  for (const { outcome, reason, message } of unasked) {
    expect([outcome, reason]).toEqual(['failed', 'connect-failed'])
    expect(message).toMatch(/; not requested again after ten failures in a row$/)
  }
})

test('images of a host that asked for an hour are left for the next run, without an attempt', async () => {
  dead.serve('/0.png', { status: 429, headers: { 'Retry-After': '3600' } })
  const urls = [0, 1, 2].map(number => `${dead.url}/${number}.png`)
  const { results } = await opened.run({ urls, perHostConcurrency: 1, failedFile: 'failed.jsonl' })
  expect(results.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['failed', 'throttled'],
    ['skipped', 'host-paused'],
    ['skipped', 'host-paused'],
  ])
  expect(results[2]?.message).toContain('3600 s')
  expect(dead.requests).toHaveLength(1)
  expect(await opened.lines('failed.jsonl')).toEqual(
    results.map(({ url, reason }) => failedLine({ url }, reason)),
  )
})
