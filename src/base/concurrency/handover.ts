/** From one who gives to one who takes, one thing at a time: the giver waits until it has been used. */
export class Handoff<T> {
  #offered = Promise.withResolvers<T | undefined>()
  #used = Promise.withResolvers<void>()
  #hasLeft = false
  /** Givers come one after the other, also where an object is read from its beginning once more. */
  #last: Promise<void> = Promise.resolve()

  /** Resolves when the taker comes for the next one. @throws Error when nobody will */
  give(thing: T): Promise<void> {
    const turn = this.#last.then(() => this.#giveNow(thing))
    this.#last = turn.catch(() => {})
    return turn
  }

  async #giveNow(thing: T): Promise<void> {
    if (this.#hasLeft) throw new Error('nobody takes any more')
    this.#used = Promise.withResolvers()
    this.#offered.resolve(thing)
    await this.#used.promise
  }

  /** There is no more, or it went wrong, which the taker is thrown. */
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

  /** Takes no more. */
  cancel(): void {
    this.#hasLeft = true
    this.#used.promise.catch(() => {})
    this.#used.reject(new Error('nobody takes any more'))
  }
}
