/** What a caller may say beside the fields, and what stands in where nothing is said. */

import { neverThrowing } from '../../base/watcher.ts'
import type { Resolve } from '../../origin/fetch/agent.ts'
import { type JobEnvironment, jobEnvironment } from '../options/context.ts'
import type { OptionsIn } from '../options/field.ts'
import type { PERSIST_FIELDS } from './fields.ts'
import type { Watcher } from './watcher.ts'

export interface PersistOptions extends OptionsIn<typeof PERSIST_FIELDS>, Partial<JobEnvironment> {
  /** Ends the run early: no new work is taken, what is under way may finish within three seconds. */
  readonly signal?: AbortSignal
  /** Told what happens while it happens. */
  readonly watch?: Watcher
  /** `{run.id}` in keys and provenance; `local` where nothing is said. */
  readonly runId?: string
  /** Resolves the origins' names in place of the system's resolver, as `dns.lookup` with `all: true`. */
  readonly lookup?: Resolve
}

/** The same, whole. */
export interface RunContext extends JobEnvironment {
  readonly watch: Required<Watcher>
  readonly startedAt: Date
  readonly runId: string
  readonly lookup: Resolve | undefined
}

export function runContext(options: PersistOptions): RunContext {
  const environment = jobEnvironment(options)
  return {
    ...environment,
    watch: neverThrowing(options.watch ?? {}),
    startedAt: new Date(environment.clock.now()),
    runId: options.runId ?? 'local',
    lookup: options.lookup,
  }
}
