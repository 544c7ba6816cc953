/** Reads `plan.json`, the lists and parts of a plan, and which of the parts are over. */
import { say } from '../../base/messages/say.ts'
import { isRecord } from '../../input/documents/record-values.ts'
import type { ObjectKey } from '../../storage/key/object-key.ts'
import type { Store } from '../../storage/stores/store.ts'
import { type PlanPlace, partOfName, planKey, resultsFolder } from './plan-names.ts'
import { readText, unreadable } from './stored-text.ts'

/** Options with which the lists were read, by their names. */
export interface PlannedLists {
  readonly urlsFile?: readonly string[]
  readonly select?: readonly string[]
  /** Absent for `auto`. */
  readonly frontMatter?: 'none'
  readonly baseUrl?: string
  readonly urlField: string
  readonly keyField?: string
  readonly refererField?: string
  readonly idField?: string
  readonly expiresField?: string
}

export interface PlanPart {
  /** Partition of the memory, two hex digits. */
  readonly partition: string
  /** Number of positions of the lists. */
  readonly images: number
  /** Images of the part's largest host, plus all images of later parts in its chain. */
  readonly longest: number
  /** Part of the same host that must be over before this part begins. */
  readonly after?: number
}

export interface PlanFile {
  readonly version: 1
  readonly id: string
  /** Names the queue. Unique, even where another process plans the same lists for a bucket of the same name. */
  readonly uuid: string
  /** SHA-256 of all positions of the lists, in lower-case hex. */
  readonly list: string
  /** Number of positions of the lists. */
  readonly images: number
  readonly partImages: number
  readonly lists: PlannedLists
  /** A part's number is its index. */
  readonly parts: readonly PlanPart[]
}

/**
 * @returns undefined if there is no plan of this name
 * @throws PersistError when the store refuses; `store-integrity` for a file that is not a plan
 */
export async function readPlan(
  store: Store,
  name: string,
  signal: AbortSignal,
): Promise<PlanFile | undefined> {
  const key = planKey(store.prefix, name)
  const text = await readText(store, key, signal)
  return text === undefined ? undefined : parsePlan(text, key)
}

function parsePlan(text: string, key: ObjectKey): PlanFile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw unreadable(key, say('stored-not-json'))
  }
  if (!isRecord(value) || value.version !== 1) throw unreadable(key, say('stored-other-version'))
  const { id, uuid, list, images, partImages, lists, parts } = value
  const isWhole =
    typeof id === 'string' &&
    /^[0-9a-f]{12}-\d{1,6}$/.test(id) &&
    typeof uuid === 'string' &&
    /^[0-9a-f-]{36}$/.test(uuid) &&
    typeof list === 'string' &&
    isCount(images) &&
    isCount(partImages) &&
    isRecord(lists) &&
    typeof lists.urlField === 'string' &&
    Object.entries(lists).every(isListSetting) &&
    Array.isArray(parts) &&
    parts.every(isPart)
  if (!isWhole) throw unreadable(key, say('stored-no-plan'))
  return value as unknown as PlanFile
}

function isListSetting([name, value]: readonly [string, unknown]): boolean {
  if (name !== 'urlsFile' && name !== 'select') return typeof value === 'string'
  return Array.isArray(value) && value.every(text => typeof text === 'string')
}

function isPart(value: unknown, number: number): boolean {
  if (!isRecord(value)) return false
  const { partition, images, longest, after } = value
  return (
    typeof partition === 'string' &&
    /^[0-9a-f]{2}$/.test(partition) &&
    isCount(images) &&
    isCount(longest) &&
    // A smaller number rules out parts that wait for each other in a circle.
    (after === undefined || (isCount(after) && (after as number) < number))
  )
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

/** Parts of a plan that are over. */
export interface PlanProgress {
  /** Part number to the time its results were written; undefined where the store gives no time. */
  readonly done: ReadonlyMap<number, Date | undefined>
  readonly abandoned: ReadonlySet<number>
}

/** Costs one listing, a page for 1,000 parts. A part with results is done, even if it was abandoned before. */
export async function readProgress(
  store: Store,
  place: PlanPlace,
  signal: AbortSignal,
): Promise<PlanProgress> {
  const done = new Map<number, Date | undefined>()
  const abandoned = new Set<number>()
  const folder = resultsFolder(place)
  for await (const { objects } of store.list(folder, {}, signal))
    for (const { key, lastModified } of objects) {
      const part = partOfName(key.slice(folder.length))
      if (part?.isAbandoned) abandoned.add(part.number)
      else if (part) done.set(part.number, lastModified)
    }
  for (const number of done.keys()) abandoned.delete(number)
  return { done, abandoned }
}

export function isOver({ done, abandoned }: PlanProgress, number: number): boolean {
  return done.has(number) || abandoned.has(number)
}
