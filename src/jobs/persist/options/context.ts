/** The environment of a run, and its defaults. */

import type { BodyMemory } from '../../../base/buffers/body-memory.ts'
import type { ByteBudget } from '../../../base/concurrency/byte-budget.ts'
import type { Slots } from '../../../base/concurrency/slots.ts'
import type { UploadSlots } from '../../../base/concurrency/upload-slots.ts'
import { type LocalizedWatcher, localizedWatcher } from '../../../base/watcher.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import type { Resolve } from '../../../origin/fetch/agent.ts'
import type { Partition } from '../../../storage/manifest/load.ts'
import type { Store } from '../../../storage/stores/store.ts'
import { askedLanguage, type JobEnvironment, jobEnvironment } from '../../options/context.ts'
import type { LargeBodyLimits } from '../large-bodies.ts'
import type { Mirrors } from '../mirrors/mirrors.ts'
import type { LinkCheck } from '../rewriting/link-check.ts'
import { RequestCounter, type Watcher } from '../watching/watcher.ts'
import type { AnyPersistOptions } from './persist-options.ts'

export interface RunEnvironment extends JobEnvironment {
  readonly runId: string
  /** Path of the file for the first result of each key that this run stores. */
  readonly newFile?: string
  /** The results are read once, and the report's `results` need not be whole: positions are released. */
  readonly readsOnce?: boolean
  /** Results are wanted as they become known, not in the order of the list. */
  readonly unordered?: boolean
  /** Other limits for bodies that go to files; for tests and measurements. */
  readonly largeBodies?: Partial<LargeBodyLimits>
  /** Replaces the system's resolver for the origins' names. Works like `dns.lookup` with `all: true`. */
  readonly lookup?: Resolve
}

/** Limits and buffers for all images in progress, across all parts of a worker. */
export interface SharedResources {
  /** Limits how many images are fetched at once. */
  readonly slots: Slots
  readonly uploadSlots: UploadSlots
  /** For bodies that lie in files: they take long, and images must not wait for them. */
  readonly largeUploadSlots: UploadSlots
  /** Limits the bytes in memory between the origins and the store. */
  readonly budget: ByteBudget
  readonly memory: BodyMemory
}

/** Hands out images in groups, the next group when every image of the last one has ended. */
export interface ImageWindows {
  jobs(open: readonly ImageJob[], stopping: AbortSignal): AsyncIterable<ImageJob>
  /** Call when a job has ended, whatever its outcome. */
  ended(job: ImageJob): void
}

/** Tells which images are new in a round of a plan, although an earlier worker stored them. */
export interface PlanRound {
  /** Written into the line of each object that this worker stores. */
  readonly mark: string
  /** Images whose line has one of these marks are new: of this round, and of unfinished plans that it replaced. */
  readonly marks: ReadonlySet<string>
  /**
   * Set in a part that may have been begun before: an object without a line that is not older is new. By the store's
   * clock, milliseconds since the epoch.
   */
  readonly since?: number
}

/** A run in progress. */
export interface RunContext extends RunEnvironment {
  /** The partition of the memory, if the run is a part of a plan. */
  readonly partition?: Partition
  /** The round of the plan that the run is a part of. */
  readonly round?: PlanRound
  /** Resources shared with other parts of the same worker. */
  readonly shared?: SharedResources
  /** The destination. A worker opens and closes it for all its parts, which share what the store has learned. */
  readonly store?: Store
  /** The mirrors. A worker opens and closes them for all its parts. */
  readonly mirrors?: Mirrors
  /** Looks at the first new link of the lists that are rewritten. */
  readonly linkCheck?: LinkCheck
  /** What a worker has seen of its known images. It looks at those of its first part, and after a loss at all. */
  readonly look?: { isBegun: boolean; hasLoss: boolean }
  /** Called before each request to an origin. @throws PersistError if another worker may have taken over the part */
  mayAsk?(): void
  /** Called before an image begins. @returns undefined if it may, else a promise that resolves when to call again */
  hold?(): Promise<void> | undefined
  /** Called when an image that `hold` let begin has ended. */
  imageEnded?(): void
  /** Hands out the images of a part whose worker crashed, some at a time. */
  readonly windows?: ImageWindows
  readonly watch: LocalizedWatcher<Watcher>
  readonly startedAt: Date
  readonly requests: RequestCounter
}

export function runContext(options: AnyPersistOptions, surroundings: Partial<RunEnvironment>): RunContext {
  const environment = jobEnvironment(options, surroundings)
  const { lookup, newFile, readsOnce, unordered, largeBodies } = surroundings
  return {
    ...environment,
    ...(lookup && { lookup }),
    ...(largeBodies && { largeBodies }),
    ...(newFile !== undefined && { newFile }),
    ...(readsOnce && { readsOnce }),
    ...(unordered && { unordered }),
    watch: localizedWatcher(askedLanguage(options), options.watch ?? {}),
    requests: new RequestCounter(),
    startedAt: new Date(environment.clock.now()),
    runId: surroundings.runId ?? options.runId ?? 'local',
  }
}
