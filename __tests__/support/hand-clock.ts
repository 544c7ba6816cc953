/** A clock that a test moves by hand; who sleeps wakes when it has come so far. */
import type { Clock } from '../../src/base/clock.ts'

export interface HandClock extends Clock {
  /** Those who sleep now, and until when. */
  readonly sleepers: readonly number[]
  /** Moves on and lets everybody wake who is due. */
  advance(ms: number): Promise<void>
}

export function handClock(startsAt: number): HandClock {
  let now = startsAt
  const sleepers = new Map<() => void, number>()
  return {
    now: () => now,
    random: () => 0.5,
    get sleepers() {
      return [...sleepers.values()]
    },
    sleep(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason)
        const onAbort = () => {
          sleepers.delete(wake)
          reject(signal.reason)
        }
        const wake = () => {
          sleepers.delete(wake)
          signal.removeEventListener('abort', onAbort)
          resolve()
        }
        sleepers.set(wake, now + ms)
        signal.addEventListener('abort', onAbort, { once: true })
      })
    },
    async advance(ms) {
      now += ms
      for (const [wake, due] of sleepers) if (due <= now) wake()
      await new Promise(resolve => setImmediate(resolve))
    },
  }
}
