/** Iterates the results of a run in input order: each as soon as it and all earlier results are known. */
import type { Result } from './result.ts'

/** Results of a run known so far, by position. */
export interface KnownResults {
  /** The result of a position; 'elsewhere' in another shard, 'none' after the last position. */
  resultAt(index: number): Result | 'unknown' | 'elsewhere' | 'none'
  /** Resolves when `resultAt` may have changed. @throws (the promise rejects) if it never will */
  change(index: number): Promise<void>
}

type NextResult = IteratorResult<Result, undefined>

/** A batch ends when the next result is unknown, or with so many results or milliseconds. */
const MOST_AT_ONCE = { results: 64, ms: 100 }

const END: NextResult = { done: true, value: undefined }

/** An async generator would need six promises a result, not one. */
export class ResultsInOrder implements AsyncIterableIterator<Result, undefined> {
  readonly #known: KnownResults
  readonly #whole: Promise<unknown> | undefined
  #index = 0
  /** The call that waits; later calls wait for it. */
  #waiting: Promise<NextResult> | undefined

  /** @param whole awaited before the iteration ends; its rejection becomes the iterator's */
  constructor(known: KnownResults, whole?: Promise<unknown>) {
    this.#known = known
    this.#whole = whole
  }

  next(): Promise<NextResult> {
    const step = this.#waiting === undefined ? this.#step() : undefined
    if (step !== undefined) return Promise.resolve(step)
    const later = this.#waiting?.then(() => this.#later()) ?? this.#later()
    const done = () => {
      if (this.#waiting === later) this.#waiting = undefined
    }
    this.#waiting = later
    later.then(done, done)
    return later
  }

  /** Waits for a result, and takes those that are known after it, for a reader that needs no promise for each. */
  async batch(): Promise<readonly Result[]> {
    const batch: Result[] = []
    let dueAt = Number.POSITIVE_INFINITY
    for (;;) {
      const result = this.#step()?.value
      if (result) batch.push(result)
      if (batch.length === 1) dueAt = performance.now() + MOST_AT_ONCE.ms
      if (result && batch.length < MOST_AT_ONCE.results && performance.now() < dueAt) continue
      if (batch.length > 0 || this.#known.resultAt(this.#index) === 'none') return batch
      await this.#known.change(this.#index)
    }
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async #later(): Promise<NextResult> {
    for (;;) {
      const step = this.#step()
      if (step !== undefined) return step
      if (this.#known.resultAt(this.#index) === 'none') {
        await this.#whole
        return END
      }
      await this.#known.change(this.#index)
    }
  }

  /** Undefined if the call has to wait. */
  #step(): NextResult | undefined {
    for (;;) {
      const result = this.#known.resultAt(this.#index)
      if (result === 'elsewhere') this.#index++
      else if (result === 'none') return this.#whole === undefined ? END : undefined
      else if (result === 'unknown') return undefined
      else {
        this.#index++
        return { done: false, value: result }
      }
    }
  }
}
