import type { ReadWatcher } from '../../base/watcher.ts'
import type { JobOptions } from './context.ts'
import type { StoreOptions } from './store-options.ts'

/** Options that listings and downloads share. */
export interface ReadOptions extends StoreOptions, JobOptions {
  /**
   * What to read: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder,
   * `file:./images`.
   */
  readonly source: string
  /** Ends the run early with the reason `cancelled`; requests under way are aborted. */
  readonly signal?: AbortSignal
  /** Receives events while they happen. */
  readonly watch?: ReadWatcher
}
