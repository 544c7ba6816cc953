/**
 * The memory by host. Each part of a plan reads and writes only its own partition. All lines of a host lie in one
 * partition.
 */
import { hash } from 'node:crypto'
import type { TextTable } from '../../../base/buffers/text-table.ts'
import type { Clock } from '../../../base/clock.ts'
import { eachAtOnce } from '../../../base/concurrency/map-ordered.ts'
import { MANIFEST_FOLDER, PARTITIONS_FOLDER } from '../../key/reserved-folder.ts'
import type { Store } from '../../stores/store.ts'
import { MERGED } from '../segments/names.ts'
import type { ReadingFaults } from '../segments/reading-problem.ts'
import { oneList, type Segment, segmentOf } from '../segments/segment-list.ts'
import { type EntrySink, SegmentReader } from '../segments/segment-reader.ts'

/** Partitions read at once; each reads several segments at once. */
const READ_AT_ONCE = 8

/**
 * Below `MANIFEST_FOLDER`: an object with this name shows that partitions exist. It lies in a folder that every run
 * lists, so a memory without partitions costs no further request. Older releases ignore it.
 */
export const PARTITIONS_MARK = `${MERGED}v2`

/**
 * Below a prefix: marks of the segments of `MANIFEST_FOLDER` that are copied. The name is older than this wording.
 */
export const COPIED_FOLDER = `${PARTITIONS_FOLDER}folded/`

export const PARTITIONS_MARK_PATH = MANIFEST_FOLDER + PARTITIONS_MARK

/**
 * Identifies a host and its partition: a SHA-256, 64 hex digits.
 * @param url an image's URL as in the memory
 */
export function hostDigest(url: string): string {
  return hash('sha256', hostIn(url))
}

/**
 * Returns two hex digits.
 * @param url an image's URL as in the memory
 */
export function partitionOf(url: string): string {
  return partitionIn(hostDigest(url))
}

export function partitionIn(digest: string): string {
  return digest.slice(0, 2)
}

/** Returns a folder below a prefix. */
export function partitionFolder(partition: string): string {
  return `${PARTITIONS_FOLDER}${partition}/`
}

/** Name and port. A `data:` URI has none, and counts as a host of its own. */
function hostIn(url: string): string {
  const start = url.indexOf('://')
  if (start < 0) return url
  const path = url.indexOf('/', start + 3)
  return url.slice(start + 3, path < 0 ? url.length : path)
}

/**
 * Reads the partitions with the images of a run that belongs to no plan.
 * @param urls this run's images, by their URLs in the memory; undefined for all
 * @returns what each partition lacked
 * @throws PersistError for an error that every request would meet
 */
export async function readPartitions(
  store: Store,
  sink: EntrySink,
  urls: TextTable | undefined,
  clock: Clock,
  signal: AbortSignal,
): Promise<readonly ReadingFaults[]> {
  const wanted = urls && new Set(Array.from(urls, partitionOf))
  const found = await listPartitions(store, signal)
  const toRead = [...found].filter(([partition]) => wanted?.has(partition) !== false)
  const faults: ReadingFaults[] = []
  await eachAtOnce(toRead, READ_AT_ONCE, async ([partition, segments]) => {
    const source = oneList(store, partitionFolder(partition), segments)
    const reader = new SegmentReader(store, source, sink, clock, signal)
    await reader.readAll()
    faults.push(reader.faults)
  })
  return faults
}

/** @returns segments by the name of their partition */
export async function listPartitions(
  store: Store,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Segment[]>> {
  const found = new Map<string, Segment[]>()
  const prefix = store.prefix + PARTITIONS_FOLDER
  for await (const { objects } of store.list(prefix, {}, signal))
    for (const object of objects) {
      const partition = /^([0-9a-f]{2})\/(?:merged|segments)\//.exec(object.key.slice(prefix.length))?.[1]
      const segment = partition && segmentOf(object, store.prefix, partitionFolder(partition))
      if (partition && segment) found.set(partition, [...(found.get(partition) ?? []), segment])
    }
  return found
}
