/** A counted number of places that several share: whoever waits for one is told when one is given back. */
export class Slots {
  readonly #waiting = new Set<() => void>()
  #free: number

  constructor(size: number) {
    this.#free = size
  }

  get hasFree(): boolean {
    return this.#free > 0
  }

  /** To be called where there is a free one. */
  take(): void {
    this.#free--
  }

  give(): void {
    this.#free++
    for (const tell of this.#waiting) if (this.#free > 0) tell()
  }

  /** Those who came first are told first. @returns what ends it */
  onFree(tell: () => void): () => void {
    this.#waiting.add(tell)
    return () => void this.#waiting.delete(tell)
  }
}
