/** A running job. Iterate it for its items as they become known, await it for its report, or do both in this order. */
export interface Run<Item, Report> extends Promise<Report>, AsyncIterable<Item> {}

/**
 * A run that begins when it is read. It can be read once and is never faster than its reader: no item is kept for a
 * second reader.
 */
export class LazyRun<Item, Report> implements Run<Item, Report> {
  readonly [Symbol.toStringTag] = 'LazyRun'
  readonly #run: AsyncGenerator<Item, Report>
  readonly #report = Promise.withResolvers<Report>()
  #begun = false

  constructor(run: AsyncGenerator<Item, Report>) {
    this.#run = run
    // The iteration throws this error; here it must not count as unhandled.
    this.#report.promise.catch(() => {})
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    if (this.#begun) throw new Error('a run is read once: iterate first, then await it for its report')
    this.#begun = true
    try {
      for (let step = await this.#run.next(); ; step = await this.#run.next()) {
        if (step.done) return this.#report.resolve(step.value)
        yield step.value
      }
    } catch (error) {
      this.#report.reject(error)
      throw error
    } finally {
      this.#report.reject(new Error('the run was left before its end'))
      await this.#run.return(undefined as never)
    }
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting is half of what this is for
  then<Good = Report, Bad = never>(
    onGood?: ((report: Report) => Good | PromiseLike<Good>) | null,
    onBad?: ((reason: unknown) => Bad | PromiseLike<Bad>) | null,
  ): Promise<Good | Bad> {
    if (!this.#begun) void this.#drain()
    return this.#report.promise.then(onGood, onBad)
  }

  catch<Bad = never>(onBad?: ((reason: unknown) => Bad | PromiseLike<Bad>) | null): Promise<Report | Bad> {
    return this.then(undefined, onBad)
  }

  finally(onEnd?: (() => void) | null): Promise<Report> {
    return this.then().finally(onEnd)
  }

  async #drain(): Promise<void> {
    try {
      for await (const _ of this);
    } catch {
      // The report rejects with the same error.
    }
  }
}
