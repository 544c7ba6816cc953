import { expect, test } from '@jest/globals'
import { decodeResults, encodeResult, encodeTotals } from '../../../src/jobs/plan/part-results.ts'
import type { Plan } from '../../../src/jobs/plan/plan-file.ts'
import { mintPrefix } from '../../../src/storage/key/object-key.ts'

const store = { prefix: mintPrefix('pre') }
const plan = { store, images: 1, parts: [{ images: 1 }] } as unknown as Plan
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
  expect(decodeResults(`${line}\n${encodeTotals(totals)}\n`, plan, 0)).toMatchObject({ totals })
  expect(decodeResults(`${line}\n`, plan, 0)).toEqual({
    results: [{ result }],
    totals: { bytes: 0, requests: { origins: 0, store: 0 }, elapsedMs: 0 },
    unreadable: 0,
  })
})
