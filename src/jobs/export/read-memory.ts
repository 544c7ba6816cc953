/**
 * Reads the whole memory in both formats, and yields the newest line of each image. Lines are sorted on disk, so a
 * memory of any length takes the same main memory, and equal memories give equal exports.
 */
import type { Clock } from '../../base/clock.ts'
import type { LineSorter } from '../../base/files/line-sorter.ts'
import type { Text } from '../../base/sentence.ts'
import { MANIFEST_FOLDER } from '../../storage/key/reserved-folder.ts'
import { decodeEntry, entryIdentity, type ImageEntry, isDead } from '../../storage/manifest/entries/entry.ts'
import { parseObject } from '../../storage/manifest/entries/entry-bytes.ts'
import { PARTITIONS_MARK } from '../../storage/manifest/partitions/partitions.ts'
import { readPartitions } from '../../storage/manifest/partitions/read-partitions.ts'
import type { SegmentList } from '../../storage/manifest/segments/segment-list.ts'
import { SegmentReader } from '../../storage/manifest/segments/segment-reader.ts'
import { twoLists } from '../../storage/manifest/segments/segment-source.ts'
import type { Store } from '../../storage/stores/store.ts'
import { sortedLine } from './newest-lines.ts'

export interface MemoryRead {
  /** The memory has at least one file. */
  readonly isThere: boolean
  /** Sentences about files that could not be read in full. */
  readonly problems: readonly Text[]
}

/** No URL and no part of a key holds it. */
const BETWEEN = '\u001f'
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
): Promise<MemoryRead> {
  let hasLines = false
  let images = 0
  let imageBytes = 0
  let pending: Promise<void> | undefined
  const feed = (bytes: Buffer, start: number, end: number) => {
    const entry = decodeEntry(parseObject(bytes, start, end), store.prefix)
    if (!entry) return false
    hasLines = true
    if (isDead(entry)) return true
    images++
    imageBytes += entry.bytes ?? 0
    if (images % REPORTED === 0) reached(images, imageBytes)
    const waited = sorter.add(sortedLine(identityOf(entry), entry.at, rowOf(entry)))
    if (waited !== undefined) pending = Promise.all([pending, waited]).then(() => {})
    return true
  }
  const sink = { feed, afterPortion: () => pending }
  let hasPartitions = false
  const source = twoLists(store, MANIFEST_FOLDER, path => {
    hasPartitions ||= path === PARTITIONS_MARK
  })
  const reader = new SegmentReader(store, source, sink, clock, signal)
  const found = await reader.readAll()
  const problems = [reader.problem(undefined) ?? []].flat()
  if (hasPartitions) problems.push(...(await readPartitions(store, sink, undefined, clock, signal)))
  await pending
  return { isThere: hasLines || problems.length > 0 || hasSegments(found), problems }
}

/** Hosts come first: the scheme, which nearly all URLs share, would make every comparison longer. */
function identityOf(entry: ImageEntry): string {
  const { url } = entry
  const start = url.indexOf('://') + 1
  return [url.slice(start), url.slice(0, start), entryIdentity(entry)].join(BETWEEN)
}

function hasSegments(list: SegmentList | undefined): boolean {
  return !list || list.merged.length + list.segments.length > 0
}
