/** The state of one host: its jobs, how many may run at once, and when the next may start. */
import { Queue } from '../../base/concurrency/queue.ts'
import type { LimitSetting } from './connections.ts'
import type { Permit } from './host-permit.ts'
import { type ExpiryOf, PendingJobs } from './pending-jobs.ts'

/** A job under way that waits for a permit. */
interface Waiting<Job> {
  readonly permit: Permit<Host<Job>>
  grant(): void
  refuse(reason: unknown): void
}

export class Host<Job> {
  readonly name: string
  readonly delayMs: number
  /** Upper bound of `#limit`. `limitSetting` names the setting that gives it. */
  readonly maxActive: number
  readonly limitSetting: LimitSetting
  /** Most requests at once: falls when the host pushes back, rises again with each success. */
  #limit: number
  #isLong = false
  /** Permits in use, one for each request under way. */
  active = 0
  /** Jobs that left this host for another one and wait there. */
  away = 0
  /** Clock time before which nothing starts. */
  opensAt = 0
  /** Whether a timer is set for `opensAt`. */
  waking = false
  /** Whether it waits for its turn, in `ReadyHosts` or in the slow lane. */
  isQueued = false
  /** The address that sends its bodies, if they come too slowly for a slot. */
  slowAddress: string | undefined
  /** Redirects have led here, so more may follow. */
  isTarget = false
  /** Further requests of jobs under way; they go before jobs that have not begun. */
  readonly returning = new Queue<Waiting<Job>>()
  /** Jobs that have not begun. */
  readonly pending: PendingJobs<Job>

  /** @param own replaces the limits that all hosts have */
  constructor(name: string, { perHost, delayMs }: GateLimits, own: Pace = {}, expiryOf: ExpiryOf<Job>) {
    this.name = name
    this.limitSetting = own.concurrency === undefined ? 'per-host-concurrency' : 'host-rules'
    this.delayMs = own.delayMs ?? delayMs
    this.maxActive = own.concurrency ?? perHost
    this.#limit = this.maxActive
    this.pending = new PendingJobs(expiryOf)
  }

  /** Jobs that wait elsewhere count: a host that redirects all its images must not get all requests at once. */
  get hasWork(): boolean {
    const hasRoom = this.active + this.away < this.maxActive
    return this.returning.length > 0 || (hasRoom && this.pending.length > 0)
  }

  get isFull(): boolean {
    return this.active >= this.#limit
  }

  /** Whether its own limit alone stops more requests: the host neither pushed back nor sends slowly. */
  get isLimited(): boolean {
    const isAtMost = this.active >= this.maxActive && this.#limit === this.maxActive
    return isAtMost && this.pending.length > 0 && this.slowAddress === undefined
  }

  /** Whether no job is left and none is expected. */
  get isDone(): boolean {
    return this.pending.length + this.returning.length + this.away === 0 && !this.isTarget
  }

  /** Whether more jobs ever waited than may run at once: the last of them must not wait for small hosts. */
  get isLong(): boolean {
    this.#isLong ||= this.pending.length > this.maxActive
    return this.#isLong
  }

  slowDown(now: number, pauseMs: number): void {
    this.#limit = pauseMs > 0 ? 1 : Math.ceil(this.#limit / 2)
    this.opensAt = Math.max(this.opensAt, now + pauseMs)
  }

  speedUp(): void {
    if (this.#limit < this.maxActive) this.#limit++
  }
}

/** The limits of one host. */
export interface Pace {
  /** Requests at once. */
  readonly concurrency?: number | undefined
  /** Least time between two starts, milliseconds. */
  readonly delayMs?: number | undefined
}

/** Returns the limits that replace the common ones for a host. */
export type PaceOf = (host: string) => Pace | undefined

export interface GateLimits {
  /** Requests at once over all hosts. */
  readonly concurrency: number
  /** Requests at once to one host. */
  readonly perHost: number
  /** Least time between two starts on one host, milliseconds. */
  readonly delayMs: number
}
