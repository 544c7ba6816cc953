/** What a request under way holds besides its place at the host: a slot, a seat among the slow ones, or nothing. */
import type { Slots } from '../../base/concurrency/slots.ts'
import type { HeldPlace } from './place.ts'
import type { SlowLane } from './slow-lane.ts'

/**
 * Bodies that wait for room without a slot, at most. Each holds a connection and what its socket has read ahead, up to
 * 128 KiB; beyond this number they keep their slots, so that nothing more is begun.
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

  take({ machine }: HeldPlace<Host>): void {
    if (machine === undefined) this.#slots.take()
    else this.#slow.enter(machine)
  }

  /** The place is given up. @returns whether a slot is free now, of which `Slots` tells those who wait */
  leave(place: HeldPlace<Host>): boolean {
    if (!place.isAside) return this.#give(place)
    place.isAside = false
    this.#aside--
    return false
  }

  /** @returns whether it has a seat among the slow ones now */
  moveToSlow(place: HeldPlace<Host>, machine: string): boolean {
    if (place.machine !== undefined) return true
    if (!this.#slow.hasRoom(machine)) return false
    if (!place.isAside) this.#slow.enter(machine)
    place.machine = machine
    if (!place.isAside) this.#slots.give()
    return true
  }

  stepAside(place: HeldPlace<Host>): void {
    if (place.host === undefined || place.isAside || this.#aside === MOST_ASIDE) return
    place.isAside = true
    this.#aside++
    this.#give(place)
  }

  /** At once, were there one too many for a while: what waits for a slot would hold the room that it has got. */
  stepBack(place: HeldPlace<Host>): void {
    if (!place.isAside) return
    place.isAside = false
    this.#aside--
    this.take(place)
  }

  /** @returns whether it was a slot */
  #give({ machine }: HeldPlace<Host>): boolean {
    if (machine === undefined) this.#slots.give()
    else this.#slow.leave(machine)
    return machine === undefined
  }
}
