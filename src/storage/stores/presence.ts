/** Finds out which of thousands of known keys exist: one page of a list answers for many keys at once. */

import { byBytes } from '../key/byte-order.ts'
import type { ObjectKey } from '../key/object-key.ts'
import type { FoundObject, ListPage, Store } from './store.ts'

/**
 * HEADs that one LIST must save to be worth it. AWS and R2 bill a LIST like 12.5 HEADs ($0.005 and $0.0004 a
 * thousand; $4.50 and $0.36 a million), and an image waits for it.
 * https://aws.amazon.com/s3/pricing/ https://developers.cloudflare.com/r2/pricing/
 */
const LIST_WORTH = 16
/**
 * A list may save this many HEADs less than it costs, since its next page may make up for it. After that, HEADs
 * replace it.
 */
const MAX_BEHIND = 4 * LIST_WORTH

/** Looks up keys that are known before the bytes. */
export interface StoredKeys {
  /**
   * Uses a list as long as that is cheaper, else a HEAD. A HEAD shows the present state, a list the state when its
   * page was read. An object that another run stores in between meets `put`, which is create-only.
   * @throws PersistError from a HEAD; HEADs replace a list that fails
   */
  find(key: ObjectKey, signal: AbortSignal): Promise<FoundObject | undefined>
  /** Whether a list has the key; undefined where a HEAD is cheaper. */
  listed(key: ObjectKey, signal: AbortSignal): Promise<boolean | undefined>
}

/**
 * Sends nothing before the first `find`, and requests a page only when a lookup waits for it.
 * @param keys every key that will be looked up; any other key costs a HEAD
 */
export function storedKeys(store: Store, keys: readonly ObjectKey[]): StoredKeys {
  let listing: Listing | undefined
  return {
    async listed(key, signal) {
      listing ??= new Listing(store, keys)
      return (await listing.covers(key, signal)) ? listing.found.has(key) : undefined
    },
    async find(key, signal) {
      listing ??= new Listing(store, keys)
      return (await listing.covers(key, signal)) ? listing.found.get(key) : await store.head(key, signal)
    },
  }
}

class Listing {
  /** Wanted keys that exist. */
  readonly found = new Map<ObjectKey, FoundObject>()
  readonly #store: Store
  /** Wanted keys, once each, in the order of a store's list. */
  readonly #sorted: readonly ObjectKey[]
  readonly #places: ReadonlyMap<ObjectKey, number>
  readonly #prefix: string
  readonly #mostPages: number
  #pages = 0
  /** Count of sorted keys whose presence is known. */
  #settled = 0
  /** The last key of the last page. */
  #last = ''
  /** The page that is being read now. */
  #reading: Promise<void> | undefined

  constructor(store: Store, keys: readonly ObjectKey[]) {
    this.#store = store
    this.#sorted = [...new Set(keys)].sort(byBytes)
    this.#places = new Map(this.#sorted.map((key, place) => [key, place]))
    this.#prefix = sharedStart(this.#sorted[0] ?? '', this.#sorted.at(-1) ?? '')
    // On a disk a lookup costs next to nothing, while each list starts at the top folder and omits links.
    const isOnDisk = store.publicBase.startsWith('file:')
    this.#mostPages = isOnDisk ? 0 : Math.floor(this.#sorted.length / LIST_WORTH)
  }

  /** Whether lists answer for the key. Reads on until they do, or until they are not worth it any more. */
  async covers(key: ObjectKey, signal: AbortSignal): Promise<boolean> {
    const place = this.#places.get(key) ?? -1
    while (place >= this.#settled && this.#pays()) {
      signal.throwIfAborted()
      // The first call reads for all: the callers of one run share its signal.
      this.#reading ??= this.#read(signal).finally(() => {
        this.#reading = undefined
      })
      await this.#reading
    }
    return place >= 0 && place < this.#settled
  }

  #pays(): boolean {
    return this.#pages < this.#mostPages && this.#pages * LIST_WORTH <= this.#settled + MAX_BEHIND
  }

  async #read(signal: AbortSignal): Promise<void> {
    try {
      const page = await this.#nextPage(signal)
      if (!page || !this.#take(page)) this.#pages = this.#mostPages
    } catch {
      // Without the right to list, HEADs may still work.
      if (!signal.aborted) this.#pages = this.#mostPages
    }
  }

  /** Begins right before the next wanted key, to skip all objects before it. */
  async #nextPage(signal: AbortSignal): Promise<ListPage | undefined> {
    const next = justBefore(this.#sorted[this.#settled] ?? '')
    const from = byBytes(next, this.#last) > 0 ? next : this.#last
    // MinIO refuses a `startAfter` that is not below the prefix.
    const startAfter = from.startsWith(this.#prefix) ? from : ''
    for await (const page of this.#store.list(this.#prefix, { startAfter }, signal)) return page
    return undefined
  }

  /** @returns false for a page whose end is unclear */
  #take(page: ListPage): boolean {
    if (!isOrdered(page)) return false
    const { objects, nextToken } = page
    const last = objects.at(-1)?.key
    const isLast = nextToken === undefined
    const there = new Map(objects.map(object => [object.key, object]))
    for (; this.#settled < this.#sorted.length; this.#settled++) {
      const key = this.#sorted[this.#settled] as ObjectKey
      if (!isLast && byBytes(key, last ?? '') > 0) break
      const object = there.get(key)
      if (object) {
        const { size, etag, lastModified } = object
        this.found.set(key, { size, ...(etag && { etag }), ...(lastModified && { lastModified }) })
      }
    }
    this.#last = last ?? ''
    this.#pages++
    return true
  }
}

/**
 * Whether the page has every key between its first and its last one. Directory buckets of S3, and some other stores,
 * have their own order of lists.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
 */
function isOrdered({ objects, nextToken }: ListPage): boolean {
  if (objects.length === 0) return nextToken === undefined
  return objects.every(({ key }, at) => at === 0 || byBytes(objects[at - 1]?.key ?? '', key) < 0)
}

/** All keys of a store between two texts. */
export interface ListedRange {
  readonly after: string
  /** The last key; undefined to the end of the prefix. */
  readonly to: string | undefined
  /** Sizes of the objects by key, bytes. */
  readonly sizes: ReadonlyMap<string, number>
}

/**
 * Lists up to 1,000 keys, from right before a key.
 * @returns undefined if the page proves nothing: it has another order, or begins elsewhere
 */
export async function listFrom(
  store: Store,
  key: ObjectKey,
  signal: AbortSignal,
): Promise<ListedRange | undefined> {
  const before = justBefore(key)
  // MinIO refuses a `startAfter` that is not below the prefix.
  const after = before.startsWith(store.prefix) ? before : ''
  for await (const page of store.list(store.prefix, { startAfter: after }, signal)) {
    const { objects, nextToken } = page
    const begins = objects[0] === undefined || byBytes(objects[0].key, after) > 0
    if (!begins || !isOrdered(page)) return undefined
    const to = nextToken === undefined ? undefined : objects.at(-1)?.key
    return { after, to, sizes: new Map(objects.map(({ key, size }) => [key, size])) }
  }
  return undefined
}

/** Returns the common beginning of both; never half a character. */
function sharedStart(a: string, b: string): string {
  let end = 0
  while (end < a.length && a[end] === b[end]) end++
  return a.slice(0, end).replace(/[\ud800-\udbff]$/, '')
}

/** Returns a text that sorts before the key, and after nearly every other text that does. */
function justBefore(key: string): string {
  const character = /.$/su.exec(key)?.[0] ?? ''
  const point = character.codePointAt(0) ?? 0
  // Surrogates lie in between, and are no characters.
  const before = point === 0xe000 ? 0xd7ff : point - 1
  return `${key.slice(0, key.length - character.length)}${String.fromCodePoint(before)}~`
}
