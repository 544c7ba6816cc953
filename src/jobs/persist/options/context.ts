/** The environment of a run, and its defaults. */

import { type LocalizedWatcher, localizedWatcher } from '../../../base/watcher.ts'
import type { Resolve } from '../../../origin/fetch/agent.ts'
import type { LargeBodySettings } from '../../../origin/fetch/large-body.ts'
import { askedLanguage, type JobEnvironment, jobEnvironment } from '../../options/context.ts'
import { RequestCounter, type Watcher } from '../watching/watcher.ts'
import type { AnyPersistOptions } from './persist-fields.ts'

export interface RunEnvironment extends JobEnvironment {
  readonly runId: string
  /** Other limits for bodies that go to files; for tests and measurements. */
  readonly largeBodies?: Partial<Pick<LargeBodySettings, 'over' | 'floor'>>
  /** Replaces the system's resolver for the origins' names. Works like `dns.lookup` with `all: true`. */
  readonly lookup?: Resolve
}

/** A run in progress. */
export interface RunContext extends RunEnvironment {
  readonly watch: LocalizedWatcher<Watcher>
  readonly startedAt: Date
  readonly requests: RequestCounter
}

export function runContext(options: AnyPersistOptions, surroundings: Partial<RunEnvironment>): RunContext {
  const environment = jobEnvironment(options, surroundings)
  return {
    ...surroundings,
    ...environment,
    watch: localizedWatcher(askedLanguage(options), options.watch ?? {}, surroundings.fromFile),
    requests: new RequestCounter(),
    startedAt: new Date(environment.clock.now()),
    runId: surroundings.runId ?? options.runId ?? 'local',
  }
}
