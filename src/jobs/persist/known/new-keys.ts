/**
 * Which keys are new: those that this run has stored, and those of earlier runs that did not end well, so that no run
 * that ended well has named them. Where a part of the manifest could not be read, or is not
 * written, only those that this run has stored.
 */
import type { Clock } from '../../../base/clock.ts'
import { hasReason } from '../../../base/errors.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { Manifest } from '../../../storage/manifest/manifest.ts'
import type { Store } from '../../../storage/stores/store.ts'

/** Stores date objects, and say the time, in whole seconds. */
const DATED_MS = 1000

export class NewKeys {
  readonly #manifest: Manifest
  readonly #store: Store
  /** When the run began to read the manifest, by its own clock and by the machine's. */
  readonly #begunAt: number
  readonly #begun: number
  readonly #isFollowing: boolean
  /** Another run has written in the manifest since this run read it. */
  #hasOthers = false

  /** @param begun `performance.now()` before the manifest was read */
  constructor(manifest: Manifest, store: Store, clock: Clock, begun: number) {
    this.#manifest = manifest
    this.#store = store
    this.#begun = begun
    this.#begunAt = clock.now() - (performance.now() - begun)
    this.#isFollowing = manifest.isWritten && manifest.isWhole
  }

  /** Whether a known image is new. */
  hasLine({ run }: ImageEntry): boolean {
    return run !== undefined && this.#isFollowing && this.#manifest.openRuns.has(run)
  }

  /** Whether a run that ended well has named the key of a line, so that its object is not new if it is put back. */
  hasNamed({ run }: ImageEntry): boolean {
    return this.#isFollowing && (run === undefined || !this.#manifest.openRuns.has(run))
  }

  /**
   * Whether an object is new that was found in the store for an image without a line.
   * @param lastModified undefined if the store has not said it
   */
  async hasObject(key: ObjectKey, lastModified: Date | undefined, signal: AbortSignal): Promise<boolean> {
    if (!this.#isFollowing) return false
    const { openRuns, hasBeginning, runOfKey, namesKey } = this.#manifest
    const run = runOfKey(key)
    if (run !== undefined) return openRuns.has(run)
    if (namesKey(key)) return false
    if (hasBeginning) return true
    if (lastModified !== undefined && !this.#isYoung(lastModified)) return false
    return await this.#isOfOther(key, lastModified, signal)
  }

  /** Whether a run beside this one may have stored the object. It may die before it writes the object's line. */
  async #isOfOther(key: ObjectKey, lastModified: Date | undefined, signal: AbortSignal): Promise<boolean> {
    try {
      const time = lastModified ?? (await this.#store.details?.(key, signal))?.lastModified
      if (time === undefined || !this.#isYoung(time)) return false
      // A date alone is not enough: an earlier run without a manifest may have ended in this second. No run stores
      // anything before it has written that it began.
      this.#hasOthers ||= await this.#manifest.hasOthers(signal)
      return this.#hasOthers
    } catch (error) {
      return !hasReason(error, 'store-denied')
    }
  }

  #isYoung(lastModified: Date): boolean {
    const now = this.#store.now?.()
    const begunAt = now === undefined ? this.#begunAt : now - (performance.now() - this.#begun)
    return +lastModified >= Math.floor(begunAt / DATED_MS) * DATED_MS
  }
}
