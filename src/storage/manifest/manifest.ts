/**
 * The memory in the bucket: what earlier runs stored, found out once at the start; what this one stores, written as
 * it goes. Must not import fetch. Nothing that is wrong with it costs more than downloads.
 */
import type { TextTable } from '../../base/buffers/text-table.ts'
import type { Clock } from '../../base/clock.ts'
import type { Text } from '../../base/sentence.ts'
import { MANIFEST_FOLDER } from '../key/reserved-folder.ts'
import type { Store } from '../stores/store.ts'
import type { ManifestEntry, ProfileName } from './entries/entry.ts'
import { Journal } from './journal.ts'
import { loadManifest, loadPartition, type ManifestContents, type Partition } from './load.ts'
import { partitionFolder } from './partitions/partitions.ts'
import { compactManifest } from './segments/compaction.ts'
import { uniteOwnSegments } from './segments/unite-own-segments.ts'

export type ManifestMode = 'on' | 'read-only' | 'off'

export interface Manifest
  extends Pick<
    ManifestContents,
    'entriesOf' | 'entryOfKey' | 'profiles' | 'regained' | 'imageCounts' | 'mayHaveStored' | 'storeAnswered'
  > {
  /** Whether what is recorded is kept. */
  readonly isWritten: boolean
  /** To be told only what the store has, and what origins have not. */
  record(entry: ManifestEntry): void
  /** Writes what is not written yet. Never throws. */
  close(mode: CloseMode, stop: CloseSignals): Promise<void>
}

/** What may come while it closes. */
export interface CloseSignals {
  /** The runner or caller cancels: there is little time. */
  readonly cancelling?: AbortSignal | undefined
  /** That, or a deadline: nothing more is begun. */
  readonly stopping: AbortSignal
}

/** `whole`: there is time to merge segments as well. `early`: only to write. `hurried`: hardly to write. */
export type CloseMode = 'whole' | 'early' | 'hurried'

export interface ManifestSettings {
  readonly store: Store
  readonly mode: ManifestMode
  /** As the runner numbers runs; part of the names of segments. */
  readonly runId: string
  readonly clock: Clock
  /** Object keys that are asked about as such. */
  readonly keys?: ReadonlySet<string>
  readonly notice: (sentence: Text) => void
  /** That of the part of a plan; without it the memory as a whole. */
  readonly partition?: Partition | undefined
}

/**
 * @param urls canonical, of this run; where they are not known yet, the whole memory is held
 * @throws PersistError when the store cannot be reached, or refuses for another reason than missing rights
 */
export async function openManifest(
  settings: ManifestSettings,
  urls: TextTable | undefined,
  signal: AbortSignal,
): Promise<Manifest> {
  const { store, mode, clock, partition } = settings
  if (mode === 'off') return NO_MANIFEST
  const contents =
    partition && urls
      ? await loadPartition(settings, partition, urls, signal)
      : await loadManifest(settings, urls, signal)
  if (mode === 'read-only') return { ...contents, isWritten: false, record() {}, async close() {} }
  const { segmentList } = contents
  const folder = partition ? partitionFolder(partition.name) : MANIFEST_FOLDER
  const written: ManifestEntry[] = []
  const journal = new Journal({
    ...settings,
    folder,
    before: segmentList?.before ?? '',
    ...(partition && {
      onWritten: entries => {
        written.push(...entries)
        partition.onWritten?.()
      },
    }),
  })
  return {
    ...contents,
    isWritten: true,
    record: entry => journal.note(entry),
    async close(ending, { cancelling, stopping }) {
      await journal.close(ending === 'hurried', cancelling)
      const own = { folder, entries: written, segments: journal.segments }
      const united =
        partition && ending !== 'hurried'
          ? await uniteOwnSegments(store, own, clock, stopping)
          : { merged: [], segments: journal.segments }
      if (!segmentList || ending !== 'whole') return
      await compactManifest(
        store,
        {
          ...segmentList,
          merged: [...segmentList.merged, ...united.merged],
          segments: [...segmentList.segments, ...united.segments],
        },
        clock,
        stopping,
      )
    },
  }
}

/** Knows nothing and asks nobody. */
export const NO_MANIFEST: Manifest = {
  entriesOf: () => [],
  entryOfKey: () => undefined,
  profiles: new Map<string, ProfileName>(),
  regained: new Map<string, string>(),
  imageCounts: new Map<string, number>(),
  mayHaveStored: () => false,
  storeAnswered: false,
  isWritten: false,
  record() {},
  async close() {},
}
