/** Passes values from a producer to a consumer, one at a time: the producer waits until each has been used. */
export class Handoff<T> {
  #offered = Promise.withResolvers<T | undefined>()
  #used = Promise.withResolvers<void>()
  #hasLeft = false
  /** Calls of `give` run one after another, also if an object is read again from its beginning. */
  #last: Promise<void> = Promise.resolve()

  /** Resolves when the consumer takes the next value. @throws Error once the consumer has left */
  give(thing: T): Promise<void> {
    const turn = this.#last.then(() => this.#giveNow(thing))
    this.#last = turn.catch(() => {})
    return turn
  }

  async #giveNow(thing: T): Promise<void> {
    if (this.#hasLeft) throw new Error('the consumer has left')
    this.#used = Promise.withResolvers()
    this.#offered.resolve(thing)
    await this.#used.promise
  }

  /** Ends the values; `take` throws the error, if there is one. */
  end(error?: unknown): void {
    if (error === undefined) return this.#offered.resolve(undefined)
    this.#offered.promise.catch(() => {})
    this.#offered.reject(error)
  }

  /** @returns undefined at the end */
  async take(): Promise<T | undefined> {
    this.#used.resolve()
    const thing = await this.#offered.promise
    if (thing !== undefined) this.#offered = Promise.withResolvers()
    return thing
  }

  /** The consumer leaves. */
  cancel(): void {
    this.#hasLeft = true
    this.#used.promise.catch(() => {})
    this.#used.reject(new Error('the consumer has left'))
  }
}
