/** Walks the objects of a store page by page. Holds one page at a time. */

import { PersistError } from '../../base/errors.ts'
import type { Listener, LocalizedWatcher } from '../../base/watcher.ts'
import { byBytes } from '../../storage/key/byte-order.ts'
import { afterReserved, reservedFolderIn } from '../../storage/key/reserved-folder.ts'
import type { ListedObject, ListPage, Store } from '../../storage/stores/store.ts'
import { say } from '../messages/say.ts'
import { EVERY_KEY, type KeyMatch } from './key-match.ts'

export interface ListQuery {
  readonly match: KeyMatch
  readonly delimiter?: string | undefined
  /** Objects and common prefixes together. */
  readonly limit?: number | undefined
  /** Lists only keys that sort after this key, or after this common prefix and all keys in it. */
  readonly after?: string | undefined
  readonly modifiedSince?: Date | undefined
}

/** Stands for all keys with the same text up to the delimiter. */
export interface CommonPrefix {
  /** Text up to and including the delimiter, with the destination's prefix. */
  readonly prefix: string
}

/** An item of a listing: an object, or with a delimiter a common prefix in place of several objects. */
export type Listed = ListedObject | CommonPrefix

/**
 * Leaves out the reserved folder, unless the store's prefix or the match leads there.
 * @returns whether the store has more than the limit
 */
export async function* listObjects(
  store: Store,
  query: ListQuery,
  signal: AbortSignal,
): AsyncGenerator<Listed, boolean> {
  const { match, limit = Number.POSITIVE_INFINITY } = query
  const seesOwn = match.includesReserved || reservedFolderIn(store.prefix) !== undefined
  let count = 0
  for await (const { listed, isLast } of listingPages(store, query, seesOwn, signal)) {
    for (const one of listed) {
      signal.throwIfAborted()
      if (!seesOwn && reservedFolderIn(listedName(one)) !== undefined) continue
      if (!isPrefix(one) && !matches(one, store.prefix, query)) continue
      if (count === limit) return true
      count++
      yield one
    }
    if (count === limit && !isLast) return true
  }
  return false
}

interface ListingPage {
  readonly objects: readonly ListedObject[]
  /** Objects and common prefixes. */
  readonly listed: readonly Listed[]
  readonly isLast: boolean
}

/** If a page ends inside a reserved folder that is not wanted, the next request skips the rest of that folder. */
export async function* listingPages(
  store: Store,
  { match, delimiter, limit, after, modifiedSince }: ListQuery,
  seesOwn: boolean,
  signal: AbortSignal,
): AsyncGenerator<ListingPage> {
  const takesAll = match === EVERY_KEY && modifiedSince === undefined
  const listing = {
    ...(delimiter && { delimiter }),
    // One item above the limit shows whether there are more.
    ...(takesAll && limit !== undefined && limit < 1000 && { pageSize: limit + 1 }),
  }
  let startAfter = after
  for (;;) {
    let resumeAfter: string | undefined
    for await (const page of store.list(
      store.prefix + match.head,
      { ...listing, ...(startAfter && { startAfter }) },
      signal,
    )) {
      const listed = inOrder(page)
      const isLast = page.nextToken === undefined
      yield { objects: page.objects, listed, isLast }
      const last = listed.at(-1)
      resumeAfter = seesOwn || isLast || !last || isPrefix(last) ? undefined : afterReserved(last.key)
      // A store that ignores `startAfter` would return the same page forever.
      if (resumeAfter === startAfter || !isInOrder(page.objects)) resumeAfter = undefined
      if (resumeAfter !== undefined) break
    }
    if (resumeAfter === undefined) return
    startAfter = resumeAfter
  }
}

/** Directory buckets of S3 have their own order: there the last key says nothing of those that follow. */
export function isInOrder(objects: readonly ListedObject[]): boolean {
  return objects.every(({ key }, at) => at === 0 || byBytes(objects[at - 1]?.key ?? '', key) < 0)
}

export function isPrefix(listed: Listed): listed is CommonPrefix {
  return 'prefix' in listed
}

export function listedName(listed: Listed): string {
  return isPrefix(listed) ? listed.prefix : listed.key
}

/** Merges objects and prefixes, sorted by the bytes of their names. */
function inOrder({ objects, prefixes }: ListPage): readonly Listed[] {
  if (prefixes.length === 0) return objects
  const named = [...objects, ...prefixes.map(prefix => ({ prefix }))].map(listed => ({
    listed,
    name: Buffer.from(listedName(listed)),
  }))
  return named.sort((a, b) => Buffer.compare(a.name, b.name)).map(({ listed }) => listed)
}

function matches(object: ListedObject, prefix: string, { match, modifiedSince }: ListQuery): boolean {
  if (modifiedSince && !(object.lastModified && object.lastModified >= modifiedSince)) return false
  return match.fits(object.key.slice(prefix.length))
}

/** @throws PersistError `none-found` with `error`: the settings are right, but nothing matches */
export function reportNoneFound(
  ifNoneFound: 'warn' | 'error' | 'ignore',
  { notice }: LocalizedWatcher<Listener>,
): void {
  if (ifNoneFound === 'error') throw new PersistError('store', 'none-found', say('none-found-error'))
  if (ifNoneFound === 'warn') notice(say('none-found'))
}
