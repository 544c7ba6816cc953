/**
 * Limits the load on each host: its requests at once, the time between them, and the pauses that it requests.
 * Hosts take turns to start jobs, so that waiting for one host never holds a slot that another could use.
 * `host-permit.ts` defines the terms. Must not import the stores.
 */
import type { Clock } from '../../base/clock.ts'
import { type HostUse, NO_REPORTS } from './connections.ts'
import { type GateLimits, Host, type PaceOf } from './host.ts'
import { type HostPermit, Permit, type PermitGiver } from './host-permit.ts'
import type { ExpiryOf } from './pending-jobs.ts'
import { ReadyHosts } from './ready-hosts.ts'
import { Seats } from './seats.ts'

/** Does one job. The job holds a permit from the start; the permit is free again at the latest when the job ends. */
export type JobWork<Job> = (job: Job, permit: HostPermit) => Promise<void>

export class HostGate<Job> implements PermitGiver<Host<Job>> {
  readonly #clock: Clock
  readonly #use: HostUse
  #work: JobWork<Job> = async () => {}
  readonly #hosts = new Map<string, Host<Job>>()
  readonly #newHost: (name: string) => Host<Job>
  readonly #ready = new ReadyHosts<Host<Job>>()
  readonly #closing = new AbortController()
  readonly #done = Promise.withResolvers<void>()
  readonly #seats: Seats<Host<Job>>
  /** Jobs that were added and have not ended. */
  #open = 0
  #sealed = false
  /** Resolves when a job has ended or the gate is closed. */
  #fewer: PromiseWithResolvers<void> | undefined

  /** @param expiryOf when a job expires, clock time: at each host the soonest begin first */
  constructor(
    limits: GateLimits,
    clock: Clock,
    paceOf: PaceOf = () => undefined,
    expiryOf: ExpiryOf<Job> = () => undefined,
    use = NO_REPORTS,
  ) {
    this.#clock = clock
    this.#use = use
    this.#seats = new Seats(limits)
    this.#newHost = name => new Host(name, limits, paceOf(name), expiryOf)
  }

  /** Does all jobs. Resolves when the last has ended; after `close`, when the jobs under way have ended. */
  async run(jobs: Iterable<Job>, hostOf: (job: Job) => string, work: JobWork<Job>): Promise<void> {
    this.#work = work
    for (const job of jobs) {
      if (this.#closing.signal.aborted) break
      this.#add(job, hostOf)
    }
    // Only after all jobs are added: the number of a host's jobs decides when its turn comes.
    for (const host of this.#hosts.values()) this.#consider(host)
    await this.#finish()
  }

  /**
   * Like `run`, for jobs that come one by one: each may begin at once, and at most `ahead` are read and not ended.
   * If `jobs` throws, the gate closes, and the error is thrown again when the jobs under way have ended.
   */
  async runArriving(
    jobs: AsyncIterable<Job>,
    hostOf: (job: Job) => string,
    work: JobWork<Job>,
    ahead: number,
  ): Promise<void> {
    this.#work = work
    let broken: { readonly by: unknown } | undefined
    try {
      for await (const job of jobs) {
        if (this.#closing.signal.aborted) break
        this.#consider(this.#add(job, hostOf))
        this.#pump()
        if (this.#open < ahead) continue
        this.#fewer = Promise.withResolvers()
        await this.#fewer.promise
      }
    } catch (error) {
      broken = { by: error }
      this.close(error)
    }
    await this.#finish()
    if (broken) throw broken.by
  }

  /** Waits for a permit for another attempt of a job under way. */
  async waitForPermit(name: string): Promise<HostPermit> {
    const permit = new Permit(this)
    await this.#seatLater(permit, this.#hostOf(name))
    return permit
  }

  /** Called by permits. */
  move(permit: Permit<Host<Job>>, name: string): Promise<void> | undefined {
    const { host: from } = permit
    const to = this.#hostOf(name)
    const isOpen = to.opensAt <= this.#clock.now()
    const isSlowElsewhere = to.slowAddress !== undefined && permit.address === undefined
    if (from === to && to.delayMs === 0 && isOpen && !isSlowElsewhere) return undefined
    // After `close`, a job under way may finish its requests, and no other job begins.
    if (this.#closing.signal.aborted && isOpen) {
      permit.release()
      this.#seat(permit, to, true)
      return undefined
    }
    return this.#seatLater(permit, to)
  }

  /** Called by permits. */
  slow(permit: Permit<Host<Job>>, address: string): boolean {
    const { host } = permit
    if (!host) return true
    host.slowAddress = address
    if (!this.#seats.moveToSlow(permit, address)) return this.#ready.isEmpty
    permit.isSlow = true
    this.#pump()
    return true
  }

  /** Called by permits. */
  giveBack(permit: Permit<Host<Job>>, host: Host<Job>): void {
    const hasRoom = this.#seats.hasFreeSlot && this.#ready.isEmpty
    if (hasRoom && host.isLimited) this.#use.limited?.(host.name, host.maxActive, host.limitSetting)
    host.active--
    // The host has become as fast as others.
    if (permit.address !== undefined && !permit.isSlow) host.slowAddress = undefined
    // A list that is still being read may add jobs for this host.
    if (host.active === 0) this.#use.unused(host.name, this.#sealed && host.isDone)
    this.#consider(host)
    this.#seats.leave(permit)
    this.#pump()
  }

  /** Called by permits. @returns a function that takes the seat back */
  stepAside(permit: Permit<Host<Job>>): () => void {
    this.#seats.stepAside(permit)
    this.#pump()
    return () => this.#seats.stepBack(permit)
  }

  /** Call when the host pushes back (429, 503). After a pause that it requested, it gets one request at a time. */
  slowDown(name: string, pauseMs = 0): void {
    this.#hostOf(name).slowDown(this.#clock.now(), pauseMs)
  }

  speedUp(name: string): void {
    this.#hostOf(name).speedUp()
  }

  /** Takes out the jobs that have not begun. Jobs in progress go on, with further attempts. */
  dropWaiting(): readonly Job[] {
    const dropped = [...this.#hosts.values()].flatMap(host => host.pending.clear())
    this.#open -= dropped.length
    this.#settle()
    return dropped
  }

  /** Starts nothing more: drops jobs that have not begun, and refuses waiting attempts with `reason`. */
  close(reason: unknown): void {
    if (this.#closing.signal.aborted) return
    this.#closing.abort(reason)
    this.#ready.clear()
    this.#seats.clear()
    for (const host of this.#hosts.values()) for (const { refuse } of host.returning.clear()) refuse(reason)
    this.dropWaiting()
  }

  #hostOf(name: string): Host<Job> {
    const known = this.#hosts.get(name)
    if (known) return known
    const host = this.#newHost(name)
    this.#hosts.set(name, host)
    return host
  }

  #add(job: Job, hostOf: (job: Job) => string): Host<Job> {
    const host = this.#hostOf(hostOf(job))
    host.pending.enqueue(job)
    this.#open++
    return host
  }

  async #finish(): Promise<void> {
    this.#sealed = true
    this.#pump()
    this.#settle()
    await this.#done.promise
  }

  /** Gives up the permit that the job has, if any, and waits for one at `host`; then the job goes on. */
  #seatLater(permit: Permit<Host<Job>>, host: Host<Job>): Promise<void> {
    const from = permit.host === host ? undefined : permit.host
    return new Promise((resolve, reject) => {
      // The job is counted and queued before its permit is free, or a job that would only wait, too, takes that permit.
      if (from) {
        from.away++
        host.isTarget = true
      }
      const arrive = (settle: () => void) => {
        settle()
        if (!from) return
        from.away--
        this.#consider(from)
      }
      const waiting = {
        permit,
        grant: () => arrive(resolve),
        refuse: (reason: unknown) => arrive(() => reject(reason)),
      }
      const { signal } = this.#closing
      if (signal.aborted) {
        permit.release()
        return waiting.refuse(signal.reason)
      }
      host.returning.enqueue(waiting)
      permit.release()
      this.#consider(host)
      this.#pump()
    })
  }

  /** Queues a host that has work and room, or sets a timer for when it opens. */
  #consider(host: Host<Job>): void {
    if (!host.hasWork || host.isQueued || host.isFull || this.#closing.signal.aborted) return
    const wait = host.opensAt - this.#clock.now()
    if (wait > 0) return this.#wakeLater(host, wait)
    host.isQueued = true
    if (host.slowAddress === undefined) this.#ready.enqueue(host)
    else this.#seats.enqueue(host.slowAddress, host)
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
    for (let host = this.#seats.dequeue(); host; host = this.#seats.dequeue()) this.#serve(host, true)
    while (this.#seats.hasFreeSlot) {
      const host = this.#ready.dequeue()
      if (!host) return
      this.#serve(host, false)
    }
  }

  /** @param isSlow whether the host was queued in the slow lane */
  #serve(host: Host<Job>, isSlow: boolean): void {
    host.isQueued = false
    // The host may have changed while it was queued.
    const { slowAddress } = host
    const isStill = slowAddress === undefined ? !isSlow : isSlow && this.#seats.hasRoom(slowAddress)
    if (isStill && host.opensAt <= this.#clock.now() && !host.isFull && host.hasWork) this.#start(host)
    this.#consider(host)
  }

  #start(host: Host<Job>): void {
    const returning = host.returning.dequeue()
    if (returning) {
      this.#seat(returning.permit, host, true)
      returning.grant()
      return
    }
    // An expired job sends no request to its host.
    const hasRequest = !host.pending.isLate(this.#clock.now())
    const permit = new Permit(this)
    this.#seat(permit, host, hasRequest)
    const end = (error: unknown) => {
      permit.release()
      this.#open--
      this.#settle()
      if (error) throw error
    }
    void this.#work(host.pending.dequeue() as Job, permit).then(end, end)
  }

  #seat(permit: Permit<Host<Job>>, host: Host<Job>, hasRequest: boolean): void {
    permit.host = host
    permit.address = host.slowAddress
    permit.isSlow = false
    if (host.active++ === 0) this.#use.used(host.name)
    this.#seats.take(permit)
    if (host.delayMs > 0 && hasRequest) host.opensAt = this.#clock.now() + host.delayMs
  }

  #settle(): void {
    this.#fewer?.resolve()
    if (this.#open === 0 && this.#sealed) this.#done.resolve()
  }
}
