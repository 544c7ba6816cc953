import { expect, test } from '@jest/globals'
import { BodyMemory } from '../../../src/base/buffers/body-memory.ts'
import { ByteBudget } from '../../../src/base/concurrency/byte-budget.ts'
import { ImageBytes } from '../../../src/origin/fetch/image-bytes.ts'

const SIZE = 100_000

/** An image of two stores, whose bytes are in memory. */
function open() {
  const memory = new BodyMemory()
  const inMemory = memory.take(SIZE)
  const share = new ByteBudget(SIZE).open()
  let closed = 0
  let dropped = 0
  const counted = { ...share, close: () => void closed++ } as typeof share
  const bytes = new ImageBytes(counted, memory, inMemory, { drop: () => void dropped++ })
  bytes.use()
  bytes.use()
  const isReused = () => memory.take(SIZE).buffer === inMemory.buffer
  return { bytes, isReused, given: () => [closed, dropped] }
}

test('the last user gives back what the bytes take of the budget, and their file', () => {
  const { bytes, given } = open()
  bytes.release()
  bytes.release()
  expect(given()).toEqual([0, 0])
  bytes.release()
  expect(given()).toEqual([1, 1])
})

test.each([
  ['every user is done with them', [true, true, true], true],
  ['the system may still read them for the first store', [false, true, true], false],
  ['it may for the last', [true, true, false], false],
])('their memory is used again only where %s', (_, frees, expected) => {
  const { bytes, isReused } = open()
  for (const isFree of frees) bytes.release(isFree)
  expect(isReused()).toBe(expected)
})
