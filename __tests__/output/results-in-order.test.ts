import { describe, expect, test } from '@jest/globals'
import type { Result } from '../../src/output/result.ts'
import { type KnownResults, ResultsInOrder } from '../../src/output/results-in-order.ts'
import { stored } from '../support/test-report.ts'

const resultOf = (position: number): Result => ({
  ...stored(`${position}.png`),
  position,
  url: `u${position}`,
})

/** Results that are told one by one; a list of `count` positions, `elsewhere` among them. */
function telling(count: number, elsewhere: readonly number[] = []) {
  const told = new Set<number>()
  let waiting: { index: number; news: PromiseWithResolvers<void> }[] = []
  let waits = 0
  const known: KnownResults = {
    resultAt(index) {
      if (index >= count) return 'none'
      if (elsewhere.includes(index)) return 'elsewhere'
      return told.has(index) ? resultOf(index) : 'unknown'
    },
    change(index) {
      waits++
      const news = Promise.withResolvers<void>()
      waiting.push({ index, news })
      return news.promise
    },
  }
  return {
    known,
    waits: () => waits,
    tell(...positions: number[]) {
      for (const position of positions) told.add(position)
      const over = waiting.filter(({ index }) => told.has(index))
      waiting = waiting.filter(({ index }) => !told.has(index))
      for (const { news } of over) news.resolve()
    },
    fail(error: Error) {
      for (const { news } of waiting) news.reject(error)
    },
  }
}

const positionOf = ({ value }: IteratorResult<Result, undefined>) => value?.position

describe('results, one after the other', () => {
  test('are told without a wait where they are known', async () => {
    const run = telling(4, [0, 2])
    run.tell(1, 3)
    const results = new ResultsInOrder(run.known)
    const seen: number[] = []
    for await (const { position } of results) seen.push(position)
    expect(seen).toEqual([1, 3])
    expect(run.waits()).toBe(0)
    expect(await results.next()).toEqual({ done: true, value: undefined })
  })

  test('come to calls that were made at once in their order, whichever is known first', async () => {
    const run = telling(3)
    const results = new ResultsInOrder(run.known)
    const calls = [results.next(), results.next(), results.next(), results.next()]
    run.tell(2)
    run.tell(1)
    run.tell(0)
    expect((await Promise.all(calls)).map(positionOf)).toEqual([0, 1, 2, undefined])
  })

  test('come first to who waits, though another call finds them known', async () => {
    const run = telling(2)
    const results = new ResultsInOrder(run.known)
    const waiting = results.next()
    run.tell(0, 1)
    const late = results.next()
    expect([positionOf(await late), positionOf(await waiting)]).toEqual([1, 0])
  })

  test('end when the whole has, and with what that throws', async () => {
    const whole = Promise.withResolvers<void>()
    const run = telling(1)
    run.tell(0)
    const results = new ResultsInOrder(run.known, whole.promise)
    expect(positionOf(await results.next())).toBe(0)
    const end = results.next()
    expect(await Promise.race([end, new Promise(resolve => setImmediate(resolve, 'not yet'))])).toBe(
      'not yet',
    )
    whole.reject(new Error('the whole broke'))
    await expect(end).rejects.toThrow('the whole broke')
  })

  test('break with what is waited for', async () => {
    const run = telling(1)
    const call = new ResultsInOrder(run.known).next()
    run.fail(new Error('no more will come'))
    await expect(call).rejects.toThrow('no more will come')
  })
})
