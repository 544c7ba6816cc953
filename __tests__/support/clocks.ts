/** Two clocks for tests: one on which waits take no time, one on which they end when a test says so. */
import type { Clock } from '../../src/base/clock.ts'

/** Where hands stand that do not go with the machine's. */
export const NOON = Date.UTC(2026, 3, 1, 12)

interface SetClock extends Clock {
  /** Milliseconds, in the order they were asked for. */
  readonly waits: readonly number[]
}

export interface QuickClock extends SetClock {
  /** Moves the hands, back where `ms` is below zero. */
  pass(ms: number): void
}

export interface SteppedClock extends SetClock {
  /** Those who sleep now, and until when. */
  readonly sleepers: readonly number[]
  /** Moves the hands and lets everybody wake who is due. */
  advance(ms: number): Promise<void>
  /** Ends waits of this length, those under way and those to come, and leaves the hands. */
  end(ms: number): void
}

/**
 * Whoever sleeps wakes at once, and the hands have moved on by as much.
 * @param startsAt without it the hands also go as the machine's do
 */
export function quickClock(startsAt?: number, random = 0.5): QuickClock {
  const waits: number[] = []
  let ahead = 0
  const now = () => (startsAt ?? Date.now()) + ahead
  return {
    waits,
    now,
    random: () => random,
    async sleep(ms, signal) {
      signal.throwIfAborted()
      waits.push(ms)
      const due = now() + ms
      // Everything else that is due now gets its turn first.
      await new Promise(resolve => setImmediate(resolve))
      signal.throwIfAborted()
      ahead += Math.max(0, due - now())
    },
    pass(ms) {
      ahead += ms
    },
  }
}

/**
 * Whoever sleeps wakes when the hands are moved by hand.
 * @param startsAt without it the hands also go as the machine's do, and wake nobody
 * @param holds lengths of waits; all others are as on a quick clock
 */
export function steppedClock(startsAt?: number, holds: (ms: number) => boolean = () => true): SteppedClock {
  const quick = quickClock(startsAt)
  const waits: number[] = []
  const sleepers = new Map<() => void, { readonly ms: number; readonly due: number }>()
  const ended = new Set<number>()
  return {
    waits,
    now: quick.now,
    random: quick.random,
    get sleepers() {
      return Array.from(sleepers.values(), ({ due }) => due)
    },
    sleep(ms, signal) {
      if (!holds(ms)) return quick.sleep(ms, signal)
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason)
        waits.push(ms)
        if (ended.has(ms)) return resolve()
        const onAbort = () => {
          sleepers.delete(wake)
          reject(signal.reason)
        }
        const wake = () => {
          sleepers.delete(wake)
          signal.removeEventListener('abort', onAbort)
          resolve()
        }
        sleepers.set(wake, { ms, due: quick.now() + ms })
        signal.addEventListener('abort', onAbort, { once: true })
      })
    },
    async advance(ms) {
      quick.pass(ms)
      for (const [wake, { due }] of sleepers) if (due <= quick.now()) wake()
      await new Promise(resolve => setImmediate(resolve))
    },
    end(ms) {
      ended.add(ms)
      for (const [wake, sleeper] of sleepers) if (sleeper.ms === ms) wake()
    },
  }
}
