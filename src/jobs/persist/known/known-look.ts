/**
 * Looks once a run whether the known images of its list are still in the store. If one is gone, all of the list are
 * looked at.
 */
import { existsSync } from 'node:fs'
import type { TextTable } from '../../../base/buffers/text-table.ts'
import { eachAtOnce } from '../../../base/concurrency/map-ordered.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import type { WholeList } from '../../../input/positions/image-list.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import { lossOf } from '../../../storage/manifest/entries/losses.ts'
import type { Manifest } from '../../../storage/manifest/manifest.ts'
import { listFrom, type StoredKeys, storedKeys } from '../../../storage/stores/presence.ts'
import type { Store } from '../../../storage/stores/store.ts'
import type { Stop } from '../stop.ts'
import { lackingIn } from './folder-names.ts'
import type { KnownImages } from './known-images.ts'
import { type Jobs, KnownList } from './known-list.ts'
import type { KnownSource } from './known-source.ts'
import type { ObjectLook } from './object-look.ts'
import { ownKeys } from './own-links.ts'

export interface KnownLookTools {
  readonly store: Store
  /** Path of a folder destination. */
  readonly directory: string | undefined
  readonly objects: ObjectLook
  readonly knownImages: KnownImages
  readonly manifest: Pick<Manifest, 'keyStarts'>
  readonly notice: (sentence: Text) => void
  readonly stop: Pick<Stop, 'stopping'>
  readonly ofWorker: KnownSource['look'] | undefined
  /** URLs that the memory was read for. */
  readonly urls: TextTable | undefined
}

/** Concurrent requests to the store. */
const CONCURRENCY = 16

export class KnownLook {
  readonly #tools: KnownLookTools

  constructor(tools: KnownLookTools) {
    this.#tools = tools
  }

  /** Looks at the known images of a whole list. Never throws. */
  async overList(list: WholeList): Promise<void> {
    const { knownImages, manifest, urls } = this.#tools
    const { lookups } = knownImages
    const isThere = (entry: ImageEntry) => lossOf(entry) === undefined
    const own = [...ownKeys(list)].flatMap(key => lookups.entryOfKey(key) ?? []).filter(isThere)
    const starts = urls === list.jobs.names ? manifest.keyStarts : undefined
    await this.#over(new KnownList(list.jobs, lookups, own, starts))
  }

  /**
   * Looks at the known images of a list that is still arriving. Later ones are looked at one by one if one is gone.
   * @param jobs those that came first
   */
  async overFirst(jobs: Jobs): Promise<void> {
    await this.#over(new KnownList(jobs, this.#tools.knownImages.lookups))
    const { losses } = this.#tools.knownImages.lookups
    const lacks = losses.lacks
    if (this.#tools.objects.gone > 0 && this.#tools.directory === undefined)
      losses.lacks = key => lacks?.(key) || undefined
  }

  /** Lists the keys of the images that are due; undefined if all were looked at already. */
  dueOf(open: readonly ImageJob[]): StoredKeys | undefined {
    const { directory, knownImages, store } = this.#tools
    if (directory !== undefined) return undefined
    const keys = open.flatMap(job =>
      job.targets.flatMap(target => {
        const found = knownImages.lookups.lookUp(job, target)
        return found.kind === 'due' ? [found.entry.key] : []
      }),
    )
    return storedKeys(store, keys)
  }

  /** Reports the losses that this run has found. */
  report(): void {
    const { objects, knownImages, notice } = this.#tools
    const { gone } = objects
    const looked = Math.max(gone, objects.looked, knownImages.lookups.losses.lacks ? knownImages.judged : 0)
    if (gone > 0) notice(say('known-lost', { gone, looked }))
  }

  async #over(list: KnownList): Promise<void> {
    const { directory, objects, ofWorker, stop } = this.#tools
    if (stop.stopping.aborted || (ofWorker?.isBegun && !ofWorker.hasLoss)) return
    if (ofWorker) ofWorker.isBegun = true
    if (directory !== undefined) this.#intoFolder(list, directory)
    else if (await this.#isAnyGone(list)) await this.#atAll(list)
    if (ofWorker && objects.gone > 0) ofWorker.hasLoss = true
  }

  /** One listing, which begins right before a known key. */
  async #isAnyGone(list: KnownList): Promise<boolean> {
    const { store, objects, stop } = this.#tools
    const drawn = list.drawn()
    if (!drawn) return false
    const range = await listFrom(store, drawn.key, stop.stopping).catch(() => undefined)
    const looked = range ? [...list.within(range.after, range.to)] : [drawn]
    objects.looked += looked.length
    const missing = looked.filter(({ key }) => range?.keys.has(key) !== true)
    await eachAtOnce(missing, CONCURRENCY, entry => objects.at(entry))
    return objects.gone > 0
  }

  async #atAll(list: KnownList): Promise<void> {
    const { store, objects, knownImages, stop } = this.#tools
    const keys = Array.from(list.all(), ({ key }) => key)
    const stored = storedKeys(store, keys)
    /** Keys that the listing does not have: it lacks them, or does not say. */
    const missing = new Map<string, boolean | undefined>()
    try {
      for (const key of keys) {
        const isListed = await stored.listed(key, stop.stopping)
        if (!isListed) missing.set(key, isListed === undefined ? undefined : true)
      }
    } catch {
      // The run was stopped.
      return
    }
    objects.looked = keys.length + objects.gone
    knownImages.lookups.losses.lacks = key => missing.has(key) && missing.get(key)
  }

  /** A folder without any known image was emptied, or never filled: that is no loss. */
  #intoFolder(list: KnownList, directory: string): void {
    const { knownImages, notice } = this.#tools
    const lacks = lackingIn(directory)
    let count = 0
    for (const entry of list.all()) {
      if (!lacks(entry.key)) {
        knownImages.lookups.losses.lacks = lacks
        return
      }
      count++
    }
    if (count > 1 || (count === 1 && !existsSync(directory))) notice(say('folder-without-known'))
    else if (count === 1) knownImages.lookups.losses.lacks = lacks
  }
}
