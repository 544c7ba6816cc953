/** Names of a plan's objects below a destination, of its queue, and of the jobs in it. Pure. */
import { hash } from 'node:crypto'
import { say } from '../../base/messages/say.ts'
import { type KeyPrefix, mintKey, type ObjectKey } from '../../storage/key/object-key.ts'
import { MANIFEST_FOLDER, PLANS_FOLDER } from '../../storage/key/reserved-folder.ts'
import { OPEN_MARK } from '../../storage/manifest/open-mark.ts'
import type { StoreSettings } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import { mustBe } from '../options/parsers.ts'

/** @throws PersistError for an invalid name of a plan */
export function mustBeName(name: string): string {
  if (!isPlanName(name)) throw mustBe(say('rule-plan-name'))
  return name
}

export function isPlanName(name: string): boolean {
  return /^[\w.-]{1,64}$/.test(name) && !/^\.+$/.test(name)
}

/** One round of planning under a name, in a store. */
export interface PlanPlace {
  readonly store: Store
  readonly name: string
  /** Name of the round's folder: `<12 hex of the digest>-<round>`. */
  readonly id: string
}

/** @param digest of the lists and of how they are cut */
export function roundId(digest: string, round: number): string {
  return `${digest.slice(0, 12)}-${round}`
}

/** @returns undefined for a text that names no round */
export function roundOfId(id: unknown): number | undefined {
  const [, digits] = /^[0-9a-f]{12}-(\d{1,6})$/.exec(typeof id === 'string' ? id : '') ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** Folder of all plans, prefix included. */
export function plansFolder(prefix: KeyPrefix): string {
  return `${prefix}${PLANS_FOLDER}`
}

export function planKey(prefix: KeyPrefix, name: string): ObjectKey {
  return mintKey(prefix, `${PLANS_FOLDER}${name}/plan.json`)
}

/** Folder of one round of planning, prefix included. */
function planFolder({ store, name, id }: PlanPlace): string {
  return `${store.prefix}${PLANS_FOLDER}${name}/${id}/`
}

/** Copy of a round's `plan.json`, written when the next round begins. */
export function roundPlanKey(place: PlanPlace): ObjectKey {
  return keyIn(place, 'plan.json')
}

export function partKey(place: PlanPlace, number: number): ObjectKey {
  return keyIn(place, `${partName(number)}.jsonl.gz`)
}

/** Key of the settings that all workers must share. */
export function settingsKey(place: PlanPlace): ObjectKey {
  return keyIn(place, 'settings.json')
}

/** A part is done when this object exists and has a line for each position. */
export function resultsKey(place: PlanPlace, number: number): ObjectKey {
  return keyIn(place, `results/${partName(number)}.jsonl.gz`)
}

/**
 * A part is abandoned while its object `abandoned` exists and `reopened` of the same `time` does not; 0 is that of
 * version 1. `trying` names the positions under way of a suspect part.
 */
export function stateKey(place: PlanPlace, number: number, kind: PartState, time: number): ObjectKey {
  const ending = time === 0 && kind === 'abandoned' ? 'aside.txt' : `${kind}-${time}.json`
  return keyIn(place, `results/${partName(number)}.${ending}`)
}

/** Empty object whose name holds the counts of a part. */
export function countsKey(place: PlanPlace, number: number, counts: string): ObjectKey {
  return keyIn(place, `results/${partName(number)}.${counts}`)
}

/** A worker without a queue holds a part while its claim is fresh. */
export function claimKey(place: PlanPlace, number: number, turn: number): ObjectKey {
  return keyIn(place, `claims/${partName(number)}.${turn}`)
}

/** A worker of a queue names its parts here while it lives. */
export function heartbeatKey(place: PlanPlace, id: string): ObjectKey {
  return keyIn(place, `claims/${HEARTBEAT}${id}`)
}

/** Beginning of the file names of heartbeats in `claims/`. */
export const HEARTBEAT = 'worker-'

/** Folder of the claims, prefix included. */
export function claimsFolder(place: PlanPlace): string {
  return `${planFolder(place)}claims/`
}

/** Reads a file name of `claims/`; undefined for any other name. */
export function claimOfName(name: string): { readonly number: number; readonly turn: number } | undefined {
  const [, digits, turn] = /^part-(\d{5,9})\.(\d{1,6})$/.exec(name) ?? []
  return digits === undefined ? undefined : { number: Number(digits), turn: Number(turn) }
}

/** Folder of the results, prefix included. */
export function resultsFolder(place: PlanPlace): string {
  return `${planFolder(place)}results/`
}

type PartState = 'abandoned' | 'reopened' | 'trying'

type PartObject =
  | { readonly number: number; readonly kind: 'results' }
  | { readonly number: number; readonly kind: PartState; readonly time: number }
  | { readonly number: number; readonly kind: 'counts'; readonly counts: string }

/** Reads a file name of `results/`; undefined for any other name. */
export function partOfName(name: string): PartObject | undefined {
  const [, digits, ending = ''] = /^part-(\d{5,9})\.(.{1,250})$/.exec(name) ?? []
  if (digits === undefined) return undefined
  const number = Number(digits)
  if (ending === 'jsonl.gz') return { number, kind: 'results' }
  if (ending === 'aside.txt') return { number, kind: 'abandoned', time: 0 }
  const [, kind, time] = /^(abandoned|reopened|trying)-(\d{1,6})\.json$/.exec(ending) ?? []
  if (kind !== undefined) return { number, kind: kind as PartState, time: Number(time) }
  return { number, kind: 'counts', counts: ending }
}

/** Empty object that the planner and the workers of an open plan keep fresh, in the store of the memory. */
export function openMarkKey(prefix: KeyPrefix, name: string): ObjectKey {
  return mintKey(prefix, `${MANIFEST_FOLDER}${OPEN_MARK}${name}`)
}

/**
 * The planner writes the name into `plan.json`, since workers may reach the same bucket by another endpoint.
 * @returns `<name>-<8 hex of SHA-256 of endpoint, bucket and prefix>`
 */
export function queueName(name: string, store: StoreSettings): string {
  const place =
    'location' in store
      ? [store.location.endpoint, store.bucket, store.prefix]
      : ['file:', 'directory' in store ? store.directory : '', '']
  return `${name}-${hash('sha256', place.join('\n')).slice(0, 8)}`
}

function partName(number: number): string {
  return `part-${String(number).padStart(5, '0')}`
}

function keyIn({ store, name, id }: PlanPlace, path: string): ObjectKey {
  return mintKey(store.prefix, `${PLANS_FOLDER}${name}/${id}/${path}`)
}
