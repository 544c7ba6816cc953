import { Members } from '../on-abort.ts'

/** An object with a deadline. Times are those of `performance.now()`. */
export interface Watched {
  /** The next deadline; Infinity for none. */
  due(): number
  look(now: number): void
}

/** One timer for thousands of objects with deadlines: it fires at the earliest of them. */
export class DeadlineSweep {
  readonly #watched = new Members<Watched>()
  #timer: NodeJS.Timeout | undefined
  #timerDue = Infinity

  /** @returns the slot, which `remove` needs */
  add(watched: Watched): number {
    const slot = this.#watched.add(watched)
    this.expect(watched.due())
    return slot
  }

  remove(slot: number, watched: Watched): void {
    this.#watched.remove(slot, watched)
    if (this.#watched.size === 0) this.#rest()
  }

  /** Sets the timer to `due`, unless it fires earlier anyway. */
  expect(due: number): void {
    // An object that was removed may still call this.
    if (due >= this.#timerDue || this.#watched.size === 0) return
    clearTimeout(this.#timer)
    this.#timerDue = due
    // In a process that was frozen, the deadline may be long past.
    this.#timer = setTimeout(this.#look, Math.max(0, due - performance.now()))
  }

  #rest(): void {
    clearTimeout(this.#timer)
    this.#timerDue = Infinity
  }

  readonly #look = (): void => {
    this.#timerDue = Infinity
    const now = performance.now()
    let next = Infinity
    for (const watched of this.#watched) {
      watched.look(now)
      next = Math.min(next, watched.due())
    }
    // A paused object has no deadline.
    if (next < Infinity) this.expect(next)
  }
}
