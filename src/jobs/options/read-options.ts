import type { ReadWatcher } from '../../base/watcher.ts'
import type { JobOptions } from './context.ts'
import type { StoreOptions } from './store-options.ts'

/** What listings and downloads have in common. */
export interface ReadOptions extends StoreOptions, JobOptions {
  /**
   * What to read: `oss://bucket/prefix/`, `s3://bucket/prefix/`, `r2://bucket/prefix/`, or a folder,
   * `file:./images`.
   */
  readonly source: string
  /** Ends the run early with the reason `cancelled`; what is under way is given up. */
  readonly signal?: AbortSignal
  /** Told what happens while it happens. */
  readonly watch?: ReadWatcher
}
