/** Writes the parts of a plan, then `plan.json`, which makes the parts count. */
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import { mintKey } from '../../storage/key/object-key.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { CutPart } from './cut-parts.ts'
import { type PlanFile, readPlan } from './plan-file.ts'
import { type PlanPlace, partKey, planFolder, planKey } from './plan-names.ts'
import type { PlanSettings } from './settings.ts'
import { plannedLists, type SortedLists } from './sort-lists.ts'
import { createText, replaceText } from './stored-text.ts'

/** Parts to write, and objects to remove, at once. */
const AT_ONCE = 4

export interface MadePlan {
  readonly settings: PlanSettings
  readonly lists: SortedLists
  readonly parts: readonly CutPart[]
  /** The plan to replace. */
  readonly current: PlanFile | undefined
}

/**
 * @returns undefined if another process has made another plan of this name meanwhile
 * @throws PersistError when the store refuses
 */
export async function writePlan(
  store: Store,
  place: PlanPlace,
  { settings, lists, parts, current }: MadePlan,
  signal: AbortSignal,
): Promise<PlanFile | undefined> {
  await eachOf(parts.entries(), async ([number, { file }]) => {
    // Another process that plans the same lists writes the same text, perhaps compressed differently.
    await createText(store, partKey(place, number), await readFile(file, 'utf8'), signal)
  })
  const plan: PlanFile = {
    version: 1,
    id: place.id,
    uuid: randomUUID(),
    list: lists.digest,
    images: lists.images,
    partImages: settings.partImages,
    lists: plannedLists(settings),
    parts: parts.map(({ file: _, ...part }) => part),
  }
  const key = planKey(store.prefix, place.name)
  const text = `${JSON.stringify(plan)}\n`
  if (current) {
    await replaceText(store, key, text, signal)
    return plan
  }
  if (await createText(store, key, text, signal)) return plan
  const theirs = await readPlan(store, place.name, signal)
  return theirs && isDeepStrictEqual({ ...theirs, uuid: plan.uuid }, plan) ? theirs : undefined
}

/** Removes the objects of a plan that was replaced. Without permission to delete they stay, and are never read. */
export async function removePlanning(store: Store, place: PlanPlace, signal: AbortSignal): Promise<void> {
  const folder = planFolder(place)
  try {
    for await (const { objects } of store.list(folder, {}, signal))
      await eachOf(objects.values(), async ({ key }) => {
        await store.remove(mintKey(store.prefix, key.slice(store.prefix.length)), signal)
      })
  } catch {
    // The leftovers do no harm, whatever the reason.
  }
}

/** @param queue shared by all loops that run at once */
async function eachOf<Item>(
  queue: IterableIterator<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const worker = async () => {
    for (const item of queue) await work(item)
  }
  const workers = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker))
  for (const outcome of workers) if (outcome.status === 'rejected') throw outcome.reason
}
