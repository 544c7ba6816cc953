/** What becomes of the objects that a place lacks, or has with other bytes: repaired, or no damage any more. */
import { mapOrdered } from '../../base/concurrency/map-ordered.ts'
import type { Text } from '../../base/sentence.ts'
import type { ObjectKey } from '../../storage/key/object-key.ts'
import type { CurrentLines } from './current-lines.ts'
import type { KeyEntries, WantedEntries } from './memory-lines.ts'
import { FLAGS, type ObjectTable } from './object-table.ts'
import type { RepairChoice } from './parsers.ts'
import type { ChangedWhy, CheckedPlace, CheckFacts, DamagedState, ObjectState, Repairer } from './states.ts'

export interface DamageTools {
  readonly table: ObjectTable
  readonly concurrency: number
  readonly repair: RepairChoice
  readonly repairer: Pick<Repairer, 'repair'> | undefined
  /** Reads which images still have these keys, by the URLs that ever named them. */
  currentLines(
    urls: WantedEntries['urls'],
    keys: ReadonlySet<string>,
    signal: AbortSignal,
  ): Promise<CurrentLines>
}

/** A result before it has a language. */
export interface CheckedObject {
  readonly key: ObjectKey
  readonly state: ObjectState
  readonly why?: ChangedWhy | undefined
  readonly entries: KeyEntries
  readonly found?: CheckFacts | undefined
  readonly mirror?: string | undefined
  readonly message?: Text | undefined
}

export interface JudgedObject extends CheckedObject {
  /** In the table. */
  readonly number: number
}

export interface Damage extends JudgedObject {
  readonly state: DamagedState
}

export function isDamaged(object: JudgedObject): object is Damage {
  return object.state === 'missing' || object.state === 'dangling' || object.state === 'changed'
}

export class DamageTreatment {
  readonly #place: CheckedPlace
  readonly #tools: DamageTools

  constructor(place: CheckedPlace, tools: DamageTools) {
    this.#place = place
    this.#tools = tools
  }

  async *results(
    damages: readonly Damage[],
    memory: WantedEntries,
    signal: AbortSignal,
  ): AsyncGenerator<CheckedObject> {
    const { concurrency, currentLines } = this.#tools
    const keys = new Set(damages.map(({ entries }) => entries[0].key))
    const current = await currentLines(memory.urls, keys, signal)
    const treat = (damage: Damage, whileTreating: AbortSignal) =>
      this.#treat(damage, current, memory, whileTreating)
    yield* inOrder(damages, concurrency, treat, signal)
  }

  async #treat(
    damage: Damage,
    current: CurrentLines,
    memory: WantedEntries,
    signal: AbortSignal,
  ): Promise<CheckedObject> {
    const { entries, number } = damage
    const isSuperseded =
      current.isComplete &&
      memory.isProven(entries[0]) &&
      current.of(entries[0].key).length === 0 &&
      !this.#tools.table.has(number, FLAGS.linked)
    const treated = await this.#repaired(damage, isSuperseded, signal)
    return isSuperseded && isDamaged(treated)
      ? { ...treated, state: 'superseded', message: undefined }
      : treated
  }

  async #repaired(damage: Damage, isSuperseded: boolean, signal: AbortSignal): Promise<JudgedObject> {
    const { repair, repairer } = this.#tools
    const { key, state, why, entries, found } = damage
    if (!repairer || (state === 'changed' && repair !== 'replace')) return damage
    const object = { place: this.#place, key, state, why, entries, found, isSuperseded }
    const outcome = await repairer.repair(object, signal)
    return { ...damage, state: outcome.state, message: outcome.message ?? damage.message }
  }
}

/** Works on several items at once, and yields the results in their order. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  concurrency: number,
  work: (item: Item, signal: AbortSignal) => Promise<Result>,
  signal: AbortSignal,
): AsyncGenerator<Result> {
  const leaving = new AbortController()
  const whileWorking = AbortSignal.any([signal, leaving.signal])
  yield* mapOrdered(
    each(items),
    concurrency,
    item => work(item, whileWorking),
    () => leaving.abort(),
  )
}

async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}
