/** Lists all objects of a place, in several ranges at once. Holds one page of each range. */

import { byBytes } from '../../storage/key/byte-order.ts'
import { reservedFolderIn } from '../../storage/key/reserved-folder.ts'
import type { ListedObject, Store } from '../../storage/stores/store.ts'
import { EVERY_KEY } from '../list/key-match.ts'
import { isInOrder, listingPages } from '../list/list-objects.ts'

/**
 * Our own files are among them. An object may be given twice where a store does not list in order.
 * @param bounds keys that divide the objects, in order
 * @param take receives one page at a time
 * @throws PersistError if the store refuses
 */
export async function listRanges(
  store: Store,
  bounds: readonly string[],
  take: (objects: readonly ListedObject[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const ending = new AbortController()
  const whileListing = AbortSignal.any([signal, ending.signal])
  const ranges = [undefined, ...bounds].map((after, index) => ({ after, upTo: bounds[index] }))
  const listings = ranges.map(async range => {
    try {
      await listRange(store, range, take, whileListing)
    } catch (error) {
      ending.abort(error)
      throw error
    }
  })
  const ends = await Promise.allSettled(listings)
  signal.throwIfAborted()
  // The first failure ended the other listings.
  if (ending.signal.aborted) throw ending.signal.reason
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

/** From the key `after` to the key `upTo`; undefined at the ends of the listing. */
async function listRange(
  store: Store,
  { after, upTo }: { readonly after: string | undefined; readonly upTo: string | undefined },
  take: (objects: readonly ListedObject[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const { prefix } = store
  const query = { match: EVERY_KEY, after }
  const pages = listingPages(store, query, reservedFolderIn(prefix) !== undefined, signal)
  for await (const { objects } of pages) {
    signal.throwIfAborted()
    const [first, last] = [objects[0], objects.at(-1)]
    // A page may go on into the next range. Some stores ignore where a list is to begin.
    const isBefore = ({ key }: ListedObject) => after !== undefined && byBytes(key, after) <= 0
    const isBeyond = ({ key }: ListedObject) => upTo !== undefined && byBytes(key, upTo) > 0
    const isCut = first && last && (isBefore(first) || isBeyond(last)) && isInOrder(objects)
    take(isCut ? objects.filter(object => !isBefore(object) && !isBeyond(object)) : objects)
    if (isCut && isBeyond(last)) return
  }
}

/** With fewer keys, ranges differ more in length, and the longest one decides when a listing ends. */
const MAX_KEYS = 4096

/** @returns keys that divide all keys into `count` ranges of about the same length; fewer if there are few keys */
export function dividing(keys: Iterable<string>, size: number, count: number): readonly string[] {
  const every = Math.ceil(size / MAX_KEYS)
  const sample: string[] = []
  let number = 0
  for (const key of keys) if (number++ % every === 0) sample.push(key)
  sample.sort(byBytes)
  const at = (index: number) => sample[Math.floor(((index + 1) * sample.length) / count)]
  const bounds = Array.from({ length: count - 1 }, (_, index) => at(index))
  return [...new Set(bounds.filter(key => key !== undefined))]
}
