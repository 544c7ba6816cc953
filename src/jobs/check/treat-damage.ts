/** What becomes of the objects that the source lacks, or has with other bytes: damage, superseded, or accepted. */
import type { Clock } from '../../base/clock.ts'
import { mapOrdered } from '../../base/concurrency/map-ordered.ts'
import type { Text } from '../../base/sentence.ts'
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'
import { nextLine } from '../../storage/manifest/entries/losses.ts'
import { MAX_LINES } from '../../storage/manifest/journal.ts'
import { say } from '../messages/say.ts'
import type { CheckManifest } from './check-manifest.ts'
import type { CheckSettings } from './check-settings.ts'
import type { ChangedWhy, CheckFacts, ObjectState } from './states.ts'
import type { WantedLines, WantedObject } from './wanted-lines.ts'

export interface DamageTools extends Pick<CheckSettings, 'acceptMissing'> {
  /** Keys that a document links to. */
  readonly linked: ReadonlySet<string>
  /** Whole objects are results, too. */
  readonly everyObject: boolean
  readonly clock: Clock
  readonly manifest: CheckManifest
}

/** A result before it has a language. */
export interface CheckedObject extends WantedObject {
  readonly state: ObjectState
  readonly why?: ChangedWhy | undefined
  readonly found?: CheckFacts | undefined
  readonly message?: Text | undefined
}

export interface JudgedObject extends CheckedObject {
  /** When the place answered, milliseconds since the epoch. */
  readonly judgedAt: number
}

/** A result, and the lines to write before it is reported. */
interface Treated {
  readonly result: CheckedObject
  readonly lines: readonly ImageEntry[]
  /** The result, if the manifest refuses the lines. */
  readonly unwritten: CheckedObject
}

function only(result: CheckedObject): Treated {
  return { result, lines: [], unwritten: result }
}

function isMissing({ state }: CheckedObject): boolean {
  return state === 'missing' || state === 'dangling'
}

/** States of an object that is there with the remembered bytes, as far as anybody can say. */
const THERE: ReadonlySet<ObjectState> = new Set(['whole', 'archived', 'no-digest'])

export class DamageTreatment {
  readonly #tools: DamageTools

  constructor(tools: DamageTools) {
    this.#tools = tools
  }

  /** Whether an object has to be treated: it is damaged, or it is there again after the manifest called it missing. */
  concerns(object: JudgedObject): boolean {
    return isMissing(object) || object.state === 'changed' || (this.writes(object) && THERE.has(object.state))
  }

  /** Whether the manifest calls the object missing, and this check writes down that it is there again. */
  writes({ known }: Pick<WantedObject, 'known'>): boolean {
    return this.#tools.acceptMissing && known.isLoss
  }

  async *results(
    objects: readonly JudgedObject[],
    lines: WantedLines,
    signal: AbortSignal,
  ): AsyncGenerator<CheckedObject> {
    for (let at = 0; at < objects.length; at += MAX_LINES) {
      const treated = objects.slice(at, at + MAX_LINES).map(object => this.#treat(object, lines))
      const news = treated.flatMap(({ lines }) => lines)
      const isWritten = news.length === 0 || (await this.#tools.manifest.write(news, signal))
      for (const { result, unwritten } of treated) {
        const ended = isWritten ? result : unwritten
        if (this.#tools.everyObject || ended.state !== 'whole') yield ended
      }
    }
  }

  #treat(object: JudgedObject, lines: WantedLines): Treated {
    const { entry } = object
    const newest = lines.newestOf(entry.key)
    if (isMissing(object) && newest.length > 0 && newest.every(({ loss }) => loss === 'accepted'))
      return only({ ...object, state: 'accepted' })
    const isSuperseded =
      lines.isComplete &&
      lines.isProven(entry) &&
      newest.length === 0 &&
      !this.#tools.linked.has(entry.key) &&
      !THERE.has(object.state)
    if (isSuperseded) return only({ ...object, state: 'superseded', message: undefined })
    return this.#tools.acceptMissing ? this.#accepted(object, newest, lines.isComplete) : only(object)
  }

  /** Writes down what is accepted as missing, and what is there again. */
  #accepted(object: JudgedObject, newest: readonly ImageEntry[], isComplete: boolean): Treated {
    const asIs = only(object)
    const [at = '', now = ''] = [object.judgedAt, this.#tools.clock.now()].map(time =>
      new Date(time).toISOString(),
    )
    // A run has looked since, so its line counts. Beyond the present it is only of a clock ahead.
    if (newest.some(line => line.at > at && line.at <= now)) return asIs
    if (THERE.has(object.state))
      return { ...asIs, lines: newest.filter(({ loss }) => loss).map(line => nextLine(line, at)) }
    if (!isMissing(object)) return asIs
    if (!isComplete) return only({ ...object, message: say('check-not-accepted-unread') })
    if (newest.length === 0) return only({ ...object, message: say('check-not-accepted-linked') })
    return {
      result: { ...object, state: 'accepted', message: undefined },
      lines: newest.map(line => nextLine(line, at, 'accepted')),
      unwritten: object,
    }
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
