import { expect, test } from '@jest/globals'
import { formatDuration } from '../../../src/base/messages/duration.ts'
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
