import { describe, expect, test } from '@jest/globals'
import { formatCounts, type PartCounts, parseCounts } from '../../../src/jobs/plan/part-counts.ts'

const COUNTS: PartCounts = {
  size: 375,
  counts: { total: 1008, stored: 980, unchanged: 12, failed: 8, refused: 1, skipped: 7 },
  totals: { bytes: 48_211_000, requests: { origins: 1203, store: 44 }, elapsedMs: 61_000 },
  reasons: new Map([
    ['http-404', 5],
    ['url-invalid', 1],
    ['stalled', 3],
  ]),
  resting: 4,
  undecided: 2,
  lost: 0,
}
const NAME = 'z375.q1203-44-61000-4-2.http-404_5.url-invalid_1.stalled_3.s980-u12-f8-r1-k7.b48211000'

describe('counts in a name', () => {
  test('come back as they were', () => {
    expect(formatCounts(COUNTS)).toBe(NAME)
    expect(parseCounts(NAME)).toEqual(COUNTS)
    expect(formatCounts({ ...COUNTS, lost: 3 })).toBe(`${NAME}.l3`)
    expect(parseCounts(`${NAME}.l3`)).toEqual({ ...COUNTS, lost: 3 })
  })

  test('are none where they contradict each other, or are by another hand', () => {
    for (const other of [
      NAME.replace('_5', '_4'),
      NAME.replace('k7', 'k5'),
      NAME.replace('z375.', ''),
      NAME.replace('s980', 's98e1'),
      NAME.replace('s980', `s${'9'.repeat(20)}`),
      NAME.replace('http-404', '../x'),
      'jsonl',
      '',
    ])
      expect([other, parseCounts(other)]).toEqual([other, undefined])
  })

  test('have no name where there are more reasons than fit', () => {
    const reasons = new Map(Array.from({ length: 30 }, (_, number) => [`reason-${'x'.repeat(number)}`, 1]))
    const counts = { ...COUNTS.counts, failed: 30, refused: 0 }
    expect(formatCounts({ ...COUNTS, reasons, counts })).toBeUndefined()
  })
})
