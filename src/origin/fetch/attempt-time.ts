/** What is left of an attempt's time, which is that of origins: waits for anything else are not part of it. */
export class AttemptTime {
  readonly #totalMs: number
  #dueAt: number

  constructor(totalMs: number) {
    this.#totalMs = totalMs
    this.#dueAt = performance.now() + totalMs
  }

  get leftMs(): number {
    return Math.max(1, this.#dueAt - performance.now())
  }

  async without(wait: Promise<void>): Promise<void> {
    const since = performance.now()
    await wait
    this.#dueAt += performance.now() - since
  }

  /** What was begun is begun anew. */
  restart(): void {
    this.#dueAt = performance.now() + this.#totalMs
  }
}
