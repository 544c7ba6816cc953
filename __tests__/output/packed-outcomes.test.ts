import { expect, test } from '@jest/globals'
import { PackedOutcomes } from '../../src/output/packed-outcomes.ts'
import type { Outcome } from '../../src/output/result.ts'
import { failed, stored } from '../support/test-report.ts'

const sha256 = 'ab'.repeat(32)
const facts = { sha256, bytes: 48_211, contentType: 'image/png', width: 640, height: 480 }

const OUTCOMES: readonly Outcome[] = [
  stored(`images/${sha256}.png`, { ...facts, endUnknown: true }),
  stored('图/a.png', { ...facts, finalUrl: 'https://h.test/b?图' }),
  { ...stored('a.png'), outcome: 'unchanged', message: 'the origin did not answer' },
  failed(),
  failed({ message: `${'长'.repeat(3000)}` }),
  { outcome: 'skipped', reason: 'dry-run', message: 'a dry run' },
]

test('every outcome comes back as it was', () => {
  const packed = new PackedOutcomes()
  for (const outcome of OUTCOMES) packed.push(outcome)
  expect(OUTCOMES.map((_, index) => packed.at(index))).toEqual(OUTCOMES)
  expect([...packed]).toEqual(OUTCOMES)
  expect(packed.at(OUTCOMES.length)).toBeUndefined()
})

test('variants come back, with every digest in them', () => {
  const packed = new PackedOutcomes()
  const link = `https://img.test/${sha256}.png`
  const outcome: Outcome = {
    ...stored(`${sha256}/${sha256}.png`, { ...facts }),
    publicUrl: `${link}?v=${sha256}`,
    variants: { thumb: `${link}!thumb`, large: `${link}?x=${sha256}` },
  }
  packed.push(outcome)
  packed.push(outcome)
  expect([...packed]).toEqual([outcome, outcome])
})

test('members that are not known here come back, too', () => {
  const packed = new PackedOutcomes()
  const outcome = { ...stored('a.png'), seen: { by: 'another' } } as unknown as Outcome
  packed.push(outcome)
  expect(packed.at(0)).toEqual(outcome)
})

test('more different messages than are shared come back', () => {
  const packed = new PackedOutcomes()
  const all = Array.from({ length: 5000 }, (_, index) => failed({ message: `answer ${index}` }))
  for (const outcome of all) packed.push(outcome)
  expect([...packed]).toEqual(all)
})
