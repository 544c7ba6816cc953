/** Collects the results of the parts of one round. Parts with counts are not read unless their lines are wanted. */
import { ifReason } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { Language, Text } from '../../base/sentence.ts'
import { outcomeOfError } from '../../output/outcome-of-error.ts'
import { type LostOutcome, resultOf } from '../../output/result.ts'
import { failedRecord } from '../../output/results-file.ts'
import { abandonedError, readAbandonment } from '../plan/abandonment.ts'
import { readPart } from '../plan/part-lines.ts'
import { decodeResults, readResults, readResultsText } from '../plan/part-results.ts'
import { type Plan, readRound } from '../plan/plan-file.ts'
import { type PlanProgress, progressReader } from '../plan/plan-progress.ts'
import { ifDamaged } from '../plan/stored-text.ts'
import type { CollectedResults } from './collected-results.ts'

/**
 * @returns a function that collects the parts that are new, and gives the progress without parts whose results are not
 *   whole
 */
export function partCollector(
  plan: Plan,
  collected: CollectedResults,
  notice: (sentence: Text) => void,
): (signal: AbortSignal) => Promise<PlanProgress> {
  const taken = new Set<number>()
  const damaged = new Set<number>()
  /** Results are decoded one part after the other, to bound memory. */
  let decoding: Promise<unknown> = Promise.resolve()
  const take = async (text: string | undefined, number: number) => {
    const results = decodeResults(text, plan, number)
    if (results && results.unreadable > 0)
      notice(say('part-lines-unreadable', { part: number, count: results.unreadable }))
    if (results) {
      await collected.addPart(results)
      taken.add(number)
    } else if (!damaged.has(number)) {
      damaged.add(number)
      notice(say('part-results-damaged', { part: number }))
    }
    return results !== undefined
  }
  const isWhole = async (number: number, signal: AbortSignal) => {
    if (taken.has(number)) return true
    const text = await readResultsText(plan, number, signal)
    const taking = decoding.then(() => take(text, number))
    decoding = taking.catch(() => {})
    return await taking
  }
  const all = ({ done }: PlanProgress) => [...done.keys()]
  const read = progressReader(plan, isWhole, collected.needsResults ? all : undefined)
  return async signal => {
    const progress = await read(signal)
    if (collected.needsResults) return progress
    for (const [number, counts] of progress.counts) {
      if (!taken.has(number)) collected.addCounts(counts)
      taken.add(number)
    }
    return progress
  }
}

/** Counts every image of an abandoned part as failed. */
export async function collectAbandoned(
  plan: Plan,
  { abandoned }: PlanProgress,
  collected: CollectedResults,
  language: Language,
  now: number,
  signal: AbortSignal,
): Promise<void> {
  for (const [number, time] of abandoned) {
    const abandonment = await readAbandonment(plan, number, time, signal)
    const error = abandonedError(number, abandonment)
    const outcome: LostOutcome = { ...outcomeOfError(error, 1, language), outcome: 'failed' }
    // A damaged part has no lines; its images count all the same.
    const images = collected.needsResults
      ? ((await readPart(plan, number, signal).catch(ifReason('part-damaged'))) ?? [])
      : []
    for (const { position, image } of images) {
      const written = collected.add({
        result: resultOf(position, image, outcome),
        again: failedRecord(image, plan.lists, outcome, now),
      })
      if (written !== undefined) await written
    }
    collected.addFailed((plan.parts[number]?.images ?? 0) - images.length, outcome.reason)
  }
}

/**
 * Reads the round before.
 * @returns undefined if there was no round of these lists before, or if it was removed
 * @throws PersistError when the store refuses
 */
export async function previousRound(
  { store, name, previous, list }: Plan,
  signal: AbortSignal,
): Promise<Plan | undefined> {
  if (previous === undefined) return undefined
  const plan = await readRound({ store, name, id: previous }, signal).catch(ifDamaged)
  return plan?.id === previous && plan.list === list ? plan : undefined
}

/** Adds a line of the round before for each position that has none of the current one. */
export async function addPreviousRound(
  current: Plan,
  collected: CollectedResults,
  signal: AbortSignal,
): Promise<void> {
  const plan = await previousRound(current, signal)
  if (!plan) return
  for (const number of plan.parts.keys()) {
    const results = await readResults(plan, number, signal)
    for (const { result } of results?.results ?? []) {
      const written = collected.addEarlier(result, plan.round)
      if (written !== undefined) await written
    }
  }
}
