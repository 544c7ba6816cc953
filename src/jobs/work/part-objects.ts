/** What lies beside the results of one part. */
import { readResults } from '../plan/part-results.ts'
import type { PlanFile } from '../plan/plan-file.ts'
import type { PlanPlace } from '../plan/plan-names.ts'
import { readProgress } from '../plan/plan-progress.ts'

export interface PartLook {
  /** `done` only with whole results: those that exist are read. */
  readonly state: 'done' | 'abandoned' | 'open'
  /** Whether a worker searched for an image that crashes workers. */
  readonly isSearched: boolean
}

/** Costs one request, and another one for each part with results. */
export async function lookAtPart(
  place: PlanPlace,
  plan: PlanFile,
  number: number,
  signal: AbortSignal,
): Promise<PartLook> {
  const progress = await readProgress(place, plan, signal, number)
  const isDone = progress.done.has(number) && (await readResults(place, plan, number, signal)) !== undefined
  const isAbandoned = progress.abandoned.has(number)
  return {
    state: isDone ? 'done' : isAbandoned ? 'abandoned' : 'open',
    isSearched: progress.lastTrying.has(number),
  }
}
