import type { Listener } from '../../base/watcher.ts'
import type { JobOptions } from '../options/context.ts'
import type { MirrorOptions } from '../options/mirror-options.ts'
import type { StoreOptions } from '../options/store-options.ts'
import type { ImageListOptions } from '../persist/options/image-list-options.ts'
import type { RunOptions } from '../persist/options/run-options.ts'

/** Receives the progress of planning. */
export interface PlanWatcher extends Listener {
  /** Positions of the lists read so far. */
  read?(positions: number): void
}

/** Options of a plan. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface PlanOptions
  extends ImageListOptions,
    Pick<RunOptions, 'allowTypes' | 'destination' | 'encryption' | 'manifestAt'>,
    StoreOptions,
    MirrorOptions,
    JobOptions {
  /**
   * Name of the plan: letters, digits, `.`, `_`, `-`, at most 64.
   * @default 'default'
   */
  readonly plan?: string
  /**
   * Images of one part at most. From 1 to 100,000.
   * @default 10000
   */
  readonly partImages?: number | string
  /**
   * Redis or Valkey that hands out the parts: `redis://host:port/db`, `rediss://` with TLS, or
   * `redis+sentinel://host:port,host:port/name/db`; the password in the URL or in `PERSIST_IMAGES_QUEUE_PASSWORD`, of
   * `environment`.
   */
  readonly queue?: string | URL
  /**
   * Plan anew: replace a plan of the same name that is not done, or that is of the same lists.
   * @default false
   */
  readonly replace?: boolean | 'true' | 'false'
  /** Ends planning early with the reason `cancelled`; nothing is planned then. */
  readonly signal?: AbortSignal
  /** Receives events while they happen. */
  readonly watch?: PlanWatcher
}
