import { describe, expect, test } from '@jest/globals'
import { backoff, type RetryDecision, retry } from '../../../src/base/concurrency/retry.ts'
import { NOON, quickClock } from '../../support/clocks.ts'

const policy = { attempts: 4, baseMs: 500, capMs: 10_000 }

/** Runs an attempt that fails `failures` times. @returns the numbers of the attempts and what came of it */
async function run(
  failures: number,
  decide: (attempt: number) => RetryDecision,
  clock = quickClock(NOON, 1),
) {
  const attempts: number[] = []
  const outcome = await retry(
    async number => {
      attempts.push(number)
      if (number <= failures) throw new Error(`failure ${number}`)
      return 'done'
    },
    { policy, clock, signal: new AbortController().signal, decide: (_error, number) => decide(number) },
  ).catch(error => error.message)
  return { attempts, outcome, waits: clock.waits }
}

describe('backoff', () => {
  test('doubles from the base and stops at the cap', () => {
    const ceilings = [1, 2, 3, 4, 5, 6, 7].map(attempt => backoff(policy, attempt, 1))
    expect(ceilings).toEqual([500, 1000, 2000, 4000, 8000, 10_000, 10_000])
  })

  test('spreads evenly from nothing up to its ceiling', () => {
    expect([0, 0.25, 0.5, 1].map(random => backoff(policy, 3, random))).toEqual([0, 500, 1000, 2000])
  })

  test('stays finite however often it is requested', () => {
    expect(backoff(policy, 5000, 1)).toBe(10_000)
  })
})

describe('retry', () => {
  test('succeeds on the second attempt after one wait within the jitter bounds', async () => {
    const { attempts, outcome, waits } = await run(1, () => ({ again: true }), quickClock(NOON, 0.7))
    expect({ attempts, outcome, waits }).toEqual({ attempts: [1, 2], outcome: 'done', waits: [350] })
  })

  test('gives up with the last error when the attempts are used up, and does not wait after it', async () => {
    const { attempts, outcome, waits } = await run(9, () => ({ again: true }))
    expect({ attempts, outcome, waits }).toEqual({
      attempts: [1, 2, 3, 4],
      outcome: 'failure 4',
      waits: [500, 1000, 2000],
    })
  })

  test('ends at once with an error that no further attempt would cure', async () => {
    const { attempts, outcome, waits } = await run(9, number => ({ again: number < 2 }))
    expect({ attempts, outcome, waits }).toEqual({ attempts: [1, 2], outcome: 'failure 2', waits: [500] })
  })

  test('attempts that do not count use up no attempt, and each is judged and waited for as the first', async () => {
    const attempts: number[] = []
    const judged: number[] = []
    const clock = quickClock(NOON, 1)
    let failures = 0
    const outcome = retry(
      async number => {
        attempts.push(number)
        throw new Error(`failure ${++failures}`)
      },
      {
        policy: { ...policy, attempts: 2 },
        clock,
        signal: new AbortController().signal,
        decide(_error, number) {
          judged.push(number)
          return { again: true }
        },
        // The first, third and fourth failures are none.
        counts: () => failures === 2 || failures === 5,
      },
    )
    await expect(outcome).rejects.toThrow('failure 5')
    expect({ attempts, judged, waits: clock.waits }).toEqual({
      attempts: [1, 1, 2, 2, 2],
      judged: [1, 1, 1, 1, 2],
      waits: [500, 500, 500, 500],
    })
  })

  test('waits as long as the server requested, were it longer or shorter than its own backoff', async () => {
    const asked = [60_000, 0, 7]
    const { waits } = await run(9, number => ({ again: true, afterMs: asked[number - 1] ?? 0 }))
    expect(waits).toEqual(asked)
  })

  test('makes no attempt after its signal has ended the wait', async () => {
    const ended = new AbortController()
    let attempts = 0
    const failing = retry(
      async () => {
        attempts++
        ended.abort(new Error('stopped'))
        throw new Error('failure')
      },
      { policy, clock: quickClock(NOON, 0), signal: ended.signal, decide: () => ({ again: true }) },
    )
    await expect(failing).rejects.toThrow('stopped')
    expect(attempts).toBe(1)
  })
})
