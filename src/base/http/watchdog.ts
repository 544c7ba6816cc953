/** Watches the time limits of one exchange. All exchanges share one timer. */
import { DeadlineSweep, type Watched } from './deadline-sweep.ts'

/** Times are in milliseconds. */
export interface ExchangeLimits {
  /** From the sent request to the end of the response's head. */
  readonly headersMs: number
  /** Longest silence within a body. */
  readonly idleMs: number
  /** The whole exchange, including the wait for a connection. */
  readonly totalMs: number
  /** Lowest speed: fewer bytes within a window end the exchange. The first window does not count. */
  readonly floor?: SpeedFloor
  /** When an exchange is reported as slow; it continues. */
  readonly slow?: SlowRule
}

/** So many bytes have to come in each window. */
export interface SpeedFloor {
  readonly bytes: number
  readonly windowMs: number
}

/** An exchange is slow without a head after `headMs`, or with a body below a speed, which is checked repeatedly. */
export interface SlowRule {
  readonly headMs: number
  /** From the head to the first check of the body. */
  readonly firstMs: number
  /** The same for a body that is announced as a large one, which a slow host sends for longest. */
  readonly largeMs: number
  /** Between two checks. */
  readonly everyMs: number
  readonly bytesPerSecond: number
}

export type TimeLimit = 'headers-timeout' | 'stalled' | 'too-slow' | 'deadline'

const LARGE_BYTES = 1024 * 1024

const SWEEP = new DeadlineSweep()

export class Watchdog implements Watched {
  #limits: ExchangeLimits
  readonly #onLimit: (limit: TimeLimit) => void
  readonly #onSlow: () => void
  readonly #sweep: DeadlineSweep
  readonly #slot: number
  #totalDue: number
  #headersDue = Infinity
  #lastByteAt = Infinity
  #windowEnd = Infinity
  /** Infinity in the first window, which does not count, because slow starts are common. */
  #windowBytes = Infinity
  #pausedAt: number | undefined
  /** The next and the last check of the speed, and the bytes since the last one. */
  #lookAt = Infinity
  #lookedAt = 0
  #newBytes = 0

  /** @param onSlow called at each check that finds the exchange slow */
  constructor(
    limits: ExchangeLimits,
    onLimit: (limit: TimeLimit) => void,
    onSlow: () => void = () => {},
    sweep: DeadlineSweep = SWEEP,
  ) {
    this.#limits = limits
    this.#onLimit = onLimit
    this.#onSlow = onSlow
    this.#sweep = sweep
    const now = performance.now()
    if (limits.slow) this.#lookAt = now + limits.slow.headMs
    this.#totalDue = now + limits.totalMs
    this.#slot = sweep.add(this)
  }

  /** Ends all limits. */
  stop(): void {
    this.#sweep.remove(this.#slot, this)
  }

  requestSent(): void {
    this.#headersDue = performance.now() + this.#limits.headersMs
    this.#sweep.expect(this.#headersDue)
  }

  /** @param bytes of the body, as announced; no number where they are not */
  headArrived(bytes: number): void {
    const now = performance.now()
    this.#headersDue = Infinity
    this.#lastByteAt = now
    const { floor, slow } = this.#limits
    if (floor) this.#windowEnd = now + floor.windowMs
    if (slow) this.#lookAt = now + (bytes > LARGE_BYTES ? slow.largeMs : slow.firstMs)
    this.#lookedAt = now
    this.#sweep.expect(this.due())
  }

  /** From now on only silence and this speed count, whatever the time in all. */
  keepTo(floor: SpeedFloor): void {
    const { slow: _, ...limits } = this.#limits
    this.#limits = { ...limits, floor }
    this.#totalDue = Infinity
    this.#lookAt = Infinity
    this.#windowBytes = 0
    this.#windowEnd = performance.now() + floor.windowMs
    this.#sweep.expect(this.due())
  }

  bytesArrived(bytes: number): void {
    this.#lastByteAt = performance.now()
    this.#windowBytes += bytes
    this.#newBytes += bytes
  }

  /** Stops the clock while this side does not read. */
  pause(): void {
    this.#pausedAt ??= performance.now()
  }

  resume(): void {
    if (this.#pausedAt === undefined) return
    const now = performance.now()
    const paused = now - this.#pausedAt
    this.#pausedAt = undefined
    this.#totalDue += paused
    this.#windowEnd += paused
    this.#lookAt += paused
    this.#lookedAt += paused
    this.#lastByteAt = now
    this.#sweep.expect(this.due())
  }

  due(): number {
    if (this.#pausedAt !== undefined) return Infinity
    const silenceEnd = this.#lastByteAt + this.#limits.idleMs
    return Math.min(this.#totalDue, this.#headersDue, silenceEnd, this.#windowEnd, this.#lookAt)
  }

  look(now: number): void {
    if (this.#pausedAt !== undefined) return
    const limit = this.#exceeded(now)
    if (limit) return this.#onLimit(limit)
    if (now >= this.#lookAt - 1) this.#judgeSpeed(now)
  }

  #judgeSpeed(now: number): void {
    const { slow } = this.#limits
    if (!slow) return
    const isBody = this.#lastByteAt < Infinity
    const passedMs = now - this.#lookedAt
    const isSlow = !isBody || this.#newBytes < (slow.bytesPerSecond * passedMs) / 1000
    if (!isSlow && passedMs < slow.everyMs) {
      // What came with the head may have been all for a while.
      this.#lookAt = this.#lookedAt + Math.min(slow.everyMs, passedMs * 2)
      return
    }
    this.#newBytes = 0
    this.#lookedAt = now
    this.#lookAt = now + slow.everyMs
    if (isSlow) this.#onSlow()
  }

  #exceeded(now: number): TimeLimit | undefined {
    // A timer may fire a fraction early, so a deadline within a millisecond counts as passed.
    const passed = (due: number) => now >= due - 1
    if (passed(this.#totalDue)) return 'deadline'
    if (passed(this.#headersDue)) return 'headers-timeout'
    if (passed(this.#lastByteAt + this.#limits.idleMs)) return 'stalled'
    if (passed(this.#windowEnd) && this.#limits.floor) {
      if (this.#windowBytes < this.#limits.floor.bytes) return 'too-slow'
      this.#windowBytes = 0
      this.#windowEnd = now + this.#limits.floor.windowMs
    }
    return undefined
  }
}
