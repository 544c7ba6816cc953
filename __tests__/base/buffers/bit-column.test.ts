import { expect, test } from '@jest/globals'
import { BitColumn } from '../../../src/base/buffers/number-column.ts'

test('has exactly the bits that were set', () => {
  const bits = new BitColumn()
  const set = [0, 1, 31, 32, 63, 64, 1000, 1_000_000]
  for (const index of set) bits.set(index)
  const found = Array.from({ length: 1_000_100 }, (_, index) => index).filter(index => bits.has(index))
  expect(found).toEqual(set)
})
