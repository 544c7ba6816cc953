import type { Listener } from '../../base/watcher.ts'
import type { JobOptions } from '../options/context.ts'
import type { OptionsIn } from '../options/field.ts'
import type { STATUS_FIELDS } from './status-fields.ts'

/** Progress of a plan. */
export interface PlanStatus {
  /** Number of parts of the plan. */
  readonly parts: number
  /** Parts with results. */
  readonly done: number
  /** Abandoned parts: no worker could finish them. */
  readonly abandoned: number
  /** Number of positions of the lists. */
  readonly images: number
  /** Positions in parts that are done. */
  readonly imagesDone: number
  /** Recent images a second; absent until two parts have ended. */
  readonly perSecond?: number
  /** Time until all parts are over at that rate, milliseconds. */
  readonly leftMs?: number
}

/** A worker that has a part and has fallen silent. */
export interface LostWorker {
  /** Number of the part. */
  readonly part: number
  /** The worker's own name for itself. */
  readonly worker: string
  /** When another worker may take the part; ISO 8601. */
  readonly until: string
}

/** Receives the progress of a plan. */
export interface StatusWatcher extends Listener {
  /** The progress at each look at the plan. */
  looked?(status: PlanStatus): void
}

/** Options of a status. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface StatusOptions extends OptionsIn<typeof STATUS_FIELDS>, JobOptions {
  /** Ends the wait early with the reason `cancelled`. */
  readonly signal?: AbortSignal
  /** Receives events while they happen. */
  readonly watch?: StatusWatcher
}
