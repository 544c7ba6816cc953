import { describe, expect, test } from '@jest/globals'
import { TimeBudget } from '../../../src/base/concurrency/time-budget.ts'

const wallTime = () => performance.now()
/** A machine that gives this thread one part of its time. */
const share = (part: number) => () => performance.now() * part

function spin(ms: number): string {
  const end = performance.now() + ms
  while (performance.now() < end);
  return 'done'
}

function timed<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const startedAt = performance.now()
  return { result: work(), ms: performance.now() - startedAt }
}

describe('on an idle machine', () => {
  test('work that ends in its time gives its value', () => {
    expect(new TimeBudget(1000, { cpuTime: wallTime }).run(() => spin(5), 0)).toEqual({ value: 'done' })
  })

  test('work without end is tried once, for its CPU time', () => {
    let tries = 0
    const endless = () => {
      tries++
      return spin(60_000)
    }
    const { result, ms } = timed(() => new TimeBudget(60, { cpuTime: wallTime }).run(endless, 0))
    expect(result).toBeUndefined()
    expect(tries).toBe(1)
    expect(ms).toBeGreaterThanOrEqual(59)
  })

  test('all work shares the budget, and its own time is not charged to it', () => {
    const budget = new TimeBudget(600, { cpuTime: wallTime })
    expect(budget.run(() => spin(100), 150)).toEqual({ value: 'done' })
    expect(budget.run(() => spin(300), 0)).toEqual({ value: 'done' })
    expect(budget.run(() => spin(400), 0)).toBeUndefined()
  })

  test('an error of the work is thrown', () => {
    const broken = () => {
      throw new RangeError('broken')
    }
    expect(() => new TimeBudget(100, { cpuTime: wallTime }).run(broken, 0)).toThrow(RangeError)
  })
})

describe('on a busy machine', () => {
  test('work that used little CPU time is not refused, and only its last try is charged', () => {
    const budget = new TimeBudget(200, { cpuTime: share(0.4), wallMs: 10_000 })
    // 88 and 52 ms of CPU time; by the wall neither would end in time. A pause of this process of 150 ms changes nothing.
    expect(budget.run(() => spin(220), 0)).toEqual({ value: 'done' })
    expect(budget.run(() => spin(130), 0)).toEqual({ value: 'done' })
    expect(budget.run(() => spin(60_000), 0)).toBeUndefined()
  })

  test('work without end stops when it has had its CPU time', () => {
    const { result, ms } = timed(() => new TimeBudget(50, { cpuTime: share(0.5) }).run(() => spin(60_000), 0))
    expect(result).toBeUndefined()
    expect(ms).toBeGreaterThanOrEqual(100)
  })

  test('wall time is a far bound, and nearer where a deadline is', () => {
    const never = { cpuTime: () => 0 }
    const far = timed(() => new TimeBudget(40, never).run(() => spin(60_000), 0))
    expect(far.result).toBeUndefined()
    expect(far.ms).toBeGreaterThanOrEqual(199)
    let tries = 0
    const near = new TimeBudget(40, { ...never, wallMs: 40 })
    expect(near.run(() => spin(60_000 + tries++), 0)).toBeUndefined()
    expect(tries).toBe(1)
  })
})
