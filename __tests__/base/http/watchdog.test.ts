import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { DeadlineSweep } from '../../../src/base/http/deadline-sweep.ts'
import { type ExchangeLimits, type TimeLimit, Watchdog } from '../../../src/base/http/watchdog.ts'

afterEach(() => {
  jest.useRealTimers()
})

/** A watchdog on a clock that only `pass` moves. */
function watch(limits: Partial<ExchangeLimits>) {
  jest.useFakeTimers()
  const hit: TimeLimit[] = []
  const startedAt = performance.now()
  let hitAt = Number.NaN
  const watchdog = new Watchdog(
    { headersMs: 1e6, idleMs: 1e6, totalMs: 1e7, ...limits },
    limit => {
      hit.push(limit)
      hitAt = performance.now() - startedAt
      watchdog.stop()
    },
    undefined,
    new DeadlineSweep(),
  )
  return { watchdog, hit, hitAt: () => hitAt, pass: (ms: number) => jest.advanceTimersByTime(ms) }
}

describe('the watchdog', () => {
  test('ends the whole after its total, were it still waiting for a connection', () => {
    const { hit, pass } = watch({ totalMs: 500 })
    pass(498)
    expect(hit).toEqual([])
    pass(3)
    expect(hit).toEqual(['deadline'])
  })

  test('gives the head its own time, counted from the request', () => {
    const { watchdog, hit, hitAt, pass } = watch({ headersMs: 300 })
    pass(1000)
    watchdog.requestSent()
    pass(5000)
    expect(hit).toEqual(['headers-timeout'])
    expect(hitAt()).toBeGreaterThanOrEqual(1299)
    expect(hitAt()).toBeLessThanOrEqual(1301)
  })

  test('counts silence from the last byte', () => {
    const { watchdog, hit, hitAt, pass } = watch({ headersMs: 300, idleMs: 100 })
    watchdog.requestSent()
    watchdog.headArrived(Number.NaN)
    for (let i = 0; i < 10; i++) {
      pass(90)
      watchdog.bytesArrived(1)
    }
    expect(hit).toEqual([])
    pass(1000)
    expect(hit).toEqual(['stalled'])
    expect(hitAt()).toBeLessThanOrEqual(1002)
  })

  test('has a speed floor that a trickle does not reach, with the first window free', () => {
    const { watchdog, hit, hitAt, pass } = watch({ idleMs: 100, floor: { bytes: 1000, windowMs: 500 } })
    watchdog.headArrived(Number.NaN)
    for (let i = 0; i < 40 && hit.length === 0; i++) {
      pass(50)
      watchdog.bytesArrived(1)
    }
    expect(hit).toEqual(['too-slow'])
    expect(hitAt()).toBeGreaterThanOrEqual(998)
    expect(hitAt()).toBeLessThanOrEqual(1010)
  })

  test('is content with just the floor in every window', () => {
    const { watchdog, hit, pass } = watch({ idleMs: 1000, floor: { bytes: 1000, windowMs: 500 } })
    watchdog.headArrived(Number.NaN)
    for (let i = 0; i < 60; i++) {
      pass(100)
      watchdog.bytesArrived(220)
    }
    expect(hit).toEqual([])
  })

  test('holds time in which we do not read against no host', () => {
    const { watchdog, hit, pass } = watch({ totalMs: 500, idleMs: 100, floor: { bytes: 10, windowMs: 150 } })
    watchdog.headArrived(Number.NaN)
    pass(50)
    watchdog.pause()
    watchdog.pause()
    pass(60_000)
    watchdog.resume()
    watchdog.resume()
    expect(hit).toEqual([])
    pass(90)
    watchdog.bytesArrived(20)
    pass(90)
    watchdog.bytesArrived(20)
    expect(hit).toEqual([])
    pass(110)
    expect(hit).toEqual(['stalled'])
  })

  test('moves the window of the speed floor on by a pause', () => {
    const { watchdog, hit, pass } = watch({ floor: { bytes: 10, windowMs: 150 } })
    watchdog.headArrived(Number.NaN)
    pass(200)
    watchdog.pause()
    pass(60_000)
    watchdog.resume()
    pass(50)
    expect(hit).toEqual([])
    pass(60)
    expect(hit).toEqual(['too-slow'])
  })

  test('counts the total on after a pause as before it', () => {
    const { watchdog, hit, hitAt, pass } = watch({ totalMs: 500 })
    pass(400)
    watchdog.pause()
    pass(10_000)
    watchdog.resume()
    pass(1000)
    expect(hit).toEqual(['deadline'])
    expect(hitAt()).toBeGreaterThanOrEqual(10_499)
    expect(hitAt()).toBeLessThanOrEqual(10_502)
  })

  test('reports one limit and falls silent, and after a stop says nothing', () => {
    const first = watch({ totalMs: 100 })
    first.pass(10_000)
    expect(first.hit).toEqual(['deadline'])
    const second = watch({ totalMs: 100 })
    second.watchdog.stop()
    second.pass(10_000)
    expect([second.hit, jest.getTimerCount()]).toEqual([[], 0])
  })

  test('keeps one timer, however many bytes arrive', () => {
    const { watchdog, pass } = watch({ idleMs: 100, floor: { bytes: 0, windowMs: 70 } })
    watchdog.requestSent()
    watchdog.headArrived(Number.NaN)
    for (let i = 0; i < 1000; i++) {
      watchdog.bytesArrived(1000)
      pass(1)
      expect(jest.getTimerCount()).toBe(1)
    }
  })
})

describe('what is slow', () => {
  const RULE = { headMs: 2000, firstMs: 250, largeMs: 100, everyMs: 1000, bytesPerSecond: 1000 }

  /** Milliseconds at which it was told. */
  function looks() {
    jest.useFakeTimers()
    const told: number[] = []
    const startedAt = performance.now()
    const watchdog = new Watchdog(
      { headersMs: 1e6, idleMs: 1e6, totalMs: 1e7, slow: RULE },
      () => {},
      () => void told.push(Math.round(performance.now() - startedAt)),
      new DeadlineSweep(),
    )
    return { watchdog, told, pass: (ms: number) => jest.advanceTimersByTime(ms) }
  }

  test('is reported again and again while there is no head', () => {
    const { told, pass } = looks()
    pass(3500)
    expect(told).toEqual([2000, 3000])
  })

  test('is reported soon after the head, and of a body that becomes slow later', () => {
    const { watchdog, told, pass } = looks()
    watchdog.headArrived(Number.NaN)
    watchdog.bytesArrived(249)
    pass(300)
    watchdog.bytesArrived(1200)
    pass(1000)
    expect(told).toEqual([250])
    pass(1000)
    expect(told).toEqual([250, 2250])
  })

  test('is reported sooner of a body that is announced as a large one', () => {
    const { watchdog, told, pass } = looks()
    watchdog.headArrived(2 ** 20 + 1)
    watchdog.bytesArrived(99)
    pass(200)
    expect(told).toEqual([100])
  })

  test('is a body of which nothing came but what came with the head', () => {
    const { watchdog, told, pass } = looks()
    watchdog.headArrived(2 ** 20)
    watchdog.bytesArrived(400)
    pass(600)
    expect(told).toEqual([500])
  })

  test('is no body that comes in time, and nothing that is over', () => {
    const { watchdog, told, pass } = looks()
    watchdog.headArrived(Number.NaN)
    watchdog.bytesArrived(251)
    pass(300)
    watchdog.stop()
    pass(9000)
    expect(told).toEqual([])
  })

  test('is nothing for whose bytes there is no room here', () => {
    const { watchdog, told, pass } = looks()
    watchdog.headArrived(Number.NaN)
    pass(100)
    watchdog.pause()
    pass(5000)
    watchdog.resume()
    watchdog.bytesArrived(300)
    pass(200)
    expect(told).toEqual([])
  })
})
