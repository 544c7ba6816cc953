/** Checks the source against the manifest: lists it, and looks at what is suspicious. */
import type { ListedObject, Store } from '../../storage/stores/store.ts'
import { say } from '../messages/say.ts'
import type { CheckSettings } from './check-settings.ts'
import { Judge, type Judgement } from './judge-object.ts'
import { compared, isMd5, type KnownObject, type KnownObjects } from './known-objects.ts'
import { dividing, listRanges } from './list-ranges.ts'
import type { Orphans } from './orphans.ts'
import type { CheckFacts } from './states.ts'
import {
  type CheckedObject,
  type DamageTools,
  DamageTreatment,
  inOrder,
  type JudgedObject,
} from './treat-damage.ts'
import type { WantedLines, WantedObject } from './wanted-lines.ts'

interface SourceTools extends DamageTools, Pick<CheckSettings, 'depth' | 'concurrency'> {
  readonly objects: KnownObjects
  /** Whether the bytes of an object are read. */
  isInShare(key: string): boolean
  reached(count: number, bytes: number): void
}

/** Ranges of a listing that are read at once. */
const RANGES = 4
/** With fewer objects, one range has too few pages to be divided. */
const MIN_DIVIDED = 4000
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
  /** Remembered objects that the source lists, their bytes, and whether any of them has an ETag to compare. */
  #listed = 0
  #bytes = 0
  #hasEtags = false
  /** Objects whose bytes were read. */
  #read = 0
  /** Changed objects that a run may just have replaced: their lines may not be in the manifest yet. */
  readonly #unsettled = new Map<KnownObject, CheckFacts | undefined>()
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
    return this.#judge.ignoresEtags || (this.#listed > 0 && !this.#hasEtags)
  }

  /** @throws PersistError if the source as a whole refuses */
  async *results(signal: AbortSignal): AsyncGenerator<CheckedObject> {
    const { objects, concurrency, everyObject } = this.#tools
    const bounds = objects.size < MIN_DIVIDED ? [] : dividing(objects.keys(), objects.size, RANGES)
    await listRanges(this.#store, bounds, page => this.#compareAll(page), signal)
    this.#orphans.endListing()
    for await (const batch of this.#batches(signal)) {
      const treated: JudgedObject[] = []
      const settle = (object: WantedObject, whileJudging: AbortSignal) =>
        this.#settle({ ...object, ...batch }, whileJudging)
      for await (const judged of inOrder(batch.lines.objects(), concurrency, settle, signal))
        if (judged && this.#treatment.concerns(judged)) treated.push(judged)
        else if (judged && (everyObject || judged.state !== 'whole')) yield judged
      yield* this.#treatment.results(treated, batch.lines, signal)
    }
    // Only a later reading of the manifest says whether an object is an orphan.
    if (this.#orphans.candidates.size > 0 && !this.#isReadAgain) await this.#readWanted([], false, signal)
  }

  /** Compares what the source lists with what the manifest names. */
  #compareAll(page: readonly ListedObject[]): void {
    const { objects, reached } = this.#tools
    for (const object of page) {
      const known = objects.get(object.key)
      if (known) this.#compare(known, object)
      else this.#orphans.take(object)
    }
    reached(this.#listed, this.#bytes)
  }

  #compare(known: KnownObject, object: ListedObject): void {
    if (known.listed) return
    known.listed = compared(known, object)
    this.#listed++
    this.#bytes += object.size
    this.#hasEtags ||= isMd5(known.etag) && isMd5(object.etag)
  }

  /** Objects that have to be looked at; at the end those that a run may have replaced meanwhile. */
  async *#batches(signal: AbortSignal): AsyncGenerator<Batch> {
    let wanted: KnownObject[] = []
    for (const known of this.#tools.objects.values()) {
      if (!this.#isWanted(known)) continue
      if (wanted.push(known) < BATCH) continue
      yield await this.#readWanted(wanted, false, signal)
      wanted = []
    }
    if (wanted.length > 0) yield await this.#readWanted(wanted, false, signal)
    if (this.#unsettled.size === 0) return
    await this.#tools.clock.sleep(SETTLE_MS, signal)
    yield await this.#readWanted([...this.#unsettled.keys()], true, signal)
  }

  async #readWanted(wanted: readonly KnownObject[], isSettled: boolean, signal: AbortSignal): Promise<Batch> {
    const lines = await this.#tools.manifest.readWanted(wanted, this.#orphans.candidates, signal)
    this.#isReadAgain = true
    return { lines, isSettled }
  }

  #isWanted(known: KnownObject): boolean {
    const { depth, everyObject, isInShare } = this.#tools
    return everyObject || depth.look === 'head' || this.#mayConcern(known) || isInShare(known.key)
  }

  /** Whether the listing and the manifest leave a doubt. */
  #mayConcern(known: KnownObject): boolean {
    return this.#isSuspicious(known) || this.#treatment.writes({ known })
  }

  #isSuspicious({ listed }: KnownObject): boolean {
    return listed === 'other etag' ? !this.#judge.ignoresEtags : listed !== 'same'
  }

  /** @returns undefined for an object that is looked at again later */
  async #settle(read: WantedRead, signal: AbortSignal): Promise<JudgedObject | undefined> {
    const { known, entry, lines } = read
    const { writtenAt, ...judgement } = await this.#judgeObject(read, signal)
    const { state, found } = judgement
    const judgedAt = this.#tools.clock.now()
    const judged: JudgedObject = { known, entry, judgedAt, ...judgement }
    if (state === 'changed' && this.#isUnsettled(read, found, writtenAt)) {
      if (read.isSettled) return { ...judged, state: 'unknown', message: say('check-still-changing') }
      this.#unsettled.set(known, found)
      return undefined
    }
    return state === 'missing' && lines.isGone(entry.key) ? { ...judged, state: 'dangling' } : judged
  }

  async #judgeObject(
    { known, entry, lines, isSettled }: WantedRead,
    signal: AbortSignal,
  ): Promise<Judgement> {
    const isHead = this.#tools.depth.look === 'head'
    const isInShare = this.#tools.isInShare(known.key)
    if (!isSettled && !isInShare && !isHead && !this.#mayConcern(known)) return { state: 'whole' }
    const wasRead = () => {
      if (!known.isRead) this.#read++
      known.isRead = true
    }
    const look = { type: isHead || isInShare, bytes: isInShare, wasRead }
    const { url, key, firstSeen, at } = entry
    const said = lines.isProven(entry) ? entry : { url, key, firstSeen, at }
    return await this.#judge.judge(key, said, look, signal)
  }

  /** In the second look, an object that has changed again is being replaced by a run. */
  #isUnsettled({ known, isSettled }: WantedRead, found: CheckFacts | undefined, writtenAt = 0): boolean {
    if (isSettled) {
      const before = this.#unsettled.get(known)
      return before?.bytes !== found?.bytes || before?.etag !== found?.etag
    }
    const now = this.#store.now?.() ?? this.#tools.clock.now()
    return now - writtenAt < SETTLE_MS
  }
}

/** Objects whose lines were read together. */
interface Batch {
  readonly lines: WantedLines
  /** Lines that jobs were about to write are in the manifest by now. */
  readonly isSettled: boolean
}

interface WantedRead extends WantedObject, Batch {}
