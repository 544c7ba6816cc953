/** Checks one place against the memory: lists it, looks at what is suspicious, and repairs what is damaged. */
import { PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { say } from '../../base/messages/say.ts'
import { KeyHash } from '../../storage/key/key-hash.ts'
import { mintKey, type ObjectKey } from '../../storage/key/object-key.ts'
import { reservedFolderIn } from '../../storage/key/reserved-folder.ts'
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'
import type { ListedObject, Store } from '../../storage/stores/store.ts'
import type { CheckSettings } from './check-settings.ts'
import { Judge, type Judgement } from './judge-object.ts'
import { listRanges } from './list-ranges.ts'
import type { WantedEntries, WantedObject } from './memory-lines.ts'
import { etagBits, FLAGS } from './object-table.ts'
import type { Orphans } from './orphans.ts'
import type { CheckedPlace, CheckFacts } from './states.ts'
import {
  type CheckedObject,
  type DamageTools,
  DamageTreatment,
  inOrder,
  type JudgedObject,
} from './treat-damage.ts'

export interface PlaceTools extends DamageTools, Pick<CheckSettings, 'depth'> {
  /** Its keys are those of the memory. */
  readonly source: Store
  /** Keys that divide a listing into ranges. */
  readonly bounds: readonly string[]
  reached(count: number, bytes: number): void
}

/** Entries in memory at once. */
const BATCH = 100_000
/** A run writes the line of an object within five seconds; twice that, for slow stores. */
const SETTLE_MS = 10_000

const SUSPICIOUS = FLAGS.sizeDiffers | FLAGS.etagDiffers

export class PlaceCheck {
  readonly #place: CheckedPlace
  readonly #tools: PlaceTools
  readonly #orphans: Orphans | undefined
  readonly #judge: Judge
  readonly #treatment: DamageTreatment
  readonly #hash = new KeyHash()
  /** Remembered objects that the place lists, their bytes, and how many of them have an ETag to compare. */
  #listed = 0
  #bytes = 0
  #etags = 0
  /** Changed objects that a run may just have replaced: their lines may not be in the memory yet. */
  readonly #unsettled = new Map<number, CheckFacts | undefined>()
  /** The memory was read after the listing. */
  #isReadAgain = false

  /** @param orphans takes what no line names; undefined for a mirror */
  constructor(place: CheckedPlace, tools: PlaceTools, orphans: Orphans | undefined) {
    this.#place = place
    this.#tools = tools
    this.#orphans = orphans
    this.#judge = new Judge(place.store)
    this.#treatment = new DamageTreatment(place, tools)
  }

  /** Whether only sizes said something of the bytes. */
  get isSizeAlone(): boolean {
    return this.#judge.ignoresEtags || (this.#listed > 0 && this.#etags === 0)
  }

  /** @throws PersistError if the place as a whole refuses */
  async *results(signal: AbortSignal): AsyncGenerator<CheckedObject> {
    const { table, bounds, reached, concurrency, everyObject } = this.#tools
    table.unmarkAll(FLAGS.seen | SUSPICIOUS | FLAGS.wanted)
    await listRanges(
      this.#place.store,
      bounds,
      async objects => {
        await this.#compareAll(objects)
        reached(this.#listed, this.#bytes)
      },
      signal,
    )
    this.#orphans?.endListing()
    for await (const batch of this.#batches(signal)) {
      const treated: JudgedObject[] = []
      const settle = (object: WantedObject, whileJudging: AbortSignal) =>
        this.#settle({ ...object, ...batch }, whileJudging)
      for await (const judged of inOrder(batch.memory.objects(), concurrency, settle, signal))
        if (judged && this.#treatment.concerns(judged)) treated.push(judged)
        else if (judged && (everyObject || judged.state !== 'whole')) yield judged
      if (treated.length > 0) yield* this.#treatment.results(treated, batch.memory, signal)
    }
    // Only a later reading of the memory says whether an object is an orphan.
    if (this.#orphans && this.#orphans.candidates > 0 && !this.#isReadAgain)
      await this.#tools.memory.readWanted(table, [], signal)
  }

  /** Compares what the place lists with what the table remembers. */
  async #compareAll(objects: readonly ListedObject[]): Promise<void> {
    const { table } = this.#tools
    const { length } = this.#place.store.prefix
    for (const object of objects) {
      const own = reservedFolderIn(object.key.slice(length))
      if (own !== undefined) {
        this.#orphans?.sawMemory(own)
        continue
      }
      this.#hash.ofText(object.key, length)
      const number = table.find(this.#hash.low, this.#hash.high)
      if (number >= 0 && table.has(number, FLAGS.remembered)) this.#compare(number, object)
      else {
        const written = this.#orphans?.take(number, object)
        if (written !== undefined) await written
      }
    }
  }

  #compare(number: number, { size, etag }: ListedObject): void {
    const { table } = this.#tools
    if (table.has(number, FLAGS.seen)) return
    table.mark(number, FLAGS.seen)
    this.#listed++
    this.#bytes += size
    if (table.has(number, FLAGS.hasSize) && table.sizeOf(number) !== size)
      table.mark(number, FLAGS.sizeDiffers)
    const bits = table.has(number, FLAGS.hasEtag) ? etagBits(etag) : undefined
    if (bits === undefined) return
    this.#etags++
    if (bits !== table.etagOf(number)) table.mark(number, FLAGS.etagDiffers)
  }

  /** Objects that have to be looked at; at the end those that a run may have replaced meanwhile. */
  async *#batches(signal: AbortSignal): AsyncGenerator<Batch> {
    const { table, clock } = this.#tools
    for (let number = 0; number < table.size; ) {
      let count = 0
      const suspicious: number[] = []
      for (; number < table.size && count < BATCH; number++) {
        if (!this.#isWanted(number)) continue
        table.mark(number, FLAGS.wanted)
        if (this.#mayConcern(number)) suspicious.push(number)
        count++
      }
      if (count > 0) yield await this.#readWanted(suspicious, false, signal)
    }
    if (this.#unsettled.size === 0) return
    await clock.sleep(SETTLE_MS, signal)
    for (const number of this.#unsettled.keys()) table.mark(number, FLAGS.wanted)
    yield await this.#readWanted([...this.#unsettled.keys()], true, signal)
  }

  async #readWanted(suspicious: readonly number[], isSettled: boolean, signal: AbortSignal): Promise<Batch> {
    const { table } = this.#tools
    const memory = await this.#tools.memory.readWanted(table, suspicious, signal)
    this.#isReadAgain = true
    table.unmarkAll(FLAGS.wanted)
    return { memory, isSettled }
  }

  #isWanted(number: number): boolean {
    const { table, depth, everyObject } = this.#tools
    if (!table.has(number, FLAGS.remembered)) return false
    return everyObject || depth === 'head' || this.#mayConcern(number) || this.#isInShare(number)
  }

  /** Whether the listing and the memory leave a doubt. */
  #mayConcern(number: number): boolean {
    return this.#isSuspicious(number) || this.#treatment.writes(number)
  }

  #isSuspicious(number: number): boolean {
    const { table } = this.#tools
    if (!table.has(number, FLAGS.seen) || table.has(number, FLAGS.sizeDiffers)) return true
    return table.has(number, FLAGS.etagDiffers) && !this.#judge.ignoresEtags
  }

  #isInShare(number: number): boolean {
    return this.#tools.depth === 'bytes' && this.#tools.table.has(number, FLAGS.inShare)
  }

  /** @returns undefined for an object that is looked at again later */
  async #settle(read: WantedRead, signal: AbortSignal): Promise<JudgedObject | undefined> {
    const { number, entries, memory } = read
    const key = this.#keyOf(entries[0])
    const { writtenAt, ...judgement } = await this.#judgeObject(key, read, signal)
    const { state, found } = judgement
    const judgedAt = this.#tools.clock.now()
    const { mirror } = this.#place
    // A longer prefix can make a key too long: such a place never has the object.
    const shown = key instanceof PersistError ? entries[0].key : key
    const judged: JudgedObject = { number, judgedAt, key: shown, entries, mirror, ...judgement }
    if (state === 'changed' && this.#isUnsettled(read, found, writtenAt)) {
      if (read.isSettled) return { ...judged, state: 'unknown', message: say('check-still-changing') }
      this.#unsettled.set(number, found)
      return undefined
    }
    const isGone = state === 'missing' && memory.isGone(entries)
    return isGone ? { ...judged, state: 'dangling' } : judged
  }

  #keyOf({ key }: ImageEntry): ObjectKey | PersistError {
    try {
      return mintKey(this.#place.store.prefix, key.slice(this.#tools.source.prefix.length))
    } catch (error) {
      return asPersistError(error, 'key')
    }
  }

  async #judgeObject(
    key: ObjectKey | PersistError,
    { number, entries, memory, isSettled }: WantedRead,
    signal: AbortSignal,
  ): Promise<Judgement> {
    if (key instanceof PersistError) return { state: 'unknown', message: key.sentence }
    const { depth } = this.#tools
    const isInShare = this.#isInShare(number)
    if (!isSettled && !isInShare && depth !== 'head' && !this.#mayConcern(number)) return { state: 'whole' }
    const look = { type: depth === 'head' || isInShare, bytes: isInShare }
    const [{ url, firstSeen, at }] = entries
    const said = memory.isProven(entries[0]) ? entries[0] : { url, key, firstSeen, at }
    return await this.#judge.judge(key, said, look, signal)
  }

  /** In the second look, an object that has changed again is being replaced by a run. */
  #isUnsettled({ number, isSettled }: WantedRead, found: CheckFacts | undefined, writtenAt = 0): boolean {
    if (isSettled) {
      const before = this.#unsettled.get(number)
      return before?.bytes !== found?.bytes || before?.etag !== found?.etag
    }
    const now = this.#place.store.now?.() ?? this.#tools.clock.now()
    return now - writtenAt < SETTLE_MS
  }
}

/** Objects whose lines were read together. */
interface Batch {
  readonly memory: WantedEntries
  /** Lines that jobs were about to write are in the memory by now. */
  readonly isSettled: boolean
}

interface WantedRead extends WantedObject, Batch {}
