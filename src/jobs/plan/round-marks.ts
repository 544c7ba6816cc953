/**
 * Marks of the rounds whose images are new in a plan. Workers write the mark into each line of the memory, so that an
 * image whose part changes hands is still reported as new.
 */
import { hash } from 'node:crypto'
import type { Store } from '../../storage/stores/store.ts'
import type { PlanFile } from './plan-file.ts'
import { type PlanPlace, partKey, planKey } from './plan-names.ts'

/** Dates of objects have whole seconds in most stores. */
const SECOND_MS = 1000

/** What a plan says about its round. */
export interface PlannedRound {
  /** The plan's own mark, then those of the unfinished plans that it replaced. */
  readonly rounds: readonly string[]
  /** When the first of them was planned, by the store's clock; milliseconds since the epoch. */
  readonly since: number
}

/** A plan of an earlier release has no marks. */
export function marksOf({ rounds, id, round }: PlanFile): readonly string[] {
  return rounds ?? [`${id.slice(0, 12)}-r${round}`]
}

/** @throws PersistError when the store refuses */
export async function sinceOf(
  { since }: PlanFile,
  store: Store,
  name: string,
  signal: AbortSignal,
): Promise<number> {
  if (since !== undefined) return since
  const details = await store.details?.(planKey(store.prefix, name), signal)
  return Number(details?.lastModified ?? 0)
}

/**
 * Call it when the parts are written.
 * @param list digest of the lists
 * @param before the plan to replace; its marks and its time go on if it is unfinished
 * @param now used for a store without a clock
 */
export async function roundOfPlan(
  place: PlanPlace,
  { list, round }: Pick<PlanFile, 'list' | 'round'>,
  before: { readonly plan: PlanFile; readonly isUnfinished: boolean } | undefined,
  now: number,
  signal: AbortSignal,
): Promise<PlannedRound> {
  const { name } = place
  const time =
    place.store.now?.() ??
    Number((await place.store.details?.(partKey(place, 0), signal))?.lastModified ?? now)
  const since = Math.floor(time / SECOND_MS) * SECOND_MS
  // Two planners of one round make the same mark. A plan that was removed and made again makes another one.
  const seed = before ? marksOf(before.plan)[0] : since
  const digest = hash('sha256', `${name}\n${list}\n${seed}`).slice(0, 12)
  const rounds = [`${digest}-r${round}`]
  if (!before?.isUnfinished) return { rounds, since }
  const earlier = await sinceOf(before.plan, place.store, name, signal)
  return { rounds: [...rounds, ...marksOf(before.plan)], since: Math.min(since, earlier) }
}
