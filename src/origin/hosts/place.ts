/**
 * The terms of this folder:
 * - place: permission for one request to one host. Each host has as many as its limit, `Host`.
 * - slot: one of the run's `concurrency`, shared by all hosts, `Slots`. A job under way holds a place and, besides it,
 *   a slot, a seat in the slow lane, or neither while its body waits for memory, `Seats`.
 * - machine: one address, whatever the names of its hosts. A machine that sends slowly is served by the slow lane, which
 *   has seats of its own, `SlowLane`.
 * - turn: a host with work and a free place is queued until a slot is free. Hosts with many jobs get three turns of
 *   four, `ReadyHosts`.
 * - returning: a job under way that waits for a place, for a redirect or a further attempt. At its host it goes before
 *   jobs that have not begun; these begin by their expiry, `PendingJobs`.
 */

/** The place of a job under way: at one host at a time, the one that gets its current request. */
export interface Place {
  /** Gives the place back; a second call does nothing. */
  release(): void
  /**
   * Call before each request after the first: takes a place at `host`, at its pace. The job holds nothing meanwhile.
   * @returns undefined if the place already held will do
   * @throws (the promise rejects) the reason why nothing more begins
   */
  moveTo(host: string): Promise<void> | undefined
  /**
   * Call when a body comes slowly from this machine: the job gives its slot to others and goes on in the slow lane.
   * @returns whether the request may go on; else others need the slot, and it must start again after `moveTo`
   */
  slow(machine: string): boolean
  /** Gives the slot to others until `wait` is over, and keeps the place at the host. */
  stepAside(wait: Promise<void>): Promise<void>
}

/** Gives places and takes them back. */
export interface PlaceKeeper<Host> {
  move(place: HeldPlace<Host>, host: string): Promise<void> | undefined
  slow(place: HeldPlace<Host>, machine: string): boolean
  stepAside(place: HeldPlace<Host>): () => void
  giveBack(place: HeldPlace<Host>, host: Host): void
}

export class HeldPlace<Host> implements Place {
  readonly #keeper: PlaceKeeper<Host>
  /** Undefined while the place is not held. */
  host: Host | undefined
  /** In the slow lane, the machine that the place counts for; else undefined. */
  machine: string | undefined
  /** A body came slowly while the place was held. */
  isSlow = false
  /** The place has no slot, since its body waits for memory. */
  isAside = false

  constructor(keeper: PlaceKeeper<Host>) {
    this.#keeper = keeper
  }

  release(): void {
    const { host } = this
    this.host = undefined
    if (host !== undefined) this.#keeper.giveBack(this, host)
  }

  moveTo(host: string): Promise<void> | undefined {
    return this.#keeper.move(this, host)
  }

  slow(machine: string): boolean {
    return this.#keeper.slow(this, machine)
  }

  async stepAside(wait: Promise<void>): Promise<void> {
    // The slot goes to a job that begins at once, which must not happen within a parser's callback.
    await undefined
    const stepBack = this.#keeper.stepAside(this)
    await wait
    stepBack()
  }
}
