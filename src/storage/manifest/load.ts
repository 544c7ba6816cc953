/**
 * What earlier runs found out about the URLs of this one. Costs two lists and one request for each segment that
 * counts, never one for a URL; holds what this run asks about, however long the history is.
 */

import type { Clock } from '../../base/clock.ts'
import { asPersistError, type PersistError } from '../../base/errors.ts'
import type { Store } from '../stores/store.ts'
import type { ManifestEntry, ProfileName } from './entry.ts'
import { Sieve } from './entry-filter.ts'
import type { Survey } from './segment-list.ts'
import { SegmentReader } from './segment-reader.ts'

export interface Memory {
  /** The latest lines of a URL, one for each object made of it. */
  recall(url: string): readonly ManifestEntry[]
  /** By host name, the face that it wanted to see. */
  readonly faces: ReadonlyMap<string, ProfileName>
  /** Whether an image of these bytes may be in the store; false is certain, as far as the memory goes. */
  mayHold(sha256: string): boolean
  /** The store has answered: these credentials are good for this bucket. */
  readonly isReached: boolean
  /** Undefined where not all could be read, so that nobody merges what is left. */
  readonly survey: Survey | undefined
}

export interface MemorySettings {
  readonly store: Store
  readonly clock: Clock
  /** Told in one sentence what could not be read. */
  readonly notice: (sentence: string) => void
}

/**
 * @param urls canonical, of this run
 * @throws PersistError when the store cannot be reached, or refuses for another reason than missing rights
 */
export async function loadMemory(
  { store, clock, notice }: MemorySettings,
  urls: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Memory> {
  const sieve = new Sieve(store.prefix, urls)
  const reader = new SegmentReader(store, sieve, clock, signal)
  let survey: Survey | undefined
  let denial: PersistError | undefined
  try {
    survey = await reader.readAll()
  } catch (error) {
    denial = asPersistError(error, 'store')
    // A store whose answer to a list makes no sense may still take objects; the first HEAD or PUT tells.
    if (denial.reason !== 'store-denied' && denial.reason !== 'store-endpoint') throw denial
  }
  const trouble = reader.trouble(denial)
  if (trouble) notice(trouble)
  return {
    recall: url => sieve.linesOf(url),
    faces: sieve.faces(),
    mayHold: sha256 => sieve.seen.has(sha256),
    isReached: denial === undefined,
    survey,
  }
}
