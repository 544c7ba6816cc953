/**
 * Works on parts of a plan. A part is persisted like any list, with the settings of this worker, and is done when its
 * results are in the store. A crash loses only what the worker had not written; nothing is stored twice.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import { PersistError, SettingsError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import { type Counts, sumOfCounts } from '../../output/ledger.ts'
import type { Requests } from '../../output/report.ts'
import { openStore } from '../../storage/stores/open.ts'
import { storeWarnings } from '../../storage/stores/warnings.ts'
import { checkCallerOptions } from '../options/caller-options.ts'
import { type RunEnvironment, runContext } from '../persist/options/context.ts'
import { RequestCounter } from '../persist/watching/watcher.ts'
import { readResults } from '../plan/part-results.ts'
import { readPlan } from '../plan/plan-file.ts'
import { isOver, readProgress } from '../plan/plan-progress.ts'
import { WORK_FIELDS } from './fields.ts'
import { openWorker, type Stores } from './open-worker.ts'
import type { WorkOptions } from './options.ts'
import { type PartEnd, type PartWorker, runPart } from './run-part.ts'
import { makeWorkSettings, type WorkSettings } from './settings.ts'
import { type WorkContext, workOnQueue } from './work-plans.ts'

/**
 * `done`: the results were written. `was-done`: they existed before. `absent`: the plan has no such part. `waiting`:
 * the part before it, of the same large host, is open. `open`: the deadline or the caller's signal ended the work; what
 * was stored is remembered, and the next worker of the part goes on from there.
 */
export type PartState = 'done' | 'was-done' | 'absent' | 'waiting' | 'open'

/** Report of a worker. */
export interface WorkReport extends Counts {
  /** The plan's name. */
  readonly plan: string
  /** The part that was asked for; undefined with a queue. */
  readonly part: number | undefined
  /** State of the part; with a queue `done` if every part of the plan is over, else `open`. */
  readonly state: PartState
  /** Number of parts that this worker has done. */
  readonly worked: number
  /** Number of parts of the plan. */
  readonly parts: number
  /** Bytes written to the store. */
  readonly bytes: number
  /** Requests sent, without those for plan and results. */
  readonly requests: Requests
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
type WorkEnvironment = RunEnvironment & Pick<WorkContext, 'queueTiming'>

/** `work` for the front doors, which know more of the environment. A missing option is one of the problems. */
export async function workWith(
  surroundings: Partial<WorkEnvironment>,
  options: Partial<WorkOptions>,
): Promise<WorkReport> {
  checkCallerOptions(WORK_FIELDS, options, ['runId'])
  const { queueTiming } = surroundings
  const context = { ...runContext(options, surroundings), ...(queueTiming && { queueTiming }) }
  const { watch } = context
  const settings = await makeWorkSettings(options, context, watch.info)
  const { store: place, publicUrls, notices } = settings.run
  for (const notice of [...notices, ...storeWarnings(place, publicUrls.base === undefined)])
    watch.notice(notice)
  const cancel = options.signal ?? new AbortController().signal
  const requests = new RequestCounter()
  const [store, images] = await Promise.all([
    openStore(place, watch.notice, context.requests.toStore),
    openStore(place, watch.notice, requests.toStore),
  ])
  try {
    return await runWork(settings, { store, images, requests }, context, cancel)
  } catch (error) {
    if (!cancel.aborted || error instanceof SettingsError) throw error
    throw new PersistError('store', 'cancelled', say('work-cancelled'))
  } finally {
    await Promise.all([store.close(), images.close()])
  }
}

async function runWork(
  settings: WorkSettings,
  stores: Stores,
  context: WorkContext,
  cancel: AbortSignal,
): Promise<WorkReport> {
  const startedAt = performance.now()
  const { name, part, queue } = settings
  const { store } = stores
  const plan = await readPlan(store, name, cancel)
  if (!plan) throw new SettingsError([say('plan-missing', { plan: name })])
  if (plan.version !== 2) throw new SettingsError([say('plan-old', { plan: name })])
  const report = (state: PartState, ends: readonly PartEnd[] = []): WorkReport => ({
    ...sumOfCounts(ends.map(({ counts }) => counts)),
    plan: name,
    part,
    state,
    parts: plan.parts.length,
    worked: ends.filter(({ isDone }) => isDone).length,
    bytes: ends.reduce((sum, { totals }) => sum + totals.bytes, 0),
    requests: {
      origins: ends.reduce((sum, { totals }) => sum + totals.requests.origins, 0),
      store: ends.reduce((sum, { totals }) => sum + totals.requests.store, 0),
    },
    cancelled: cancel.aborted && (queue !== undefined || ends.some(({ cancelled }) => cancelled)),
    elapsedMs: Math.round(performance.now() - startedAt),
  })
  if (queue) {
    const ends: PartEnd[] = []
    const isOver = await workOnQueue(queue, settings, stores, plan, context, cancel, ends)
    return report(isOver ? 'done' : 'open', ends)
  }
  const number = part ?? 0
  const place = { prefix: store.prefix, name, id: plan.id }
  if (number >= plan.parts.length) return report('absent')
  if (await readResults(store, place, plan, number, cancel)) return report('was-done')
  const worker = await openWorker(settings, stores, plan, context, cancel)
  if (!(await isReleased(worker, number, settings.waitForPartMs, cancel))) return report('waiting')
  const end = await runPart(worker, number, cancel)
  return report(end.isDone ? 'done' : 'open', [end])
}

/** First and longest gap between two looks, milliseconds. */
const FIRST_GAP_MS = 500
const MAX_GAP_MS = 15_000

/** Waits for the part before this one in its chain. @returns whether that part is over */
async function isReleased(
  { plan, place, store, context: { clock, watch } }: PartWorker,
  part: number,
  waitMs: number,
  signal: AbortSignal,
): Promise<boolean> {
  const after = plan.parts[part]?.after
  if (after === undefined) return true
  const until = clock.now() + waitMs
  for (let gap = FIRST_GAP_MS; ; gap = Math.min(gap * 1.5, MAX_GAP_MS)) {
    if (isOver(await readProgress(store, place, plan, signal), after)) return true
    const left = until - clock.now()
    if (left <= 0) return false
    if (gap === FIRST_GAP_MS) watch.info(say('part-waits', { part, after }))
    await clock.sleep(Math.min(gap, left), signal)
  }
}
