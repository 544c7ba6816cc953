/** What a request under way holds besides its permit at the host: a slot, a seat in the slow lane, or nothing. */
import { Queue } from '../../base/concurrency/queue.ts'
import type { GateLimits } from './host.ts'
import type { Permit } from './host-permit.ts'

/**
 * Most bodies that wait for memory without a slot. Each holds a connection and what its socket has read ahead, up to
 * 128 KiB. Beyond this number bodies keep their slots, so that nothing more begins.
 */
const MOST_ASIDE = 128

/**
 * The slow lane has separate seats for bodies that come too slowly for a slot: a number in all, and a number per
 * address, whichever of its names is used. A host whose bodies came slowly begins its next requests there.
 */
export class Seats<Host> {
  readonly #limits: GateLimits
  #freeSlots: number
  #aside = 0
  /** Seats of the slow lane that are taken, in all and by address. */
  #taken = 0
  readonly #takenBy = new Map<string, number>()
  /** Hosts with work in the slow lane, by address; the address whose last turn is longest ago comes first. */
  readonly #waiting = new Map<string, Queue<Host>>()

  constructor(limits: GateLimits) {
    this.#limits = limits
    this.#freeSlots = limits.concurrency
  }

  get hasFreeSlot(): boolean {
    return this.#freeSlots > 0
  }

  take({ address }: Permit<Host>): void {
    if (address === undefined) this.#freeSlots--
    else this.#enter(address)
  }

  /** Gives up the permit. */
  leave(permit: Permit<Host>): void {
    if (!permit.isAside) return this.#give(permit)
    permit.isAside = false
    this.#aside--
  }

  /** @returns whether the permit has a seat in the slow lane now */
  moveToSlow(permit: Permit<Host>, address: string): boolean {
    if (permit.address !== undefined) return true
    if (!this.hasRoom(address)) return false
    if (!permit.isAside) this.#enter(address)
    permit.address = address
    if (!permit.isAside) this.#freeSlots++
    return true
  }

  stepAside(permit: Permit<Host>): void {
    if (permit.host === undefined || permit.isAside || this.#aside === MOST_ASIDE) return
    permit.isAside = true
    this.#aside++
    this.#give(permit)
  }

  /** Takes the seat at once, even if one too many: a body that waited for a slot would hold memory meanwhile. */
  stepBack(permit: Permit<Host>): void {
    if (!permit.isAside) return
    permit.isAside = false
    this.#aside--
    this.take(permit)
  }

  /** Whether the slow lane has a seat for the address. */
  hasRoom(address: string): boolean {
    return this.#taken < this.#limits.concurrency && (this.#takenBy.get(address) ?? 0) < this.#limits.perHost
  }

  /** Queues a host in the slow lane. */
  enqueue(address: string, host: Host): void {
    const line = this.#waiting.get(address) ?? new Queue()
    this.#waiting.set(address, line)
    line.enqueue(host)
  }

  /** Returns the next host of the slow lane whose address has room. */
  dequeue(): Host | undefined {
    if (this.#taken >= this.#limits.concurrency) return undefined
    for (const [address, line] of this.#waiting) {
      if (!this.hasRoom(address)) continue
      const host = line.dequeue()
      this.#waiting.delete(address)
      if (line.length > 0) this.#waiting.set(address, line)
      return host
    }
    return undefined
  }

  /** Empties the queues of the slow lane. */
  clear(): void {
    this.#waiting.clear()
  }

  #give({ address }: Permit<Host>): void {
    if (address === undefined) this.#freeSlots++
    else this.#leave(address)
  }

  #enter(address: string): void {
    this.#taken++
    this.#takenBy.set(address, (this.#takenBy.get(address) ?? 0) + 1)
  }

  #leave(address: string): void {
    this.#taken--
    const left = (this.#takenBy.get(address) ?? 1) - 1
    if (left > 0) this.#takenBy.set(address, left)
    else this.#takenBy.delete(address)
  }
}
