/**
 * How hard we lean on each host: so many requests at once, so far apart, none while it asked for a pause.
 * Jobs are started host by host in turn, so that waiting for one host never holds a place another could use.
 * Must not import the stores.
 */
import type { Clock } from '../../base/clock.ts'
import { Slots } from '../../base/concurrency/slots.ts'
import { type HostUse, NOBODY } from './connections.ts'
import { type GateLimits, type Host, HostTable, type PaceOf } from './host.ts'
import type { ExpiryOf } from './pending-jobs.ts'
import { HeldPlace, type Place, type PlaceKeeper } from './place.ts'
import { ReadyHosts } from './ready-hosts.ts'
import { Seats } from './seats.ts'
import { SlowLane } from './slow-lane.ts'

/** Does one job. It holds a place from the start, gives it back when it likes, at the latest when it ends. */
export type Worker<Job> = (job: Job, place: Place) => Promise<void>

export class HostGate<Job> implements PlaceKeeper<Host<Job>> {
  readonly #clock: Clock
  readonly #use: HostUse
  #work: Worker<Job> = async () => {}
  readonly #hosts: HostTable<Job>
  readonly #ready = new ReadyHosts<Host<Job>>()
  readonly #slow: SlowLane<Host<Job>>
  readonly #closing = new AbortController()
  readonly #done = Promise.withResolvers<void>()
  readonly #slots: Slots
  readonly #seats: Seats<Host<Job>>
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
    use = NOBODY,
    slots = new Slots(limits.concurrency),
  ) {
    this.#slow = new SlowLane(limits.concurrency, limits.perHost)
    this.#clock = clock
    this.#use = use
    this.#slots = slots
    this.#seats = new Seats(slots, this.#slow)
    void this.#done.promise.then(slots.onFree(() => this.#pump()))
    this.#hosts = new HostTable(limits, paceOf, expiryOf)
  }

  /** Does all jobs. Resolves when the last has ended; after `close`, when those under way have. */
  async run(jobs: Iterable<Job>, hostOf: (job: Job) => string, work: Worker<Job>): Promise<void> {
    this.#work = work
    for (const job of jobs) {
      if (this.#closing.signal.aborted) break
      this.#add(job, hostOf)
    }
    // Not before all are there: how many a host has says when its turn comes.
    for (const host of this.#hosts.values()) this.#consider(host)
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
        this.#consider(this.#add(job, hostOf))
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

  /** A place for one more try of a job under way, as soon as there is one. */
  async waitForPlace(name: string): Promise<Place> {
    const place = new HeldPlace(this)
    await this.#seatLater(place, this.#hosts.get(name))
    return place
  }

  /** For places. */
  move(place: HeldPlace<Host<Job>>, name: string): Promise<void> | undefined {
    const { host: from } = place
    const to = this.#hosts.get(name)
    const isOpen = to.opensAt <= this.#clock.now()
    const isSlowElsewhere = to.slowMachine !== undefined && place.machine === undefined
    if (from === to && to.delayMs === 0 && isOpen && !isSlowElsewhere) return undefined
    // What is under way may come to its end; nobody else begins any more.
    if (this.#closing.signal.aborted && isOpen) {
      place.release()
      this.#seat(place, to, true)
      return undefined
    }
    return this.#seatLater(place, to)
  }

  /** For places. */
  slow(place: HeldPlace<Host<Job>>, machine: string): boolean {
    const { host } = place
    if (!host) return true
    host.slowMachine = machine
    if (!this.#seats.moveToSlow(place, machine)) return this.#ready.isEmpty
    place.isSlow = true
    this.#pump()
    return true
  }

  /** For places. */
  giveBack(place: HeldPlace<Host<Job>>, host: Host<Job>): void {
    const hasRoom = this.#slots.hasFree && this.#ready.isEmpty
    if (hasRoom && host.isHeld) this.#use.held?.(host.name, host.maxActive, host.limitSetting)
    host.active--
    // It has become as fast as others.
    if (place.machine !== undefined && !place.isSlow) host.slowMachine = undefined
    // A list that still comes may bring more of it.
    if (host.active === 0) this.#use.unused(host.name, this.#sealed && host.isDone)
    this.#consider(host)
    if (!this.#seats.leave(place)) this.#pump()
  }

  /** For places. @returns ends it */
  stepAside(place: HeldPlace<Host<Job>>): () => void {
    this.#seats.stepAside(place)
    if (place.machine !== undefined) this.#pump()
    return () => this.#seats.stepBack(place)
  }

  /** The host pushed back (429, 503). With a pause it said how long, and gets one request at a time after it. */
  slowDown(name: string, pauseMs = 0): void {
    this.#hosts.get(name).slowDown(this.#clock.now(), pauseMs)
  }

  speedUp(name: string): void {
    this.#hosts.get(name).speedUp()
  }

  /** Starts nothing more: jobs not begun are dropped, waiting tries are refused with `reason`. */
  close(reason: unknown): void {
    if (this.#closing.signal.aborted) return
    this.#closing.abort(reason)
    this.#ready.clear()
    this.#slow.clear()
    for (const host of this.#hosts.values()) {
      this.#open -= host.pending.clear().length
      for (const { refuse } of host.returning.clear()) refuse(reason)
    }
    this.#settle()
  }

  #add(job: Job, hostOf: (job: Job) => string): Host<Job> {
    const host = this.#hosts.get(hostOf(job))
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

  /** Resolves when a job has ended, or the gate is closed. */
  async #whenFewer(): Promise<void> {
    this.#fewer = Promise.withResolvers()
    await this.#fewer.promise
  }

  /** Gives up the place that is held, if one is, and waits for one at a host; then the job goes on. */
  #seatLater(place: HeldPlace<Host<Job>>, host: Host<Job>): Promise<void> {
    const from = place.host === host ? undefined : place.host
    return new Promise((resolve, reject) => {
      // In line before it gives back what it holds, which must not go to a job that would only wait, too.
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
        place,
        grant: () => arrive(resolve),
        refuse: (reason: unknown) => arrive(() => reject(reason)),
      }
      const { signal } = this.#closing
      if (signal.aborted) {
        place.release()
        return waiting.refuse(signal.reason)
      }
      host.returning.enqueue(waiting)
      place.release()
      this.#consider(host)
      this.#pump()
    })
  }

  /** Puts a host in line when it has work and room, or sets an alarm for when it opens. */
  #consider(host: Host<Job>): void {
    if (!host.hasWork || host.inLine || host.isFull || this.#closing.signal.aborted) return
    const wait = host.opensAt - this.#clock.now()
    if (wait > 0) return this.#wakeLater(host, wait)
    host.inLine = true
    if (host.slowMachine === undefined) this.#ready.enqueue(host)
    else this.#slow.enqueue(host.slowMachine, host)
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
    for (let host = this.#slow.dequeue(); host; host = this.#slow.dequeue()) this.#serve(host, true)
    while (this.#slots.hasFree) {
      const host = this.#ready.dequeue()
      if (!host) return
      this.#serve(host, false)
    }
  }

  /** @param isSlow that it stood in the line of the slow ones */
  #serve(host: Host<Job>, isSlow: boolean): void {
    host.inLine = false
    // Much may have changed while it stood in line.
    const { slowMachine } = host
    const isStill = slowMachine === undefined ? !isSlow : isSlow && this.#slow.hasRoom(slowMachine)
    if (isStill && host.opensAt <= this.#clock.now() && !host.isFull && host.hasWork) this.#start(host)
    this.#consider(host)
  }

  #start(host: Host<Job>): void {
    const returning = host.returning.dequeue()
    if (returning) {
      this.#seat(returning.place, host, true)
      returning.grant()
      return
    }
    // A job that comes too late asks nothing of its host.
    const asks = !host.pending.isLate(this.#clock.now())
    const place = new HeldPlace(this)
    this.#seat(place, host, asks)
    void this.#do(host.pending.dequeue() as Job, place)
  }

  async #do(job: Job, place: Place): Promise<void> {
    try {
      await this.#work(job, place)
    } finally {
      place.release()
      this.#open--
      this.#settle()
    }
  }

  #seat(place: HeldPlace<Host<Job>>, host: Host<Job>, asks: boolean): void {
    place.host = host
    place.machine = host.slowMachine
    place.isSlow = false
    if (host.active++ === 0) this.#use.used(host.name)
    this.#seats.take(place)
    if (host.delayMs > 0 && asks) host.opensAt = this.#clock.now() + host.delayMs
  }

  #settle(): void {
    this.#fewer?.resolve()
    if (this.#open === 0 && this.#sealed) this.#done.resolve()
  }
}
