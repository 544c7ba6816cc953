/**
 * The terms of this folder:
 * - permit: permission for one request to one host. Each host has as many as its limit, `Host`.
 * - slot: one of the run's `concurrency`, shared by all hosts, `Seats`. A job under way holds a permit and, besides it,
 *   a slot, a seat in the slow lane, or neither while its body waits for memory, `Seats`.
 * - address: what the names of one or more hosts lead to. An address that sends slowly is served by the slow lane, which
 *   has seats of its own, `Seats`.
 * - turn: a host with work and a free permit is queued until a slot is free. Hosts with many jobs get three turns of
 *   four, `ReadyHosts`.
 * - returning: a job under way that waits for a permit, for a redirect or a further attempt. At its host it goes before
 *   jobs that have not begun; these begin by their expiry, `PendingJobs`.
 */

/** The permit of a job under way: at one host at a time, the one that gets its current request. */
export interface HostPermit {
  /** Gives the permit back; a second call does nothing. */
  release(): void
  /**
   * Call before each request after the first: takes a permit at `host`, at its pace. The job holds nothing meanwhile.
   * @returns undefined if the permit that the job has will do
   * @throws (the promise rejects) the reason why nothing more begins
   */
  moveTo(host: string): Promise<void> | undefined
  /**
   * Call when a body comes slowly from this address: the job gives its slot to others and goes on in the slow lane.
   * @returns whether the request may go on; else others need the slot, and it must start again after `moveTo`
   */
  slow(address: string): boolean
  /** Gives the slot to others until `wait` is over, and keeps the permit at the host. */
  stepAside(wait: Promise<void>): Promise<void>
}

/** Gives permits and takes them back. */
export interface PermitGiver<Host> {
  move(permit: Permit<Host>, host: string): Promise<void> | undefined
  slow(permit: Permit<Host>, address: string): boolean
  stepAside(permit: Permit<Host>): () => void
  giveBack(permit: Permit<Host>, host: Host): void
}

export class Permit<Host> implements HostPermit {
  readonly #giver: PermitGiver<Host>
  /** Undefined while no job has the permit. */
  host: Host | undefined
  /** In the slow lane, the address that the permit counts for; else undefined. */
  address: string | undefined
  /** A body came slowly while the job had the permit. */
  isSlow = false
  /** The permit has no slot, since its body waits for memory. */
  isAside = false

  constructor(giver: PermitGiver<Host>) {
    this.#giver = giver
  }

  release(): void {
    const { host } = this
    this.host = undefined
    if (host !== undefined) this.#giver.giveBack(this, host)
  }

  moveTo(host: string): Promise<void> | undefined {
    return this.#giver.move(this, host)
  }

  slow(address: string): boolean {
    return this.#giver.slow(this, address)
  }

  async stepAside(wait: Promise<void>): Promise<void> {
    // The slot goes to a job that begins at once, which must not happen within a parser's callback.
    await undefined
    const stepBack = this.#giver.stepAside(this)
    await wait
    stepBack()
  }
}
