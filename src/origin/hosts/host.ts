/** What is known of one host: what it has to do, how much of it at once, and when next. */
import { Queue } from '../../base/concurrency/queue.ts'
import type { LimitSetting } from './connections.ts'
import { type ExpiryOf, PendingJobs } from './pending-jobs.ts'
import type { HeldPlace } from './place.ts'

/** A job under way that waits for a place. */
interface Waiting<Job> {
  readonly place: HeldPlace<Host<Job>>
  grant(): void
  refuse(reason: unknown): void
}

interface HostPace extends Omit<GateLimits, 'concurrency'> {
  readonly limitSetting: LimitSetting
}

export class Host<Job> {
  readonly name: string
  readonly delayMs: number
  /** What `#limit` may rise to, and what says so. */
  readonly #maxActive: number
  readonly limitSetting: LimitSetting
  /** At most this many at once: falls when the host pushes back, rises again with each success. */
  #limit: number
  #isLong = false
  active = 0
  /** Jobs that were sent elsewhere from here and wait there. */
  away = 0
  /** Clock time before which nothing starts. */
  opensAt = 0
  waking = false
  inLine = false
  /** Where what it sends comes too slowly for a slot: the machine that sends it. */
  slowMachine: string | undefined
  /** Redirects have led here: more of them may. */
  isTarget = false
  /** Further requests of jobs under way; they go before jobs not begun. */
  readonly returning = new Queue<Waiting<Job>>()
  /** Jobs not begun. */
  readonly pending: PendingJobs<Job>

  constructor(name: string, { perHost, delayMs, limitSetting }: HostPace, expiryOf: ExpiryOf<Job>) {
    this.name = name
    this.limitSetting = limitSetting
    this.delayMs = delayMs
    this.#maxActive = perHost
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

  get maxActive(): number {
    return this.#maxActive
  }

  /** Its own limit alone keeps it from more requests: neither the host, by pushing back, nor this machine. */
  get isHeld(): boolean {
    const isAtMost = this.active >= this.#maxActive && this.#limit === this.#maxActive
    return isAtMost && this.pending.length > 0 && this.slowMachine === undefined
  }

  /** Nothing of it is left, and nothing is foreseen. */
  get isDone(): boolean {
    return this.pending.length + this.returning.length + this.away === 0 && !this.isTarget
  }

  /** More was left than it may be asked at once: the last of many are not behind hosts of a few. */
  get isLong(): boolean {
    this.#isLong ||= this.pending.length > this.#maxActive
    return this.#isLong
  }

  slowDown(now: number, pauseMs: number): void {
    this.#limit = pauseMs > 0 ? 1 : Math.ceil(this.#limit / 2)
    this.opensAt = Math.max(this.opensAt, now + pauseMs)
  }

  speedUp(): void {
    if (this.#limit < this.#maxActive) this.#limit++
  }
}

/** All hosts of a run, each with what holds for it. */
export class HostTable<Job> {
  readonly #limits: GateLimits
  readonly #paceOf: PaceOf
  readonly #expiryOf: ExpiryOf<Job>
  readonly #hosts = new Map<string, Host<Job>>()

  constructor(limits: GateLimits, paceOf: PaceOf, expiryOf: ExpiryOf<Job>) {
    this.#limits = limits
    this.#paceOf = paceOf
    this.#expiryOf = expiryOf
  }

  get(name: string): Host<Job> {
    const known = this.#hosts.get(name)
    if (known) return known
    const { perHost, delayMs } = this.#limits
    const pace = this.#paceOf(name)
    const own: HostPace = {
      perHost: pace?.concurrency ?? perHost,
      delayMs: pace?.delayMs ?? delayMs,
      limitSetting: pace?.concurrency === undefined ? 'per-host-concurrency' : 'host-rules',
    }
    const host = new Host<Job>(name, own, this.#expiryOf)
    this.#hosts.set(name, host)
    return host
  }

  values(): Iterable<Host<Job>> {
    return this.#hosts.values()
  }
}

/** Of one host. */
export interface Pace {
  /** Requests at once. */
  readonly concurrency?: number | undefined
  /** Least time between two starts, milliseconds. */
  readonly delayMs?: number | undefined
}

/** What holds for a host in place of the common limits. */
export type PaceOf = (host: string) => Pace | undefined

export interface GateLimits {
  /** Requests at once over all hosts. */
  readonly concurrency: number
  /** Requests at once to one host. */
  readonly perHost: number
  /** Least time between two starts on one host, milliseconds. */
  readonly delayMs: number
}
