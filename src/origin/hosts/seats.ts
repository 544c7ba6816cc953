/** What a request under way holds besides its permit at the host: a slot, a seat in the slow lane, or nothing. */
import { Queue } from '../../base/concurrency/queue.ts'
import type { GateLimits } from './host.ts'
import type { HeldPermit } from './host-permit.ts'

/**
 * Most bodies that wait for memory without a slot. Each holds a connection and what its socket has read ahead, up to
 * 128 KiB. Beyond this number bodies keep their slots, so that nothing more begins.
 */
const MOST_ASIDE = 128

/**
 * The slow lane has separate seats for bodies that come too slowly for a slot: a number in all, and a number per
 * machine, whichever of its names is used. A host whose bodies came slowly begins its next requests there.
 */
export class Seats<Host> {
  readonly #limits: GateLimits
  #freeSlots: number
  #aside = 0
  /** Seats of the slow lane that are held, in all and by machine. */
  #held = 0
  readonly #heldBy = new Map<string, number>()
  /** Hosts with work in the slow lane, by machine; the machine whose last turn is longest ago comes first. */
  readonly #waiting = new Map<string, Queue<Host>>()

  constructor(limits: GateLimits) {
    this.#limits = limits
    this.#freeSlots = limits.concurrency
  }

  get hasFreeSlot(): boolean {
    return this.#freeSlots > 0
  }

  take({ machine }: HeldPermit<Host>): void {
    if (machine === undefined) this.#freeSlots--
    else this.#enter(machine)
  }

  /** Gives up the permit. */
  leave(permit: HeldPermit<Host>): void {
    if (!permit.isAside) return this.#give(permit)
    permit.isAside = false
    this.#aside--
  }

  /** @returns whether the permit has a seat in the slow lane now */
  moveToSlow(permit: HeldPermit<Host>, machine: string): boolean {
    if (permit.machine !== undefined) return true
    if (!this.hasRoom(machine)) return false
    if (!permit.isAside) this.#enter(machine)
    permit.machine = machine
    if (!permit.isAside) this.#freeSlots++
    return true
  }

  stepAside(permit: HeldPermit<Host>): void {
    if (permit.host === undefined || permit.isAside || this.#aside === MOST_ASIDE) return
    permit.isAside = true
    this.#aside++
    this.#give(permit)
  }

  /** Takes the seat at once, even if one too many: a body that waited for a slot would hold memory meanwhile. */
  stepBack(permit: HeldPermit<Host>): void {
    if (!permit.isAside) return
    permit.isAside = false
    this.#aside--
    this.take(permit)
  }

  /** Whether the slow lane has a seat for the machine. */
  hasRoom(machine: string): boolean {
    return this.#held < this.#limits.concurrency && (this.#heldBy.get(machine) ?? 0) < this.#limits.perHost
  }

  /** Queues a host in the slow lane. */
  enqueue(machine: string, host: Host): void {
    const line = this.#waiting.get(machine) ?? new Queue()
    this.#waiting.set(machine, line)
    line.enqueue(host)
  }

  /** Returns the next host of the slow lane whose machine has room. */
  dequeue(): Host | undefined {
    if (this.#held >= this.#limits.concurrency) return undefined
    for (const [machine, line] of this.#waiting) {
      if (!this.hasRoom(machine)) continue
      const host = line.dequeue()
      this.#waiting.delete(machine)
      if (line.length > 0) this.#waiting.set(machine, line)
      return host
    }
    return undefined
  }

  /** Empties the queues of the slow lane. */
  clear(): void {
    this.#waiting.clear()
  }

  #give({ machine }: HeldPermit<Host>): void {
    if (machine === undefined) this.#freeSlots++
    else this.#leave(machine)
  }

  #enter(machine: string): void {
    this.#held++
    this.#heldBy.set(machine, (this.#heldBy.get(machine) ?? 0) + 1)
  }

  #leave(machine: string): void {
    this.#held--
    const left = (this.#heldBy.get(machine) ?? 1) - 1
    if (left > 0) this.#heldBy.set(machine, left)
    else this.#heldBy.delete(machine)
  }
}
