/**
 * What earlier runs found out about the URLs of this one. Costs two lists and one request for each segment that
 * counts, never one for a URL; holds what this run asks about, however long the history is.
 */

import type { Clock } from '../../base/clock.ts'
import type { PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import type { Text } from '../../base/sentence.ts'
import type { Store } from '../stores/store.ts'
import type { ImageEntry, ManifestEntry, ProfileName } from './entry.ts'
import { EntryFilter } from './entry-filter.ts'
import type { SegmentList } from './segment-list.ts'
import { SegmentReader } from './segment-reader.ts'

export interface ManifestContents {
  /** The latest lines of a URL, one for each object made of it. */
  entriesOf(url: string): readonly ManifestEntry[]
  /** The latest line of an object that was asked about by its key. */
  entryOfKey(key: string): ImageEntry | undefined
  /** By host name, the profile that it wanted to see. */
  readonly profiles: ReadonlyMap<string, ProfileName>
  /** By host name, for hosts of which this run has many URLs: lines about images from there. */
  readonly imageCounts: ReadonlyMap<string, number>
  /** Whether an image of these bytes may be in the store; false is certain, as far as the memory goes. */
  mayHaveStored(sha256: string): boolean
  /** The store has answered: these credentials are good for this bucket. */
  readonly storeAnswered: boolean
  /** Undefined where not all could be read, so that nobody merges what is left. */
  readonly segmentList: SegmentList | undefined
}

export interface LoadSettings {
  readonly store: Store
  readonly clock: Clock
  /** Whole ones that are asked about as such. */
  readonly keys?: ReadonlySet<string>
  /** Told in one sentence what could not be read. */
  readonly notice: (sentence: Text) => void
}

/**
 * @param urls canonical, of this run; where they are not known yet, the whole memory is held
 * @throws PersistError when the store cannot be reached, or refuses for another reason than missing rights
 */
export async function loadManifest(
  { store, clock, keys, notice }: LoadSettings,
  urls: ReadonlySet<string> | undefined,
  signal: AbortSignal,
): Promise<ManifestContents> {
  const entryFilter = new EntryFilter(store.prefix, urls, keys)
  const reader = new SegmentReader(store, entryFilter, clock, signal)
  let segmentList: SegmentList | undefined
  let denial: PersistError | undefined
  try {
    segmentList = await reader.readAll()
  } catch (error) {
    denial = asPersistError(error, 'store')
    // A store whose answer to a list makes no sense may still take objects; the first HEAD or PUT tells. One that
    // gave none takes nothing, and is told of once.
    const hasAnswered = denial.details.status !== undefined
    if (denial.reason !== 'store-denied' && !(denial.reason === 'store-endpoint' && hasAnswered)) throw denial
  }
  const problem = reader.problem(denial)
  if (problem) notice(problem)
  return {
    entriesOf: url => entryFilter.linesOf(url),
    entryOfKey: key => entryFilter.entryOfKey(key),
    profiles: entryFilter.profiles(),
    imageCounts: entryFilter.imageCounts(),
    mayHaveStored: sha256 => entryFilter.digestFilter.has(sha256),
    storeAnswered: denial === undefined,
    segmentList,
  }
}
