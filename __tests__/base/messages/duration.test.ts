import { expect, test } from '@jest/globals'
import { formatDuration, momentText } from '../../../src/base/messages/duration.ts'
import { duration } from '../../../src/jobs/options/parsers.ts'

const WEEK_MS = 604_800_000

test.each([
  ['1s', 1000],
  ['1.5s', 1500],
  ['30m', 1_800_000],
  ['1h30m', 5_400_000],
  ['1m0.5s', 60_500],
  ['1d', 86_400_000],
  ['6d23h59m59.999s', WEEK_MS - 1],
  ['7d', WEEK_MS],
])('a time is spelled as a setting takes it: %s', (spelled, ms) => {
  expect(formatDuration(ms)).toBe(spelled)
  expect(duration(1000, WEEK_MS)(spelled)).toBe(ms)
})

test.each([
  ['2026-11-25 20:00 (UTC, in 2h5m)', '2026-11-25 20:00（UTC，2h5m 后）', 7_499_400],
  ['2026-11-25 20:00 (UTC, in 2d4h)', '2026-11-25 20:00（UTC，2d4h 后）', 184_000_000],
  ['2026-11-25 20:00 (UTC, 30s ago)', '2026-11-25 20:00（UTC，30s 前）', -30_000],
  ['2026-11-25 20:00 (UTC, in 1s)', '2026-11-25 20:00（UTC，1s 后）', 0],
])('a moment is written in UTC, and from now: %s', (en, zh, apart) => {
  const at = Date.UTC(2026, 10, 25, 20)
  const moment = momentText(at, at - apart)
  expect([moment.in('en'), moment.in('zh')]).toEqual([en, zh])
})
