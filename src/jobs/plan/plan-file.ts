/** Reads `plan.json`: the lists and the parts of a plan. */
import { hash } from 'node:crypto'
import { say } from '../../base/messages/say.ts'
import { isRecord } from '../../input/documents/record-values.ts'
import type { ObjectKey } from '../../storage/key/object-key.ts'
import { isRoundMark } from '../../storage/manifest/entries/entry.ts'
import type { Store } from '../../storage/stores/store.ts'
import { type PlanPlace, planKey, roundOfId, roundPlanKey } from './plan-names.ts'
import { isCount, like, readText, unreadable } from './stored-text.ts'

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
  /** Digest of the part's positions; absent in version 1. */
  readonly positions?: string
  /** Part of the same host that must be over before this part begins. */
  readonly after?: number
}

export interface PlanFile {
  /** Workers take version 2 alone. */
  readonly version: 1 | 2
  /** Name of the round's folder. */
  readonly id: string
  /** Counts every planning under this name, from 1. */
  readonly round: number
  /** Folder of the round before, if it was of the same lists. */
  readonly previous?: string
  /** Marks of the rounds whose images are new; absent in plans of earlier releases. */
  readonly rounds?: readonly string[]
  /** When the first of these rounds was planned, by the store's clock; milliseconds since the epoch. */
  readonly since?: number
  /** Name of the queue. */
  readonly queue: string
  /** SHA-256 of all positions of the lists, in lower-case hex. */
  readonly list: string
  /** Number of positions of the lists. */
  readonly images: number
  readonly partImages: number
  readonly lists: PlannedLists
  /** A part's number is its index. */
  readonly parts: readonly PlanPart[]
}

/** A plan and where it lies. */
export interface Plan extends PlanFile, PlanPlace {}

/**
 * @returns undefined if there is no plan of this name
 * @throws PersistError when the store refuses; `store-integrity` for a file that is not a plan
 */
export async function readPlan(store: Store, name: string, signal: AbortSignal): Promise<Plan | undefined> {
  return await readPlanAt(planKey(store.prefix, name), { store, name }, signal)
}

/** Reads the copy of a round that has ended. */
export async function readRound(place: PlanPlace, signal: AbortSignal): Promise<Plan | undefined> {
  return await readPlanAt(roundPlanKey(place), place, signal)
}

async function readPlanAt(
  key: ObjectKey,
  { store, name }: Omit<PlanPlace, 'id'>,
  signal: AbortSignal,
): Promise<Plan | undefined> {
  const text = await readText(store, key, signal)
  return text === undefined ? undefined : { ...parsePlan(text, key), store, name }
}

function parsePlan(text: string, key: ObjectKey): PlanFile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw unreadable(key, say('stored-not-json'))
  }
  if (!isRecord(value) || (value.version !== 1 && value.version !== 2))
    throw unreadable(key, say('stored-other-version'))
  const { version, id, previous, rounds, since, list, images, partImages, lists, parts } = value
  const round = roundOfId(id)
  const queue = version === 1 ? value.uuid : value.queue
  const isWhole =
    round !== undefined &&
    (version === 1 || value.round === round) &&
    (previous === undefined || roundOfId(previous) !== undefined) &&
    (rounds === undefined || (Array.isArray(rounds) && rounds.length > 0 && rounds.every(isRoundMark))) &&
    (since === undefined || isCount(since)) &&
    like(/^[\w.-]{9,80}$/)(queue) &&
    like(/^[0-9a-f]{64}$/)(list) &&
    isCount(images) &&
    isCount(partImages) &&
    isRecord(lists) &&
    typeof lists.urlField === 'string' &&
    Object.entries(lists).every(isListSetting) &&
    Array.isArray(parts) &&
    parts.every(isPart)
  if (!isWhole) throw unreadable(key, say('stored-no-plan'))
  return { ...value, round, queue } as unknown as PlanFile
}

function isListSetting([name, value]: readonly [string, unknown]): boolean {
  if (name !== 'urlsFile' && name !== 'select') return typeof value === 'string'
  return Array.isArray(value) && value.every(text => typeof text === 'string')
}

function isPart(value: unknown, number: number): boolean {
  if (!isRecord(value)) return false
  const { partition, images, longest, positions, after } = value
  return (
    like(/^[0-9a-f]{2}$/)(partition) &&
    isCount(images) &&
    isCount(longest) &&
    (positions === undefined || like(/^[0-9a-f]{8}$/)(positions)) &&
    // A smaller number rules out parts that wait for each other in a circle.
    (after === undefined || (isCount(after) && after < number))
  )
}

/**
 * A short digest of the positions of a part. It shows objects that belong to another part.
 * @returns 8 hex digits
 */
export function positionsDigest(positions: Iterable<number>): string {
  return hash('sha256', Float64Array.from(positions).sort().join(',')).slice(0, 8)
}

/** Marks of the rounds whose images are new in a plan. One of an earlier release has none. */
export function marksOf({ rounds, id, round }: PlanFile): readonly string[] {
  return rounds ?? [`${id.slice(0, 12)}-r${round}`]
}

/**
 * When the first of these rounds was planned, milliseconds since the epoch.
 * @throws PersistError when the store refuses
 */
export async function sinceOf({ since, store, name }: Plan, signal: AbortSignal): Promise<number> {
  if (since !== undefined) return since
  const details = await store.details?.(planKey(store.prefix, name), signal)
  return Number(details?.lastModified ?? 0)
}
