/**
 * Looks once a run, by listings, whether the known images of a whole list are still in the store. If one is gone, all
 * are looked at. `object-look.ts` looks at one object.
 */

import { eachAtOnce } from '../../../base/concurrency/map-ordered.ts'
import { SettingsError } from '../../../base/errors.ts'
import { printable } from '../../../base/messages/printable.ts'
import { listed, type Text } from '../../../base/sentence.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import type { ImageList } from '../../../input/positions/image-list.ts'
import type { Ledger } from '../../../output/ledger.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { Manifest } from '../../../storage/manifest/manifest.ts'
import { listFrom, type StoredKeys, storedKeys } from '../../../storage/stores/presence.ts'
import type { Store } from '../../../storage/stores/store.ts'
import { say } from '../messages/say.ts'
import type { Stop } from '../stop.ts'
import { lackingIn } from './folder-names.ts'
import type { KnownImages } from './known-images.ts'
import { anyOf, drawn, firstOf, type KnownList, knownList, within } from './known-list.ts'
import { ownKeys } from './manifest-names.ts'
import type { ObjectLook } from './object-look.ts'

interface KnownLookTools {
  readonly store: Store
  /** Path of a folder destination. */
  readonly directory: string | undefined
  readonly objects: ObjectLook
  readonly knownImages: KnownImages
  readonly manifest: Pick<Manifest, 'hasLines' | 'hasMoreKeys'>
  /** The manifest lies in another place than the images. */
  readonly isManifestElsewhere: boolean
  /** Reads the manifest once more, for the lines of these keys. */
  readonly readKeys: (keys: ReadonlySet<string>) => Promise<Pick<Manifest, 'entryOfKey' | 'isWhole'>>
  readonly ledger: Pick<Ledger, 'otherSizes' | 'damaged'>
  readonly notice: (sentence: Text) => void
  readonly info: (sentence: Text) => void
  readonly stop: Pick<Stop, 'stopping'>
}

/** A manifest with so few keys is listed whole by one page. */
const MOST_LISTED = 1000
/** Lost and accepted images that one run looks at because a listing has their keys. */
const MOST_BACK = 16
/** Files of a folder whose sizes one run compares. */
const MOST_SIZES = 1000
/** Keys in a sentence. */
const MOST_NAMED = 3
/** Bytes of objects by key. */
type Sizes = ReadonlyMap<string, number>

/** Concurrent requests to the store. */
const CONCURRENCY = 16

export class KnownLook {
  readonly #tools: KnownLookTools
  /** The folder had none of several known images. */
  #isEmptied = false

  constructor(tools: KnownLookTools) {
    this.#tools = tools
  }

  /**
   * Looks at the known images of a whole list.
   * @throws SettingsError if a folder has none of them, and its manifest lies elsewhere
   */
  async overList(list: ImageList): Promise<void> {
    const isThere = (entry: ImageEntry) => entry.loss === undefined
    const own = [...ownKeys(list)].flatMap(key => this.#lookups.entryOfKey(key) ?? []).filter(isThere)
    await this.#over(() => knownList(list.jobs, this.#lookups, own))
  }

  /**
   * Looks at the known images of a list that is still arriving. Later ones are looked at one by one if one is gone.
   * @param jobs those that came first
   */
  async overFirst(jobs: Iterable<ImageJob>): Promise<void> {
    const { objects, directory } = this.#tools
    await this.#over(() => knownList(jobs, this.#lookups))
    const { losses } = this.#lookups
    const { lacks } = losses
    if (objects.gone > 0 && directory === undefined) losses.lacks = key => lacks?.(key) || undefined
  }

  /** Lists the keys of the images that are due; undefined if all were looked at already. */
  dueOf(open: readonly ImageJob[]): StoredKeys | undefined {
    const { store, directory } = this.#tools
    if (directory !== undefined) return undefined
    const dueLines = (job: ImageJob) =>
      job.targets.flatMap(target => this.#lookups.dueLine(job, target) ?? [])
    const keys = open.flatMap(job => dueLines(job).map(({ key }) => key))
    return storedKeys(store, keys)
  }

  /** Reports the losses that this run has found, and what has become of them. */
  report(): void {
    const { objects, knownImages, notice, info } = this.#tools
    const { gone } = objects
    if (gone === 0) return
    const { lacks, left } = this.#lookups.losses
    const looked = Math.max(gone, objects.looked, lacks ? knownImages.judged : 0)
    if (this.#isEmptied) notice(say('folder-emptied', { count: gone }))
    else if (left === 0) info(say('known-restored', { gone, looked }))
    else notice(say('known-missing', { gone, looked, left, again: gone - left }))
  }

  get #lookups() {
    return this.#tools.knownImages.lookups
  }

  /** @param list returns what is known by now */
  async #over(list: () => KnownList): Promise<void> {
    const { manifest, directory } = this.#tools
    if (this.#tools.stop.stopping.aborted || !manifest.hasLines) return
    if (directory !== undefined) await this.#intoFolder(list(), directory)
    else if (await this.#isAnyGone(list())) await this.#atAll(list().there.map(({ key }) => key))
  }

  /** One listing, which begins right before the key of an image. */
  async #isAnyGone(list: KnownList): Promise<boolean> {
    const { store, manifest, objects } = this.#tools
    const { there, lost } = list
    const isSmall = !manifest.hasMoreKeys(MOST_LISTED)
    const begin = isSmall ? firstOf([...there, ...lost]) : drawn(there)
    if (!begin) return false
    const range = await listFrom(store, begin.key, this.#tools.stop.stopping).catch(() => undefined)
    const sizes = range?.sizes ?? new Map<string, number>()
    const looked = range ? within(there, range) : []
    // Objects that are not ours would end the page in each run.
    const one = !range || (isSmall && range.to !== undefined) ? there[anyOf(there)] : undefined
    if (one) looked.push(one)
    objects.looked += looked.length
    const missing = looked.filter(({ key }) => !sizes.has(key))
    await eachAtOnce(missing, CONCURRENCY, entry => objects.at(entry))
    await this.#atBack(lost, entry => sizes.has(entry.key) && !isOtherSize(entry, sizes))
    await this.#compareSizes(looked, sizes)
    return objects.gone > 0
  }

  /** Looks at missing and accepted images that a listing or the folder has. */
  async #atBack(lost: readonly ImageEntry[], isListed: (entry: ImageEntry) => boolean): Promise<void> {
    const back = new Map<string, ImageEntry>()
    for (const entry of lost) {
      if (back.size === MOST_BACK) break
      if (isListed(entry)) back.set(entry.key, entry)
    }
    await eachAtOnce([...back.values()], CONCURRENCY, entry => this.#tools.objects.atBack(entry))
  }

  /** Reports known objects with another size than the newest lines of their keys have. */
  async #compareSizes(looked: readonly ImageEntry[], sizes: Sizes): Promise<void> {
    const { readKeys, ledger, notice } = this.#tools
    const suspects = new Set(looked.filter(entry => isOtherSize(entry, sizes)).map(({ key }) => key))
    if (suspects.size === 0) return
    // Another URL may have replaced the object since.
    const { entryOfKey, isWhole } = await readKeys(suspects)
    for (const key of isWhole ? suspects : []) {
      const entry = entryOfKey(key)
      const bytes = { size: sizes.get(key) ?? 0, stored: entry?.bytes ?? 0 }
      if (isOtherSize(entry, sizes))
        ledger.damaged.set(key, say('object-other-size', { key: printable(key), ...bytes }))
    }
    const keys = [...ledger.damaged.keys()]
    if (keys.length === 0) return
    const names = listed(...keys.slice(0, MOST_NAMED).map(key => printable(key)))
    ledger.otherSizes = say('known-other-size', { count: keys.length, looked: looked.length, keys: names })
    notice(ledger.otherSizes)
  }

  async #atAll(keys: readonly ObjectKey[]): Promise<void> {
    const { store, objects } = this.#tools
    const stored = storedKeys(store, keys)
    /** Keys that the listing does not have: it lacks them, or does not say. */
    const missing = new Map<string, boolean | undefined>()
    try {
      for (const key of keys) {
        const isListed = await stored.listed(key, this.#tools.stop.stopping)
        if (!isListed) missing.set(key, isListed === undefined ? undefined : true)
      }
    } catch {
      // The run was stopped.
      return
    }
    objects.looked = keys.length + objects.gone
    this.#lookups.losses.lacks = key => missing.has(key) && missing.get(key)
  }

  /** @throws SettingsError if the folder has no known image and may be that of a disk that is not mounted */
  async #intoFolder({ there, lost }: KnownList, folder: string): Promise<void> {
    const lacks = lackingIn(folder)
    const isEmpty = there.every(({ key }) => lacks(key))
    this.#isEmptied = isEmpty && there.length > 1
    if (this.#isEmptied && this.#tools.isManifestElsewhere)
      throw new SettingsError([say('folder-without-known')])
    await this.#atBack(lost, ({ key }) => !lacks(key))
    this.#lookups.losses.lacks = lacks
    if (isEmpty) return
    const looked: ImageEntry[] = []
    const from = anyOf(there)
    for (let index = 0; index < there.length && looked.length < MOST_SIZES; index++) {
      const entry = there[(from + index) % there.length] as ImageEntry
      if (!lacks(entry.key)) looked.push(entry)
    }
    const sizes = new Map<string, number>()
    await eachAtOnce(looked, CONCURRENCY, async ({ key }) => {
      const found = await this.#tools.store.head(key, this.#tools.stop.stopping).catch(() => undefined)
      if (found) sizes.set(key, found.size)
    })
    await this.#compareSizes(looked, sizes)
  }
}

function isOtherSize(entry: ImageEntry | undefined, sizes: Sizes): boolean {
  const size = entry && sizes.get(entry.key)
  return size !== undefined && entry?.bytes !== undefined && entry.bytes !== size
}
