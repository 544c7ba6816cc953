/** What is known of a run's images, and how that is looked up if its list is a part of a larger one. */
import type { Clock } from '../../../base/clock.ts'
import type { Language } from '../../../base/sentence.ts'
import type { LookupRules } from '../../../storage/manifest/entries/lookup.ts'
import type { Partition } from '../../../storage/manifest/load.ts'
import type { Manifest } from '../../../storage/manifest/manifest.ts'
import type { Store } from '../../../storage/stores/store.ts'
import type { LinksOf } from './stored-entry.ts'
import type { VerdictSettings } from './verdict-settings.ts'

export interface KnownSource {
  /** The partition of the memory that the images of the list are in. */
  readonly partition: Partition
  readonly round: PlanRound
  /**
   * What this process has seen of known images. It looks at those of the first list that has any, and after a loss at
   * those of each list.
   */
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

/** What is known of the images of a run, and how they are judged. */
export interface KnownTools {
  readonly manifest: Manifest
  readonly rules: LookupRules
  readonly clock: Clock
  readonly store: Pick<Store, 'prefix'>
  /** Names of the record fields that keys contain, sorted. */
  readonly keyFields: readonly string[]
  readonly settingsFor: VerdictSettings
  readonly linksOf: LinksOf
  /** Language of the messages in outcomes. */
  readonly language: Language
  /** Undefined outside of a plan. */
  readonly round?: PlanRound | undefined
}
