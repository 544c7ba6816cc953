/** What lies beside the results of one part. */
import { readResults } from '../plan/part-results.ts'
import type { PlanFile } from '../plan/plan-file.ts'
import { type PlanPlace, partOfName, resultsFolder, resultsKey } from '../plan/plan-names.ts'

export interface PartObjects {
  readonly hasResults: boolean
  readonly isAbandoned: boolean
  /** Number of the last `abandoned` object, reopened since or not; 0 for none. */
  readonly timesAbandoned: number
  /** Number of the last state of the search for an image that crashes workers; 0 for none. */
  readonly lastTrying: number
}

/** Costs one request. */
export async function readPartObjects(
  place: PlanPlace,
  number: number,
  signal: AbortSignal,
): Promise<PartObjects> {
  const folder = resultsFolder(place)
  const prefix = resultsKey(place, number).slice(0, -'jsonl.gz'.length)
  let hasResults = false
  const last = { abandoned: 0, reopened: 0, trying: 0 }
  for await (const { objects } of place.store.list(prefix, {}, signal))
    for (const { key } of objects) {
      const object = partOfName(key.slice(folder.length))
      if (object?.number !== number || object.kind === 'counts') continue
      if (object.kind === 'results') hasResults = true
      else last[object.kind] = Math.max(last[object.kind], object.time)
    }
  return {
    hasResults,
    isAbandoned: last.abandoned > last.reopened,
    timesAbandoned: last.abandoned,
    lastTrying: last.trying,
  }
}

export interface PartLook {
  /** `done` only with whole results: those that exist are read. */
  readonly state: 'done' | 'abandoned' | 'open'
  readonly lastTrying: number
}

/** Costs one request, and another one for each part with results. */
export async function lookAtPart(
  place: PlanPlace,
  plan: PlanFile,
  number: number,
  signal: AbortSignal,
): Promise<PartLook> {
  const { hasResults, isAbandoned, lastTrying } = await readPartObjects(place, number, signal)
  const isDone = hasResults && (await readResults(place, plan, number, signal)) !== undefined
  return { state: isDone ? 'done' : isAbandoned ? 'abandoned' : 'open', lastTrying }
}
