/** One check, from the memory to the last mirror. */

import { hash } from 'node:crypto'
import { Closing } from '../../base/closing.ts'
import { descriptionOf, PersistError, SettingsError } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { LocalizedWatcher, ReadWatcher } from '../../base/watcher.ts'
import { openStore } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import { openMirrors } from '../options/mirrors.ts'
import type { RunContext } from '../persist/options/context.ts'
import type { Watcher } from '../persist/watching/watcher.ts'
import type { BytesShare } from './check-fields.ts'
import { CheckMemory } from './check-memory.ts'
import { PlaceCheck, type PlaceTools } from './check-place.ts'
import type { CheckSettings } from './check-settings.ts'
import { markLinked } from './linked-keys.ts'
import { ObjectTable } from './object-table.ts'
import { LONGEST_HOLD_MS, Orphans, type OrphansFile } from './orphans.ts'
import { ObjectRepairer, type RepairPlaces } from './repair/repairer.ts'
import { type CheckRefusal, FAILING } from './report.ts'
import type { CheckResult } from './states.ts'
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
  readonly #closing = new Closing()
  readonly #sizeAlone: string[] = []
  readonly #refusals: PlaceRefusal[] = []
  #table = new ObjectTable()
  #memory: CheckMemory | undefined
  #orphans: Orphans | undefined

  constructor(settings: CheckSettings, context: CheckContext, orphansFile: OrphansFile | undefined) {
    this.#settings = settings
    this.#context = context
    this.#orphansFile = orphansFile
  }

  /** @throws SettingsError if there is no memory; PersistError if a place as a whole refuses */
  async *results(signal: AbortSignal): AsyncGenerator<CheckedObject | CheckResult> {
    const { clock, watch, everyObject } = this.#context
    const settings = this.#settings
    const opened = await this.#open()
    const { source } = opened
    const places = [source, ...opened.mirrors]
    const startedAt = clock.now()
    const memory = new CheckMemory(opened.memory, source.store.prefix, this.#context)
    this.#memory = memory
    const isInShare = settings.depth === 'bytes' ? shareTest(settings.bytesShare, startedAt) : undefined
    const read = await memory.readTable(isInShare, signal)
    if (!read) throw new SettingsError([say('check-no-memory', { place: quote(settings.source) })])
    const { table, sample } = read
    this.#table = table
    // Without one line about this prefix the check would be green and mean nothing.
    if (memory.outside && table.remembered === 0) throw new SettingsError([memory.outside])
    for (const notice of [memory.outside, adviceFor(table.remembered)]) if (notice) watch.notice(notice)
    yield* this.#unreadableFiles([])
    const repairer =
      settings.repair === 'false'
        ? undefined
        : this.#closing.with(new ObjectRepairer(settings, opened, this.#context, signal))
    const tools: PlaceTools = {
      ...settings,
      table,
      memory,
      repairer,
      clock,
      everyObject,
      reached: watch.reached,
      source: source.store,
      accepted: new Set(),
      bounds: table.remembered < MIN_DIVIDED ? [] : sample.bounds(RANGES),
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
      if (place.mirror !== undefined && isWhole && !this.#isSourceRefused)
        await repairer?.mirrorIsWhole(place.mirror, startedAt, provedBefore, signal)
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

  end() {
    return {
      /** Objects of places that refused. */
      unjudged: this.#refusals.reduce((sum, { unjudged }) => sum + unjudged, 0),
      refused: [...this.#refused()],
      isMemoryDamaged: this.#isMemoryDamaged,
      facts: {
        objects: this.#table.remembered,
        places: 1 + this.#settings.mirrors.length,
        orphans: this.#isMemoryDamaged || this.#isSourceRefused ? undefined : (this.#orphans?.count() ?? 0),
        foreign: this.#orphans?.foreign ?? 0,
        sizeAlone: this.#sizeAlone,
      },
    }
  }

  async close(): Promise<void> {
    await this.#closing.close(true)
  }

  /** Sentences about the places and the memory that refused. */
  *#refused(): Generator<Refused> {
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

  get #isMemoryDamaged(): boolean {
    return this.#memory !== undefined && this.#memory.unreadable.size > 0
  }

  get #isSourceRefused(): boolean {
    return this.#refusals.some(({ mirror }) => mirror === undefined)
  }

  async #open(): Promise<RepairPlaces> {
    const { store: at, memory: memoryAt, mirrors } = this.#settings
    const { watch, requests } = this.#context
    const open = async (settings: CheckSettings['store']) =>
      this.#closing.with(await openStore(settings, watch.notice, requests.toStore))
    const store = await open(at)
    const memory = memoryAt ? await open(memoryAt) : store
    const opened = await openMirrors(mirrors, watch.notice, requests.toStore)
    for (const mirror of opened) this.#closing.with(mirror.opened)
    const places = opened.map(({ name, opened }) => ({ mirror: name, store: opened }))
    return { source: { mirror: undefined, store }, mirrors: places, memory }
  }

  async #openOrphans(source: Store, signal: AbortSignal): Promise<Orphans> {
    const { template, grace: graceMs, documents } = this.#settings
    const isName = nameTest(template.text)
    await markLinked(this.#table, documents, isName, signal)
    const now = () => source.now?.() ?? this.#context.clock.now()
    return new Orphans(this.#table, source, { isName, graceMs, now }, this.#orphansFile)
  }

  /** @param known files that are results already */
  *#unreadableFiles(known: readonly string[]): Generator<CheckResult> {
    const message = say('check-unreadable-file').in(this.#settings.store.language)
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
