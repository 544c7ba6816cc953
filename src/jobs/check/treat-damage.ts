/**
 * What becomes of the objects that the source lacks, or has with other bytes: repaired, missing, accepted, or no damage any
 * more.
 */
import type { Clock } from '../../base/clock.ts'
import { mapOrdered } from '../../base/concurrency/map-ordered.ts'
import type { Text } from '../../base/sentence.ts'
import type { ObjectKey } from '../../storage/key/object-key.ts'
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'
import { nextLine } from '../../storage/manifest/entries/losses.ts'
import { MAX_LINES } from '../../storage/manifest/journal.ts'
import { say } from '../messages/say.ts'
import type { CheckManifest } from './check-manifest.ts'
import type { CheckSettings } from './check-settings.ts'
import type { CurrentLines, KeyEntries, WantedEntries } from './manifest-lines.ts'
import { FLAGS, type ObjectTable } from './object-table.ts'
import type { ObjectRepairer } from './repair/repairer.ts'
import type { ChangedWhy, CheckFacts, DamagedState, ObjectState } from './states.ts'

export interface DamageTools extends Pick<CheckSettings, 'concurrency' | 'repair' | 'acceptMissing'> {
  readonly table: ObjectTable
  readonly repairer: Pick<ObjectRepairer, 'repair'> | undefined
  /** Whole objects are results, too. */
  readonly everyObject: boolean
  readonly clock: Clock
  readonly manifest: CheckManifest
}

/** A result before it has a language. */
export interface CheckedObject {
  readonly key: ObjectKey
  readonly state: ObjectState
  readonly why?: ChangedWhy | undefined
  readonly entries: KeyEntries
  readonly found?: CheckFacts | undefined
  readonly message?: Text | undefined
}

export interface JudgedObject extends CheckedObject {
  /** In the table. */
  readonly number: number
  /** When the place answered, milliseconds since the epoch. */
  readonly judgedAt: number
}

interface Damage extends JudgedObject {
  readonly state: DamagedState
}

/** A result, and the lines to write before it is reported. */
interface Treated {
  readonly result: JudgedObject
  readonly lines: readonly ImageEntry[]
  /** The result, if the manifest refuses the lines. */
  readonly unwritten: JudgedObject
}

function only(result: JudgedObject): Treated {
  return { result, lines: [], unwritten: result }
}

export function isDamaged(object: JudgedObject): object is Damage {
  return isMissing(object) || object.state === 'changed'
}

function isMissing({ state }: CheckedObject): boolean {
  return state === 'missing' || state === 'dangling'
}

/** States of an object that is there with the remembered bytes, as far as anybody can say. */
const THERE: ReadonlySet<ObjectState> = new Set(['whole', 'repaired', 'archived', 'no-digest'])

export class DamageTreatment {
  readonly #tools: DamageTools

  constructor(tools: DamageTools) {
    this.#tools = tools
  }

  /** Whether an object has to be treated: it is damaged, or it is there again after the manifest called it missing. */
  concerns(object: JudgedObject): boolean {
    return isDamaged(object) || (this.writes(object.number) && THERE.has(object.state))
  }

  /** Whether the manifest calls the object missing, and this check writes down that it is there again. */
  writes(number: number): boolean {
    const { table, repairer, acceptMissing } = this.#tools
    return (repairer !== undefined || acceptMissing) && table.has(number, FLAGS.loss)
  }

  async *results(
    objects: readonly JudgedObject[],
    wanted: WantedEntries,
    signal: AbortSignal,
  ): AsyncGenerator<CheckedObject> {
    const { concurrency } = this.#tools
    const current = await this.#currentLines(objects, wanted, signal)
    const treat = (object: JudgedObject, whileTreating: AbortSignal) =>
      this.#treat(object, current, wanted, whileTreating)
    let waiting: Treated[] = []
    let lines = 0
    for await (const treated of inOrder(objects, concurrency, treat, signal)) {
      waiting.push(treated)
      lines += treated.lines.length
      if (waiting.length < MAX_LINES && lines < MAX_LINES) continue
      yield* this.#written(waiting, signal)
      waiting = []
      lines = 0
    }
    yield* this.#written(waiting, signal)
  }

  /** Most often one reading of the manifest has given both: the lines of the keys, and those of their URLs. */
  async #currentLines(
    objects: readonly JudgedObject[],
    wanted: WantedEntries,
    signal: AbortSignal,
  ): Promise<CurrentLines> {
    if (wanted.hasCurrent(objects)) return wanted.current
    const urls = objects.flatMap(({ entries }) => entries.map(({ url }) => url))
    return await this.#tools.manifest.readCurrent([...urls, ...wanted.otherUrls], signal)
  }

  async *#written(treated: readonly Treated[], signal: AbortSignal): AsyncGenerator<CheckedObject> {
    const { everyObject, manifest } = this.#tools
    const lines = treated.flatMap(({ lines }) => lines)
    const isWritten = lines.length === 0 || (await manifest.write(lines, signal))
    for (const { result, unwritten } of treated) {
      const ended = isWritten ? result : unwritten
      if (everyObject || ended.state !== 'whole') yield ended
    }
  }

  async #treat(
    object: JudgedObject,
    current: CurrentLines,
    wanted: WantedEntries,
    signal: AbortSignal,
  ): Promise<Treated> {
    const { entries, number } = object
    const lines = current.of(entries[0].key)
    const isAccepted = lines.length > 0 && lines.every(line => line.loss === 'accepted')
    if (isMissing(object) && isAccepted) return only({ ...object, state: 'accepted' })
    if (!isDamaged(object)) return this.#found(object, current)
    const isSuperseded =
      current.isComplete &&
      wanted.isProven(entries[0]) &&
      lines.length === 0 &&
      !this.#tools.table.has(number, FLAGS.linked)
    const treated = await this.#repaired(object, isSuperseded, signal)
    if (isSuperseded && isDamaged(treated))
      return only({ ...treated, state: 'superseded', message: undefined })
    return this.#found(treated, current)
  }

  /** What the manifest is to say of an object. */
  #found(object: JudgedObject, current: CurrentLines): Treated {
    const { acceptMissing, repairer, clock } = this.#tools
    const asIs = only(object)
    const lines = current.of(object.entries[0].key)
    const [at = '', now = ''] = [object.judgedAt, clock.now()].map(time => new Date(time).toISOString())
    // A run has looked since, so its line counts. Beyond the present it is only of a clock ahead.
    if (lines.some(line => line.at > at && line.at <= now)) return asIs
    if (THERE.has(object.state))
      return { ...asIs, lines: lines.filter(({ loss }) => loss).map(line => nextLine(line, at)) }
    if (!isMissing(object)) return asIs
    if (!acceptMissing) {
      const unknown = repairer ? lines.filter(line => !line.loss) : []
      return { ...asIs, lines: unknown.map(line => nextLine(line, at, 'missing')) }
    }
    const refusal = !current.isComplete
      ? say('check-not-accepted-unread')
      : lines.length === 0
        ? say('check-not-accepted-linked')
        : undefined
    if (refusal) return { ...asIs, result: { ...object, message: refusal } }
    return {
      result: { ...object, state: 'accepted', message: undefined },
      lines: lines.map(line => nextLine(line, at, 'accepted')),
      unwritten: object,
    }
  }

  async #repaired(damage: Damage, isSuperseded: boolean, signal: AbortSignal): Promise<JudgedObject> {
    const { repair, repairer } = this.#tools
    const { key, state, why, entries, found } = damage
    if (!repairer || (state === 'changed' && repair !== 'replace')) return damage
    const object = { key, state, why, entries, found, isSuperseded }
    const outcome = await repairer.repair(object, signal)
    const { state: end, message = damage.message } = outcome
    const judgedAt = end === 'repaired' ? this.#tools.clock.now() : damage.judgedAt
    return { ...damage, state: end, message, judgedAt }
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
