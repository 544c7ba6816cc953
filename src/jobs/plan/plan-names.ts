/** Object keys of a plan, its parts and their results below a destination. Pure. */
import { say } from '../../base/messages/say.ts'
import { type KeyPrefix, mintKey, type ObjectKey } from '../../storage/key/object-key.ts'
import { PLANS_FOLDER } from '../../storage/key/reserved-folder.ts'
import { mustBe } from '../options/parsers.ts'

/** @throws PersistError for an invalid name of a plan */
export function mustBeName(name: string): string {
  if (!/^[\w.-]{1,64}$/.test(name) || /^\.+$/.test(name)) throw mustBe(say('rule-plan-name'))
  return name
}

/** One round of planning under a name, in a store. */
export interface PlanPlace {
  readonly prefix: KeyPrefix
  readonly name: string
  /** Unique to the round: other lists, or the same lists planned again, have another id. */
  readonly id: string
}

export function planKey(prefix: KeyPrefix, name: string): ObjectKey {
  return mintKey(prefix, `${PLANS_FOLDER}${name}/plan.json`)
}

/** Folder of one round of planning, prefix included. */
export function planFolder({ prefix, name, id }: PlanPlace): string {
  return `${prefix}${PLANS_FOLDER}${name}/${id}/`
}

export function partKey(place: PlanPlace, number: number): ObjectKey {
  return keyIn(place, `${partName(number)}.jsonl.gz`)
}

/** Key of the settings that all workers must share. */
export function settingsKey(place: PlanPlace): ObjectKey {
  return keyIn(place, 'settings.json')
}

/** A part is done when this object exists. */
export function resultsKey(place: PlanPlace, number: number): ObjectKey {
  return keyIn(place, `results/${partName(number)}.jsonl.gz`)
}

/** A part is abandoned when this object exists. */
export function abandonedKey(place: PlanPlace, number: number): ObjectKey {
  return keyIn(place, `results/${partName(number)}.aside.txt`)
}

/** Folder of the results, prefix included. */
export function resultsFolder(place: PlanPlace): string {
  return `${planFolder(place)}results/`
}

/** Reads a file name of `results/`; undefined for any other name. */
export function partOfName(
  name: string,
): { readonly number: number; readonly isAbandoned: boolean } | undefined {
  const [, digits, ending] = /^part-(\d{5,9})\.(jsonl\.gz|aside\.txt)$/.exec(name) ?? []
  return digits === undefined ? undefined : { number: Number(digits), isAbandoned: ending === 'aside.txt' }
}

function partName(number: number): string {
  return `part-${String(number).padStart(5, '0')}`
}

function keyIn({ prefix, name, id }: PlanPlace, path: string): ObjectKey {
  return mintKey(prefix, `${PLANS_FOLDER}${name}/${id}/${path}`)
}
