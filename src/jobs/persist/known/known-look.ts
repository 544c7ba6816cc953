/**
 * Looks once a run whether the known images of its list are still in the store. If one is gone, all of the list are
 * looked at.
 */

import type { TextTable } from '../../../base/buffers/text-table.ts'
import { eachAtOnce } from '../../../base/concurrency/map-ordered.ts'
import { SettingsError } from '../../../base/errors.ts'
import { printable } from '../../../base/messages/printable.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import type { WholeList } from '../../../input/positions/image-list.ts'
import type { Ledger } from '../../../output/ledger.ts'
import { byBytes } from '../../../storage/key/byte-order.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { KeyStarts } from '../../../storage/manifest/entries/key-starts.ts'
import { lossOf } from '../../../storage/manifest/entries/losses.ts'
import type { Manifest } from '../../../storage/manifest/manifest.ts'
import { type ListedRange, listFrom, type StoredKeys, storedKeys } from '../../../storage/stores/presence.ts'
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

/** A manifest with so few keys is listed whole by one page. */
const MOST_LISTED = 1000
/** Lost and accepted images that one run looks at because a listing has their keys. */
const MOST_BACK = 16
/** Files of a folder whose sizes one run compares. */
const MOST_SIZES = 1000
/** Keys in a sentence. */
const MOST_NAMED = 3

/**
 * The images of a list whose objects are in the store, as far as the memory knows.
 * @param own lines of the keys that the list links to
 * @param starts undefined if the numbers of jobs are not those of the memory's URLs
 */
function knownList(
  jobs: Jobs,
  lookups: Pick<Lookups, 'lookUp' | 'lossOf'>,
  own: readonly ImageEntry[] = [],
  starts?: KeyStarts,
) {
  const { length } = jobs
  /** All numbers, in a circle. */
  function* circle(first: number): Generator<number> {
    for (let count = 0; count < length; count++) yield (first + count) % length
  }
  const numbersFrom = (first: number) => starts?.from(first) ?? circle(first)
  const thereOf: EntryOf = (job, target) => {
    const found = lookups.lookUp(job, target)
    return found.kind === 'known' || found.kind === 'due' ? found.entry : undefined
  }
  function* entriesOf(numbers: Iterable<number>, entryOf = thereOf): Generator<ImageEntry> {
    for (const number of numbers) {
      const job = jobs.at(number)
      for (const target of job?.targets ?? []) {
        const entry = entryOf(job as ImageJob, target)
        if (entry) yield entry
      }
    }
  }
  function* all(from = 0): Generator<ImageEntry> {
    yield* own
    yield* entriesOf(numbersFrom(from))
  }
  const missing = () => entriesOf(numbersFrom(0), (job, target) => lookups.lossOf(job, target))
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
    /** Lost and accepted images. */
    missing,
    /** Like `all`, from an image drawn at random. */
    anywhere: () => all(Math.floor(Math.random() * length)),
    *within({ after, to }: ListedRange): Generator<ImageEntry> {
      const isWithin = ({ key }: ImageEntry) =>
        byBytes(key, after) > 0 && (to === undefined || byBytes(key, to) <= 0)
      for (const entry of own) if (isWithin(entry)) yield entry
      for (const entry of entriesOf(starts?.within(after, to) ?? circle(0))) if (isWithin(entry)) yield entry
    },
    any,
    /** The image with the first key, missing or not. */
    firstOfAll: () => firstOf([...all(), ...missing()]),
    /** With a chance of one half the image with the first key, else any. Undefined if no image is known. */
    drawn: () => (Math.random() < 0.5 ? first() : undefined) ?? any(),
  }
}

type EntryOf = (job: ImageJob, target: Target) => ImageEntry | undefined
type KnownList = ReturnType<typeof knownList>

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
  readonly manifest: Pick<Manifest, 'keyStarts' | 'hasLines' | 'keyCount'>
  /** The manifest lies in another place than the images. */
  readonly isManifestElsewhere: boolean
  /** Reads the manifest once more, for the lines of these keys. */
  readonly readKeys: (keys: ReadonlySet<string>) => Promise<Pick<Manifest, 'entryOfKey' | 'isWhole'>>
  readonly ledger: Pick<Ledger, 'otherSizes'>
  readonly notice: (sentence: Text) => void
  readonly stop: Pick<Stop, 'stopping'>
  /** URLs that the memory was read for. */
  readonly urls: TextTable | undefined
}

/** Concurrent requests to the store. */
const CONCURRENCY = 16

export type KnownLook = ReturnType<typeof knownLook>

export function knownLook(tools: KnownLookTools) {
  const { store, directory, objects, knownImages, manifest, notice, urls, readKeys, ledger } = tools
  const { stopping } = tools.stop
  const { lookups } = knownImages
  const { losses } = lookups
  /** The folder had none of several known images. */
  let isEmptied = false

  async function over(list: KnownList): Promise<void> {
    if (stopping.aborted || !manifest.hasLines) return
    if (directory !== undefined) await intoFolder(list, directory)
    else if (await isAnyGone(list)) await atAll(Array.from(list.all(), ({ key }) => key))
  }

  /** One listing, which begins right before the key of an image. */
  async function isAnyGone(list: KnownList): Promise<boolean> {
    const isSmall = manifest.keyCount <= MOST_LISTED
    const drawn = isSmall ? list.firstOfAll() : list.drawn()
    if (!drawn) return false
    const range = await listFrom(store, drawn.key, stopping).catch(() => undefined)
    const sizes = range?.sizes ?? new Map<string, number>()
    const looked = range ? [...list.within(range)] : [list.any() ?? []].flat()
    // Objects that are not ours have ended the page, and would end it in each run.
    if (isSmall && range?.to !== undefined) looked.push(...[list.any() ?? []].flat())
    objects.looked += looked.length
    const missing = looked.filter(({ key }) => !sizes.has(key))
    await eachAtOnce(missing, CONCURRENCY, entry => objects.at(entry))
    const { gone } = objects
    await lookAtBack(list, entry => sizes.has(entry.key) && !isOtherSize(entry, sizes.get(entry.key)))
    await compareSizes(looked, key => sizes.get(key))
    return gone > 0
  }

  /** Looks at lost and accepted images that a listing or the folder has. */
  async function lookAtBack(list: KnownList, isListed: (entry: ImageEntry) => boolean): Promise<void> {
    const back = new Map<string, ImageEntry>()
    for (const entry of list.missing()) {
      if (back.size === MOST_BACK) break
      if (isListed(entry)) back.set(entry.key, entry)
    }
    await eachAtOnce([...back.values()], CONCURRENCY, entry => objects.atBack(entry))
  }

  /** Reports known objects with another size than the newest lines of their keys have. */
  async function compareSizes(
    looked: readonly ImageEntry[],
    sizeOf: (key: ObjectKey) => number | undefined,
  ): Promise<void> {
    const suspects = new Set(
      looked.flatMap(entry => (isOtherSize(entry, sizeOf(entry.key)) ? entry.key : [])),
    )
    if (suspects.size === 0) return
    // Another URL may have replaced the object since.
    const { entryOfKey, isWhole } = await readKeys(suspects)
    const others = [...suspects].filter(key => isWhole && isOtherSize(entryOfKey(key), sizeOf(key)))
    if (others.length === 0) return
    const names = others
      .slice(0, MOST_NAMED)
      .map(key => printable(key))
      .join(', ')
    const rest = others.length - MOST_NAMED
    const keys = rest > 0 ? say('and-more', { names, count: rest }) : names
    ledger.otherSizes = say('known-other-size', { count: others.length, looked: looked.length, keys })
    notice(ledger.otherSizes)
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

  /** @throws SettingsError if the folder has no known image and may be that of a disk that is not mounted */
  async function intoFolder(list: KnownList, folder: string): Promise<void> {
    const lacks = lackingIn(folder)
    let count = 0
    let isEmpty = true
    for (const entry of list.all()) {
      isEmpty = lacks(entry.key)
      count++
      if (!isEmpty) break
    }
    if (isEmpty && count > 1 && tools.isManifestElsewhere)
      throw new SettingsError([say('folder-without-known')])
    isEmptied = isEmpty && count > 1
    await lookAtBack(list, ({ key }) => !lacks(key))
    losses.lacks = lacks
    if (isEmpty) return
    const looked: ImageEntry[] = []
    for (const entry of list.anywhere()) {
      if (looked.length === MOST_SIZES) break
      if (!lacks(entry.key)) looked.push(entry)
    }
    const sizes = new Map<string, number>()
    await eachAtOnce(looked, CONCURRENCY, async ({ key }) => {
      const found = await store.head(key, stopping).catch(() => undefined)
      if (found) sizes.set(key, found.size)
    })
    await compareSizes(looked, key => sizes.get(key))
  }

  return {
    /**
     * Looks at the known images of a whole list.
     * @throws SettingsError if a folder has none of them, and its manifest lies elsewhere
     */
    async overList(list: WholeList): Promise<void> {
      const isThere = (entry: ImageEntry) => lossOf(entry) === undefined
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
      if (gone > 0)
        notice(isEmptied ? say('folder-emptied', { count: gone }) : say('known-lost', { gone, looked }))
    },
  }
}

function isOtherSize(entry: ImageEntry | undefined, size: number | undefined): boolean {
  return entry?.bytes !== undefined && size !== undefined && entry.bytes !== size
}
