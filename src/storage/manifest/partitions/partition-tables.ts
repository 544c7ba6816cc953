/**
 * The partitions that a worker read last, decoded, so that it reads each of them once and not for every part. For a
 * later part the worker lists the folder and reads what was added; a merged segment is read in full.
 */

import type { Clock } from '../../../base/clock.ts'
import { raceAbort } from '../../../base/on-abort.ts'
import type { Store } from '../../stores/store.ts'
import { EntryFilter } from '../entries/entry-filter.ts'
import type { SegmentList } from '../segments/segment-list.ts'
import { oneList, type SegmentSource } from '../segments/segment-list.ts'
import { SegmentReader } from '../segments/segment-reader.ts'
import { partitionFolder } from './partitions.ts'

/** Bytes of all tables. */
const MAX_BYTES = 256 * 1024 * 1024
/** Bytes in memory for each packed byte of a segment, at most. */
const GROWTH = 4

/** What `loadPartition` needs of a reader. */
export type PartitionReader = Pick<SegmentReader, 'readAll' | 'faults'>

export type PartitionTables = ReturnType<typeof partitionTables>

/**
 * @param isKept whether the worker may have several parts of a partition
 * @param stopping ends reading: a table outlives the part that began it
 */
export function partitionTables(isKept: (partition: string) => boolean, stopping: AbortSignal) {
  /** The partition that was used last comes last. */
  const tables = new Map<string, Table>()
  const trim = () => {
    let bytes = [...tables.values()].reduce((sum, { entries }) => sum + entries.bytes, 0)
    for (const [oldest, { entries }] of tables) {
      if (bytes <= MAX_BYTES) break
      bytes -= entries.bytes
      tables.delete(oldest)
    }
  }
  return {
    /** Reads a partition into the filter of a part. */
    reader(
      store: Store,
      partition: string,
      filter: EntryFilter,
      clock: Clock,
      signal: AbortSignal,
    ): PartitionReader {
      const source = oneList(store, partitionFolder(partition))
      const plain = new SegmentReader(store, source, filter, clock, signal)
      if (!isKept(partition)) return plain
      const table = tables.get(partition) ?? openTable(store, source, clock, stopping)
      tables.delete(partition)
      tables.set(partition, table)
      let { faults } = table
      return {
        readAll: async () => {
          let list: SegmentList | undefined
          try {
            list = await raceAbort(table.readAll, signal)
          } finally {
            // What could not be read is tried again.
            if (!list && tables.get(partition) === table) tables.delete(partition)
          }
          if (table.isTooLarge()) {
            faults = () => plain.faults
            return await plain.readAll()
          }
          filter.take(table.entries)
          trim()
          return list
        },
        get faults() {
          return faults()
        },
      }
    },
  }
}

type Table = ReturnType<typeof openTable>

function openTable(store: Store, { folder, list }: SegmentSource, clock: Clock, signal: AbortSignal) {
  const entries = new EntryFilter(store.prefix, undefined)
  let packed = 0
  /** The partition does not fit into memory, so it was not read. */
  const isTooLarge = () => packed * GROWTH > MAX_BYTES
  const measured: SegmentSource = {
    folder,
    list: async signal => {
      const listing = await list(signal)
      packed = 0
      for (const { size } of listing.merged) packed += size
      for await (const { size } of listing.segments('')) packed += size
      return isTooLarge() ? { merged: [], segments: () => [] } : listing
    },
  }
  const reader = new SegmentReader(store, measured, entries, clock, signal)
  /** Parts that begin at the same time read one after the other. */
  let reading: Promise<unknown> = Promise.resolve()
  return {
    entries,
    isTooLarge,
    faults: () => reader.faults,
    readAll: () => {
      const read = reading.then(() => reader.readAll())
      reading = read.catch(() => {})
      return read
    },
  }
}
