/** Results of the round before, for positions that the current round has not done yet. */
import type { Store } from '../../storage/stores/store.ts'
import { readResults } from '../plan/part-results.ts'
import { type PlanFile, readRound } from '../plan/plan-file.ts'
import type { PlanPlace } from '../plan/plan-names.ts'
import { ifDamaged } from '../plan/stored-text.ts'
import type { CollectedResults } from './collected-results.ts'

/**
 * @returns undefined if there was no round of these lists before, or if it was removed
 * @throws PersistError when the store refuses
 */
export async function previousRound(
  store: Store,
  name: string,
  { previous, list }: PlanFile,
  signal: AbortSignal,
): Promise<{ readonly plan: PlanFile; readonly place: PlanPlace } | undefined> {
  if (previous === undefined) return undefined
  const place = { store, name, id: previous }
  const plan = await readRound(place, signal).catch(ifDamaged)
  return plan?.id === previous && plan.list === list ? { plan, place } : undefined
}

/** Adds a line for each position of the lists that has none of the current round. */
export async function addPreviousRound(
  store: Store,
  name: string,
  current: PlanFile,
  collected: CollectedResults,
  signal: AbortSignal,
): Promise<void> {
  const round = await previousRound(store, name, current, signal)
  if (!round) return
  const { plan, place } = round
  for (const number of plan.parts.keys()) {
    const results = await readResults(place, plan, number, signal)
    for (const { result } of results?.results ?? []) {
      const written = collected.addEarlier(result, plan.round)
      if (written !== undefined) await written
    }
  }
}
