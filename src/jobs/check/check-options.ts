import type { OptionsIn } from '../options/field.ts'
import type { ReadOptions } from '../options/read-options.ts'
import type { OBJECT_FIELDS } from '../persist/options/object-fields.ts'
import type { ORIGIN_FIELDS } from '../persist/options/origin-fields.ts'
import type { CHECK_OWN_FIELDS } from './check-fields.ts'

/** How images are fetched and objects are written, as in `persist`. A repair uses them. */
export interface RepairOptions extends OptionsIn<typeof ORIGIN_FIELDS>, OptionsIn<typeof OBJECT_FIELDS> {
  /**
   * `{run.id}` in provenance.
   * @default 'local'
   */
  readonly runId?: string
}

/** Options of a check. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface CheckOptions extends OptionsIn<typeof CHECK_OWN_FIELDS>, ReadOptions, RepairOptions {}
