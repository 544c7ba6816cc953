/**
 * How hard we lean on each host: so many requests at once, so far apart, none while it asked for a pause.
 * Jobs are started host by host in turn, so that waiting for one host never holds a place another could use.
 * Must not import the stores.
 */
import type { Clock } from '../../base/clock.ts'
import { Queue } from '../../base/concurrency/queue.ts'
import type { GateLimits, PaceOf } from './pace.ts'
import { type ExpiryOf, PendingJobs } from './pending-jobs.ts'

/** Gives a place at a host back; a second call does nothing. */
export type Release = () => void

/** Does one job. It holds a place from the start, gives it back when it likes, at the latest when it ends. */
export type Worker<Job> = (job: Job, release: Release) => Promise<void>

interface Host<Job> {
  active: number
  /** What `limit` may rise to. */
  readonly maxActive: number
  readonly delayMs: number
  /** At most this many at once: falls when the host pushes back, rises again with each success. */
  limit: number
  /** Clock time before which nothing starts. */
  opensAt: number
  waking: boolean
  inLine: boolean
  /** Further tries of jobs under way; they go before jobs not begun. */
  readonly returning: Queue<{ grant(release: Release): void; refuse(reason: unknown): void }>
  /** Jobs not begun. */
  readonly pending: PendingJobs<Job>
}

export class HostGate<Job> {
  readonly #limits: GateLimits
  readonly #clock: Clock
  readonly #paceOf: PaceOf
  readonly #expiryOf: ExpiryOf<Job>
  #work: Worker<Job> = async () => {}
  readonly #hosts = new Map<string, Host<Job>>()
  /** Hosts with work and room. */
  readonly #ready = new Queue<Host<Job>>()
  readonly #closing = new AbortController()
  readonly #done = Promise.withResolvers<void>()
  #active = 0
  /** Jobs added and not ended. */
  #open = 0
  #sealed = false
  #fewer: PromiseWithResolvers<void> | undefined

  /** @param expiryOf when a job comes too late, clock time: of one host the soonest are begun first */
  constructor(
    limits: GateLimits,
    clock: Clock,
    paceOf: PaceOf = () => undefined,
    expiryOf: ExpiryOf<Job> = () => undefined,
  ) {
    this.#limits = limits
    this.#clock = clock
    this.#paceOf = paceOf
    this.#expiryOf = expiryOf
  }

  /** Does all jobs. Resolves when the last has ended; after `close`, when those under way have. */
  async run(jobs: Iterable<Job>, hostOf: (job: Job) => string, work: Worker<Job>): Promise<void> {
    this.#work = work
    for (const job of jobs) {
      if (this.#closing.signal.aborted) break
      this.#add(job, hostOf)
    }
    await this.#finish()
  }

  /**
   * The same of jobs that come one by one: each may begin when it comes, and no more are read than `ahead` of those
   * that have ended. Jobs that break off close the gate; what they threw is thrown when those under way have ended.
   */
  async runArriving(
    jobs: AsyncIterable<Job>,
    hostOf: (job: Job) => string,
    work: Worker<Job>,
    ahead: number,
  ): Promise<void> {
    this.#work = work
    let broken: { readonly by: unknown } | undefined
    try {
      for await (const job of jobs) {
        if (this.#closing.signal.aborted) break
        this.#add(job, hostOf)
        this.#pump()
        if (this.#open >= ahead) await this.#whenFewer()
      }
    } catch (error) {
      broken = { by: error }
      this.close(error)
    }
    await this.#finish()
    if (broken) throw broken.by
  }

  /** Waits for a place for one more try of a job under way. */
  waitForPlace(name: string): Promise<Release> {
    const { signal } = this.#closing
    if (signal.aborted) return Promise.reject(signal.reason)
    const host = this.#host(name)
    return new Promise((grant, refuse) => {
      host.returning.enqueue({ grant, refuse })
      this.#consider(host)
      this.#pump()
    })
  }

  /** The host pushed back (429, 503). With a pause it said how long, and gets one request at a time after it. */
  slowDown(name: string, pauseMs = 0): void {
    const host = this.#host(name)
    host.limit = pauseMs > 0 ? 1 : Math.ceil(host.limit / 2)
    host.opensAt = Math.max(host.opensAt, this.#clock.now() + pauseMs)
  }

  speedUp(name: string): void {
    const host = this.#host(name)
    if (host.limit < host.maxActive) host.limit++
  }

  /** Starts nothing more: jobs not begun are dropped, waiting tries are refused with `reason`. */
  close(reason: unknown): void {
    if (this.#closing.signal.aborted) return
    this.#closing.abort(reason)
    this.#ready.clear()
    for (const host of this.#hosts.values()) {
      this.#open -= host.pending.clear().length
      for (const { refuse } of host.returning.clear()) refuse(reason)
    }
    this.#settle()
  }

  #add(job: Job, hostOf: (job: Job) => string): void {
    const host = this.#host(hostOf(job))
    host.pending.enqueue(job)
    this.#open++
    this.#consider(host)
  }

  async #finish(): Promise<void> {
    this.#sealed = true
    this.#pump()
    this.#settle()
    await this.#done.promise
  }

  /** Resolves when a job has ended, or the gate is closed. */
  async #whenFewer(): Promise<void> {
    this.#fewer = Promise.withResolvers()
    await this.#fewer.promise
  }

  #host(name: string): Host<Job> {
    let host = this.#hosts.get(name)
    if (!host) {
      const { perHost, delayMs } = this.#limits
      const pace = this.#paceOf(name)
      const maxActive = pace?.concurrency ?? perHost
      host = {
        active: 0,
        maxActive,
        delayMs: pace?.delayMs ?? delayMs,
        limit: maxActive,
        opensAt: 0,
        waking: false,
        inLine: false,
        returning: new Queue(),
        pending: new PendingJobs(this.#expiryOf),
      }
      this.#hosts.set(name, host)
    }
    return host
  }

  /** Puts a host in line when it has work and room, or sets an alarm for when it opens. */
  #consider(host: Host<Job>): void {
    const hasWork = host.returning.length + host.pending.length > 0
    if (!hasWork || host.inLine || host.active >= host.limit) return
    const wait = host.opensAt - this.#clock.now()
    if (wait > 0) return this.#wakeLater(host, wait)
    host.inLine = true
    this.#ready.enqueue(host)
  }

  #wakeLater(host: Host<Job>, ms: number): void {
    if (host.waking) return
    host.waking = true
    this.#clock.sleep(ms, this.#closing.signal).then(
      () => {
        host.waking = false
        this.#consider(host)
        this.#pump()
      },
      () => {},
    )
  }

  #pump(): void {
    while (this.#active < this.#limits.concurrency) {
      const host = this.#ready.dequeue()
      if (!host) return
      host.inLine = false
      // It may have been paused while it stood in line.
      if (host.opensAt <= this.#clock.now() && host.active < host.limit) this.#start(host)
      this.#consider(host)
    }
  }

  #start(host: Host<Job>): void {
    // A job that comes too late asks nothing of its host.
    const asks = host.returning.length > 0 || !host.pending.isLate(this.#clock.now())
    const release = this.#take(host, asks)
    const returning = host.returning.dequeue()
    if (returning) returning.grant(release)
    else void this.#do(host.pending.dequeue() as Job, release)
  }

  async #do(job: Job, release: Release): Promise<void> {
    try {
      await this.#work(job, release)
    } finally {
      release()
      this.#open--
      this.#settle()
    }
  }

  #take(host: Host<Job>, asks: boolean): Release {
    host.active++
    this.#active++
    if (host.delayMs > 0 && asks) host.opensAt = this.#clock.now() + host.delayMs
    let held = true
    return () => {
      if (!held) return
      held = false
      host.active--
      this.#active--
      this.#consider(host)
      this.#pump()
    }
  }

  #settle(): void {
    this.#fewer?.resolve()
    if (this.#open === 0 && this.#sealed) this.#done.resolve()
  }
}
