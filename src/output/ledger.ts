/**
 * Collects outcomes as they arrive and returns results in input order. Positions that share an outcome share one
 * object. Must not import sockets.
 */
import { setImmediate } from 'node:timers'
import { NumberColumn } from '../base/buffers/number-column.ts'
import type { Language, Text } from '../base/sentence.ts'
import type { ImageJob, Target } from '../input/positions/image-job.ts'
import type { ImageList } from '../input/positions/image-list.ts'
import { type Position, Refusal } from '../input/positions/position-table.ts'
import { PositionCounts, type Tally } from './counts.ts'
import { outcomeOfError } from './outcome-of-error.ts'
import type { Outcomes } from './packed-outcomes.ts'
import { type Outcome, type Result, resultOf } from './result.ts'
import { type KnownResults, ResultsInOrder } from './results-in-order.ts'
import type { Follower, Settled } from './settlement.ts'

/** Makes outcomes of unchanged objects from the manifest on demand, so that a million of them need not be kept. */
export interface RecalledOutcome {
  readonly outcome: 'unchanged'
  /** Returns the same outcome at each call. */
  recall(job: ImageJob, target: Target): Outcome
}

type Kept = Outcome | RecalledOutcome

/** How often results are read in a run that releases its positions. */
export interface ResultReading {
  readonly readers: number
  /** Whether the run's files need the position after its result is read. */
  isKept(result: Result): boolean
}

/** A reader of results, and the position it waits for. */
interface Waiting {
  readonly index: number
  readonly news: PromiseWithResolvers<void>
}

/** Marks a target whose outcome `#recalled` makes. */
const RECALLED = 1
/** Added to the index of an outcome. */
const FIRST = 2

/** Targets to settle in a row from the manifest before waiting readers get their turn. */
export const KNOWN_AT_ONCE = 1024

export class Ledger implements KnownResults {
  /** Language of the messages in outcomes. */
  readonly language: Language
  /** Its positions of other shards are undefined: they have no outcome and no result. */
  readonly #list: ImageList
  /** In the order of arrival. */
  readonly #outcomes: Outcomes
  readonly #reading: ResultReading | undefined
  /** By position: how many readers have read its result. */
  readonly #reads = new NumberColumn()
  /** Released positions. */
  readonly #released = new PositionCounts()
  /** Images without a key because their object is missing; each counts once. */
  missing = 0
  /** Objects that this run has stored, and their bytes. */
  stored = 0
  bytesStored = 0
  /** Images whose object was missing and is stored again. */
  restored = 0
  /** Known objects whose sizes are not those of the manifest. */
  otherSizes: Text | undefined
  /** Known images that stay because the answers of their origins are suspect. */
  suspects = 0
  /** What could not be read of the manifest. */
  manifestProblem: Text | undefined
  /** Receives each result whose position is about to be released. */
  beforeRelease: ((result: Result) => void) | undefined
  /** By target: 1 if its image was requested and is unchanged. */
  readonly #requestedAgain = new NumberColumn()
  readonly #followers: Follower[] = []
  /** By target: index in `#outcomes` + `FIRST`; `RECALLED` for an outcome from the manifest; 0 for none. */
  readonly #indexes = new NumberColumn()
  #recalled: RecalledOutcome | undefined
  /** Whether an outcome from the manifest is new. */
  hasNewRecalled = false
  /** Ring of recent recalled outcomes: a reader that keeps up needs no second look into the manifest. */
  readonly #recent: { readonly number: number; readonly outcome: Outcome }[] = []
  #waiting: readonly Waiting[] = []
  /** The error after which no more outcomes come. */
  #broken: { readonly by: unknown } | undefined

  /** @param reading how often results are read, if positions are released; else any reader may come at any time */
  constructor(list: ImageList, language: Language, reading?: ResultReading, outcomes: Outcomes = []) {
    this.language = language
    this.#list = list
    this.#outcomes = outcomes
    this.#reading = reading
  }

  /** Call this when the list has more positions, or is complete. */
  grew(): void {
    for (const follower of this.#followers) follower.grew?.()
    this.#wake()
  }

  /** Sets the outcome of a target, unless it has one, and tells the followers. */
  settle(event: Settled): void {
    const { target, outcome, attempts = 0, isRestored } = event
    const { number } = target
    if (this.isSettled(target)) return
    this.#indexes.set(number, this.#outcomes.push(outcome) - 1 + FIRST)
    if (attempts > 0 && outcome.outcome === 'unchanged') this.#requestedAgain.set(number, 1)
    if (outcome.outcome === 'stored') {
      this.stored++
      this.bytesStored += outcome.bytes ?? 0
      if (isRestored) this.restored++
    }
    if (outcome.missingKey !== undefined) this.missing++
    this.#announce(event)
  }

  /** Sets an outcome from the manifest. It is kept while the list is still arriving, and made on demand after that. */
  settleKnown(event: Settled, recalled: RecalledOutcome): void {
    if (!this.#list.jobOf) return this.settle(event)
    const { target, outcome } = event
    if (this.isSettled(target)) return
    this.#recalled = recalled
    if (outcome.new) this.hasNewRecalled = true
    this.#recent[target.number % KNOWN_AT_ONCE] = { number: target.number, outcome }
    this.#indexes.set(target.number, RECALLED)
    this.#announce(event)
  }

  /** Gives this outcome to every target that has none. */
  settleRest(outcome: Outcome): void {
    const { positions } = this.#list
    for (let index = 0; index < positions.length; index++) {
      const judged = positions.resolvedAt(index)
      if (typeof judged === 'number') this.settle({ target: { number: judged }, outcome })
    }
  }

  isSettled({ number }: Pick<Target, 'number'>): boolean {
    return this.#indexes.at(number) > 0
  }

  isFailed({ number }: Target): boolean {
    const index = this.#indexes.at(number)
    return index >= FIRST && this.#outcomes.at(index - FIRST)?.outcome === 'failed'
  }

  /** Outcomes that are not from the manifest, in the order of arrival. */
  outcomes(): Iterable<Outcome> {
    return this.#outcomes
  }

  /** @param whole awaited before the iteration ends */
  resultsInOrder(whole?: Promise<unknown>): ResultsInOrder {
    return new ResultsInOrder(this, whole)
  }

  follow(follower: Follower): void {
    this.#followers.push(follower)
  }

  /** Must be called by each reader after it has read a position's result. */
  taken(index: number, result: Result): void {
    if (!this.#reading || !this.#list.release) return
    const { readers } = this.#reading
    if (readers > 1) {
      const reads = this.#reads.at(index) + 1
      this.#reads.set(index, reads)
      if (reads < readers) return
    }
    const isKept = this.#reading.isKept(result)
    if (!isKept) {
      this.beforeRelease?.(result)
      this.#released.add(result, this.#isRequestedAgain(index))
    }
    this.#list.release(index, isKept)
  }

  resultAt(index: number): Result | 'unknown' | 'elsewhere' | 'none' {
    const { positions, isWhole } = this.#list
    if (index >= positions.length) return isWhole ? 'none' : 'unknown'
    const judged = positions.resolvedAt(index)
    if (judged === undefined) return 'elsewhere'
    const settled = this.#settled(judged)
    return settled ? this.#resultOf(index, settled) : 'unknown'
  }

  change(index: number): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken.by)
    const news = Promise.withResolvers<void>()
    this.#waiting = [...this.#waiting, { index, news }]
    return news.promise
  }

  /** Makes the results of a finished run one by one, in input order. */
  *results(): Generator<Result> {
    for (let index = 0; index < this.#list.positions.length; index++) {
      const settled = this.#settledAt(index)
      if (settled) yield this.#resultOf(index, settled)
    }
  }

  /** Like `results`, of the wanted outcomes alone, and without those from the manifest. */
  *ownResults(isWanted: (outcome: Outcome) => boolean): Generator<Result> {
    for (let index = 0; index < this.#list.positions.length; index++) {
      const settled = this.#settledAt(index)
      if (settled && !('recall' in settled) && isWanted(settled)) yield this.#resultOf(index, settled)
    }
  }

  /** Rejects all waiting readers, since no more outcomes will come. */
  fail(error: unknown): void {
    this.#broken = { by: error }
    for (const { news } of this.#waiting) news.reject(error)
  }

  positions(): ImageList['positions'] {
    return this.#list.positions
  }

  /** Undefined while the position has no outcome. */
  outcomeOf({ targetOrRefusal: judged }: Position): Outcome | undefined {
    const settled = this.#settled(judged instanceof Refusal ? judged : judged.number)
    return settled && this.#whole(settled, judged)
  }

  /** Counts what has become of the positions. Walks through all of them. */
  tally(): Tally {
    const counts = new PositionCounts(this.#released)
    for (let index = 0; index < this.#list.positions.length; index++) {
      const settled = this.#settledAt(index)
      if (settled) counts.add(settled, this.#isRequestedAgain(index))
    }
    return counts.tally(this.#list.ownCount)
  }

  #isRequestedAgain(index: number): boolean {
    const judged = this.#list.positions.resolvedAt(index)
    return typeof judged === 'number' && this.#requestedAgain.at(judged) > 0
  }

  #announce(event: Settled): void {
    for (const follower of this.#followers) follower.settled(event)
    this.#wake(event.target.number)
  }

  /** @param settled the target that has its outcome; omit it to wake every reader */
  #wake(settled?: number): void {
    if (this.#waiting.length === 0) return
    const { positions } = this.#list
    // The target of a position may have changed since the reader began to wait.
    const isWoken = ({ index }: Waiting) => settled === undefined || positions.resolvedAt(index) === settled
    const woken = this.#waiting.filter(isWoken)
    if (woken.length === 0) return
    this.#waiting = this.#waiting.filter(waiting => !isWoken(waiting))
    // In the next turn, so that other targets settled in this turn need no second wake.
    for (const { news } of woken) setImmediate(news.resolve)
  }

  #settled(judged: number | Refusal): Kept | undefined {
    // Made on demand, since a list may consist of refusals.
    if (judged instanceof Refusal) return outcomeOfError(judged, 0, this.language)
    const index = this.#indexes.at(judged)
    return index === RECALLED ? this.#recalled : index === 0 ? undefined : this.#outcomes.at(index - FIRST)
  }

  /** Outcome of a position. */
  #settledAt(index: number): Kept | undefined {
    const judged = this.#list.positions.resolvedAt(index)
    return judged === undefined ? undefined : this.#settled(judged)
  }

  #resultOf(index: number, settled: Kept): Result {
    const position = this.#list.positions.at(index) as Position
    return resultOf(index, position, this.#whole(settled, position.targetOrRefusal))
  }

  #whole(settled: Kept, judged: Target | Refusal): Outcome {
    if (!('recall' in settled)) return settled
    const target = judged as Target
    const recent = this.#recent[target.number % KNOWN_AT_ONCE]
    if (recent?.number === target.number) return recent.outcome
    return settled.recall(this.#list.jobOf?.(target) as ImageJob, target)
  }
}
