/** The results of a run, one after the other: each is handed over as soon as it and all before it are known. */
import type { Result } from './result.ts'

/** What is known of a run's results so far, by the positions of its list. */
export interface KnownResults {
  /** What there is to be told of a position: of another shard's nothing, and behind the last one none will be. */
  resultAt(index: number): Result | 'unknown' | 'elsewhere' | 'none'
  /** Resolves when `resultAt` may say something else. @throws (the promise rejects) where it never will */
  change(index: number): Promise<void>
}

type NextResult = IteratorResult<Result, undefined>

const END: NextResult = { done: true, value: undefined }

/** An async generator would do the same with six promises a result, in place of one. */
export class ResultsInOrder implements AsyncIterableIterator<Result, undefined> {
  readonly #known: KnownResults
  readonly #whole: Promise<unknown> | undefined
  #index = 0
  /** The call that has to wait, as all behind it have. */
  #waiting: Promise<NextResult> | undefined

  /** @param whole awaited before the end is told, which is what it throws then */
  constructor(known: KnownResults, whole?: Promise<unknown>) {
    this.#known = known
    this.#whole = whole
  }

  next(): Promise<NextResult> {
    if (this.#waiting !== undefined) return this.#inTurn(this.#waiting.then(() => this.#later()))
    const step = this.#step()
    return step === undefined ? this.#inTurn(this.#later()) : Promise.resolve(step)
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  #inTurn(step: Promise<NextResult>): Promise<NextResult> {
    const done = () => {
      if (this.#waiting === step) this.#waiting = undefined
    }
    this.#waiting = step
    step.then(done, done)
    return step
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

  /** Undefined where something is to be waited for. */
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
