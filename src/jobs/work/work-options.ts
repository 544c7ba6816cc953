import type { JobOptions } from '../options/context.ts'
import type { OptionsIn } from '../options/field.ts'
import type { Watcher } from '../persist/watching/watcher.ts'
import type { WORK_FIELDS } from './work-fields.ts'

/** Options of a worker. A `SettingsError` names every value that breaks a rule, before the first request. */
export interface WorkOptions extends OptionsIn<typeof WORK_FIELDS>, JobOptions {
  /** Ends the work early: no new work is taken, what is under way may finish within three seconds. */
  readonly signal?: AbortSignal
  /** Receives the events of the run while it goes on. */
  readonly watch?: Watcher
  /**
   * `{run.id}` in keys and provenance.
   * @default 'local'
   */
  readonly runId?: string
}
