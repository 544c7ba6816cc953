/**
 * Who got what: outcomes as they come, results in input order. Each outcome is held once, however many
 * positions share it. Must not import sockets.
 */
import { setImmediate } from 'node:timers'
import { NumberColumn } from '../base/buffers/number-column.ts'
import { describeError, type Failure, type Reason } from '../base/errors.ts'
import type { Language } from '../base/sentence.ts'
import type { Job, Target } from '../input/plan/job.ts'
import type { Plan } from '../input/plan/plan.ts'
import type { Position } from '../input/plan/position-table.ts'
import { Refusal } from '../input/plan/refusal.ts'
import { OUTCOMES, type Outcome, type OutcomeName, type Result, resultOf } from './result.ts'
import { type KnownResults, ResultsInOrder } from './results-in-order.ts'

/** How many positions have which outcome; the five add up to `total`. */
export interface Counts extends Readonly<Record<OutcomeName, number>> {
  /** Positions of this shard. */
  readonly total: number
  /** This run wrote the object. */
  readonly stored: number
  /** Nothing had to be written. */
  readonly unchanged: number
  /** Not tried this time. */
  readonly skipped: number
  /** The origin was never asked. */
  readonly refused: number
  /** Tried, and not stored. */
  readonly failed: number
}

/** What the memory says of objects that have not changed: a million outcomes that nobody holds. */
export interface RecalledOutcome {
  readonly outcome: 'unchanged'
  /** Asked each time one is wanted, and always the same. */
  recall(job: Job, target: Target): Outcome
}

type Settled = Outcome | RecalledOutcome

/** Somebody who reads results, and the position that comes next. */
interface Waiting {
  readonly index: number
  readonly news: PromiseWithResolvers<void>
}

const RECALLED = 1
const HELD = 2

/** Targets settled in a row from what the memory knows before whoever waits for results has his turn. */
export const KNOWN_AT_ONCE = 1024

export class Ledger implements KnownResults {
  /** Of what outcomes say. */
  readonly language: Language
  /** Its positions of other shards are undefined: no outcome, no result, nothing to wait for. */
  readonly #plan: Plan
  /** In the order they came. */
  readonly #outcomes: Outcome[] = []
  /** By target, the index of its outcome and `HELD`; `RECALLED` where it is not among them. */
  readonly #indexes = new NumberColumn()
  #recalled: RecalledOutcome | undefined
  /** The last of these, each with its target: whoever keeps up has them without asking the memory again. */
  readonly #recent: { readonly number: number; readonly outcome: Outcome }[] = []
  #waiting: readonly Waiting[] = []
  /** Why no more will come. */
  #broken: { readonly by: unknown } | undefined

  constructor(plan: Plan, language: Language) {
    this.language = language
    this.#plan = plan
  }

  /** The plan has more positions than before, or will have no more. */
  grew(): void {
    this.#wake()
  }

  /** The first outcome of a target stays. */
  settle(target: Pick<Target, 'number'>, outcome: Outcome): void {
    this.#settle(target.number, outcome)
  }

  /** The same of what the memory knows; it is held only as long as the list may still say more of the image. */
  settleKnown(target: Target, outcome: Outcome, recalled: RecalledOutcome): void {
    if (!this.#plan.jobOf) return this.settle(target, outcome)
    if (this.isSettled(target)) return
    this.#recalled = recalled
    this.#recent[target.number % KNOWN_AT_ONCE] = { number: target.number, outcome }
    this.#indexes.set(target.number, RECALLED)
    this.#wake(target.number)
  }

  /** Gives every target that has no outcome this one. */
  settleRest(outcome: Outcome): void {
    const { positions } = this.#plan
    for (let index = 0; index < positions.length; index++) {
      const judged = positions.resolvedAt(index)
      if (typeof judged === 'number') this.#settle(judged, outcome)
    }
  }

  isSettled({ number }: Target): boolean {
    return this.#indexes.at(number) > 0
  }

  /** Of each target but those that the memory knew, in the order they came to have it. */
  outcomes(): Iterable<Outcome> {
    return this.#outcomes
  }

  /** @param whole awaited before the end is told */
  resultsInOrder(whole?: Promise<unknown>): ResultsInOrder {
    return new ResultsInOrder(this, whole)
  }

  resultAt(index: number): Result | 'unknown' | 'elsewhere' | 'none' {
    const { positions, isWhole } = this.#plan
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

  /** Results in input order, of a run that has ended; made on the way, never kept. */
  *results(): Generator<Result> {
    for (let index = 0; index < this.#plan.positions.length; index++) {
      const settled = this.#settledAt(index)
      if (settled) yield this.#resultOf(index, settled)
    }
  }

  /** The same without what the memory knew. */
  *ownResults(): Generator<Result> {
    for (let index = 0; index < this.#plan.positions.length; index++) {
      const settled = this.#settledAt(index)
      if (settled && !('recall' in settled)) yield this.#resultOf(index, settled)
    }
  }

  /** The run broke: whoever waits for results is told, as no more will come. */
  fail(error: unknown): void {
    this.#broken = { by: error }
    for (const { news } of this.#waiting) news.reject(error)
  }

  positions(): Plan['positions'] {
    return this.#plan.positions
  }

  /** Undefined where it has none yet. */
  outcomeOf({ targetOrRefusal: judged }: Position): Outcome | undefined {
    const settled = this.#settled(judged instanceof Refusal ? judged : judged.number)
    return settled && this.#whole(settled, judged)
  }

  /** Of images that this run wrote, each once. */
  bytesStored(): number {
    let sum = 0
    for (const { outcome, bytes = 0 } of this.#outcomes) if (outcome === 'stored') sum += bytes
    return sum
  }

  counts(): Counts {
    const counts = { total: this.#plan.ownCount, ...zeroes() }
    for (let index = 0; index < this.#plan.positions.length; index++) {
      const settled = this.#settledAt(index)
      if (settled) counts[settled.outcome]++
    }
    return counts
  }

  /** Positions that were skipped for one of these reasons. */
  skippedFor(...reasons: readonly Reason[]): number {
    let count = 0
    for (let index = 0; index < this.#plan.positions.length; index++) {
      const settled = this.#settledAt(index)
      if (settled?.outcome === 'skipped' && settled.reason && reasons.includes(settled.reason)) count++
    }
    return count
  }

  /** @param settled the target that has its outcome; left out where anything may have changed */
  #wake(settled?: number): void {
    if (this.#waiting.length === 0) return
    const { positions } = this.#plan
    // Which target a position waits for may have changed since it began to.
    const isTold = ({ index }: Waiting) => settled === undefined || positions.resolvedAt(index) === settled
    const told = this.#waiting.filter(isTold)
    if (told.length === 0) return
    this.#waiting = this.#waiting.filter(waiting => !isTold(waiting))
    // In the next turn: what else is settled in this one goes with it.
    for (const { news } of told) setImmediate(news.resolve)
  }

  #settle(number: number, outcome: Outcome): void {
    if (this.#indexes.at(number) > 0) return
    this.#indexes.set(number, this.#outcomes.push(outcome) - 1 + HELD)
    this.#wake(number)
  }

  #settled(judged: number | Refusal): Settled | undefined {
    // That of a refusal is made when it is asked for: a list may have nothing else.
    if (judged instanceof Refusal) return outcomeOfError(judged, 0, this.language)
    const index = this.#indexes.at(judged)
    return index === RECALLED ? this.#recalled : index === 0 ? undefined : this.#outcomes[index - HELD]
  }

  /** That of a position. */
  #settledAt(index: number): Settled | undefined {
    const judged = this.#plan.positions.resolvedAt(index)
    return judged === undefined ? undefined : this.#settled(judged)
  }

  #resultOf(index: number, settled: Settled): Result {
    const position = this.#plan.positions.at(index) as Position
    return resultOf(index, position, this.#whole(settled, position.targetOrRefusal))
  }

  #whole(settled: Settled, judged: Target | Refusal): Outcome {
    if (!('recall' in settled)) return settled
    const target = judged as Target
    const recent = this.#recent[target.number % KNOWN_AT_ONCE]
    if (recent?.number === target.number) return recent.outcome
    return settled.recall(this.#plan.jobOf?.(target) as Job, target)
  }
}

/** Of several runs, as one. */
export function sumOfCounts(all: readonly Counts[]): Counts {
  const sum = { total: 0, ...zeroes() }
  for (const counts of all) {
    sum.total += counts.total
    for (const name of OUTCOMES) sum[name] += counts[name]
  }
  return sum
}

function zeroes(): Record<OutcomeName, number> {
  return Object.fromEntries(OUTCOMES.map(name => [name, 0])) as Record<OutcomeName, number>
}

/** It speaks of something nobody was asked for. */
function wasNotTried({ reason, stage }: Failure): boolean {
  if (reason === 'cancelled' || reason === 'host-paused' || reason === 'url-expired') return true
  // The run's own, which is part of the plan; a fetch's is that of one attempt.
  return reason === 'deadline' && stage === 'plan'
}

/**
 * An error as an image's outcome: `refused` as long as no origin was asked.
 * @param attempts that were begun; an address is refused within the first one, before it asks
 */
export function outcomeOfError(error: Failure, attempts = 0, language: Language = 'en'): Outcome {
  const { reason, stage, details } = error
  const refused =
    stage === 'plan' ||
    (reason === 'key-invalid' && attempts === 0) ||
    (reason === 'address-refused' && details.hop === undefined)
  return {
    outcome: wasNotTried(error) ? 'skipped' : refused ? 'refused' : 'failed',
    reason,
    message: describeError(error, language),
  }
}
