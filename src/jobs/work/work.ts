/**
 * Works on parts of a plan. A part is persisted like any list, with the settings of this worker, and is done when its
 * results are in the store. A crash loses only what the worker had not written; nothing is stored twice.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import { SettingsError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import { type Counts, sumOfCounts } from '../../output/counts.ts'
import { lossFailure, type Requests } from '../../output/report.ts'
import { openStore } from '../../storage/stores/open.ts'
import { storeWarnings } from '../../storage/stores/warnings.ts'
import { checkCallerOptions } from '../options/caller-options.ts'
import { unlessCancelled } from '../options/open-job.ts'
import { type RunEnvironment, runContext } from '../persist/options/context.ts'
import { RequestCounter } from '../persist/watching/watcher.ts'
import { reopenParts } from '../plan/abandonment.ts'
import { type Plan, readPlan } from '../plan/plan-file.ts'
import { lookAtPart, readProgress } from '../plan/plan-progress.ts'
import { type QueueTiming, type WorkSession, withWorker } from './open-worker.ts'
import type { PartEnd } from './run-part.ts'
import { StorePatience } from './store-patience.ts'
import { WORK_FIELDS, type WorkOptions } from './work-fields.ts'
import { workOnNumber } from './work-numbers.ts'
import { workOnQueue } from './work-plans.ts'
import { QUEUE_TIMING } from './work-queue.ts'
import { makeWorkSettings } from './work-settings.ts'

/** Gap between two looks for the first plan, milliseconds; another one when the wait has been long. */
const LOOK_MS = 15_000
const LATE_LOOK_MS = 60_000
const LATE_MS = 600_000

/**
 * `done`: the results were written. `was-done`: they existed before. `absent`: the plan has no such part.
 * `abandoned`: workers crash on it, or it cannot be read. `waiting`: another worker has the part, or the part before it
 * is open, and no other part was free. `open`: the deadline or the caller's signal ended the work; what was stored is
 * remembered, and the next worker of the part goes on from there.
 */
export type PartState = 'done' | 'was-done' | 'absent' | 'abandoned' | 'waiting' | 'open'

/** Report of a worker. */
export interface WorkReport extends Counts {
  /** The plan's name. */
  readonly plan: string
  /** The part that was asked for; undefined with a queue. */
  readonly part: number | undefined
  /** State of the part; with a queue `done` if every part of the plan is over, else `open`. */
  readonly state: PartState
  /** Number of parts that this worker has done; with `part`, others that it did while that one waited count too. */
  readonly worked: number
  /** Number of parts of the plan. */
  readonly parts: number
  /** Bytes written to the store. */
  readonly bytes: number
  /** Requests sent, without those for plan and results. */
  readonly requests: Requests
  /** One sentence if the images of this worker count as failed, by `failOn`. */
  readonly failure: string | undefined
  /** Whether the caller's signal ended the work. */
  readonly cancelled: boolean
  /** Milliseconds. */
  readonly elapsedMs: number
}

/**
 * Works on a part of a plan. Begins at once, logs nothing and does not use `process`. An image that cannot be stored is
 * a result, never an error.
 * @throws SettingsError (the promise rejects) with every problem of the options; PersistError when the store refuses,
 *   and the part stays open
 * @example
 * ```ts
 * import { work } from 'persist-images/queue'
 *
 * const destination = 'oss://my-bucket/memes/'
 * const { state, stored, failed } = await work({ part: 17, destination, region: 'cn-beijing' })
 * console.log(state, stored, failed)
 * ```
 */
export function work(options: WorkOptions): Promise<WorkReport> {
  return workWith({}, options)
}

/** Only tests set the timing of the queue. */
type WorkEnvironment = RunEnvironment & { readonly queueTiming?: QueueTiming }

/** `work` for the front doors, which know more of the environment. A missing option is one of the problems. */
export async function workWith(
  surroundings: Partial<WorkEnvironment>,
  options: Partial<WorkOptions>,
): Promise<WorkReport> {
  checkCallerOptions(WORK_FIELDS, options, ['runId'])
  const { queueTiming } = surroundings
  const context = runContext(options, surroundings)
  const { watch } = context
  const settings = await makeWorkSettings(options, context, watch.info)
  const { store: place, publicUrls, notices } = settings.run
  for (const notice of [...notices, ...storeWarnings(place, publicUrls.base === undefined)])
    watch.notice(notice)
  const cancel = options.signal ?? new AbortController().signal
  const requests = new RequestCounter()
  const [own, images] = await Promise.all([
    openStore(place, watch.notice, context.requests.toStore),
    openStore(place, watch.notice, requests.toStore),
  ])
  const patience = new StorePatience({ patienceMs: settings.storePatience, clock: context.clock, watch })
  const store = patience.wrap(own)
  const session: WorkSession = {
    settings,
    store,
    context,
    cancel,
    ends: [],
    timing: queueTiming ?? QUEUE_TIMING,
    endsAt: context.clock.now() + (settings.run.deadlineMs ?? Number.POSITIVE_INFINITY),
    images: { images: patience.wrap(images), requests, patience },
  }
  try {
    const plan = await firstPlan(session)
    if (!plan && !settings.wait) throw new SettingsError([say('plan-missing', { plan: settings.name })])
    if (plan && plan.version !== 2) throw new SettingsError([say('plan-old', { plan: settings.name })])
    return await runWork(session, plan)
  } catch (error) {
    throw unlessCancelled(cancel, error, say('work-cancelled'))
  } finally {
    await Promise.all([own.close(), images.close()])
  }
}

/** With `wait`, waits for the first plan of the name until the deadline. @returns undefined if there is none */
async function firstPlan(session: WorkSession): Promise<Plan | undefined> {
  const { store, cancel, endsAt } = session
  const { name, wait } = session.settings
  const { clock, watch } = session.context
  const startedAt = clock.now()
  for (let looks = 0; ; looks++) {
    const plan = await readPlan(store, name, cancel)
    const left = endsAt - clock.now()
    if (plan || !wait || left <= 0) return plan
    if (looks === 0) watch.notice(say('plan-awaited', { plan: name }))
    const isLate = clock.now() - startedAt >= LATE_MS
    await clock.sleep(Math.min(isLate ? LATE_LOOK_MS : LOOK_MS, left), cancel)
  }
}

/** @param plan undefined if the deadline came before there was one */
async function runWork(session: WorkSession, plan: Plan | undefined): Promise<WorkReport> {
  const startedAt = performance.now()
  const { settings, context, cancel, ends } = session
  const { name, part, queue, failOn, retryAbandoned, run } = settings
  const sum = (all: readonly PartEnd[], of: (end: PartEnd) => number) =>
    all.reduce((total, end) => total + of(end), 0)
  const report = (state: PartState): WorkReport => {
    // A part that was lost and taken again counts once. An abandoned part, or one that was left, counts as far as this
    // worker came.
    const last = [...new Map(ends.map(end => [end.part, end])).values()]
    const counts = sumOfCounts(last.map(end => end.counts))
    const undecided = sum(last, end => end.undecided)
    return {
      ...counts,
      failure: lossFailure({ ...counts, undecided }, failOn, run.language),
      plan: name,
      part,
      state,
      parts: plan?.parts.length ?? 0,
      worked: last.filter(({ isDone }) => isDone).length,
      bytes: sum(ends, ({ totals }) => totals.bytes),
      requests: {
        origins: sum(ends, ({ totals }) => totals.requests.origins),
        store: sum(ends, ({ totals }) => totals.requests.store),
      },
      cancelled: cancel.aborted && (queue !== undefined || state === 'open'),
      elapsedMs: Math.round(performance.now() - startedAt),
    }
  }
  if (!plan) return report('done')
  const progress = retryAbandoned ? await readProgress(plan, cancel) : undefined
  const count = progress ? await reopenParts(plan, progress, cancel) : 0
  if (count > 0) context.watch.notice(say('parts-reopened', { count }))
  if (queue) {
    const reopened = new Set(progress?.abandoned.keys())
    const isOver = await workOnQueue(queue, { ...session, reopened }, plan)
    return report(isOver ? 'done' : 'open')
  }
  const number = part ?? 0
  if (number >= plan.parts.length) return report('absent')
  const look = await lookAtPart(plan, number, cancel)
  if (look.state === 'done') return report('was-done')
  if (look.state === 'abandoned') return report('abandoned')
  return report(await withWorker(session, plan, worker => workOnNumber(worker, session, number, look)))
}
