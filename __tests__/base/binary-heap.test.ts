import { describe, expect, test } from '@jest/globals'
import { BinaryHeap } from '../../src/base/binary-heap.ts'

/** 0, 1, 2 … 100 in an order that is the same in each run; 37 and 101 have no common factor. */
const SHUFFLED = Array.from({ length: 101 }, (_, index) => (index * 37) % 101)

function numbers(items: readonly number[]): BinaryHeap<number> {
  const heap = new BinaryHeap<number>((a, b) => a < b)
  for (const item of items) heap.push(item)
  return heap
}

describe('a binary heap', () => {
  test('gives its items in order, equal ones as often as they were put in', () => {
    const heap = numbers([...SHUFFLED, ...SHUFFLED])
    const out: (number | undefined)[] = []
    while (heap.length > 0) {
      expect(heap.first).toBe(Math.floor(out.length / 2))
      out.push(heap.pop())
    }
    expect(out).toEqual([...SHUFFLED, ...SHUFFLED].sort((a, b) => a - b))
  })

  test('keeps the order while items come and go', () => {
    const heap = numbers([])
    const kept: number[] = []
    for (const [index, item] of SHUFFLED.entries()) {
      heap.push(item)
      kept.push(item)
      kept.sort((a, b) => a - b)
      if (index % 3 === 2) expect(heap.pop()).toBe(kept.shift())
    }
    expect([heap.length, heap.first]).toEqual([kept.length, kept[0]])
  })

  test('moves its first item to where it belongs after that has changed', () => {
    const heap = new BinaryHeap<{ at: number }>((a, b) => a.at < b.at)
    for (const at of SHUFFLED) heap.push({ at })
    const first = heap.first
    if (first) first.at = 50.5
    heap.firstChanged()
    const out = Array.from(SHUFFLED, () => heap.pop()?.at)
    expect(out).toEqual([...SHUFFLED.filter(at => at > 0), 50.5].sort((a, b) => a - b))
  })

  test('is empty after its last item, and after it was cleared', () => {
    const heap = numbers([2, 1])
    expect(heap.clear().sort()).toEqual([1, 2])
    heap.firstChanged()
    expect([heap.length, heap.first, heap.pop()]).toEqual([0, undefined, undefined])
    heap.push(3)
    expect([heap.pop(), heap.pop(), heap.length]).toEqual([3, undefined, 0])
  })
})
