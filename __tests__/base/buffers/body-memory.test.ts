import { expect, test } from '@jest/globals'
import { BodyMemory } from '../../../src/base/buffers/body-memory.ts'

const KB = 1024

test.each([
  [1, 16 * KB],
  [16 * KB, 16 * KB],
  [16 * KB + 1, 32 * KB],
  [100 * KB, 112 * KB],
  [128 * KB, 128 * KB],
  [128 * KB + 1, 144 * KB],
  [200 * KB, 208 * KB],
  [300 * KB, 320 * KB],
  [1025 * KB, 1152 * KB],
  [4096 * KB, 4096 * KB],
])('%i bytes are as long as they are, in memory of %i', (bytes, size) => {
  const taken = new BodyMemory().take(bytes)
  expect([taken.length, taken.byteOffset, taken.buffer.byteLength]).toEqual([bytes, 0, size])
})

test('what was given back is used for the next of its size, and for no other', () => {
  const memory = new BodyMemory()
  const first = memory.take(20_000)
  memory.giveBack(first.subarray(0, 5))
  expect(memory.take(40_000).buffer).not.toBe(first.buffer)
  expect(memory.take(30_000).buffer).toBe(first.buffer)
  expect(memory.take(30_000).buffer).not.toBe(first.buffer)
})

test('given back twice, it is used once; what came from elsewhere is let be', () => {
  const memory = new BodyMemory()
  const taken = memory.take(20_000)
  memory.giveBack(taken)
  memory.giveBack(taken)
  memory.giveBack(Buffer.allocUnsafeSlow(32 * KB))
  const [one, other] = [memory.take(20_000), memory.take(20_000)]
  expect([one.buffer === taken.buffer, other.buffer === taken.buffer]).toEqual([true, false])
})

test('no more is kept than 32 MB, and no large ones', () => {
  const memory = new BodyMemory()
  const taken = Array.from({ length: 9 }, () => memory.take(4 * KB * KB))
  const large = memory.take(4 * KB * KB + 1)
  for (const bytes of [...taken, large]) memory.giveBack(bytes)
  const known = new Set(taken.map(({ buffer }) => buffer))
  const again = Array.from({ length: 9 }, () => memory.take(4 * KB * KB))
  expect(again.filter(({ buffer }) => known.has(buffer))).toHaveLength(8)
  expect(memory.take(4 * KB * KB + 1).buffer).not.toBe(large.buffer)
})

test('what is not kept is freed at once', () => {
  const memory = new BodyMemory()
  const large = memory.take(5 * KB * KB)
  memory.giveBack(large)
  expect(large.buffer.byteLength).toBe(0)
  const foreign = Buffer.allocUnsafeSlow(5 * KB * KB)
  memory.giveBack(foreign)
  expect(foreign).toHaveLength(5 * KB * KB)
})

test('large bytes of another owner are freed once they are taken over; small ones may share their memory', () => {
  const memory = new BodyMemory()
  const [large, small] = [Buffer.allocUnsafeSlow(4 * KB * KB + 1), Buffer.from('small')]
  for (const bytes of [large, small]) memory.adopt(bytes)
  for (const bytes of [large, small]) memory.giveBack(bytes)
  expect([large.buffer.byteLength, small.toString()]).toEqual([0, 'small'])
})
