/**
 * Reads the whole memory in both formats into a sorter, from which the newest line of each image comes. Lines are sorted
 * on disk, so a memory of any length takes the same main memory, and equal memories give equal exports.
 */
import type { Clock } from '../../base/clock.ts'
import type { LineSorter } from '../../base/files/line-sorter.ts'
import { decodeEntry, entryIdentity, type ImageEntry, isDead } from '../../storage/manifest/entries/entry.ts'
import { parseObject } from '../../storage/manifest/entries/entry-bytes.ts'
import { lossOf } from '../../storage/manifest/entries/losses.ts'
import { readWholeMemory, type WholeMemory } from '../../storage/manifest/whole-memory.ts'
import type { Store } from '../../storage/stores/store.ts'
import { keyedRow, sortedLine } from './stored-rows.ts'

/** No URL and no part of a key holds it. */
const BETWEEN = '\u001f'
export interface ReadMemory extends WholeMemory {
  /** By key, when a run or a check found that the store lacks the object. */
  readonly lost: ReadonlyMap<string, string>
}

/** Images between two reports of how far reading is. */
const REPORTED = 10_000

/**
 * @param sorter receives a line for each stored image of the memory, for `newestLines`
 * @param rowOf the text of an image in the export; no control character may be in it
 * @param reached receives the number of lines with an image so far, and the bytes of these images
 * @throws PersistError if the store cannot be reached, or refuses
 */
export async function readMemory(
  store: Store,
  sorter: LineSorter,
  rowOf: (entry: ImageEntry) => string,
  clock: Clock,
  reached: (images: number, bytes: number) => void,
  signal: AbortSignal,
): Promise<ReadMemory> {
  const lost = new Map<string, string>()
  let images = 0
  let imageBytes = 0
  let pending: Promise<void> | undefined
  const each = (take: (entry: ImageEntry) => void) => (bytes: Buffer, start: number, end: number) => {
    const entry = decodeEntry(parseObject(bytes, start, end), store.prefix)
    if (entry && !isDead(entry)) take(entry)
    return entry !== undefined
  }
  const feed = each(entry => {
    if (lossOf(entry) && (lost.get(entry.key) ?? '') < entry.at) lost.set(entry.key, entry.at)
    images++
    imageBytes += entry.bytes ?? 0
    if (images % REPORTED === 0) reached(images, imageBytes)
    const waited = sorter.add(sortedLine(identityOf(entry), entry.at, keyedRow(entry.key, rowOf(entry))))
    if (waited !== undefined) pending = Promise.all([pending, waited]).then(() => {})
  })
  const read = await readWholeMemory(store, { feed, afterPortion: () => pending }, clock, signal)
  await pending
  // Lines come in no order, so only a second reading shows which objects are there again.
  const restore = each(entry => {
    if (!lossOf(entry) && entry.at > (lost.get(entry.key) ?? entry.at)) lost.delete(entry.key)
  })
  if (lost.size === 0) return { ...read, lost }
  const again = await readWholeMemory(store, { feed: restore }, clock, signal)
  const unreadable = [...new Set([...read.unreadable, ...again.unreadable])].sort()
  return { ...read, unreadable, lost }
}

/** Hosts come first: the scheme, which nearly all URLs share, would make every comparison longer. */
function identityOf(entry: ImageEntry): string {
  const { url } = entry
  const start = url.indexOf('://') + 1
  return [url.slice(start), url.slice(0, start), entryIdentity(entry)].join(BETWEEN)
}
