import type { Listener } from '../../base/watcher.ts'
import type { JobOptions } from '../options/context.ts'
import type { StoreOptions } from '../options/store-options.ts'
import type { RunOptions } from '../persist/options/options.ts'
import type { ReportOptions } from '../persist/options/report-options.ts'

/** How far a plan is. */
export interface PlanStatus {
  /** Parts of the plan. */
  readonly parts: number
  /** Parts whose results are there. */
  readonly done: number
  /** Parts that were given up: no worker could end them. */
  readonly aside: number
  /** Positions of the lists. */
  readonly images: number
  /** Of them those of parts that are done. */
  readonly imagesDone: number
  /** Images a second, of late; absent where nobody has ended two parts. */
  readonly perSecond?: number
  /** Until all parts are over, at that rate; milliseconds. */
  readonly leftMs?: number
}

/** Told what happens while a plan is looked at. */
export interface StatusWatcher extends Listener {
  /** How far it is, as often as it was looked at. */
  looked?(status: PlanStatus): void
}

/** What can be asked about a plan at work. What breaks a rule is a `SettingsError`, before the first request. */
export interface StatusOptions
  extends Pick<RunOptions, 'destination'>,
    Pick<ReportOptions, 'failOn'>,
    StoreOptions,
    JobOptions {
  /**
   * Name of the plan: letters, digits, `.`, `_`, `-`, at most 64.
   * @default 'default'
   */
  readonly plan?: string
  /**
   * Wait until every part is over.
   * @default false
   */
  readonly follow?: boolean | 'true' | 'false'
  /** Where the results of all parts that are over go, in the order of the lists, JSON Lines. */
  readonly resultsFile?: string
  /** Where the failed URLs of these parts go, in a form `urlsFile` takes back. */
  readonly failedFile?: string
  /** Ends it early with the reason `cancelled`. */
  readonly signal?: AbortSignal
  /** Told what happens while it happens. */
  readonly watch?: StatusWatcher
}
