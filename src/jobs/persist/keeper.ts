/** What happens once the store has an image, before its result is known. */

import type { ObjectBody } from '../../base/digests/file-body.ts'
import type { Fetched } from '../../origin/fetch/fetcher.ts'
import type { MirrorStates, Outcome } from '../../output/result.ts'
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'
import type { PutOptions } from '../../storage/stores/store.ts'

/** What an upload did with an image. */
export interface StoredImage {
  readonly options: PutOptions
  /** An earlier image of this run has put the same bytes under the key. */
  readonly isAgain: boolean
}

/** What further places have of an image. */
export interface PlacesFound {
  readonly mirrors?: MirrorStates
}

export interface Keeper {
  /** Returns what further places have of an image of an earlier run, without a request. */
  statesOf?(entry: ImageEntry): MirrorStates
  /**
   * Keeps the line of an image whose bytes are in hand.
   * @param image its bytes are in use until the promise resolves
   * @returns undefined if the image has its result now; else what to add to it. Never rejects
   */
  stored(
    entry: ImageEntry,
    outcome: Outcome,
    image: Pick<Fetched<{ readonly body: ObjectBody }>, 'accepted' | 'bytes'>,
    stored: StoredImage,
  ): Promise<PlacesFound> | undefined
  /** Keeps the line of an image that was found in the store. @returns what to add to its result */
  found(entry: ImageEntry): PlacesFound
  /** Resolves when every promise of `stored` has resolved. */
  ended(): Promise<void>
  /** @param isHurried the run has to end at once */
  close(isHurried: boolean): Promise<void>
}

/** Keeps the lines in the memory, and nothing else. */
export function plainKeeper(record: (entry: ImageEntry) => void): Keeper {
  return {
    stored(entry) {
      record(entry)
      return undefined
    },
    found(entry) {
      record(entry)
      return {}
    },
    async ended() {},
    async close() {},
  }
}
