import { expect, test } from '@jest/globals'
import { DigestTable } from '../../../src/base/buffers/digest-table.ts'
import { ReleasedColumn } from '../../../src/base/buffers/number-column.ts'

test('texts keep their numbers while the table grows, and others are not found', () => {
  const table = new DigestTable()
  const texts = Array.from({ length: 40_000 }, (_, index) => `https://h.test/图/${index}`)
  expect(texts.map(text => table.add(text))).toEqual(texts.map((_, index) => index))
  expect(texts.map(text => table.add(text))).toEqual(texts.map((_, index) => index))
  expect([table.size, table.numberOf(texts[39_999] ?? ''), table.numberOf('other')]).toEqual([
    40_000, 39_999, -1,
  ])
})

test('a released item is gone, its neighbours stay, and the length counts both', () => {
  const column = new ReleasedColumn<{ readonly index: number }>()
  for (let index = 0; index < 3000; index++) column.push({ index })
  for (let index = 0; index < 3000; index++) if (index !== 1500) column.release(index)
  column.release(7)
  column.push({ index: 3000 })
  const kept = Array.from({ length: 3001 }, (_, index) => column.at(index)?.index)
  expect(kept.filter(index => index !== undefined)).toEqual([1500, 3000])
  expect(column.length).toBe(3001)
})
