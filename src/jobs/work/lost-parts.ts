/**
 * Parts that the queue has lost although they are open, as after its server was emptied. A worker may still have such a
 * part, so it is put back when the lock time of every worker is over.
 */
export class LostParts {
  readonly #lockMs: number
  /** Part number to when it was found missing, on the clock of `performance.now()`. */
  #since: ReadonlyMap<number, number> = new Map()

  constructor(lockMs: number) {
    this.#lockMs = lockMs
  }

  get numbers(): readonly number[] {
    return [...this.#since.keys()]
  }

  /**
   * @param missing all open parts that are not in the queue now
   * @returns those that no worker can have any more
   */
  due(missing: readonly number[]): readonly number[] {
    const now = performance.now()
    this.#since = new Map(missing.map(number => [number, this.#since.get(number) ?? now]))
    return missing.filter(number => now - (this.#since.get(number) ?? now) >= this.#lockMs)
  }

  /** The queue has lost more: workers may have taken parts since the last loss. */
  restart(): void {
    const now = performance.now()
    this.#since = new Map(this.numbers.map(number => [number, now]))
  }

  /** @param missing which of `numbers` are not in the queue now: the time of the others begins anew */
  retain(missing: readonly number[]): void {
    this.#since = new Map([...this.#since].filter(([number]) => missing.includes(number)))
  }
}
