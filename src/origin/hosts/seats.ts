/** What a request under way holds besides its permit at the host: a slot, a seat in the slow lane, or nothing. */
import type { Slots } from '../../base/concurrency/slots.ts'
import type { HeldPermit } from './host-permit.ts'
import type { SlowLane } from './slow-lane.ts'

/**
 * Most bodies that wait for memory without a slot. Each holds a connection and what its socket has read ahead, up to
 * 128 KiB. Beyond this number bodies keep their slots, so that nothing more begins.
 */
const MOST_ASIDE = 128

export class Seats<Host> {
  readonly #slots: Slots
  readonly #slow: SlowLane<Host>
  #aside = 0

  constructor(slots: Slots, slow: SlowLane<Host>) {
    this.#slots = slots
    this.#slow = slow
  }

  take({ machine }: HeldPermit<Host>): void {
    if (machine === undefined) this.#slots.take()
    else this.#slow.enter(machine)
  }

  /** Gives up the permit. @returns whether a slot is free now, which `Slots` reports to the gates that wait */
  leave(permit: HeldPermit<Host>): boolean {
    if (!permit.isAside) return this.#give(permit)
    permit.isAside = false
    this.#aside--
    return false
  }

  /** @returns whether the permit has a seat in the slow lane now */
  moveToSlow(permit: HeldPermit<Host>, machine: string): boolean {
    if (permit.machine !== undefined) return true
    if (!this.#slow.hasRoom(machine)) return false
    if (!permit.isAside) this.#slow.enter(machine)
    permit.machine = machine
    if (!permit.isAside) this.#slots.give()
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

  /** @returns whether a slot was given back */
  #give({ machine }: HeldPermit<Host>): boolean {
    if (machine === undefined) this.#slots.give()
    else this.#slow.leave(machine)
    return machine === undefined
  }
}
