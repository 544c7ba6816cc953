/** Reads the partitions with the images of a run that belongs to no plan. */
import type { TextTable } from '../../../base/buffers/text-table.ts'
import type { Clock } from '../../../base/clock.ts'
import { eachAtOnce } from '../../../base/concurrency/map-ordered.ts'
import { PARTITIONS_FOLDER } from '../../key/reserved-folder.ts'
import type { Store } from '../../stores/store.ts'
import type { ReadingFaults } from '../segments/reading-problem.ts'
import { oneList, type Segment, segmentOf } from '../segments/segment-list.ts'
import { type EntrySink, SegmentReader } from '../segments/segment-reader.ts'
import { partitionFolder, partitionOf } from './partitions.ts'

/** Partitions read at once; each reads several segments at once. */
const READ_AT_ONCE = 8

/**
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
