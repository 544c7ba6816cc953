import type { ReadWatcher } from '../../base/watcher.ts'
import type { JobOptions } from './context.ts'
import type { OptionsIn } from './field.ts'
import type { SOURCE_FIELDS } from './store-fields.ts'

/** Options that listings and downloads share. */
export interface ReadOptions extends OptionsIn<typeof SOURCE_FIELDS>, JobOptions {
  /** Ends the run early with the reason `cancelled`; requests under way are aborted. */
  readonly signal?: AbortSignal
  /** Receives events while they happen. */
  readonly watch?: ReadWatcher
}
