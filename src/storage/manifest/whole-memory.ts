/** Reads every line of a memory, of both formats, and says which of its files could not be read. */
import type { Clock } from '../../base/clock.ts'
import { eachAtOnce } from '../../base/concurrency/map-ordered.ts'
import type { Text } from '../../base/sentence.ts'
import { MANIFEST_FOLDER } from '../key/reserved-folder.ts'
import type { Store } from '../stores/store.ts'
import { listPartitions, PARTITIONS_MARK, partitionFolder } from './partitions/partitions.ts'
import { outsideProblem, type ReadingFaults } from './segments/reading-problem.ts'
import { oneList, twoLists } from './segments/segment-list.ts'
import { type EntrySink, SegmentReader } from './segments/segment-reader.ts'

/** Partitions read at once; each reads several segments at once. */
const READ_AT_ONCE = 8

export interface WholeMemory {
  /** Number of files that were read, or should have been. */
  readonly files: number
  /** Keys of the files that could not be read, or not in full; in order. */
  readonly unreadable: readonly string[]
  /** Keys of the unreadable files whose digest is wrong or was not reached. */
  readonly unproven: readonly string[]
  /** Names of further files in `MANIFEST_FOLDER` must sort after this. */
  readonly before: string
  /** What to say about lines of another prefix, if there are any. */
  readonly outside: Text | undefined
}

/**
 * A line that lies in both formats comes twice.
 * @throws PersistError if the store cannot be reached, or refuses to list
 */
export async function readWholeMemory(
  store: Store,
  sink: EntrySink,
  clock: Clock,
  signal: AbortSignal,
): Promise<WholeMemory> {
  let files = 0
  const unreadable: string[] = []
  const unproven: string[] = []
  const faults: ReadingFaults[] = []
  const readAll = async (reader: SegmentReader, folder: string) => {
    const list = await reader.readAll()
    files += [...reader.paths].length
    unreadable.push(...reader.unreadablePaths().map(path => store.prefix + folder + path))
    unproven.push(...reader.unprovenPaths().map(path => store.prefix + folder + path))
    faults.push(reader.faults)
    return list?.before ?? ''
  }
  let hasPartitions = false
  const source = twoLists(store, MANIFEST_FOLDER, path => {
    hasPartitions ||= path === PARTITIONS_MARK
  })
  const before = await readAll(new SegmentReader(store, source, sink, clock, signal), MANIFEST_FOLDER)
  if (hasPartitions) {
    await eachAtOnce(await listPartitions(store, signal), READ_AT_ONCE, async ([partition, segments]) => {
      const folder = partitionFolder(partition)
      const source = oneList(store, folder, segments)
      await readAll(new SegmentReader(store, source, sink, clock, signal), folder)
    })
  }
  return { files, unreadable: unreadable.sort(), unproven, before, outside: outsideProblem(faults) }
}
