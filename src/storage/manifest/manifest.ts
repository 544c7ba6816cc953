/**
 * The manifest in the bucket. Reads at the start what earlier runs stored, and writes what this run stores as it goes.
 * Must not import fetch. A fault in the manifest costs downloads and nothing else.
 */
import type { Store } from '../stores/store.ts'
import type { ManifestEntry, ProfileName } from './entries/entry.ts'
import type { UrlSet } from './entries/history.ts'
import { justAfter } from './entries/losses.ts'
import { Journal } from './journal.ts'
import { type LoadSettings, loadManifest, type ManifestContents } from './load.ts'
import { compactManifest } from './segments/compaction.ts'
import { SEGMENTS } from './segments/names.ts'
import { type SegmentList, segmentsIn } from './segments/segment-list.ts'

export type ManifestMode = 'on' | 'read-only' | 'off'

export interface Manifest extends Omit<ManifestContents, 'segmentList'> {
  /** Whether recorded lines are kept. */
  readonly isWritten: boolean
  /** Call only with objects that the store has, and with images that their origins do not have. */
  record(entry: ManifestEntry): void
  /** Id of this run, for the lines of what it stores. */
  readonly run: string
  /**
   * Call before the first upload: an object may never get its line. Never rejects.
   * @returns undefined if there is nothing to wait for
   */
  begin(): Promise<void> | undefined
  /** Writes the lines that wait. Never rejects. */
  flush(): Promise<void>
  /** Whether another run has written since this one read. */
  hasOthers(signal: AbortSignal): Promise<boolean>
  /**
   * Writes the remaining lines. Never throws.
   * @param isNamed whether the run has named a key as new; undefined unless the run has ended well
   */
  close(mode: CloseMode, stop: CloseSignals, isNamed?: (key: string) => boolean): Promise<void>
}

/** Signals while the manifest closes. */
export interface CloseSignals {
  /** The runner or the caller cancels: there is little time. */
  readonly cancelling?: AbortSignal | undefined
  /** Aborts on cancellation and on a deadline: no new work starts. */
  readonly stopping: AbortSignal
}

/** `whole`: there is time to write and to merge segments. `early`: only to write. `hurried`: barely to write. */
export type CloseMode = 'whole' | 'early' | 'hurried'

export interface ManifestSettings extends LoadSettings {
  readonly mode: ManifestMode
  /** The runner's number of the run; part of the names of segments. */
  readonly runId: string
  /** Lines are also written before the lists are, so that the end mark comes in a file of its own. */
  readonly isRewriting?: boolean
}

/**
 * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
 * @throws PersistError if the store cannot be reached, or refuses for a reason other than missing rights
 */
export async function openManifest(
  settings: ManifestSettings,
  urls: UrlSet | undefined,
  signal: AbortSignal,
): Promise<Manifest> {
  const { store, mode, clock } = settings
  if (mode === 'off') return NO_MANIFEST
  const contents = await loadManifest(settings, urls, signal)
  const { segmentList } = contents
  if (mode === 'read-only') return { ...contents, ...UNWRITTEN }
  const journal = new Journal({
    ...settings,
    before: segmentList?.before ?? '',
    isRewriting: settings.isRewriting === true,
    followsOpenRun: contents.isInterrupted,
  })
  return {
    ...contents,
    isWritten: true,
    run: journal.run,
    record: entry => journal.note(entry),
    begin: () => journal.begin(),
    flush: () => journal.flush(),
    hasOthers: signal => hasOthers(store, segmentList, journal, signal),
    async close(ending, { cancelling, stopping }, isNamed) {
      const last = isNamed && takenOver(contents, journal.run, isNamed)
      await journal.close(ending === 'hurried', cancelling, last)
      if (!segmentList || ending !== 'whole') return
      const segments = [...segmentList.segments, ...journal.segments]
      await compactManifest(store, { ...segmentList, segments }, clock, stopping)
    },
  }
}

/**
 * Lines of keys that this run has named and an earlier one has stored that did not end well, with the id of this run.
 * They are just later than those lines, so that any other line written since then wins.
 */
function* takenOver(
  { isWhole, openRuns, linesWithRun }: ManifestContents,
  run: string,
  isNamed: (key: string) => boolean,
): Generator<ManifestEntry> {
  if (!isWhole || openRuns.size === 0) return
  for (const line of linesWithRun())
    if (openRuns.has(line.run ?? '') && isNamed(line.key)) yield { ...line, run, at: justAfter(line.at) }
}

async function hasOthers(
  store: Store,
  segmentList: SegmentList | undefined,
  journal: Journal,
  signal: AbortSignal,
): Promise<boolean> {
  if (!segmentList) return false
  const { segments, replacedSegments, before } = segmentList
  const known = new Set([...segments, ...replacedSegments].map(({ path }) => path))
  for await (const { path } of segmentsIn(store, SEGMENTS, before, signal))
    if (!known.has(path) && !journal.hasNamed(path)) return true
  return false
}

/** What is never written. */
const UNWRITTEN = {
  isWritten: false,
  run: '',
  record() {},
  begin: () => undefined,
  async flush() {},
  hasOthers: async () => false,
  async close() {},
}

/** A manifest that is empty and sends no request. */
export const NO_MANIFEST: Manifest = {
  entriesOf: () => [],
  entryOfKey: () => undefined,
  sourcesOf: () => [],
  missingKeys: new Map<string, string>(),
  profiles: new Map<string, ProfileName>(),
  regained: new Map<string, string>(),
  imageCounts: new Map<string, number>(),
  mayHaveStored: () => false,
  problem: undefined,
  storeAnswered: false,
  isWhole: false,
  openRuns: new Set<string>(),
  hasBeginning: false,
  isInterrupted: false,
  runOfKey: () => undefined,
  hasMoreKeys: () => false,
  namesKey: () => false,
  linesWithRun: () => [],
  hasLines: false,
  ...UNWRITTEN,
}
