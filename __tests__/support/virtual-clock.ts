/** A clock whose waits take no time but move it on, and that remembers how long each was to be. */
import type { Clock } from '../../src/base/clock.ts'

export interface VirtualClock extends Clock {
  /** Milliseconds, in the order they were asked for. */
  readonly waits: number[]
}

export function virtualClock(
  random: () => number = () => 0.5,
  startsAt = Date.UTC(2026, 10, 24, 12),
): VirtualClock {
  const waits: number[] = []
  let now = startsAt
  return {
    waits,
    now: () => now,
    random,
    async sleep(ms, signal) {
      signal.throwIfAborted()
      waits.push(ms)
      const due = now + ms
      // Everything else that is due now gets its turn first.
      await new Promise(resolve => setImmediate(resolve))
      signal.throwIfAborted()
      now = Math.max(now, due)
    },
  }
}
