/** Writes the parts of a plan, then `plan.json`, which makes the parts count. */
import { readFile } from 'node:fs/promises'
import type { CutPart } from './cut-parts.ts'
import { eachOf } from './each-of.ts'
import { type PlanFile, readPlan } from './plan-file.ts'
import { type PlanPlace, partKey, planKey, queueName, roundPlanKey } from './plan-names.ts'
import type { PlanSettings } from './plan-settings.ts'
import { roundOfPlan } from './round-marks.ts'
import { plannedLists, type SortedLists } from './sort-lists.ts'
import { createText, replaceText } from './stored-text.ts'

export interface MadePlan {
  readonly settings: PlanSettings
  readonly lists: SortedLists
  readonly parts: readonly CutPart[]
  readonly round: number
  /** The plan to replace. */
  readonly current: PlanFile | undefined
  /** Folder of the round before, if it was of the same lists. */
  readonly previous: string | undefined
  /** The plan to replace has open or abandoned parts. */
  readonly isUnfinished: boolean
  /** Milliseconds since the epoch. */
  readonly now: number
}

/**
 * @returns undefined if another process has made another plan of this name meanwhile
 * @throws PersistError when the store refuses
 */
export async function writePlan(
  place: PlanPlace,
  { settings, lists, parts, round, current, previous, isUnfinished, now }: MadePlan,
  signal: AbortSignal,
): Promise<PlanFile | undefined> {
  await eachOf(parts.entries(), async ([number, { file }]) => {
    // Another process that plans the same lists writes the same images, perhaps with other places.
    await createText(place.store, partKey(place, number), await readFile(file, 'utf8'), signal)
  })
  if (current && current.id === previous)
    await createText(
      place.store,
      roundPlanKey({ ...place, id: previous }),
      `${JSON.stringify(current)}\n`,
      signal,
    )
  const before = current && { plan: current, isUnfinished }
  const planned = { list: lists.digest, round }
  const plan: PlanFile = {
    version: 2,
    id: place.id,
    round,
    ...(previous !== undefined && { previous }),
    ...(await roundOfPlan(place, planned, before, now, signal)),
    queue: queueName(place.name, settings.store),
    list: lists.digest,
    images: lists.images,
    partImages: settings.partImages,
    lists: plannedLists(settings),
    parts: parts.map(({ file: _, ...part }) => part),
  }
  const key = planKey(place.store.prefix, place.name)
  const text = `${JSON.stringify(plan)}\n`
  if (current) {
    await replaceText(place.store, key, text, signal)
    return plan
  }
  if (await createText(place.store, key, text, signal)) return plan
  const theirs = await readPlan(place.store, place.name, signal)
  return theirs?.id === plan.id ? theirs : undefined
}
