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
import { byBytes } from '../../../storage/key/byte-order.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { KeyStarts } from '../../../storage/manifest/entries/key-starts.ts'
import type { Manifest } from '../../../storage/manifest/manifest.ts'
import { listFrom, type StoredKeys, storedKeys } from '../../../storage/stores/presence.ts'
import type { Store } from '../../../storage/stores/store.ts'
import type { Stop } from '../stop.ts'
import { lackingIn } from './folder-names.ts'
import type { KnownImages } from './known-images.ts'
import type { Lookups } from './lookups.ts'
import { ownKeys } from './memory-names.ts'
import type { ObjectLook } from './object-look.ts'

/** Jobs by their number. */
export interface Jobs {
  readonly length: number
  at(number: number): ImageJob | undefined
}

/** How many groups of keys are tried to find the first image that is there. Each costs two passes over all of them. */
const MAX_GROUPS = 32

/**
 * The images of a list whose objects are in the store, as far as the memory knows.
 * @param own lines of the keys that the list links to
 * @param starts undefined if the numbers of jobs are not those of the memory's URLs
 */
function knownList(
  jobs: Jobs,
  lookups: Pick<Lookups, 'lookUp'>,
  own: readonly ImageEntry[] = [],
  starts?: KeyStarts,
) {
  const { length } = jobs
  /** All numbers, in a circle. */
  function* circle(first: number): Generator<number> {
    for (let count = 0; count < length; count++) yield (first + count) % length
  }
  const numbersFrom = (first: number) => starts?.from(first) ?? circle(first)
  function* entriesOf(numbers: Iterable<number>): Generator<ImageEntry> {
    for (const number of numbers) {
      const job = jobs.at(number)
      for (const target of job?.targets ?? []) {
        const found = lookups.lookUp(job as ImageJob, target)
        if (found.kind === 'known' || found.kind === 'due') yield found.entry
      }
    }
  }
  function* all(): Generator<ImageEntry> {
    yield* own
    yield* entriesOf(numbersFrom(0))
  }
  function first(): ImageEntry | undefined {
    if (!starts) return firstOf(all())
    let found = firstOf(own)
    let tries = 0
    // Images that are lost or accepted may have the first keys.
    for (const { least, numbers } of starts.groups()) {
      if (tries++ > MAX_GROUPS || (found && byBytes(found.key, least) < 0)) break
      found = firstOf([...(found ? [found] : []), ...entriesOf(numbers)])
    }
    return found
  }
  function any(): ImageEntry | undefined {
    const at = Math.floor(Math.random() * (length + own.length))
    if (at >= length) return own[at - length]
    const [entry] = entriesOf(numbersFrom(at))
    return entry ?? own[0]
  }
  return {
    all,
    /** @param to the last key; undefined to the end */
    *within(after: string, to: string | undefined): Generator<ImageEntry> {
      const isWithin = ({ key }: ImageEntry) =>
        byBytes(key, after) > 0 && (to === undefined || byBytes(key, to) <= 0)
      for (const entry of own) if (isWithin(entry)) yield entry
      for (const entry of entriesOf(starts?.within(after, to) ?? circle(0))) if (isWithin(entry)) yield entry
    },
    /** With a chance of one half the image with the first key, else any. Undefined if no image is known. */
    drawn: () => (Math.random() < 0.5 ? first() : undefined) ?? any(),
  }
}

function firstOf(entries: Iterable<ImageEntry>): ImageEntry | undefined {
  let first: ImageEntry | undefined
  for (const entry of entries) if (!first || byBytes(entry.key, first.key) < 0) first = entry
  return first
}

interface KnownLookTools {
  readonly store: Store
  /** Path of a folder destination. */
  readonly directory: string | undefined
  readonly objects: ObjectLook
  readonly knownImages: KnownImages
  readonly manifest: Pick<Manifest, 'keyStarts' | 'hasLines'>
  readonly notice: (sentence: Text) => void
  readonly stop: Pick<Stop, 'stopping'>
  /** URLs that the memory was read for. */
  readonly urls: TextTable | undefined
}

/** Concurrent requests to the store. */
const CONCURRENCY = 16

export type KnownLook = ReturnType<typeof knownLook>

export function knownLook(tools: KnownLookTools) {
  const { store, directory, objects, knownImages, manifest, notice, urls } = tools
  const { stopping } = tools.stop
  const { lookups } = knownImages
  const { losses } = lookups

  async function over(list: ReturnType<typeof knownList>): Promise<void> {
    if (stopping.aborted || !manifest.hasLines) return
    if (directory !== undefined) intoFolder(list.all(), directory)
    else if (await isAnyGone(list)) await atAll(Array.from(list.all(), ({ key }) => key))
  }

  /** One listing, which begins right before a known key. */
  async function isAnyGone(list: ReturnType<typeof knownList>): Promise<boolean> {
    const drawn = list.drawn()
    if (!drawn) return false
    const range = await listFrom(store, drawn.key, stopping).catch(() => undefined)
    const looked = range ? [...list.within(range.after, range.to)] : [drawn]
    objects.looked += looked.length
    const missing = looked.filter(({ key }) => range?.keys.has(key) !== true)
    await eachAtOnce(missing, CONCURRENCY, entry => objects.at(entry))
    return objects.gone > 0
  }

  async function atAll(keys: readonly ObjectKey[]): Promise<void> {
    const stored = storedKeys(store, keys)
    /** Keys that the listing does not have: it lacks them, or does not say. */
    const missing = new Map<string, boolean | undefined>()
    try {
      for (const key of keys) {
        const isListed = await stored.listed(key, stopping)
        if (!isListed) missing.set(key, isListed === undefined ? undefined : true)
      }
    } catch {
      // The run was stopped.
      return
    }
    objects.looked = keys.length + objects.gone
    losses.lacks = key => missing.has(key) && missing.get(key)
  }

  /** A folder without any known image was emptied, or never filled: that is no loss. */
  function intoFolder(entries: Iterable<ImageEntry>, folder: string): void {
    const lacks = lackingIn(folder)
    let count = 0
    for (const entry of entries) {
      if (!lacks(entry.key)) {
        losses.lacks = lacks
        return
      }
      count++
    }
    if (count > 1 || (count === 1 && !existsSync(folder))) notice(say('folder-without-known'))
    else if (count === 1) losses.lacks = lacks
  }

  return {
    /** Looks at the known images of a whole list. Never throws. */
    async overList(list: WholeList): Promise<void> {
      const isThere = (entry: ImageEntry) => entry.loss === undefined
      const own = [...ownKeys(list)].flatMap(key => lookups.entryOfKey(key) ?? []).filter(isThere)
      const starts = urls === list.jobs.names ? manifest.keyStarts : undefined
      await over(knownList(list.jobs, lookups, own, starts))
    },
    /**
     * Looks at the known images of a list that is still arriving. Later ones are looked at one by one if one is gone.
     * @param jobs those that came first
     */
    async overFirst(jobs: Jobs): Promise<void> {
      await over(knownList(jobs, lookups))
      const { lacks } = losses
      if (objects.gone > 0 && directory === undefined) losses.lacks = key => lacks?.(key) || undefined
    },
    /** Lists the keys of the images that are due; undefined if all were looked at already. */
    dueOf(open: readonly ImageJob[]): StoredKeys | undefined {
      if (directory !== undefined) return undefined
      const dueLines = (job: ImageJob) => job.targets.flatMap(target => lookups.dueLine(job, target) ?? [])
      return storedKeys(
        store,
        open.flatMap(job => dueLines(job).map(({ key }) => key)),
      )
    },
    /** Reports the losses that this run has found. */
    report(): void {
      const { gone } = objects
      const looked = Math.max(gone, objects.looked, losses.lacks ? knownImages.judged : 0)
      if (gone > 0) notice(say('known-lost', { gone, looked }))
    },
  }
}
