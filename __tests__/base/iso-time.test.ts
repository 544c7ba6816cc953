import { expect, test } from '@jest/globals'
import { timeIn } from '../../src/base/iso-time.ts'

test.each([
  '2026-10-01T00:00:00.000Z',
  '2024-02-29T23:59:59.999Z',
  '2026-02-31T00:00:00.000Z',
  '2026-13-01T00:00:00.000Z',
  '2026-10-01T24:00:00.000Z',
  '2026-10-01T24:00:00.001Z',
  '0099-10-01T00:00:00.000Z',
  '2026-10-01T00:00:00Z',
  '2026-10-01',
  'Thu, 01 Oct 2026 00:00:00 GMT',
  '2026-1o-01T00:00:00.000Z',
  '',
])('%s is what Date says', text => {
  expect(timeIn(text)).toBe(Date.parse(text))
})
