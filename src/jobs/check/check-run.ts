/** One check, from the manifest to the last object. */

import { hash } from 'node:crypto'
import { Closing } from '../../base/closing.ts'
import { loadCrc64 } from '../../base/digests/crc64.ts'
import { descriptionOf, SettingsError } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { faultAt, type Text } from '../../base/sentence.ts'
import type { LocalizedWatcher, ReadWatcher } from '../../base/watcher.ts'
import { openStore, type StoreSettings } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import { say } from '../messages/say.ts'
import type { RunContext } from '../persist/options/context.ts'
import type { Watcher } from '../persist/watching/watcher.ts'
import type { BytesShare } from './check-fields.ts'
import { CheckManifest } from './check-manifest.ts'
import type { CheckSettings } from './check-settings.ts'
import { SourceCheck } from './check-source.ts'
import { markLinked } from './linked-keys.ts'
import { ObjectTable } from './object-table.ts'
import { Orphans } from './orphans.ts'
import { placeName } from './repair/repair-places.ts'
import { ObjectRepairer, type OpenPlace } from './repair/repairer.ts'
import type { CheckRefusal } from './report.ts'
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

export class CheckRun {
  readonly #settings: CheckSettings
  readonly #context: CheckContext
  readonly #closing = new Closing()
  #table = new ObjectTable()
  #manifest: CheckManifest | undefined
  #orphans: Orphans | undefined
  #repairer: ObjectRepairer | undefined
  #check: SourceCheck | undefined

  constructor(settings: CheckSettings, context: CheckContext) {
    this.#settings = settings
    this.#context = context
  }

  /** @throws SettingsError if there is no manifest; PersistError if the source as a whole refuses */
  async *results(signal: AbortSignal): AsyncGenerator<CheckedObject | CheckResult> {
    const { clock, watch, everyObject } = this.#context
    const settings = this.#settings
    const source = await this.#open(settings.store)
    const place = settings.manifest ? await this.#open(settings.manifest) : source
    const manifest = new CheckManifest(place, source.prefix, this.#context)
    this.#manifest = manifest
    const { look, share } = settings.depth
    const isInShare = look === 'bytes' ? shareTest(share, clock.now()) : undefined
    const read = await manifest.readTable(isInShare, signal)
    if (!read) throw new SettingsError([say('check-no-manifest', { place: quote(settings.source) })])
    const { table, sample } = read
    this.#table = table
    // Without one line about this prefix the check would be green and mean nothing.
    if (manifest.outside && table.remembered === 0) throw new SettingsError([manifest.outside])
    for (const notice of [manifest.outside, adviceFor(table.remembered)]) if (notice) watch.notice(notice)
    yield* this.#unreadableFiles(new Set())
    if (settings.repair !== 'false') this.#repairer = await this.#openRepairer(source, signal)
    const tools = {
      ...settings,
      table,
      manifest,
      repairer: this.#repairer,
      clock,
      everyObject,
      reached: watch.reached,
      bounds: table.remembered < MIN_DIVIDED ? [] : sample.bounds(RANGES),
    }
    this.#orphans = await this.#openOrphans(source, signal)
    const known = new Set(manifest.unreadable)
    const check = new SourceCheck(source, tools, this.#orphans)
    this.#check = check
    yield* check.results(signal)
    yield* this.#unreadableFiles(known)
    if (!this.#isManifestDamaged) for await (const key of this.#orphans.keys()) yield { key, state: 'orphan' }
  }

  end() {
    return {
      refused: [...this.#refused()],
      isManifestDamaged: this.#isManifestDamaged,
      facts: {
        objects: this.#table.remembered,
        orphans: this.#isManifestDamaged ? undefined : (this.#orphans?.count() ?? 0),
        foreign: this.#orphans?.foreign ?? 0,
        read: this.#check?.read,
        sizeAlone: this.#check?.isSizeAlone === true,
      },
    }
  }

  async close(): Promise<void> {
    await this.#closing.close(true)
  }

  /** Sentences about the places of `repair-from` and the manifest that refused. */
  *#refused(): Generator<Omit<CheckRefusal, 'message'> & { readonly sentence: Text }> {
    for (const { name, error } of this.#repairer?.refusals() ?? []) {
      const sentence = faultAt(
        placeName(name),
        say('repair-place-refused', { refusal: descriptionOf(error) }),
      )
      yield { place: 'repair-from', name, reason: error.reason, sentence }
    }
    const error = this.#manifest?.refusal
    if (!error) return
    const sentence = say('check-unwritten', { refusal: descriptionOf(error) })
    yield { place: 'manifest', reason: error.reason, sentence }
  }

  get #isManifestDamaged(): boolean {
    return this.#manifest !== undefined && this.#manifest.unreadable.size > 0
  }

  async #open(place: StoreSettings): Promise<Store> {
    const { watch, requests } = this.#context
    return this.#closing.with(await openStore(place, watch.notice, requests.toStore))
  }

  async #openRepairer(source: Store, signal: AbortSignal): Promise<ObjectRepairer> {
    // For a body that goes to a file.
    await loadCrc64()
    const from: ('origin' | OpenPlace)[] = []
    for (const place of this.#settings.repairFrom)
      from.push(place === 'origin' ? place : { name: place.name, store: await this.#open(place.store) })
    return this.#closing.with(new ObjectRepairer(this.#settings, source, from, this.#context, signal))
  }

  async #openOrphans(source: Store, signal: AbortSignal): Promise<Orphans> {
    const { template, documents } = this.#settings
    const isName = nameTest(template.text)
    await markLinked(this.#table, documents, isName, signal)
    const now = () => source.now?.() ?? this.#context.clock.now()
    return this.#closing.with(
      new Orphans(this.#table, source, { isName, now }, this.#context.temporaryFolder),
    )
  }

  /** @param known files that are results already */
  *#unreadableFiles(known: ReadonlySet<string>): Generator<CheckResult> {
    const message = say('check-unreadable-file').in(this.#settings.store.language)
    for (const key of this.#manifest?.unreadable ?? [])
      if (!known.has(key)) yield { key, state: 'unreadable', message }
  }
}

/** @returns a sentence for a manifest so large that the check may need more memory than a machine has */
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
