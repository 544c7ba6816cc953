/** The one event of an image: a target has its outcome. All that a run keeps, counts and says of it follows from it. */
import type { ImageJob, Target } from '../input/positions/image-job.ts'
import type { ImageEntry } from '../storage/manifest/entries/entry.ts'
import type { Outcome } from './result.ts'

export interface Settlement {
  readonly outcome: Outcome
  /** What the manifest keeps of it, once the store has answered. */
  readonly line?: ImageEntry | undefined
  /** Whether the object was missing and this run has stored it again. */
  readonly isRestored?: boolean
}

export interface Settled extends Settlement {
  readonly target: Pick<Target, 'number'>
  /** Undefined for a link to a stored image, and for what the run did not reach. */
  readonly job?: ImageJob
  /** Attempts at the origin; undefined if the run only looked in the manifest or the store. */
  readonly attempts?: number
  /** Since the work on the image began. */
  readonly elapsedMs?: number
}

/** Follows a run: `settled` for each target that has its outcome, `grew` for more positions. */
export interface Follower {
  settled(event: Settled): void
  grew?(): void
}
