/** How the known images of a run are looked up, if its list is a part of a larger one. */
import type { Partition } from '../../../storage/manifest/load.ts'

export interface KnownSource {
  /** The partition of the memory that the images of the list are in. */
  readonly partition: Partition
  readonly round: PlanRound
  /** What this process has seen of known images. It looks at those of its first list, and after a loss at all. */
  readonly look: { isBegun: boolean; hasLoss: boolean }
}

/** Tells which images are new in a round of a plan, although an earlier worker stored them. */
export interface PlanRound {
  /** Written into the line of each object that this worker stores. */
  readonly mark: string
  /** Images whose line has one of these marks are new: of this round, and of unfinished plans that it replaced. */
  readonly marks: ReadonlySet<string>
  /**
   * Set in a part that may have been begun before: an object without a line that is not older is new. By the store's
   * clock, milliseconds since the epoch.
   */
  readonly since?: number
}
