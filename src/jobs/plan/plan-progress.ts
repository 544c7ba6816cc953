/** Which parts of a plan are over, from the names of the objects beside their results. */
import { type PartCounts, parseCounts } from './part-counts.ts'
import { readResults } from './part-results.ts'
import type { Plan } from './plan-file.ts'
import { partOfName, resultsFolder, resultsKey } from './plan-names.ts'
import { eachOf } from './stored-text.ts'

/** Parts of a plan that are over. */
export interface PlanProgress {
  /**
   * Part number to the time its results were written; undefined where the store gives no time. Only the results
   * themselves prove that they are whole: `uncounted` says which ones to read.
   */
  readonly done: ReadonlyMap<number, Date | undefined>
  /** Part number to the number of the `abandoned` object that counts. */
  readonly abandoned: ReadonlyMap<number, number>
  /** How often a part was abandoned before, reopened since or not; absent for never. */
  readonly timesAbandoned: ReadonlyMap<number, number>
  /** Number of the last state of the search for an image that crashes workers; absent for none. */
  readonly lastTrying: ReadonlyMap<number, number>
  /** Counts of parts that are done. */
  readonly counts: ReadonlyMap<number, PartCounts>
}

/**
 * Costs one listing, a page for 500 parts. A part with results is done, even if it was abandoned before.
 * @param only the number of one part, which costs one request
 */
export async function readProgress(plan: Plan, signal: AbortSignal, only?: number): Promise<PlanProgress> {
  const { store, parts } = plan
  const done = new Map<number, Date | undefined>()
  const sizes = new Map<number, number>()
  const found = new Map<number, PartCounts[]>()
  const last = { abandoned: new Map<number, number>(), trying: new Map<number, number>() }
  const reopened = new Set<string>()
  const folder = resultsFolder(plan)
  const prefix = only === undefined ? folder : resultsKey(plan, only).slice(0, -'jsonl.gz'.length)
  for await (const { objects } of store.list(prefix, {}, signal))
    for (const { key, lastModified, size } of objects) {
      const object = partOfName(key.slice(folder.length))
      if (!object || !parts[object.number]) continue
      const { number } = object
      if (object.kind === 'results') {
        done.set(number, lastModified)
        sizes.set(number, size)
      } else if (object.kind === 'counts') {
        const counts = parseCounts(object.counts)
        if (counts) found.set(number, [...(found.get(number) ?? []), counts])
      } else if (object.kind === 'reopened') reopened.add(`${number} ${object.time}`)
      else last[object.kind].set(number, Math.max(object.time, last[object.kind].get(number) ?? 0))
    }
  const counts = new Map<number, PartCounts>()
  for (const [number, all] of found) {
    const fitting = all.find(
      ({ counts, size }) => size === sizes.get(number) && counts.total === parts[number]?.images,
    )
    if (fitting) counts.set(number, fitting)
  }
  const isAbandoned = ([number, time]: readonly [number, number]) =>
    !done.has(number) && !reopened.has(`${number} ${time}`)
  return {
    done,
    abandoned: new Map([...last.abandoned].filter(isAbandoned)),
    timesAbandoned: last.abandoned,
    lastTrying: last.trying,
    counts,
  }
}

export function isOver({ done, abandoned }: PlanProgress, number: number): boolean {
  return done.has(number) || abandoned.has(number)
}

/** Number of parts that are not over. */
export function openCount({ parts }: Plan, { done, abandoned }: PlanProgress): number {
  return parts.length - done.size - abandoned.size
}

/** Parts with results whose counts are missing or do not fit. */
function uncounted({ done, counts }: PlanProgress): readonly number[] {
  return [...done.keys()].filter(number => !counts.has(number))
}

/**
 * Reads the progress again and again. Results that have to be read are read once in each state of them.
 * @param isWhole reads the results of a part
 * @param toRead parts with results that have to be read
 * @returns a function that gives the progress without parts whose results are damaged or not complete
 */
export function progressReader(
  plan: Plan,
  isWhole = async (number: number, signal: AbortSignal) =>
    (await readResults(plan, number, signal)) !== undefined,
  toRead = uncounted,
): (signal: AbortSignal) => Promise<PlanProgress> {
  /** Part number to the time of the results that were read, and whether they were whole. */
  const seen = new Map<number, { readonly state: string; readonly isWhole: boolean }>()
  return async signal => {
    const progress = await readProgress(plan, signal)
    const done = new Map(progress.done)
    await eachOf(toRead(progress), async number => {
      const state = String(Number(progress.done.get(number)))
      let last = seen.get(number)
      if (last?.state !== state) {
        last = { state, isWhole: await isWhole(number, signal) }
        seen.set(number, last)
      }
      if (!last.isWhole) done.delete(number)
    })
    return { ...progress, done }
  }
}

/** What lies beside the results of one part. */
export interface PartLook {
  /** `done` only with whole results: those that exist are read. */
  readonly state: 'done' | 'abandoned' | 'open'
  /** Whether a worker searched for an image that crashes workers. */
  readonly isSearched: boolean
}

/** Costs one request, and another one for a part with results. */
export async function lookAtPart(plan: Plan, number: number, signal: AbortSignal): Promise<PartLook> {
  const { done, abandoned, lastTrying } = await readProgress(plan, signal, number)
  const isDone = done.has(number) && (await readResults(plan, number, signal)) !== undefined
  return {
    state: isDone ? 'done' : abandoned.has(number) ? 'abandoned' : 'open',
    isSearched: lastTrying.has(number),
  }
}
