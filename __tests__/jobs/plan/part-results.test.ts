import { expect, test } from '@jest/globals'
import { decodeResults } from '../../../src/jobs/plan/part-results.ts'
import type { PlanFile } from '../../../src/jobs/plan/plan-file.ts'
import type { PlanPlace } from '../../../src/jobs/plan/plan-names.ts'
import { encodeResult, encodeTotals } from '../../../src/jobs/plan/results-lines.ts'
import { mintPrefix } from '../../../src/storage/key/object-key.ts'

const place = { store: { prefix: mintPrefix('pre') } } as PlanPlace
const plan = { images: 1, parts: [{ images: 1 }] } as unknown as PlanFile
const result = {
  position: 0,
  url: 'https://a.test/1.png',
  outcome: 'refused',
  reason: 'url-invalid',
  message: 'no URL',
} as const
const totals = { bytes: 5, requests: { origins: 2, store: 3 }, elapsedMs: 7 }

test('results without their last line are whole, and their totals are zero', () => {
  const line = encodeResult({ result })
  expect(decodeResults(`${line}\n${encodeTotals(totals)}\n`, place, plan, 0)).toMatchObject({ totals })
  expect(decodeResults(`${line}\n`, place, plan, 0)).toEqual({
    results: [{ result }],
    totals: { bytes: 0, requests: { origins: 0, store: 0 }, elapsedMs: 0 },
    unreadable: 0,
  })
})
