/**
 * Who got what: outcomes as they come, results in input order. Each outcome is held once, however many
 * positions share it. Must not import sockets.
 */
import { describeError, type Failure, type Reason } from '../base/errors.ts'
import type { Language } from '../base/sentence.ts'
import type { Plan, Position, Target } from '../input/plan/plan.ts'
import { Refusal } from '../input/plan/refusal.ts'
import { OUTCOMES, type Outcome, type OutcomeName, type Result, resultOf } from './result.ts'

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

export class Ledger {
  /** Of what outcomes say. */
  readonly language: Language
  /** Its positions of other shards are undefined: no outcome, no result, nothing to wait for. */
  readonly #plan: Plan
  readonly #outcomes = new Map<Target, Outcome>()
  /** Where somebody waits for the next outcome. */
  #news: PromiseWithResolvers<void> | undefined
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
  settle(target: Target, outcome: Outcome): void {
    if (this.#outcomes.has(target)) return
    this.#outcomes.set(target, outcome)
    this.#wake()
  }

  /** Gives every target that has no outcome this one. */
  settleRest(outcome: Outcome): void {
    for (const position of this.#plan.positions) {
      if (position && !(position.targetOrRefusal instanceof Refusal))
        this.settle(position.targetOrRefusal, outcome)
    }
  }

  isSettled(target: Target): boolean {
    return this.#outcomes.has(target)
  }

  /** Each target that has an outcome, once, in the order they came to have it. */
  outcomes(): Iterable<Outcome> {
    return this.#outcomes.values()
  }

  /** Results in input order, each as soon as it and all before it are known. */
  async *resultsInOrder(): AsyncGenerator<Result> {
    const { positions } = this.#plan
    for (let index = 0; ; index++) {
      while (index >= positions.length && !this.#plan.isWhole) await this.#wait()
      if (index >= positions.length) return
      // Another one may take its place while somebody waits.
      for (let position = positions[index]; position; position = positions[index]) {
        const outcome = this.outcomeOf(position)
        if (outcome) {
          yield resultOf(index, position, outcome)
          break
        }
        await this.#wait()
      }
    }
  }

  /** Results in input order, of a run that has ended; made on the way, never kept. */
  *results(): Generator<Result> {
    for (const [index, position] of this.#plan.positions.entries()) {
      const outcome = position && this.outcomeOf(position)
      if (outcome) yield resultOf(index, position, outcome)
    }
  }

  /** The run broke: whoever waits for results is told, as no more will come. */
  fail(error: unknown): void {
    this.#broken = { by: error }
    this.#news?.reject(error)
  }

  positions(): readonly (Position | undefined)[] {
    return this.#plan.positions
  }

  /** Undefined where it has none yet. */
  outcomeOf({ targetOrRefusal }: Position): Outcome | undefined {
    // That of a refusal is made when it is asked for: a list may have nothing else.
    return targetOrRefusal instanceof Refusal
      ? outcomeOfError(targetOrRefusal, 0, this.language)
      : this.#outcomes.get(targetOrRefusal)
  }

  /** Of images that this run wrote, each once. */
  bytesStored(): number {
    let sum = 0
    for (const { outcome, bytes = 0 } of this.#outcomes.values()) if (outcome === 'stored') sum += bytes
    return sum
  }

  counts(): Counts {
    const counts = { total: this.#plan.ownCount, ...zeroes() }
    for (const position of this.#plan.positions) {
      const outcome = position && this.outcomeOf(position)
      if (outcome) counts[outcome.outcome]++
    }
    return counts
  }

  /** Positions that were skipped for one of these reasons. */
  skippedFor(...reasons: readonly Reason[]): number {
    let count = 0
    for (const position of this.#plan.positions) {
      const { outcome, reason } = (position && this.outcomeOf(position)) ?? {}
      if (outcome === 'skipped' && reason && reasons.includes(reason)) count++
    }
    return count
  }

  async #wait(): Promise<void> {
    if (this.#broken) throw this.#broken.by
    this.#news ??= Promise.withResolvers()
    await this.#news.promise
  }

  #wake(): void {
    this.#news?.resolve()
    this.#news = undefined
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
