/** Reads every line of a manifest, and says which of its files could not be read. */
import type { Clock } from '../../base/clock.ts'
import type { Text } from '../../base/sentence.ts'
import { MANIFEST_FOLDER } from '../key/reserved-folder.ts'
import type { Store } from '../stores/store.ts'
import { outsideProblem } from './segments/reading-problem.ts'
import { type EntrySink, SegmentReader } from './segments/segment-reader.ts'

export interface WholeManifest {
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

/** @throws PersistError if the store cannot be reached, or refuses to list */
export async function readWholeManifest(
  store: Store,
  sink: EntrySink,
  clock: Clock,
  signal: AbortSignal,
): Promise<WholeManifest> {
  const reader = new SegmentReader(store, sink, clock, signal)
  const list = await reader.readAll()
  const keyOf = (path: string) => store.prefix + MANIFEST_FOLDER + path
  return {
    files: [...reader.paths].length,
    unreadable: reader.unreadablePaths().map(keyOf).sort(),
    unproven: reader.unprovenPaths().map(keyOf),
    before: list?.before ?? '',
    outside: outsideProblem(reader.faults),
  }
}
