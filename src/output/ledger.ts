/**
 * Collects outcomes as they arrive and returns results in input order. Positions that share an outcome share one
 * object. Must not import sockets.
 */
import { setImmediate } from 'node:timers'
import { type Language, type Text, textIn } from '../base/sentence.ts'
import type { Target } from '../input/positions/image-job.ts'
import type { ImageList } from '../input/positions/image-list.ts'
import { numberOf, type Position, Refusal } from '../input/positions/position.ts'
import type { ObjectKey } from '../storage/key/object-key.ts'
import { PositionCounts, type Tally } from './counts.ts'
import { type Group, groupOf } from './groups.ts'
import { outcomeOfError } from './outcome-of-error.ts'
import { type Outcome, type Result, resultOf } from './result.ts'
import { type KnownResults, ResultsInOrder } from './results-in-order.ts'
import type { Follower, Settled } from './settlement.ts'

/** A reader of results, and the position it waits for. */
interface Waiting {
  readonly index: number
  readonly news: PromiseWithResolvers<void>
}

export class Ledger implements KnownResults {
  /** Language of the messages in outcomes. */
  readonly language: Language
  /** Its positions of other shards are undefined: they have no outcome and no result. */
  readonly #list: ImageList
  /** By target. */
  readonly #outcomes: (Outcome | undefined)[] = []
  /** Images without a key because their object is missing; each counts once. */
  missing = 0
  /** Objects that this run has stored, and their bytes. */
  stored = 0
  bytesStored = 0
  /** Images whose object was missing and is stored again. */
  restored = 0
  /** Known objects whose sizes are not those of the manifest. */
  otherSizes: Text | undefined
  /** By key, what is wrong with each of them until this run stores the key. */
  readonly damaged = new Map<string, Text>()
  /** Whether an image of the list has such a key; known after `tally`. */
  hasDamaged = false
  /** Known images that stay because the answers of their origins are suspect. */
  suspects = 0
  /** What could not be read of the manifest. */
  manifestProblem: Text | undefined
  /** Keys that are new: the report and the end mark of the manifest name them. */
  readonly newKeys = new Set<ObjectKey>()
  /** Targets whose images were requested and not stored, though the manifest knew them or their failure. */
  readonly #requestedAgain = new Set<number>()
  readonly #followers: Follower[] = []
  #waiting: readonly Waiting[] = []
  /** The error after which no more outcomes come. */
  #broken: { readonly by: unknown } | undefined

  constructor(list: ImageList, language: Language) {
    this.language = language
    this.#list = list
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
    this.#outcomes[number] = outcome
    if (outcome.new) this.newKeys.add(outcome.key)
    const { outcome: name } = outcome
    if (attempts > 0 && (name === 'unchanged' || name === 'skipped')) this.#requestedAgain.add(number)
    if (name === 'stored') {
      this.stored++
      this.bytesStored += outcome.bytes ?? 0
      this.damaged.delete(outcome.key)
      if (isRestored) this.restored++
    }
    if (outcome.missingKey !== undefined) this.missing++
    this.#announce(event)
  }

  /** Gives this outcome to every target that has none. */
  settleRest(outcome: Outcome): void {
    const { positions } = this.#list
    for (let index = 0; index < positions.length; index++) {
      const judged = positions.at(index)?.targetOrRefusal
      if (judged && !(judged instanceof Refusal)) this.settle({ target: judged, outcome })
    }
  }

  isSettled({ number }: Pick<Target, 'number'>): boolean {
    return this.#outcomes[number] !== undefined
  }

  isFailed({ number }: Target): boolean {
    return this.#outcomes[number]?.outcome === 'failed'
  }

  /** @param whole awaited before the iteration ends */
  resultsInOrder(whole?: Promise<unknown>): ResultsInOrder {
    return new ResultsInOrder(this, whole)
  }

  follow(follower: Follower): void {
    this.#followers.push(follower)
  }

  resultAt(index: number): Result | 'unknown' | 'elsewhere' | 'none' {
    const { positions, isArriving } = this.#list
    if (index >= positions.length) return isArriving ? 'unknown' : 'none'
    const position = positions.at(index)
    if (position === undefined) return 'elsewhere'
    const outcome = this.outcomeOf(position)
    return outcome ? resultOf(index, position, outcome) : 'unknown'
  }

  change(index: number): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken.by)
    const news = Promise.withResolvers<void>()
    this.#waiting = [...this.#waiting, { index, news }]
    return news.promise
  }

  /**
   * Makes the results of a finished run one by one, in input order.
   * @param isWanted called with whether the image was requested and is unchanged or skipped
   */
  *results(isWanted?: (outcome: Outcome, isRequestedAgain: boolean) => boolean): Generator<Result> {
    for (const [index, position, outcome] of this.#settled())
      if (!isWanted || isWanted(outcome, this.#isRequestedAgain(position)))
        yield resultOf(index, position, outcome)
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
    // Made on demand, since a list may consist of refusals.
    if (judged instanceof Refusal) return outcomeOfError(judged, 0, this.language)
    const outcome = this.#outcomes[judged.number]
    const damage = outcome?.outcome === 'unchanged' ? this.damaged.get(outcome.key) : undefined
    return outcome && damage ? { ...outcome, message: textIn(this.language, damage) } : outcome
  }

  groupAt(index: number, result: Result): Group {
    return groupOf(result, this.#isRequestedAgain(this.#list.positions.at(index)))
  }

  /** Counts what has become of the positions. Walks through all of them. */
  tally(): Tally {
    const counts = new PositionCounts()
    for (const [, position, outcome] of this.#settled()) {
      counts.add(outcome, this.#isRequestedAgain(position))
      this.hasDamaged ||= outcome.key !== undefined && this.damaged.has(outcome.key)
    }
    return counts.tally(this.#list.ownCount)
  }

  *#settled(): Generator<readonly [index: number, position: Position, outcome: Outcome]> {
    const { positions } = this.#list
    for (let index = 0; index < positions.length; index++) {
      const position = positions.at(index)
      const outcome = position && this.outcomeOf(position)
      if (outcome) yield [index, position, outcome]
    }
  }

  #isRequestedAgain(position: Position | undefined): boolean {
    const number = numberOf(position?.targetOrRefusal)
    return number !== undefined && this.#requestedAgain.has(number)
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
    const isWoken = ({ index }: Waiting) =>
      settled === undefined || numberOf(positions.at(index)?.targetOrRefusal) === settled
    const woken = this.#waiting.filter(isWoken)
    if (woken.length === 0) return
    this.#waiting = this.#waiting.filter(waiting => !isWoken(waiting))
    // In the next turn, so that other targets settled in this turn need no second wake.
    for (const { news } of woken) setImmediate(news.resolve)
  }
}
