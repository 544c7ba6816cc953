/** A number of slots shared by several runs. Listeners are called when a slot is free again. */
export class Slots {
  readonly #waiting = new Set<() => void>()
  #free: number

  constructor(size: number) {
    this.#free = size
  }

  get hasFree(): boolean {
    return this.#free > 0
  }

  /** Call only if a slot is free. */
  take(): void {
    this.#free--
  }

  give(): void {
    this.#free++
    for (const onFree of this.#waiting) if (this.#free > 0) onFree()
  }

  /** Calls listeners in the order in which they were added. @returns removes the listener */
  onFree(listener: () => void): () => void {
    this.#waiting.add(listener)
    return () => void this.#waiting.delete(listener)
  }
}
