/** The time left of an attempt. Only waits for origins count; other waits are left out. */
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

  /** Gives the attempt its whole time again. */
  restart(): void {
    this.#dueAt = performance.now() + this.#totalMs
  }
}
