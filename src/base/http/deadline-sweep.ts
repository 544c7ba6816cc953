import { Members } from '../on-abort.ts'

/** Who is to be looked at when something may be due. Times are those of `performance.now()`. */
export interface Watched {
  /** When something is due next; Infinity where nothing is. */
  due(): number
  look(now: number): void
}

/** One timer for all that have deadlines: it goes off when the earliest may be due, and thousands come and go before that. */
export class DeadlineSweep {
  readonly #watched = new Members<Watched>()
  #timer: NodeJS.Timeout | undefined
  #timerDue = Infinity

  /** @returns what it is removed by when nothing can be due any more */
  add(watched: Watched): number {
    const slot = this.#watched.add(watched)
    this.expect(watched.due())
    return slot
  }

  remove(slot: number, watched: Watched): void {
    this.#watched.remove(slot, watched)
    if (this.#watched.size === 0) this.#rest()
  }

  /** What is due later than the timer is found when that goes off. */
  expect(due: number): void {
    // One that is over may still say something.
    if (due >= this.#timerDue || this.#watched.size === 0) return
    clearTimeout(this.#timer)
    this.#timerDue = due
    // A process that was frozen finds it long past.
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
    // Those that wait for us have nothing due.
    if (next < Infinity) this.expect(next)
  }
}
