import { describe, expect, test } from '@jest/globals'
import { mapOrdered } from '../../../src/base/concurrency/map-ordered.ts'
import { all } from '../../support/list-source.ts'

interface Work {
  readonly begun: number[]
  readonly left: boolean
  readonly most: number
  /** Ends the work on an item. */
  end(item: number): void
  fail(item: number, error: Error): void
  readonly results: AsyncGenerator<string>
}

/** Items from 0, whose works end when the test says so, or at once. */
function opened(count: number, concurrency: number, endsAtOnce = false): Work {
  const begun: number[] = []
  const jobs = new Map<number, PromiseWithResolvers<string>>()
  let underWay = 0
  let most = 0
  let left = false
  async function* items() {
    for (let item = 0; item < count; item++) yield item
  }
  const work = async (item: number) => {
    begun.push(item)
    most = Math.max(most, ++underWay)
    const job = Promise.withResolvers<string>()
    jobs.set(item, job)
    if (endsAtOnce) job.resolve(`done ${item}`)
    try {
      return await job.promise
    } finally {
      underWay--
    }
  }
  const leave = () => {
    left = true
    for (const job of jobs.values()) job.reject(new Error('left'))
  }
  return {
    begun,
    get left() {
      return left
    },
    get most() {
      return most
    },
    end: item => jobs.get(item)?.resolve(`done ${item}`),
    fail: (item, error) => jobs.get(item)?.reject(error),
    results: mapOrdered(items(), concurrency, work, leave),
  }
}

const turn = () => new Promise(resolve => setImmediate(resolve))

describe('results in the order of their items', () => {
  test('come in it whatever order they end in, as many at a time as is allowed', async () => {
    const work = opened(6, 3)
    const seen = all(work.results)
    await turn()
    expect(work.begun).toEqual([0, 1, 2])
    work.end(2)
    await turn()
    expect(work.begun).toEqual([0, 1, 2, 3])
    for (const item of [3, 1, 0, 5, 4]) {
      work.end(item)
      await turn()
    }
    // 5 had not begun when it was ended.
    work.end(5)
    expect(await seen).toEqual([0, 1, 2, 3, 4, 5].map(item => `done ${item}`))
    expect([work.most, work.left]).toEqual([3, false])
  })

  test('come as soon as it is their turn, though others are under way', async () => {
    const work = opened(100, 4)
    const first = work.results.next()
    await turn()
    work.end(0)
    expect((await first).value).toBe('done 0')
    const second = work.results.next()
    await turn()
    expect(work.begun).toEqual([0, 1, 2, 3, 4])
    work.end(1)
    expect((await second).value).toBe('done 1')
    await work.results.return(undefined)
    expect(work.left).toBe(true)
  })

  test('wait for a slow one at the head, up to a thousand of them', async () => {
    const work = opened(3000, 2, true)
    // The first one does not end at once.
    const source = opened(3000, 2)
    const reading = source.results.next()
    for (let round = 0; round < 2500; round++) {
      await turn()
      for (const item of source.begun.slice(-2)) if (item > 0) source.end(item)
    }
    expect(source.begun.length).toBe(1024)
    source.end(0)
    expect((await reading).value).toBe('done 0')
    await source.results.return(undefined)
    expect(await all(work.results)).toHaveLength(3000)
  })

  test('nothing more is begun than has room while nothing is read', async () => {
    const work = opened(100, 3, true)
    await work.results.next()
    for (let round = 0; round < 20; round++) await turn()
    expect(work.begun.length).toBeLessThanOrEqual(4)
    await work.results.return(undefined)
  })

  test('a work that fails ends all others and is what is thrown; they are waited for', async () => {
    const work = opened(10, 3)
    const failure = new Error('no')
    const seen = all(work.results)
    seen.catch(() => {})
    await turn()
    work.fail(0, failure)
    await expect(seen).rejects.toBe(failure)
    expect([work.left, work.begun.length]).toEqual([true, 3])
  })

  test('items that end in an error end the results, without anything unhandled', async () => {
    const failure = new Error('no more items')
    async function* items(): AsyncGenerator<number> {
      yield 1
      throw failure
    }
    let left = 0
    const slow = Promise.withResolvers<string>()
    const results = mapOrdered(
      items(),
      2,
      () => slow.promise,
      () => {
        left++
        slow.reject(new Error('left'))
      },
    )
    await expect(all(results)).rejects.toBe(failure)
    expect(left).toBe(1)
  })

  test('of nothing are nothing', async () => {
    const work = opened(0, 3)
    expect(await all(work.results)).toEqual([])
    expect(work.left).toBe(false)
  })
})
