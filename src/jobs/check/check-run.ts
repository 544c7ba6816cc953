/** One check, from the memory to the last mirror. */
import { SettingsError } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import type { LocalizedWatcher, ReadWatcher } from '../../base/watcher.ts'
import type { EntrySink } from '../../storage/manifest/segments/segment-reader.ts'
import { readWholeMemory } from '../../storage/manifest/whole-memory.ts'
import { openStore } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import { type OpenMirror, openMirrors } from '../options/mirrors.ts'
import type { RunContext } from '../persist/options/context.ts'
import type { Watcher } from '../persist/watching/watcher.ts'
import { shareTest } from './bytes-share.ts'
import { PlaceCheck, type PlaceTools } from './check-place.ts'
import { CurrentLines } from './current-lines.ts'
import { markLinked } from './linked-keys.ts'
import { MemoryLines, WantedEntries } from './memory-lines.ts'
import { ObjectTable } from './object-table.ts'
import { LONGEST_HOLD_MS, Orphans } from './orphans.ts'
import type { OrphansFile } from './orphans-file.ts'
import { openRepairer } from './repair/repairer.ts'
import type { CheckReport } from './report.ts'
import type { CheckSettings } from './settings.ts'
import type { CheckedPlace, CheckResult, ObjectState, Repairer } from './states.ts'
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

/** States of an object that a place does not lack. */
const IN_PLACE: ReadonlySet<ObjectState> = new Set([
  'whole',
  'repaired',
  'superseded',
  'archived',
  'no-digest',
])

export class CheckRun {
  readonly #settings: CheckSettings
  readonly #context: CheckContext
  readonly #orphansFile: OrphansFile | undefined
  #table = new ObjectTable()
  readonly #opened: Store[] = []
  readonly #unreadable = new Set<string>()
  /** Files of the memory whose lines only name objects. */
  readonly #unproven = new Set<string>()
  readonly #sizeAlone: string[] = []
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
    const { settings, places, memory } = await this.#open()
    const [source, ...mirrors] = places
    const startedAt = this.#context.clock.now()
    const sample = await this.#readMemory(memory, source.store, signal)
    const table = this.#table
    const advice = adviceFor(table.remembered)
    if (advice) this.#context.watch.notice(advice)
    yield* this.#unreadableFiles([])
    const { repair, depth, concurrency } = settings
    if (repair !== 'false')
      this.#repairer = openRepairer(settings, { source, mirrors, memory }, this.#context, signal)
    const tools: PlaceTools = {
      table,
      source: source.store,
      depth,
      concurrency,
      everyObject: this.#context.everyObject,
      repair,
      repairer: this.#repairer,
      clock: this.#context.clock,
      bounds: table.remembered < MIN_DIVIDED ? [] : sample.bounds(RANGES),
      readAgain: async signal => {
        const wanted = new WantedEntries(table, source.store.prefix, this.#unproven)
        await this.#read(memory, wanted, signal)
        return wanted
      },
      currentLines: async (urls, keys, signal) => {
        const lines = new CurrentLines(source.store.prefix, urls, this.#unproven)
        await this.#read(memory, lines, signal)
        return lines.end(urls, keys, this.#unreadable.size === 0)
      },
      reached: this.#context.watch.reached,
    }
    this.#orphans = await this.#openOrphans(source.store, signal)
    for (const place of places) {
      const known = [...this.#unreadable]
      const check = new PlaceCheck(place, tools, place === source ? this.#orphans : undefined)
      let isWhole = true
      for await (const checked of check.results(signal)) {
        isWhole &&= IN_PLACE.has(checked.state)
        yield checked
      }
      yield* this.#unreadableFiles(known)
      isWhole &&= this.#unreadable.size === 0
      const provedBefore = startedAt - (this.#orphans.mayBeIncomplete ? LONGEST_HOLD_MS : 0)
      if (place.mirror !== undefined)
        await this.#repairer?.checkedMirror(place.mirror, isWhole, { startedAt, provedBefore }, signal)
      if (check.isSizeAlone) this.#sizeAlone.push(place.mirror ?? 'source')
    }
  }

  /** Whether a candidate is an orphan, after the last reading of the memory. */
  readonly orphanTest = (key: string): boolean =>
    this.#unreadable.size === 0 && this.#orphans?.isOrphan(key) === true

  end(): Pick<CheckReport, 'objects' | 'places' | 'orphans' | 'foreign' | 'sizeAlone'> {
    return {
      objects: this.#table.remembered,
      places: 1 + this.#mirrors.length,
      orphans: this.#unreadable.size > 0 ? undefined : (this.#orphans?.count() ?? 0),
      foreign: this.#orphans?.foreign ?? 0,
      sizeAlone: this.#sizeAlone,
    }
  }

  /** What a reader of the report should know of the check itself. */
  *remarks(): Generator<Text> {
    if (this.#unreadable.size > 0) yield say('check-no-orphans')
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

  async #readMemory(memory: Store, source: Store, signal: AbortSignal) {
    const { depth, share, place } = this.#settings
    const { clock } = this.#context
    const isInShare = depth === 'bytes' ? shareTest(share, clock.now()) : undefined
    for (;;) {
      const unproven = this.#unproven.size
      const lines = new MemoryLines(this.#table, source.prefix, isInShare, this.#unproven)
      const files = await this.#read(memory, lines, signal)
      if (files === 0) throw new SettingsError([say('check-no-memory', { place: quote(place) })])
      if (this.#unproven.size === unproven) return lines.sample
      // A file shows only at its end that its digest is wrong, so everything is read once more.
      this.#table = new ObjectTable()
    }
  }

  /** @returns the number of files */
  async #read(memory: Store, sink: EntrySink, signal: AbortSignal): Promise<number> {
    const { files, unreadable, unproven } = await readWholeMemory(memory, sink, this.#context.clock, signal)
    for (const key of unreadable) this.#unreadable.add(key)
    for (const key of unproven) this.#unproven.add(key)
    return files
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
    for (const key of this.#unreadable) if (!known.includes(key)) yield { key, state: 'unreadable', message }
  }
}

/** @returns a sentence for a memory so large that the check may need more memory than a machine has */
export function adviceFor(objects: number): Text | undefined {
  return objects > MANY_OBJECTS ? say('check-many', { count: objects }) : undefined
}
