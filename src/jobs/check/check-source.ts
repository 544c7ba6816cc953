/** Checks the source against the manifest: lists it, looks at what is suspicious, and repairs what is damaged. */

import { KeyHash } from '../../storage/key/key-hash.ts'
import { reservedFolderIn } from '../../storage/key/reserved-folder.ts'
import type { ListedObject, Store } from '../../storage/stores/store.ts'
import { say } from '../messages/say.ts'
import type { CheckSettings } from './check-settings.ts'
import { Judge, type Judgement } from './judge-object.ts'
import { listRanges } from './list-ranges.ts'
import type { WantedEntries, WantedObject } from './manifest-lines.ts'
import { etagBits, FLAGS } from './object-table.ts'
import type { Orphans } from './orphans.ts'
import type { CheckFacts } from './states.ts'
import {
  type CheckedObject,
  type DamageTools,
  DamageTreatment,
  inOrder,
  type JudgedObject,
} from './treat-damage.ts'

interface SourceTools extends DamageTools, Pick<CheckSettings, 'depth'> {
  /** Keys that divide a listing into ranges. */
  readonly bounds: readonly string[]
  reached(count: number, bytes: number): void
}

/** Entries in memory at once. */
const BATCH = 100_000
/** A run writes the line of an object within five seconds; twice that, for slow stores. */
const SETTLE_MS = 10_000

export class SourceCheck {
  readonly #store: Store
  readonly #tools: SourceTools
  readonly #orphans: Orphans
  readonly #judge: Judge
  readonly #treatment: DamageTreatment
  readonly #hash = new KeyHash()
  /** Remembered objects that the source lists, their bytes, and how many of them have an ETag to compare. */
  #listed = 0
  #bytes = 0
  #etags = 0
  /** Objects whose bytes were read. Some are read twice. */
  #read = 0
  /** Changed objects that a run may just have replaced: their lines may not be in the manifest yet. */
  readonly #unsettled = new Map<number, CheckFacts | undefined>()
  /** The manifest was read after the listing. */
  #isReadAgain = false

  /** @param orphans takes what no line names */
  constructor(store: Store, tools: SourceTools, orphans: Orphans) {
    this.#store = store
    this.#tools = tools
    this.#orphans = orphans
    this.#judge = new Judge(store)
    this.#treatment = new DamageTreatment(tools)
  }

  /** Objects whose bytes were read; undefined unless that was asked for. */
  get read(): number | undefined {
    return this.#tools.depth.look === 'bytes' ? this.#read : undefined
  }

  /** Whether only sizes said something of the bytes, and reading them was not asked for. */
  get isSizeAlone(): boolean {
    if (this.#tools.depth.look === 'bytes') return false
    return this.#judge.ignoresEtags || (this.#listed > 0 && this.#etags === 0)
  }

  /** @throws PersistError if the source as a whole refuses */
  async *results(signal: AbortSignal): AsyncGenerator<CheckedObject> {
    const { table, bounds, reached, concurrency, everyObject } = this.#tools
    await listRanges(
      this.#store,
      bounds,
      async objects => {
        await this.#compareAll(objects)
        reached(this.#listed, this.#bytes)
      },
      signal,
    )
    this.#orphans.endListing()
    for await (const batch of this.#batches(signal)) {
      const treated: JudgedObject[] = []
      const settle = (object: WantedObject, whileJudging: AbortSignal) =>
        this.#settle({ ...object, ...batch }, whileJudging)
      for await (const judged of inOrder(batch.manifest.objects(), concurrency, settle, signal))
        if (judged && this.#treatment.concerns(judged)) treated.push(judged)
        else if (judged && (everyObject || judged.state !== 'whole')) yield judged
      if (treated.length > 0) yield* this.#treatment.results(treated, batch.manifest, signal)
    }
    // Only a later reading of the manifest says whether an object is an orphan.
    if (this.#orphans.candidates > 0 && !this.#isReadAgain)
      await this.#tools.manifest.readWanted(table, [], signal)
  }

  /** Compares what the source lists with what the table remembers. */
  async #compareAll(objects: readonly ListedObject[]): Promise<void> {
    const { table } = this.#tools
    const { length } = this.#store.prefix
    for (const object of objects) {
      const own = reservedFolderIn(object.key.slice(length))
      if (own !== undefined) {
        this.#orphans.sawManifest(own)
        continue
      }
      this.#hash.ofText(object.key, length)
      const number = table.find(this.#hash.low, this.#hash.high)
      if (number >= 0 && table.has(number, FLAGS.remembered)) this.#compare(number, object)
      else {
        const written = this.#orphans.take(number, object)
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
    const manifest = await this.#tools.manifest.readWanted(table, suspicious, signal)
    this.#isReadAgain = true
    table.unmarkWanted()
    return { manifest, isSettled }
  }

  #isWanted(number: number): boolean {
    const { table, depth, everyObject } = this.#tools
    if (!table.has(number, FLAGS.remembered)) return false
    return everyObject || depth.look === 'head' || this.#mayConcern(number) || this.#isInShare(number)
  }

  /** Whether the listing and the manifest leave a doubt. */
  #mayConcern(number: number): boolean {
    return this.#isSuspicious(number) || this.#treatment.writes(number)
  }

  #isSuspicious(number: number): boolean {
    const { table } = this.#tools
    if (!table.has(number, FLAGS.seen) || table.has(number, FLAGS.sizeDiffers)) return true
    return table.has(number, FLAGS.etagDiffers) && !this.#judge.ignoresEtags
  }

  #isInShare(number: number): boolean {
    return this.#tools.depth.look === 'bytes' && this.#tools.table.has(number, FLAGS.inShare)
  }

  /** @returns undefined for an object that is looked at again later */
  async #settle(read: WantedRead, signal: AbortSignal): Promise<JudgedObject | undefined> {
    const { number, entries, manifest } = read
    const { writtenAt, ...judgement } = await this.#judgeObject(read, signal)
    const { state, found } = judgement
    const judgedAt = this.#tools.clock.now()
    const judged: JudgedObject = { number, judgedAt, key: entries[0].key, entries, ...judgement }
    if (state === 'changed' && this.#isUnsettled(read, found, writtenAt)) {
      if (read.isSettled) return { ...judged, state: 'unknown', message: say('check-still-changing') }
      this.#unsettled.set(number, found)
      return undefined
    }
    const isGone = state === 'missing' && manifest.isGone(entries)
    return isGone ? { ...judged, state: 'dangling' } : judged
  }

  async #judgeObject(
    { number, entries, manifest, isSettled }: WantedRead,
    signal: AbortSignal,
  ): Promise<Judgement> {
    const isHead = this.#tools.depth.look === 'head'
    const isInShare = this.#isInShare(number)
    if (!isSettled && !isInShare && !isHead && !this.#mayConcern(number)) return { state: 'whole' }
    const wasRead = () => {
      const { table } = this.#tools
      if (!table.has(number, FLAGS.read)) this.#read++
      table.mark(number, FLAGS.read)
    }
    const look = { type: isHead || isInShare, bytes: isInShare, wasRead }
    const [{ url, key, firstSeen, at }] = entries
    const said = manifest.isProven(entries[0]) ? entries[0] : { url, key, firstSeen, at }
    return await this.#judge.judge(key, said, look, signal)
  }

  /** In the second look, an object that has changed again is being replaced by a run. */
  #isUnsettled({ number, isSettled }: WantedRead, found: CheckFacts | undefined, writtenAt = 0): boolean {
    if (isSettled) {
      const before = this.#unsettled.get(number)
      return before?.bytes !== found?.bytes || before?.etag !== found?.etag
    }
    const now = this.#store.now?.() ?? this.#tools.clock.now()
    return now - writtenAt < SETTLE_MS
  }
}

/** Objects whose lines were read together. */
interface Batch {
  readonly manifest: WantedEntries
  /** Lines that jobs were about to write are in the manifest by now. */
  readonly isSettled: boolean
}

interface WantedRead extends WantedObject, Batch {}
