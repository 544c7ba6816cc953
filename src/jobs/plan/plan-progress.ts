/** Which parts of a plan are over, from the names of the objects beside their results. */
import { eachOf } from './each-of.ts'
import { type PartCounts, parseCounts } from './part-counts.ts'
import { readResults } from './part-results.ts'
import type { PlanFile } from './plan-file.ts'
import { type PlanPlace, partOfName, resultsFolder, resultsKey } from './plan-names.ts'

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
  /** Parts with results whose counts are missing or do not fit. */
  readonly uncounted: ReadonlySet<number>
}

export const NO_PROGRESS: PlanProgress = {
  done: new Map(),
  abandoned: new Map(),
  timesAbandoned: new Map(),
  lastTrying: new Map(),
  counts: new Map(),
  uncounted: new Set(),
}

/**
 * Costs one listing, a page for 500 parts. A part with results is done, even if it was abandoned before.
 * @param only the number of one part, which costs one request
 */
export async function readProgress(
  place: PlanPlace,
  { parts }: Pick<PlanFile, 'parts'>,
  signal: AbortSignal,
  only?: number,
): Promise<PlanProgress> {
  const done = new Map<number, Date | undefined>()
  const sizes = new Map<number, number>()
  const found = new Map<number, PartCounts[]>()
  const last = { abandoned: new Map<number, number>(), trying: new Map<number, number>() }
  const reopened = new Set<string>()
  const folder = resultsFolder(place)
  const prefix = only === undefined ? folder : resultsKey(place, only).slice(0, -'jsonl.gz'.length)
  for await (const { objects } of place.store.list(prefix, {}, signal))
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
    uncounted: new Set([...done.keys()].filter(number => !counts.has(number))),
  }
}

export function isOver(
  { done, abandoned }: Pick<PlanProgress, 'done' | 'abandoned'>,
  number: number,
): boolean {
  return done.has(number) || abandoned.has(number)
}

/** Reads the progress again and again. Results without counts are read, each state of them once. */
export class ProgressReader {
  readonly #place: PlanPlace
  readonly #plan: PlanFile
  /** Part number to the time of the results that were read. */
  readonly #whole = new Map<number, string>()
  readonly #damaged = new Map<number, string>()

  constructor(place: PlanPlace, plan: PlanFile) {
    this.#place = place
    this.#plan = plan
  }

  /** Parts whose results are damaged or not complete are not done. */
  async read(signal: AbortSignal): Promise<PlanProgress> {
    const progress = await readProgress(this.#place, this.#plan, signal)
    const done = new Map(progress.done)
    await eachOf(progress.uncounted.values(), async number => {
      const state = String(Number(progress.done.get(number)))
      if (this.#whole.get(number) === state) return
      if (this.#damaged.get(number) !== state) {
        if (await readResults(this.#place, this.#plan, number, signal)) {
          this.#whole.set(number, state)
          return
        }
        this.#damaged.set(number, state)
      }
      done.delete(number)
    })
    return { ...progress, done }
  }
}
