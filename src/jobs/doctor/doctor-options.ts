import type { Listener } from '../../base/watcher.ts'
import type { JobOptions } from '../options/context.ts'
import type { OptionsIn } from '../options/field.ts'
import type { DOCTOR_FIELDS } from './doctor-fields.ts'

/** Options of the doctor. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface DoctorOptions extends OptionsIn<typeof DOCTOR_FIELDS>, JobOptions {
  /** Ends the examination early; it then throws the signal's reason. */
  readonly signal?: AbortSignal
  /** Receives events while they happen. */
  readonly watch?: Listener
}
