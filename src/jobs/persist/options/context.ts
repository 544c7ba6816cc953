/** Where a run is, and what stands in where nothing is said. */

import type { BodyMemory } from '../../../base/buffers/body-memory.ts'
import type { ByteBudget } from '../../../base/concurrency/byte-budget.ts'
import type { Slots } from '../../../base/concurrency/slots.ts'
import type { UploadSlots } from '../../../base/concurrency/upload-slots.ts'
import { type LocalizedWatcher, localizedWatcher } from '../../../base/watcher.ts'
import type { Resolve } from '../../../origin/fetch/agent.ts'
import type { Partition } from '../../../storage/manifest/load.ts'
import type { Store } from '../../../storage/stores/store.ts'
import { askedLanguage, type JobEnvironment, jobEnvironment } from '../../options/context.ts'
import { RequestCounter, type Watcher } from '../watching/watcher.ts'
import type { AnyPersistOptions } from './options.ts'

export interface RunEnvironment extends JobEnvironment {
  readonly runId: string
  /** Where the results of what this run stores first are to be written. */
  readonly newFile?: string
  /** Resolves the origins' names in place of the system's resolver, as `dns.lookup` with `all: true`. */
  readonly lookup?: Resolve
}

/** What holds over all images under way, of however many parts. */
export interface SharedResources {
  /** Images fetched at once. */
  readonly slots: Slots
  readonly uploadSlots: UploadSlots
  /** Of bytes held between origins and the store. */
  readonly budget: ByteBudget
  readonly memory: BodyMemory
}

/** A run at work. */
export interface RunContext extends RunEnvironment {
  /** Of the memory, where the run is a part of a plan. */
  readonly partition?: Partition
  /** What it shares with other parts of the same worker. */
  readonly shared?: SharedResources
  /** Where the images go, opened by a worker for all its parts, and closed by it: what it has found out is known to all. */
  readonly store?: Store
  /** Told before each request to an origin. @throws PersistError where somebody else may be at work on it by now */
  mayAsk?(): void
  readonly watch: LocalizedWatcher<Watcher>
  readonly startedAt: Date
  readonly requests: RequestCounter
}

export function runContext(options: AnyPersistOptions, surroundings: Partial<RunEnvironment>): RunContext {
  const environment = jobEnvironment(options, surroundings)
  const { lookup, newFile } = surroundings
  return {
    ...environment,
    ...(lookup && { lookup }),
    ...(newFile !== undefined && { newFile }),
    watch: localizedWatcher(askedLanguage(options), options.watch ?? {}),
    requests: new RequestCounter(),
    startedAt: new Date(environment.clock.now()),
    runId: surroundings.runId ?? options.runId ?? 'local',
  }
}
