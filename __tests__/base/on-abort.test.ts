import { getEventListeners } from 'node:events'
import { expect, test } from '@jest/globals'
import { onAbort } from '../../src/base/on-abort.ts'

test('many hear of it by one listener, each as long as it listens', () => {
  const controller = new AbortController()
  const told: number[] = []
  const acts = Array.from({ length: 5 }, (_, index) => () => void told.push(index))
  const ends = acts.map(act => onAbort(controller.signal, act))
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
  ends[2]?.()
  controller.abort()
  expect(told).toEqual([0, 1, 3, 4])
})

test('nothing is left on a signal without listeners, and it can get others', () => {
  const controller = new AbortController()
  let told = 0
  const act = () => void told++
  for (let round = 0; round < 2; round++) {
    const end = onAbort(controller.signal, act)
    end()
    end()
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  }
  onAbort(controller.signal, act)
  controller.abort()
  expect(told).toBe(1)
})

test('one that leaves while others are called is not called', () => {
  const controller = new AbortController()
  const told: string[] = []
  onAbort(controller.signal, () => {
    told.push('first')
    endSecond()
  })
  const endSecond = onAbort(controller.signal, () => void told.push('second'))
  controller.abort()
  expect(told).toEqual(['first'])
})
