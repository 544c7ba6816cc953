import type { Listener } from '../../base/watcher.ts'
import type { JobOptions } from '../options/context.ts'
import type { OptionsIn } from '../options/field.ts'
import type { PLAN_FIELDS } from './plan-fields.ts'

/** Receives the progress of planning. */
export interface PlanWatcher extends Listener {
  /** Positions of the lists read so far. */
  read?(positions: number): void
}

/** Options of a plan. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface PlanOptions extends OptionsIn<typeof PLAN_FIELDS>, JobOptions {
  /** Ends planning early with the reason `cancelled`; nothing is planned then. */
  readonly signal?: AbortSignal
  /** Receives events while they happen. */
  readonly watch?: PlanWatcher
}
