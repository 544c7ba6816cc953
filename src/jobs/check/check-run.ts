/** One check, from the memory to the last mirror. */

import { hash } from 'node:crypto'
import { descriptionOf, PersistError, SettingsError } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { LocalizedWatcher, ReadWatcher } from '../../base/watcher.ts'
import { openStore } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import { type OpenMirror, openMirrors } from '../options/mirrors.ts'
import type { RunContext } from '../persist/options/context.ts'
import type { Watcher } from '../persist/watching/watcher.ts'
import type { BytesShare } from './check-fields.ts'
import { CheckMemory } from './check-memory.ts'
import { PlaceCheck, type PlaceTools } from './check-place.ts'
import type { CheckSettings } from './check-settings.ts'
import { markLinked } from './linked-keys.ts'
import { ObjectTable } from './object-table.ts'
import { LONGEST_HOLD_MS, Orphans, type OrphansFile } from './orphans.ts'
import { ObjectRepairer } from './repair/repairer.ts'
import { type CheckRefusal, type CheckReport, FAILING } from './report.ts'
import type { CheckedPlace, CheckResult, Repairer } from './states.ts'
import { nameTest } from './template-names.ts'
import type { CheckedObject } from './treat-damage.ts'

/** A check has the events of a listing, and its repairs those of a run. */
export type CheckWatcher = ReadWatcher & Watcher

export interface CheckContext extends Omit<RunContext, 'watch'> {
  readonly watch: LocalizedWatcher<CheckWatcher>
  /** Whole objects are results, too. */
  readonly everyObject: boolean
}

/** Ranges of a listing that are read at once. */
const RANGES = 4
/** With fewer objects, one range has too few pages to be divided. */
const MIN_DIVIDED = 4000
/** More objects take over half a gigabyte: about 50 MB a million, and 200 MB beside them. */
const MANY_OBJECTS = 5_000_000

/** A place that refused to be checked to its end. */
interface PlaceRefusal {
  readonly mirror: string | undefined
  readonly error: PersistError
  /** Objects without a result. */
  readonly unjudged: number
}

type Refused = Omit<CheckRefusal, 'message'> & { readonly sentence: Text }

function isOfStore(error: unknown): error is PersistError {
  return error instanceof PersistError && (error.stage === 'store' || error.stage === 'credentials')
}

export class CheckRun {
  readonly #settings: CheckSettings
  readonly #context: CheckContext
  readonly #orphansFile: OrphansFile | undefined
  #table = new ObjectTable()
  readonly #opened: Store[] = []
  readonly #sizeAlone: string[] = []
  readonly #refusals: PlaceRefusal[] = []
  #memory: CheckMemory | undefined
  #mirrors: readonly OpenMirror[] = []
  #orphans: Orphans | undefined
  #repairer: Repairer | undefined

  constructor(settings: CheckSettings, context: CheckContext, orphansFile: OrphansFile | undefined) {
    this.#settings = settings
    this.#context = context
    this.#orphansFile = orphansFile
  }

  /** @throws SettingsError if there is no memory; PersistError if a place as a whole refuses */
  async *results(signal: AbortSignal): AsyncGenerator<CheckedObject | CheckResult> {
    const { settings, places, memory: memoryStore } = await this.#open()
    const [source, ...mirrors] = places
    const startedAt = this.#context.clock.now()
    const memory = new CheckMemory(memoryStore, source.store.prefix, this.#context)
    this.#memory = memory
    const { table, sample } = await this.#readTable(memory, signal)
    this.#table = table
    // Without one line about this prefix the check would be green and mean nothing.
    if (memory.outside && table.remembered === 0) throw new SettingsError([memory.outside])
    if (memory.outside) this.#context.watch.notice(memory.outside)
    const advice = adviceFor(table.remembered)
    if (advice) this.#context.watch.notice(advice)
    yield* this.#unreadableFiles([])
    const { repair, acceptLost, depth, concurrency } = settings
    if (repair !== 'false')
      this.#repairer = new ObjectRepairer(
        settings,
        { source, mirrors, memory: memoryStore },
        this.#context,
        signal,
      )
    const tools: PlaceTools = {
      table,
      source: source.store,
      depth,
      concurrency,
      everyObject: this.#context.everyObject,
      repair,
      repairer: this.#repairer,
      acceptLost,
      accepted: new Set(),
      clock: this.#context.clock,
      bounds: table.remembered < MIN_DIVIDED ? [] : sample.bounds(RANGES),
      memory,
      reached: this.#context.watch.reached,
    }
    this.#orphans = await this.#openOrphans(source.store, signal)
    for (const place of places) {
      const known = [...memory.unreadable]
      const check = new PlaceCheck(place, tools, place === source ? this.#orphans : undefined)
      let isWhole = true
      let count = 0
      try {
        for await (const checked of check.results(signal)) {
          isWhole &&= !FAILING.some(state => state === checked.state)
          count++
          yield checked
        }
      } catch (error) {
        if (signal.aborted || !isOfStore(error)) throw error
        this.#refusals.push({ mirror: place.mirror, error, unjudged: table.remembered - count })
        continue
      }
      yield* this.#unreadableFiles(known)
      isWhole &&= memory.unreadable.size === 0
      const provedBefore = startedAt - (this.#orphans.mayBeIncomplete ? LONGEST_HOLD_MS : 0)
      if (place.mirror !== undefined && !this.#isSourceRefused)
        await this.#repairer?.checkedMirror(place.mirror, isWhole, { startedAt, provedBefore }, signal)
      if (check.isSizeAlone) this.#sizeAlone.push(place.mirror ?? 'source')
    }
    const [refusal] = this.#refusals
    if (refusal && this.#refusals.length === places.length) throw refusal.error
  }

  /** Whether a candidate is an orphan, after the last reading of the memory; undefined if the source was not listed. */
  get orphanTest(): ((key: string) => boolean) | undefined {
    if (this.#isSourceRefused) return undefined
    return key => !this.#isMemoryDamaged && this.#orphans?.isOrphan(key) === true
  }

  /** Sentences about the places and the memory that refused. */
  *refusals(): Generator<Refused> {
    for (const { mirror, error } of this.#refusals) {
      const name = mirror === undefined ? say('check-source') : say('mirror-other-place', { name: mirror })
      const sentence = say('check-refused', { place: name, refusal: descriptionOf(error) })
      const place = mirror === undefined ? { place: 'source' as const } : { place: 'mirror' as const, mirror }
      yield { ...place, reason: error.reason, sentence }
    }
    const error = this.#memory?.refusal
    if (!error) return
    const sentence = say('check-unwritten', { refusal: descriptionOf(error) })
    yield { place: 'memory', reason: error.reason, sentence }
  }

  end(): Pick<CheckReport, 'objects' | 'places' | 'orphans' | 'foreign' | 'sizeAlone'> & {
    /** Objects of places that refused. */
    readonly unjudged: number
  } {
    return {
      unjudged: this.#refusals.reduce((sum, { unjudged }) => sum + unjudged, 0),
      objects: this.#table.remembered,
      places: 1 + this.#mirrors.length,
      orphans: this.#isMemoryDamaged || this.#isSourceRefused ? undefined : (this.#orphans?.count() ?? 0),
      foreign: this.#orphans?.foreign ?? 0,
      sizeAlone: this.#sizeAlone,
    }
  }

  /** What a reader of the report should know of the check itself. */
  *remarks(): Generator<Text> {
    if (this.#isMemoryDamaged) yield say('check-no-orphans')
  }

  get #isMemoryDamaged(): boolean {
    return this.#memory !== undefined && this.#memory.unreadable.size > 0
  }

  get #isSourceRefused(): boolean {
    return this.#refusals.some(({ mirror }) => mirror === undefined)
  }

  async close(): Promise<void> {
    await this.#repairer?.close()
    await Promise.all(this.#opened.map(store => store.close()))
  }

  async #open() {
    const { store: at, memory: memoryAt, mirrors } = this.#settings
    const { watch, requests } = this.#context
    const open = async (settings: CheckSettings['store']) => {
      const store = await openStore(settings, watch.notice, requests.toStore)
      this.#opened.push(store)
      return store
    }
    const store = await open(at)
    const memory = memoryAt ? await open(memoryAt) : store
    this.#mirrors = await openMirrors(mirrors, watch.notice, requests.toStore)
    this.#opened.push(...this.#mirrors.map(({ opened }) => opened))
    const places: readonly [CheckedPlace, ...CheckedPlace[]] = [
      { mirror: undefined, store },
      ...this.#mirrors.map(({ name, opened }) => ({ mirror: name, store: opened })),
    ]
    return { settings: this.#settings, places, memory }
  }

  async #readTable(memory: CheckMemory, signal: AbortSignal) {
    const { depth, share, place } = this.#settings
    const isInShare = depth === 'bytes' ? shareTest(share, this.#context.clock.now()) : undefined
    const read = await memory.readTable(isInShare, signal)
    if (!read) throw new SettingsError([say('check-no-memory', { place: quote(place) })])
    return read
  }

  async #openOrphans(source: Store, signal: AbortSignal): Promise<Orphans> {
    const { template, graceMs, documents } = this.#settings
    const { clock } = this.#context
    const isName = nameTest(template.text)
    await markLinked(this.#table, documents, isName, signal)
    const now = () => source.now?.() ?? clock.now()
    return new Orphans(this.#table, source, { isName, graceMs, now }, this.#orphansFile)
  }

  /** @param known files that are results already */
  *#unreadableFiles(known: readonly string[]): Generator<CheckResult> {
    const { language } = this.#settings.store
    const message = say('check-unreadable-file').in(language)
    for (const key of this.#memory?.unreadable ?? [])
      if (!known.includes(key)) yield { key, state: 'unreadable', message }
  }
}

/** @returns a sentence for a memory so large that the check may need more memory than a machine has */
export function adviceFor(objects: number): Text | undefined {
  return objects > MANY_OBJECTS ? say('check-many', { count: objects }) : undefined
}

const DAY_MS = 86_400_000

/** @param now milliseconds since the epoch */
export function shareTest({ count, index }: BytesShare, now: number): (key: Uint8Array) => boolean {
  const today = Math.floor(now / DAY_MS) % count
  const wanted = index ?? today
  return key => hash('sha256', key, 'buffer').readUInt32BE(0) % count === wanted
}
