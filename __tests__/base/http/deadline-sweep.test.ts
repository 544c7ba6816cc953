import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { DeadlineSweep, type Watched } from '../../../src/base/http/deadline-sweep.ts'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

/** Due every `ms`, and looked at when. */
function every(ms: number): Watched & { readonly looks: number[] } {
  let next = performance.now() + ms
  const looks: number[] = []
  return {
    looks,
    due: () => next,
    look(now) {
      if (now < next) return
      looks.push(Math.round(now))
      next = now + ms
    },
  }
}

test('each is looked at when it is due, with one timer for all', () => {
  const sweep = new DeadlineSweep()
  const start = Math.round(performance.now())
  const [slow, quick] = [every(1000), every(300)]
  sweep.add(slow)
  sweep.add(quick)
  expect(jest.getTimerCount()).toBe(1)
  jest.advanceTimersByTime(1250)
  expect(slow.looks.map(at => at - start)).toEqual([1000])
  expect(quick.looks.map(at => at - start)).toEqual([300, 600, 900, 1200])
  expect(jest.getTimerCount()).toBe(1)
})

test('what is due sooner than it was is found in time', () => {
  const sweep = new DeadlineSweep()
  let due = Infinity
  const looks: number[] = []
  sweep.add({ due: () => due, look: now => looks.push(now) })
  expect(jest.getTimerCount()).toBe(0)
  due = performance.now() + 100
  sweep.expect(due)
  due = Infinity
  jest.advanceTimersByTime(1000)
  expect(looks).toHaveLength(1)
})

test('what is long past is looked at at once, which Node warns of where it gets a negative time', () => {
  const sweep = new DeadlineSweep()
  const timers = jest.spyOn(globalThis, 'setTimeout')
  let due = performance.now() - 60_000
  const look = () => {
    due = Infinity
  }
  sweep.add({ due: () => due, look })
  expect(timers.mock.calls.map(([, ms]) => ms)).toEqual([0])
  jest.advanceTimersByTime(1)
  expect(due).toBe(Infinity)
})

test('no timer is left when the last has gone, whatever it still says', () => {
  const sweep = new DeadlineSweep()
  const [one, other] = [every(100), every(200)]
  const slotOfOne = sweep.add(one)
  const slotOfOther = sweep.add(other)
  sweep.remove(slotOfOne, one)
  sweep.remove(slotOfOther, other)
  sweep.remove(slotOfOther, other)
  sweep.expect(performance.now() + 5)
  expect(jest.getTimerCount()).toBe(0)
})
