/** Writes the parts of a plan, then `plan.json`, which makes the parts count. Removes what it replaces. */
import { hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { mintKey } from '../../storage/key/object-key.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { CutPart } from './cut-parts.ts'
import { marksOf, type Plan, type PlanFile, readPlan, sinceOf } from './plan-file.ts'
import {
  type PlanPlace,
  partKey,
  planKey,
  plansFolder,
  queueName,
  resultsFolder,
  roundId,
  roundOfId,
  roundPlanKey,
} from './plan-names.ts'
import type { PlanSettings } from './plan-settings.ts'
import { plannedLists, type SortedLists } from './sort-lists.ts'
import { createText, eachOf, replaceText } from './stored-text.ts'

/** Dates of objects have whole seconds in most stores. */
const SECOND_MS = 1000

export interface MadePlan {
  readonly settings: PlanSettings
  readonly store: Store
  readonly lists: SortedLists
  readonly parts: readonly CutPart[]
  /** The plan to replace. */
  readonly current: Plan | undefined
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
export async function writePlan(made: MadePlan, signal: AbortSignal): Promise<Plan | undefined> {
  const { settings, store, lists, parts, current, previous } = made
  const { name } = settings
  // Parts that an interrupted planning cut in another way lie in another folder.
  const digest = hash('sha256', [lists.digest, ...parts.map(({ positions }) => positions)].join('\n'))
  const placeOf = (round: number) => ({ store, name, id: roundId(digest, round) })
  let round = (current?.round ?? 0) + 1
  // An interrupted removal may have left results of the same lists: they would count.
  while (await hasResults(placeOf(round), signal)) round++
  const place = placeOf(round)
  await eachOf(parts.entries(), async ([number, { file }]) => {
    // Another process that plans the same lists writes the same images, perhaps with other places.
    await createText(store, partKey(place, number), await readFile(file, 'utf8'), signal)
  })
  if (current && current.id === previous)
    await createText(store, roundPlanKey(current), textOf(current), signal)
  const plan: Plan = {
    version: 2,
    id: place.id,
    round,
    ...(previous !== undefined && { previous }),
    ...(await marksOfRound(place, made, round, signal)),
    queue: queueName(name, settings.store),
    list: lists.digest,
    images: lists.images,
    partImages: settings.partImages,
    lists: plannedLists(settings),
    parts: parts.map(({ file: _, ...part }) => part),
    store,
    name,
  }
  const key = planKey(store.prefix, name)
  // Reading and sorting the lists may have taken hours.
  let theirs = await readPlan(store, name, signal)
  if (current && theirs?.id === current.id) {
    await replaceText(store, key, textOf(plan), signal)
    return plan
  }
  if (!theirs && (await createText(store, key, textOf(plan), signal))) return plan
  theirs ??= await readPlan(store, name, signal)
  return theirs?.list === plan.list ? theirs : undefined
}

async function hasResults(place: PlanPlace, signal: AbortSignal): Promise<boolean> {
  for await (const { objects } of place.store.list(resultsFolder(place), { pageSize: 1 }, signal))
    if (objects.length > 0) return true
  return false
}

function textOf({ store: _, name: __, ...file }: Plan): string {
  return `${JSON.stringify(file)}\n`
}

/**
 * Workers write the mark of the round into each line of the memory, so that an image whose part changes hands is still
 * reported as new. The marks and the time of an unfinished plan go on.
 */
async function marksOfRound(
  place: PlanPlace,
  { lists, current, isUnfinished, now }: MadePlan,
  round: number,
  signal: AbortSignal,
): Promise<Required<Pick<PlanFile, 'rounds' | 'since'>>> {
  const { store, name } = place
  const time =
    store.now?.() ?? Number((await store.details?.(partKey(place, 0), signal))?.lastModified ?? now)
  const since = Math.floor(time / SECOND_MS) * SECOND_MS
  // Two planners of one round make the same mark. A plan that was removed and made again makes another one.
  const seed = current ? marksOf(current)[0] : since
  const rounds = [`${hash('sha256', `${name}\n${lists.digest}\n${seed}`).slice(0, 12)}-r${round}`]
  if (!current || !isUnfinished) return { rounds, since }
  const earlier = await sinceOf(current, signal)
  return { rounds: [...rounds, ...marksOf(current)], since: Math.min(since, earlier) }
}

/**
 * Removes every folder of earlier plannings but the last round's. Results that a worker of a replaced plan wrote after
 * its folder was removed go as well. Without permission to delete they stay, and are never read.
 */
export async function removeEarlier(plan: Plan, signal: AbortSignal): Promise<void> {
  const { store, name, id, round, previous } = plan
  const parent = `${plansFolder(store.prefix)}${name}/`
  try {
    for (const folder of await foldersIn(store, parent, signal)) {
      const at = roundOfId(folder)
      // A folder of this round or a later one may be another planner's, which is about to be the plan.
      if (at === undefined || at >= round || folder === id || folder === previous) continue
      await removeBelow(store, `${parent}${folder}/`, signal)
    }
  } catch {
    // The leftovers do no harm, whatever the reason.
  }
}

/** Names of the folders in a folder. Costs one request. */
export async function foldersIn(
  store: Store,
  folder: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const found: string[] = []
  for await (const { prefixes } of store.list(folder, { delimiter: '/' }, signal))
    for (const prefix of prefixes) found.push(prefix.slice(folder.length, -1))
  return found
}

/** @throws PersistError when the store refuses */
export async function removeBelow(store: Store, folder: string, signal: AbortSignal): Promise<void> {
  for await (const { objects } of store.list(folder, {}, signal))
    await eachOf(objects.values(), async ({ key }) => {
      await store.remove(mintKey(store.prefix, key.slice(store.prefix.length)), signal)
    })
}
