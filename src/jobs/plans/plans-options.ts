import type { Listener } from '../../base/watcher.ts'
import type { JobOptions } from '../options/context.ts'
import type { StoreOptions } from '../options/store-options.ts'
import type { RunOptions } from '../persist/options/run-options.ts'

/** Options of a list of plans. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface PlansOptions extends Pick<RunOptions, 'destination'>, StoreOptions, JobOptions {
  /** Name of a plan to remove, with its results. It must be done. */
  readonly remove?: string
  /** Ends the job early with the reason `cancelled`. */
  readonly signal?: AbortSignal
  /** Receives events while they happen. */
  readonly watch?: Listener
}
