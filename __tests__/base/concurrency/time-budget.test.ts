import { describe, expect, test } from '@jest/globals'
import { TimeBudget } from '../../../src/base/concurrency/time-budget.ts'

/** CPU time as a test has it: each try of a work takes the next of its milliseconds, the last one again and again. */
function scripted() {
  let used = 0
  let tries = 0
  return {
    cpuTime: () => used,
    tries: () => tries,
    /** @param wallMs what a try takes on the wall, however much of it is CPU time */
    work: (wallMs: number, ...cpuMs: readonly number[]) => {
      tries = 0
      return () => {
        used += cpuMs[Math.min(tries++, cpuMs.length - 1)] ?? 0
        return spin(wallMs)
      }
    },
  }
}

const ENDLESS = 3_600_000

function spin(ms: number): string {
  const end = performance.now() + ms
  while (performance.now() < end);
  return 'done'
}

describe('on an idle machine', () => {
  test('work that ends in its time gives its value', () => {
    const { cpuTime, work } = scripted()
    expect(new TimeBudget(1000, { cpuTime, wallMs: ENDLESS }).run(work(5, 5), 0)).toEqual({ value: 'done' })
  })

  test('work without end is tried once, for its CPU time', () => {
    const { cpuTime, work, tries } = scripted()
    expect(new TimeBudget(60, { cpuTime, wallMs: ENDLESS }).run(work(ENDLESS, 60), 0)).toBeUndefined()
    expect(tries()).toBe(1)
  })

  test('all work shares the budget, and its own time is not charged to it', () => {
    const { cpuTime, work, tries } = scripted()
    const budget = new TimeBudget(600, { cpuTime, wallMs: ENDLESS })
    expect(budget.run(work(1, 100), 150)).toEqual({ value: 'done' })
    expect(budget.run(work(1, 500), 0)).toEqual({ value: 'done' })
    // A hundred are left, of which nine tenths count as all.
    expect(budget.run(work(ENDLESS, 90), 0)).toBeUndefined()
    expect(tries()).toBe(1)
  })

  test('an error of the work is thrown', () => {
    const broken = () => {
      throw new RangeError('broken')
    }
    expect(() => new TimeBudget(100, { ...scripted(), wallMs: ENDLESS }).run(broken, 0)).toThrow(RangeError)
  })
})

describe('on a busy machine', () => {
  test('work that used little CPU time is not refused, and only its last try is charged', () => {
    const { cpuTime, work, tries } = scripted()
    const budget = new TimeBudget(200, { cpuTime, wallMs: ENDLESS })
    // By the wall neither would end in time.
    expect(budget.run(work(220, 80), 0)).toEqual({ value: 'done' })
    expect(tries()).toBeGreaterThan(1)
    expect(budget.run(work(130, 50), 0)).toEqual({ value: 'done' })
    expect(tries()).toBeGreaterThan(1)
    // Seventy are left.
    expect(budget.run(work(ENDLESS, 60, 70), 0)).toBeUndefined()
    expect(tries()).toBe(2)
  })

  test('work without end stops when it has had its CPU time', () => {
    const { cpuTime, work, tries } = scripted()
    const budget = new TimeBudget(50, { cpuTime, wallMs: ENDLESS })
    expect(budget.run(work(ENDLESS, 25, 30, 50), 0)).toBeUndefined()
    expect(tries()).toBe(3)
  })

  test('wall time is a far bound, and nearer where a deadline is', () => {
    const never = { cpuTime: () => 0 }
    const startedAt = performance.now()
    expect(new TimeBudget(40, never).run(() => spin(ENDLESS), 0)).toBeUndefined()
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(199)
    let tries = 0
    const near = new TimeBudget(40, { ...never, wallMs: 40 })
    expect(near.run(() => spin(ENDLESS + tries++), 0)).toBeUndefined()
    expect(tries).toBe(1)
  })
})
