import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from '@jest/globals'
import { Queue } from '../../../src/base/concurrency/queue.ts'

test('who came first leaves first, whatever comes and goes between', () => {
  const queue = new Queue<number>()
  const left: (number | undefined)[] = []
  for (let come = 0; come < 1000; come++) {
    queue.enqueue(come)
    if (come % 3 > 0) left.push(queue.dequeue())
  }
  expect(queue.length).toBe(1000 - left.length)
  while (queue.length > 0) left.push(queue.dequeue())
  expect(left).toEqual(Array.from({ length: 1000 }, (_, index) => index))
  expect(queue.dequeue()).toBeUndefined()
})

test('it can be emptied, and goes on', () => {
  const queue = new Queue<string>()
  for (const item of ['one', 'two', 'three']) queue.enqueue(item)
  queue.dequeue()
  expect([queue.clear(), queue.length]).toEqual([['two', 'three'], 0])
  queue.enqueue('four')
  expect(queue.dequeue()).toBe('four')
})

test('what has left is kept no longer', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const queue = new Queue<object>()
  const left = new WeakRef({ bytes: new Array(1000).fill(0) })
  queue.enqueue(left.deref() as object)
  for (const item of [{}, {}, {}]) queue.enqueue(item)
  queue.dequeue()
  // A reference that was read stays until the end of the turn.
  await new Promise(setImmediate)
  collect()
  expect([left.deref(), queue.length]).toEqual([undefined, 3])
})
