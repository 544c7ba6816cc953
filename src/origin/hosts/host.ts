/** What is known of one host: what it has to do, how much of it at once, and when next. */
import { Queue } from '../../base/concurrency/queue.ts'
import { type ExpiryOf, PendingJobs } from './pending-jobs.ts'
import type { HeldPlace } from './place.ts'

/** A job under way that waits for a place. */
interface Waiting<Job> {
  readonly place: HeldPlace<Host<Job>>
  grant(): void
  refuse(reason: unknown): void
}

/** Requests at once, and milliseconds between two starts. */
interface OwnPace {
  readonly concurrency: number
  readonly delayMs: number
}

export class Host<Job> {
  readonly name: string
  readonly delayMs: number
  /** What `#limit` may rise to. */
  readonly #maxActive: number
  /** At most this many at once: falls when the host pushes back, rises again with each success. */
  #limit: number
  active = 0
  /** Jobs that were sent elsewhere from here and wait there. */
  away = 0
  /** Clock time before which nothing starts. */
  opensAt = 0
  waking = false
  inLine = false
  /** Further requests of jobs under way; they go before jobs not begun. */
  readonly returning = new Queue<Waiting<Job>>()
  /** Jobs not begun. */
  readonly pending: PendingJobs<Job>

  constructor(name: string, { concurrency, delayMs }: OwnPace, expiryOf: ExpiryOf<Job>) {
    this.name = name
    this.delayMs = delayMs
    this.#maxActive = concurrency
    this.#limit = this.#maxActive
    this.pending = new PendingJobs(expiryOf)
  }

  /** Who waits elsewhere counts: a host that sends all its images on is not asked for all of them at once. */
  get hasWork(): boolean {
    const hasRoom = this.active + this.away < this.#maxActive
    return this.returning.length > 0 || (hasRoom && this.pending.length > 0)
  }

  get isFull(): boolean {
    return this.active >= this.#limit
  }

  slowDown(now: number, pauseMs: number): void {
    this.#limit = pauseMs > 0 ? 1 : Math.ceil(this.#limit / 2)
    this.opensAt = Math.max(this.opensAt, now + pauseMs)
  }

  speedUp(): void {
    if (this.#limit < this.#maxActive) this.#limit++
  }
}
