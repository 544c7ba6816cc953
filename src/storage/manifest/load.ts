/**
 * Reads what earlier runs found out about the URLs of this run. Costs two lists and one request per segment, never
 * one per URL. It holds little more than the keys of lines that this run does not ask for.
 */
import type { Clock } from '../../base/clock.ts'
import type { PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import type { Text } from '../../base/sentence.ts'
import type { Store } from '../stores/store.ts'
import { type ImageEntry, lineRules, type ManifestEntry, type ProfileName } from './entries/entry.ts'
import { History, type UrlSet } from './entries/history.ts'
import type { KeySource } from './entries/key-sources.ts'
import { Runs } from './entries/run-lines.ts'
import { readingProblem } from './segments/reading-problem.ts'
import type { SegmentList } from './segments/segment-list.ts'
import { SegmentReader } from './segments/segment-reader.ts'

export interface ManifestContents {
  /** The latest lines of a URL, one for each object made of it. */
  entriesOf(url: string): readonly ManifestEntry[]
  /** The latest line of an object whose key was given in `keys`. */
  entryOfKey(key: string): ImageEntry | undefined
  /** The sources of such an object, the first one to deliver it first. */
  sourcesOf(key: string): readonly KeySource[]
  /** By key, when a run or a check last found that the store lacks the object; ISO 8601. A line may be later. */
  readonly missingKeys: ReadonlyMap<string, string>
  /** By host name, the request profile that the host accepted. */
  readonly profiles: ReadonlyMap<string, ProfileName>
  /** By host name, when the host last gave an image again that it had refused; ISO 8601. */
  readonly regained: ReadonlyMap<string, string>
  /** By host name, the count of lines about images; only for hosts with many URLs in this run. */
  readonly imageCounts: ReadonlyMap<string, number>
  /** Whether the store may have an image of these bytes. False is certain, as far as the manifest goes. */
  mayHaveStored(sha256: string): boolean
  /** Everything could be read. */
  readonly isWhole: boolean
  /** Runs that began, or stored an object, and have no end mark. */
  readonly openRuns: ReadonlySet<string>
  /** The store may have objects without a line, of a run that did not end well. */
  readonly hasBeginning: boolean
  /** A run has begun that did not end well, and none has ended well since. */
  readonly isInterrupted: boolean
  /** The run in the latest line of a key that has one. */
  runOfKey(key: string): string | undefined
  /** Whether the lines name more keys than this. */
  hasMoreKeys(count: number): boolean
  /** Whether any line names the key. */
  namesKey(key: string): boolean
  /** The latest lines that have the id of a run, of the run's URLs and of `keys`. */
  linesWithRun(): Iterable<ImageEntry>
  /** Earlier runs have written lines. */
  readonly hasLines: boolean
  /** What could not be read, in one sentence. */
  readonly problem: Text | undefined
  /** The store has answered, so the credentials are good for this bucket. */
  readonly storeAnswered: boolean
  /** Undefined if a part could not be read: no run may merge an incomplete list. */
  readonly segmentList: SegmentList | undefined
}

export interface LoadSettings {
  readonly store: Store
  readonly clock: Clock
  /** Whole keys that the run will look up. */
  readonly keys?: ReadonlySet<string>
  /** Receives one sentence about anything that could not be read. */
  readonly notice: (sentence: Text) => void
}

/**
 * @param urls this run's canonical URLs; undefined while the list is still arriving: every entry is kept
 * @throws PersistError if the store cannot be reached, or refuses for a reason other than missing rights
 */
export async function loadManifest(
  { store, clock, keys, notice }: LoadSettings,
  urls: UrlSet | undefined,
  signal: AbortSignal,
): Promise<ManifestContents> {
  const history = new History(lineRules(store.prefix, clock.now()), urls, keys)
  const reader = new SegmentReader(store, history, clock, signal)
  let denial: PersistError | undefined
  const segmentList = await reader.readAll().catch(error => {
    denial = harmlessDenial(asPersistError(error, 'store'))
    return undefined
  })
  const { faults } = reader
  const problem = readingProblem(faults, denial)
  if (problem) notice(problem)
  const segments = segmentList ? [...segmentList.merged, ...segmentList.segments] : []
  const runs = new Runs(
    segments.map(({ runs }) => runs),
    clock.now(),
  )
  return {
    problem,
    entriesOf: url => history.linesOf(url),
    entryOfKey: key => history.entryOfKey(key),
    sourcesOf: key => history.sources.of(key),
    missingKeys: history.missingKeys,
    profiles: history.profiles(),
    regained: history.regained,
    imageCounts: history.imageCounts,
    mayHaveStored: sha256 => history.names.hasDigest(sha256),
    isWhole: !denial && faults.unread === 0 && faults.damaged.length === 0,
    openRuns: runs.open(),
    hasBeginning: runs.hasBeginning,
    isInterrupted: runs.isInterrupted,
    runOfKey: key => history.runOfKey(key),
    hasMoreKeys: count => history.names.hasMoreKeys(count),
    namesKey: key => history.names.hasKey(key),
    linesWithRun: () => history.linesWithRun(),
    hasLines: !segmentList || history.hasLines,
    storeAnswered: denial === undefined,
    segmentList,
  }
}

/**
 * A store with a senseless answer to a list may still take objects; the first HEAD or PUT will show it. A store without
 * any answer takes none, and one error is enough.
 * @throws the error if it is not harmless
 */
function harmlessDenial(error: PersistError): PersistError {
  const { reason, details } = error
  if (reason === 'store-denied' || (reason === 'store-endpoint' && details.status !== undefined)) return error
  throw error
}
