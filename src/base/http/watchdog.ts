/** Keeps time over one exchange with a single timer, so that thousands of exchanges a second stay cheap. */

/** Milliseconds each. */
export interface ExchangeLimits {
  /** From the request being written to the end of the answer's head. */
  readonly headersMs: number
  /** The longest silence within a body. */
  readonly idleMs: number
  /** The whole exchange, waiting for a connection included. */
  readonly totalMs: number
  /** The speed floor: fewer bytes within one window, the first window excepted, end the exchange. */
  readonly floor?: { readonly bytes: number; readonly windowMs: number }
}

export type TimeLimit = 'headers-timeout' | 'stalled' | 'too-slow' | 'deadline'

export class Watchdog {
  readonly #limits: ExchangeLimits
  readonly #onLimit: (limit: TimeLimit) => void
  #timer: NodeJS.Timeout
  #timerDue: number
  #totalDue: number
  #headersDue = Infinity
  #lastByteAt = Infinity
  #windowEnd = Infinity
  /** The first window is free: slow starts are common, slow stays are not. */
  #windowBytes = Infinity
  #pausedAt: number | undefined

  constructor(limits: ExchangeLimits, onLimit: (limit: TimeLimit) => void) {
    this.#limits = limits
    this.#onLimit = onLimit
    const { totalMs, headersMs, idleMs, floor } = limits
    const now = performance.now()
    // As early as anything can be due, so that it need not be moved: most exchanges are over by then.
    const first = Math.min(totalMs, headersMs, idleMs, floor?.windowMs ?? totalMs)
    this.#totalDue = now + totalMs
    this.#timerDue = now + first
    this.#timer = setTimeout(this.#wake, first)
  }

  requestSent(): void {
    this.#headersDue = performance.now() + this.#limits.headersMs
    this.#rearm()
  }

  headArrived(): void {
    const now = performance.now()
    this.#headersDue = Infinity
    this.#lastByteAt = now
    if (this.#limits.floor) this.#windowEnd = now + this.#limits.floor.windowMs
    this.#rearm()
  }

  bytesArrived(bytes: number): void {
    this.#lastByteAt = performance.now()
    this.#windowBytes += bytes
  }

  /** Time in which we are the ones who do not read is not held against the other side. */
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
    this.#lastByteAt = now
    this.#rearm()
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #due(): number {
    return Math.min(this.#totalDue, this.#headersDue, this.#lastByteAt + this.#limits.idleMs, this.#windowEnd)
  }

  /** Moves the timer only when something is due earlier; what is due later is found when it fires. */
  #rearm(): void {
    const due = this.#due()
    if (due >= this.#timerDue) return
    clearTimeout(this.#timer)
    this.#timerDue = due
    this.#timer = setTimeout(this.#wake, due - performance.now())
  }

  readonly #wake = (): void => {
    this.#timerDue = Infinity
    if (this.#pausedAt !== undefined) return
    const now = performance.now()
    const limit = this.#exceeded(now)
    if (limit) return this.#onLimit(limit)
    this.#rearm()
  }

  #exceeded(now: number): TimeLimit | undefined {
    // A timer may fire a fraction early; within a millisecond counts as due.
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
