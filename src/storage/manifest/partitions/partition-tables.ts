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

export class PartitionTables {
  readonly #isKept: (partition: string) => boolean
  readonly #stopping: AbortSignal
  /** The partition that was used last comes last. */
  readonly #tables = new Map<string, Table>()

  /**
   * @param isKept whether the worker may have several parts of a partition
   * @param stopping ends reading: a table outlives the part that began it
   */
  constructor(isKept: (partition: string) => boolean, stopping: AbortSignal) {
    this.#isKept = isKept
    this.#stopping = stopping
  }

  /** Reads a partition into the filter of a part. */
  reader(
    store: Store,
    partition: string,
    filter: EntryFilter,
    clock: Clock,
    signal: AbortSignal,
  ): PartitionReader {
    const plainly = () =>
      new SegmentReader(store, oneList(store, partitionFolder(partition)), filter, clock, signal)
    if (!this.#isKept(partition)) return plainly()
    const table = this.#tables.get(partition) ?? new Table(store, partition, clock, this.#stopping)
    this.#tables.delete(partition)
    this.#tables.set(partition, table)
    let reader: PartitionReader = table
    return {
      readAll: async () => {
        let list: SegmentList | undefined
        try {
          list = await raceAbort(() => table.readAll(), signal)
        } finally {
          // What could not be read is tried again.
          if (!list && this.#tables.get(partition) === table) this.#tables.delete(partition)
        }
        if (table.isTooLarge) {
          reader = plainly()
          return await reader.readAll()
        }
        filter.take(table.entries)
        this.#trim()
        return list
      },
      get faults() {
        return reader.faults
      },
    }
  }

  #trim(): void {
    let bytes = [...this.#tables.values()].reduce((sum, { entries }) => sum + entries.bytes, 0)
    for (const [oldest, { entries }] of this.#tables) {
      if (bytes <= MAX_BYTES) break
      bytes -= entries.bytes
      this.#tables.delete(oldest)
    }
  }
}

class Table implements PartitionReader {
  readonly entries: EntryFilter
  readonly #reader: SegmentReader
  #packed = 0
  /** Parts that begin at the same time read one after the other. */
  #reading: Promise<unknown> = Promise.resolve()

  constructor(store: Store, partition: string, clock: Clock, signal: AbortSignal) {
    this.entries = new EntryFilter(store.prefix, undefined)
    const source = oneList(store, partitionFolder(partition))
    this.#reader = new SegmentReader(store, this.#measured(source), this.entries, clock, signal)
  }

  /** The partition does not fit into memory, so it was not read. */
  get isTooLarge(): boolean {
    return this.#packed * GROWTH > MAX_BYTES
  }

  readAll(): Promise<SegmentList | undefined> {
    const reading = this.#reading.then(() => this.#reader.readAll())
    this.#reading = reading.catch(() => {})
    return reading
  }

  get faults(): SegmentReader['faults'] {
    return this.#reader.faults
  }

  #measured({ folder, list }: SegmentSource): SegmentSource {
    return {
      folder,
      list: async signal => {
        const listing = await list(signal)
        this.#packed = 0
        for (const { size } of listing.merged) this.#packed += size
        for await (const { size } of listing.segments('')) this.#packed += size
        return this.isTooLarge ? { merged: [], segments: () => [] } : listing
      },
    }
  }
}
