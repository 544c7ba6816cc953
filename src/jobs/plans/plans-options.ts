import type { Listener } from '../../base/watcher.ts'
import type { JobOptions } from '../options/context.ts'
import type { OptionsIn } from '../options/field.ts'
import type { PLANS_FIELDS } from './plans-fields.ts'

/** Options of a list of plans. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface PlansOptions extends OptionsIn<typeof PLANS_FIELDS>, JobOptions {
  /** Ends the job early with the reason `cancelled`. */
  readonly signal?: AbortSignal
  /** Receives events while they happen. */
  readonly watch?: Listener
}
