import { getEventListeners } from 'node:events'
import { expect, test } from '@jest/globals'
import { offAbort, onAbort } from '../../src/base/on-abort.ts'

test('many are told by one listener, each as long as it listens', () => {
  const controller = new AbortController()
  const told: number[] = []
  const acts = Array.from({ length: 5 }, (_, index) => () => void told.push(index))
  for (const act of acts) onAbort(controller.signal, act)
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
  offAbort(controller.signal, acts[2] as () => void)
  controller.abort()
  expect(told).toEqual([0, 1, 3, 4])
})

test('nobody is left on a signal that nobody listens to, and it can be listened to again', () => {
  const controller = new AbortController()
  let told = 0
  const act = () => void told++
  for (let round = 0; round < 2; round++) {
    onAbort(controller.signal, act)
    offAbort(controller.signal, act)
    offAbort(controller.signal, act)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  }
  onAbort(controller.signal, act)
  controller.abort()
  expect(told).toBe(1)
})

test('one that leaves while others are told is not told', () => {
  const controller = new AbortController()
  const told: string[] = []
  const second = () => void told.push('second')
  onAbort(controller.signal, () => {
    told.push('first')
    offAbort(controller.signal, second)
  })
  onAbort(controller.signal, second)
  controller.abort()
  expect(told).toEqual(['first'])
})
