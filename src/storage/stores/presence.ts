/**
 * Whether objects are there, where thousands of keys are known beforehand: a page of a list says it of many at once.
 */

import { byBytes } from '../key/byte-order.ts'
import type { ObjectKey } from '../key/object-key.ts'
import type { ListPage, Store, StoredObject } from './store.ts'

/**
 * HEADs that one LIST has to save: AWS and R2 bill it as 12.5 of them ($0.005 and $0.0004 a thousand; $4.50 and $0.36
 * a million), and somebody waits for it.
 * https://aws.amazon.com/s3/pricing/ https://developers.cloudflare.com/r2/pricing/
 */
const LIST_WORTH = 16
/** HEADs' worth that lists may be behind, since the next page may make up for it; then they are given up. */
const MAX_BEHIND = 4 * LIST_WORTH

/** What is under keys known before the bytes. */
interface StoredKeys {
  /**
   * By a list as long as that is cheaper, else by a HEAD. A HEAD tells what is there now, a list what was there when its
   * page was read: what comes in between, from this run or another, is met by `put`, which is create-only.
   * @throws PersistError from a HEAD; a list that fails is replaced by HEADs
   */
  find(key: ObjectKey, signal: AbortSignal): Promise<StoredObject | undefined>
}

/**
 * Asks nothing before the first `find`, and for a page only when somebody waits for it.
 * @param keys all that will be asked about; any other is asked for by itself
 */
export function storedKeys(store: Store, keys: readonly ObjectKey[]): StoredKeys {
  let listing: Listing | undefined
  return {
    async find(key, signal) {
      listing ??= new Listing(store, keys)
      return (await listing.covers(key, signal)) ? listing.found.get(key) : await store.head(key, signal)
    },
  }
}

class Listing {
  /** Wanted keys that are there. */
  readonly found = new Map<ObjectKey, StoredObject>()
  readonly #store: Store
  /** Wanted keys, once each, as a store lists them. */
  readonly #sorted: readonly ObjectKey[]
  readonly #prefix: string
  readonly #mostPages: number
  #pages = 0
  /** So many of the sorted keys are known to be there or not. */
  #settled = 0
  /** Where the last page ended. */
  #last = ''
  /** The page that is being read. */
  #reading: Promise<void> | undefined

  constructor(store: Store, keys: readonly ObjectKey[]) {
    this.#store = store
    this.#sorted = [...new Set(keys)].sort(byBytes)
    this.#prefix = sharedStart(this.#sorted[0] ?? '', this.#sorted.at(-1) ?? '')
    // On a disk a question costs next to nothing, each list starts over at the top, and leaves links out.
    const isOnDisk = store.publicBase.startsWith('file:')
    this.#mostPages = isOnDisk ? 0 : Math.floor(this.#sorted.length / LIST_WORTH)
  }

  /** Whether lists tell if the key is there; reads on until they do, or are not worth it any more. */
  async covers(key: ObjectKey, signal: AbortSignal): Promise<boolean> {
    const place = placeOf(this.#sorted, key)
    while (place >= this.#settled && this.#pays()) {
      signal.throwIfAborted()
      // Whoever comes first asks for all: the callers of one run share its signal.
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
      // Without the right to list, HEADs may still be answered.
      if (!signal.aborted) this.#pages = this.#mostPages
    }
  }

  /** Begins right before the next wanted key, so that whatever lies in front of it is not read through. */
  async #nextPage(signal: AbortSignal): Promise<ListPage | undefined> {
    const next = justBefore(this.#sorted[this.#settled] ?? '')
    const from = byBytes(next, this.#last) > 0 ? next : this.#last
    // MinIO takes no place to begin at that is not below the prefix.
    const startAfter = from.startsWith(this.#prefix) ? from : ''
    for await (const page of this.#store.list(this.#prefix, { startAfter }, signal)) return page
    return undefined
  }

  /** @returns false for a page that does not tell where it ends */
  #take({ objects, nextToken }: ListPage): boolean {
    const last = objects.at(-1)?.key
    const isLast = nextToken === undefined
    // Directory buckets of S3 and some others list in an order of their own.
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-differences.html
    const isInOrder = objects.every(({ key }, at) => at === 0 || byBytes(objects[at - 1]?.key ?? '', key) < 0)
    if (!isInOrder || (last === undefined && !isLast)) return false
    const there = new Map<string, StoredObject>(objects.map(object => [object.key, object]))
    for (; this.#settled < this.#sorted.length; this.#settled++) {
      const key = this.#sorted[this.#settled] as ObjectKey
      if (!isLast && byBytes(key, last ?? '') > 0) break
      const object = there.get(key)
      if (object) this.found.set(key, { size: object.size, ...(object.etag && { etag: object.etag }) })
    }
    this.#last = last ?? ''
    this.#pages++
    return true
  }
}

/** What both begin with, no character cut in two. */
function sharedStart(a: string, b: string): string {
  let end = 0
  while (end < a.length && a[end] === b[end]) end++
  return a.slice(0, end).replace(/[\ud800-\udbff]$/, '')
}

/** Sorts before the key, and behind nearly everything that does. */
function justBefore(key: string): string {
  const character = /.$/su.exec(key)?.[0] ?? ''
  const point = character.codePointAt(0) ?? 0
  // Surrogates, which lie in between, are no characters.
  const before = point === 0xe000 ? 0xd7ff : point - 1
  return `${key.slice(0, key.length - character.length)}${String.fromCodePoint(before)}~`
}

/** Index of the key, -1 where it is not among them. */
function placeOf(sorted: readonly ObjectKey[], key: ObjectKey): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (byBytes(sorted[middle] ?? '', key) < 0) low = middle + 1
    else high = middle
  }
  return sorted[low] === key ? low : -1
}
