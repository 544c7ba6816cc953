/** Collects the results of the parts of one round. Parts with counts are not read unless their lines are wanted. */
import { PersistError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { Language, Text } from '../../base/sentence.ts'
import { outcomeOfError } from '../../output/outcome-of-error.ts'
import { type LostOutcome, resultOf } from '../../output/result.ts'
import { failedRecord } from '../../output/results-file.ts'
import { abandonedError, readAbandonment } from '../plan/abandonment.ts'
import { eachOf } from '../plan/each-of.ts'
import { decodeResults, readResultsText } from '../plan/part-results.ts'
import type { PlanFile } from '../plan/plan-file.ts'
import type { PlanPlace } from '../plan/plan-names.ts'
import type { PlanProgress } from '../plan/plan-progress.ts'
import { readPart } from '../plan/read-part.ts'
import type { CollectedResults } from './collected-results.ts'

export class PartCollector {
  readonly #place: PlanPlace
  readonly #plan: PlanFile
  readonly #collected: CollectedResults
  readonly #notice: (sentence: Text) => void
  readonly #taken = new Set<number>()
  /** Part number to the time of results that are not whole. */
  readonly #damaged = new Map<number, string>()
  /** Results are decoded one part after the other, to bound memory. */
  #decoding: Promise<unknown> = Promise.resolve()

  constructor(
    place: PlanPlace,
    plan: PlanFile,
    collected: CollectedResults,
    notice: (sentence: Text) => void,
  ) {
    this.#place = place
    this.#plan = plan
    this.#collected = collected
    this.#notice = notice
  }

  /** Collects the parts that are new. @returns the progress without parts whose results are not whole */
  async collect(progress: PlanProgress, signal: AbortSignal): Promise<PlanProgress> {
    const done = new Map(progress.done)
    const stateOf = (number: number) => String(Number(progress.done.get(number)))
    const toRead: number[] = []
    for (const number of progress.done.keys()) {
      if (this.#taken.has(number)) continue
      const counts = this.#collected.needsResults ? undefined : progress.counts.get(number)
      if (counts) {
        this.#collected.addCounts(counts)
        this.#taken.add(number)
      } else if (this.#damaged.get(number) === stateOf(number)) done.delete(number)
      else toRead.push(number)
    }
    await eachOf(toRead.values(), async number => {
      if (await this.#take(number, signal)) return
      if (!this.#damaged.has(number)) this.#notice(say('part-results-damaged', { part: number }))
      this.#damaged.set(number, stateOf(number))
      done.delete(number)
    })
    return { ...progress, done }
  }

  async #take(number: number, signal: AbortSignal): Promise<boolean> {
    const text = await readResultsText(this.#place, number, signal)
    const taking = this.#decoding.then(async () => {
      const results = decodeResults(text, this.#place, this.#plan, number)
      if (results && results.unreadable > 0)
        this.#notice(say('part-lines-unreadable', { part: number, count: results.unreadable }))
      if (results) await this.#collected.addPart(results)
      return results !== undefined
    })
    this.#decoding = taking.catch(() => {})
    if (!(await taking)) return false
    this.#taken.add(number)
    return true
  }

  /** Every image of an abandoned part counts as failed. */
  async collectAbandoned(
    { abandoned }: PlanProgress,
    language: Language,
    now: number,
    signal: AbortSignal,
  ): Promise<void> {
    for (const [number, time] of abandoned) {
      const abandonment = await readAbandonment(this.#place, number, time, signal)
      const error = abandonedError(number, abandonment)
      const outcome: LostOutcome = { ...outcomeOfError(error, 1, language), outcome: 'failed' }
      const images = this.#collected.needsResults
        ? await readPart(this.#place, this.#plan, number, signal).catch(ifDamaged)
        : []
      for (const { position, image } of images) {
        const written = this.#collected.add({
          result: resultOf(position, image, outcome),
          again: failedRecord(image, this.#plan.lists, outcome, now),
        })
        if (written !== undefined) await written
      }
      this.#collected.addFailed((this.#plan.parts[number]?.images ?? 0) - images.length, outcome.reason)
    }
  }
}

/** A damaged part has no lines; its images count all the same. */
function ifDamaged(error: unknown): readonly [] {
  if (!(error instanceof PersistError) || error.reason !== 'part-damaged') throw error
  return []
}
