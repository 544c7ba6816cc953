/** Iterates the results of a run as they become known, in no order. */
import { numberOf, type Positions } from '../input/positions/position.ts'
import type { Result } from './result.ts'
import type { KnownResults } from './results-in-order.ts'
import type { Follower, Settled } from './settlement.ts'

export class ResultsAsKnown implements AsyncIterableIterator<Result, undefined>, Follower {
  readonly #known: KnownResults
  readonly #positions: Positions
  readonly #whole: Promise<unknown>
  /** Positions that are linked to their targets so far. */
  #linked = 0
  /** By target: the positions that wait for it. */
  readonly #waiting = new Map<number, number[]>()
  /** Positions whose results were read. */
  readonly #isRead: boolean[] = []
  #ready: number[] = []
  /** Index in `#ready` of the next position. */
  #next = 0
  #news: PromiseWithResolvers<void> | undefined
  #isOver = false
  /** Used at the end: the position from which on some may not be read. */
  #rest = 0

  /** @param whole awaited before the iteration ends; its rejection becomes the iterator's */
  constructor(known: KnownResults, positions: Positions, whole: Promise<unknown>) {
    this.#known = known
    this.#positions = positions
    this.#whole = whole
    const end = () => {
      this.#isOver = true
      this.#wake()
    }
    whole.then(end, end)
    this.grew()
  }

  /** Call this when there are more positions. */
  grew(): void {
    for (; this.#linked < this.#positions.length; this.#linked++) {
      const index = this.#linked
      const resolved = numberOf(this.#positions.at(index)?.targetOrRefusal)
      if (resolved === undefined || typeof this.#known.resultAt(index) === 'object') this.#ready.push(index)
      else {
        const waiting = this.#waiting.get(resolved)
        if (waiting) waiting.push(index)
        else this.#waiting.set(resolved, [index])
      }
    }
    if (this.#ready.length > 0) this.#wake()
  }

  /** Call this when a target has its outcome. */
  settled({ target: { number } }: Settled): void {
    const waiting = this.#waiting.get(number)
    if (!waiting) return
    this.#waiting.delete(number)
    for (const index of waiting) this.#ready.push(index)
    this.#wake()
  }

  async next(): Promise<IteratorResult<Result, undefined>> {
    for (;;) {
      const result = this.#isOver ? this.#nextOfRest() : this.#nextReady()
      if (result) return { done: false, value: result }
      if (this.#isOver) {
        await this.#whole
        return { done: true, value: undefined }
      }
      this.#news ??= Promise.withResolvers()
      await this.#news.promise
    }
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  /** Wakes every call that waits. */
  #wake(): void {
    this.#news?.resolve()
    this.#news = undefined
  }

  #nextReady(): Result | undefined {
    while (this.#next < this.#ready.length) {
      const result = this.#read(this.#ready[this.#next++] as number)
      if (result) return result
    }
    this.#ready = []
    this.#next = 0
    return undefined
  }

  /** The targets of some positions may have changed since they were linked. */
  #nextOfRest(): Result | undefined {
    while (this.#rest < this.#positions.length) {
      const result = this.#read(this.#rest++)
      if (result) return result
    }
    return undefined
  }

  /** @returns undefined if the position was read or belongs to another shard */
  #read(index: number): Result | undefined {
    if (this.#isRead[index]) return undefined
    const result = this.#known.resultAt(index)
    if (typeof result !== 'object') return undefined
    this.#isRead[index] = true
    return result
  }
}
