/** What a caller of list or download may say beside the fields, and what stands in where nothing is said. */

import { neverThrowing, type ReadWatcher } from '../../base/watcher.ts'
import { type JobEnvironment, jobEnvironment } from './context.ts'

export interface JobOptions extends Partial<JobEnvironment> {
  /** Ends the run early; what is under way is given up. */
  readonly signal?: AbortSignal
  /** Told what happens while it happens. */
  readonly watch?: ReadWatcher
}

/** The same, whole. */
export interface JobContext extends JobEnvironment {
  readonly signal: AbortSignal
  readonly watch: Required<ReadWatcher>
}

export function jobContext(options: JobOptions): JobContext {
  return {
    ...jobEnvironment(options),
    signal: options.signal ?? new AbortController().signal,
    watch: neverThrowing(options.watch ?? {}),
  }
}
