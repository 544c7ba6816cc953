/** Takes parts from a queue, several at once, until every part is done or abandoned, by this worker or another. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Worker as BullWorker, Job } from 'bullmq'
import { raceAbort } from '../../base/concurrency/unless-aborted.ts'
import type { PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { say } from '../../base/messages/say.ts'
import { textIn } from '../../base/sentence.ts'
import { type PartJob, type PartQueue, putOpenParts } from '../plan/part-queue.ts'
import { isOver, readProgress } from '../plan/plan-file.ts'
import { abandonedKey } from '../plan/plan-names.ts'
import { queueRefusal } from '../plan/queue-failure.ts'
import { LOST_MS, watchConnection } from '../plan/queue-watch.ts'
import { createText } from '../plan/stored-text.ts'
import { Lease, News } from './lease.ts'
import { type PartEnd, type PartWorker, runPart } from './run-part.ts'

/** More than one, so that one slow host does not leave a worker idle. */
const PARTS_AT_ONCE = 3
/** Workers that may crash in a row on a part without progress before the part is abandoned. */
const MAX_KILLED = 3
/** BullMQ must not limit crashes: it does not know a part's progress, so they are counted here. */
const ANY_NUMBER = 1_000_000
/** Delay before another suspect part is tried. */
const SUSPECT_MS = 1000
/** Gap between two looks at a silent queue. Short, so that an idle worker ends soon after the last part. */
const LOOK_MS = 1000
/** One look in this many covers the whole plan, even while parts are active: it lists results in the store. */
const WHOLE_LOOK = 5
/** Longest wait for parts to be given back. */
const CLOSE_MS = 2000
/** Delay before the next request to a queue that refused to hand out a part. */
const RETRY_MS = 5000

/** Milliseconds. */
export interface QueueTiming {
  /** Time after which a silent worker loses its part. */
  readonly lockMs: number
  /** Longest wait for a lost queue. */
  readonly lostMs: number
}

export const QUEUE_TIMING: QueueTiming = { lockMs: 60_000, lostMs: LOST_MS }

/**
 * @param ends receives the end of each part that this worker did or left
 * @returns whether every part is over
 * @throws PersistError for a refusal of the store that would meet every other part too, or when the queue is lost
 */
export async function workQueue(
  worker: PartWorker,
  parts: PartQueue,
  cancel: AbortSignal,
  { lockMs, lostMs }: QueueTiming,
  ends: PartEnd[],
): Promise<boolean> {
  const leaving = new AbortController()
  const stopping = AbortSignal.any([cancel, leaving.signal])
  let failure: PersistError | undefined
  let hasSuspect = false
  let isGone = false
  const fail = (error: PersistError) => {
    failure ??= error
    leaving.abort(error)
  }
  const news = new News()
  stopping.addEventListener('abort', () => news.tell())
  const failQueue = (error: PersistError) => {
    isGone = true
    fail(error)
  }
  const unwatch = watchConnection(parts, lostMs, failQueue)
  const isRefusal = watchRefusals(parts, lostMs, failQueue)
  const ifRefused = (error: unknown) => {
    if (!isRefusal(error)) throw error
  }
  const running = new Set<Promise<PartEnd>>()
  const { Worker: BullMqWorker, DelayedError, UnrecoverableError } = parts.bullmq

  const giveBack = async (job: Job<PartJob>, token: string, delayMs = 1): Promise<never> => {
    await job.moveToDelayed(Date.now() + delayMs, token)
    throw new DelayedError()
  }
  const process = async (job: Job<PartJob>, token = ''): Promise<void> => {
    const number = partOf(job.id, worker)
    if (number === undefined) return
    if (stopping.aborted) return await giveBack(job, token)
    const deaths = job.stalledCounter - excusedOf(job)
    if (deaths >= MAX_KILLED) {
      const { language } = worker.settings
      throw new UnrecoverableError(textIn(language, say('part-kills', { count: deaths })))
    }
    // This part's worker died, perhaps because of it: run one suspect at a time.
    const isSuspect = deaths > 0
    if (isSuspect && hasSuspect) return await giveBack(job, token, SUSPECT_MS)
    hasSuspect ||= isSuspect
    const lease = new Lease(job, token, lockMs)
    try {
      const ending = runPart(worker, number, AbortSignal.any([stopping, lease.lost]), {
        mayAsk: lease.mayAsk,
        gotFurther: excuseOnce(job, number),
      })
      running.add(ending)
      const end = await ending.finally(() => running.delete(ending))
      ends.push(end)
      // After a refusal the next look adds the parts that waited for this one.
      if (end.isDone) return await release(worker, parts, number).catch(ifRefused)
      lease.lost.throwIfAborted()
    } catch (thrown) {
      const error = asPersistError(thrown, 'store')
      if (!stopping.aborted && !lease.lost.aborted) fail(error)
      throw error
    } finally {
      lease.end()
      if (isSuspect) hasSuspect = false
    }
    await giveBack(job, token)
  }

  const bull = new BullMqWorker<PartJob>(parts.name, process, {
    connection: parts.connection,
    prefix: parts.prefix,
    concurrency: PARTS_AT_ONCE,
    lockDuration: lockMs,
    skipLockRenewal: true,
    stalledInterval: lockMs / 4,
    maxStalledCount: ANY_NUMBER,
    drainDelay: 1,
    runRetryDelay: RETRY_MS,
  })
  for (const event of ['completed', 'failed', 'stalled', 'drained'] as const)
    bull.on(event, () => news.tell())
  bull.on('error', isRefusal)
  try {
    const isOver = await untilOver(worker, parts, stopping, news, ifRefused)
    if (failure) throw failure
    return isOver
  } catch (error) {
    if (failure) throw failure
    if (cancel.aborted) return false
    const refusal = queueRefusal(parts.url, error)
    isGone ||= refusal !== undefined
    throw refusal ?? error
  } finally {
    unwatch()
    leaving.abort(new Error('the worker leaves'))
    // Running parts save their memory even if the queue is lost.
    await Promise.allSettled(running)
    await closeWorker(bull, isGone || parts.connection.status !== 'ready')
  }
}

/**
 * Trusts the job's id, not its payload: anyone can write the payload. Returns undefined for a job that is no part of
 * this plan.
 */
function partOf(id: string | undefined, { plan }: PartWorker): number | undefined {
  const [, digits] = /^part-(0|[1-9]\d{0,8})$/.exec(id ?? '') ?? []
  const part = Number(digits)
  return plan.parts[part] ? part : undefined
}

function excusedOf({ data, stalledCounter }: Job<PartJob>): number {
  const excused: unknown = data?.excused
  // Caps a forged value, so that the next crash counts.
  return Number.isSafeInteger(excused) ? Math.min(excused as number, stalledCounter) : 0
}

/** After progress neither the next crash nor the earlier ones count against the part. */
function excuseOnce(job: Job<PartJob>, part: number): () => void {
  let isExcused = false
  return () => {
    if (isExcused) return
    isExcused = true
    job.updateData({ part, excused: job.stalledCounter + 1 }).catch(() => {})
  }
}

/** Adds the parts that waited for this one. */
async function release({ plan }: PartWorker, parts: PartQueue, number: number): Promise<void> {
  const next = plan.parts.flatMap(({ after }, index) => (after === number ? [index] : []))
  if (next.length === 0) return
  await putOpenParts(parts, plan, { done: new Map([[number, undefined]]), abandoned: new Set() }, next)
}

/**
 * @param ifRefused handles refusals of the queue after the first look; at the start a refusal ends the worker
 * @returns false if the worker was stopped before
 */
async function untilOver(
  worker: PartWorker,
  parts: PartQueue,
  stopping: AbortSignal,
  news: News,
  ifRefused: (error: unknown) => void,
): Promise<boolean> {
  let look = await lookAt(worker, parts, stopping)
  let looks = 0
  let wasPaused = false
  while (look !== 'over' && !stopping.aborted) {
    if (look === 'paused' && !wasPaused) worker.context.watch.notice(say('queue-paused'))
    wasPaused = look === 'paused'
    await news.wait(LOOK_MS)
    const isWhole = ++looks % WHOLE_LOOK === 0
    if (!stopping.aborted)
      look =
        (await lookAt(worker, parts, stopping, isWhole).catch(ifRefused)) ?? (wasPaused ? 'paused' : 'open')
  }
  return look === 'over'
}

/**
 * Reads what is left of the plan, and adds parts that a killed queue has lost.
 * @param isWhole also while workers have parts
 */
async function lookAt(
  worker: PartWorker,
  parts: PartQueue,
  stopping: AbortSignal,
  isWhole = true,
): Promise<'over' | 'paused' | 'open'> {
  const { plan, store, place } = worker
  // A lost queue never answers.
  const {
    prioritized = 0,
    waiting = 0,
    active = 0,
    delayed = 0,
    failed = 0,
  } = await raceAbort(
    () => parts.queue.getJobCounts('prioritized', 'waiting', 'active', 'delayed', 'failed'),
    stopping,
  )
  if (prioritized + waiting > 0)
    return (await raceAbort(() => parts.queue.isPaused(), stopping)) ? 'paused' : 'open'
  if (!isWhole && active + delayed > 0 && failed === 0) return 'open'
  await raceAbort(() => recordAbandoned(worker, parts, stopping), stopping)
  const progress = await readProgress(store, place, stopping)
  if (plan.parts.every((_, number) => isOver(progress, number))) return 'over'
  await raceAbort(() => putOpenParts(parts, plan, progress), stopping)
  return 'open'
}

/** Records the reason of each part that has failed for the last time, so that no part waits for it. */
async function recordAbandoned(worker: PartWorker, { queue }: PartQueue, signal: AbortSignal): Promise<void> {
  const { store, place } = worker
  for (const id of await queue.getRanges(['failed'], 0, -1)) {
    const number = partOf(id, worker)
    if (number !== undefined) {
      const job = await queue.getJob(id).catch(ifUnreadable)
      await createText(store, abandonedKey(place, number), `${job?.failedReason || 'unknown'}\n`, signal)
    }
    await queue.remove(id).catch(() => {})
  }
}

/** Another client may have overwritten the job with text that is not JSON. */
function ifUnreadable(error: unknown): undefined {
  if (!(error instanceof SyntaxError)) throw error
}

/**
 * Calls `fail` when a queue keeps refusing for `lostMs`: until then, a user may repair a full queue or a replica.
 * @returns a function that takes each error and returns whether the queue refused
 */
function watchRefusals(
  { url }: PartQueue,
  lostMs: number,
  fail: (error: PersistError) => void,
): (thrown: unknown) => boolean {
  let since = 0
  let last = Number.NEGATIVE_INFINITY
  return thrown => {
    const refusal = queueRefusal(url, thrown)
    if (!refusal) return false
    const now = performance.now()
    if (now - last > 3 * RETRY_MS) since = now
    last = now
    if (refusal.reason === 'store-denied' || now - since >= lostMs) fail(refusal)
    return true
  }
}

/** Bounded, since a runner kills a step soon after it was cancelled, and a lost queue never answers. */
async function closeWorker(bull: BullWorker<PartJob>, isGone: boolean): Promise<void> {
  const closed = bull.close(isGone).then(
    () => true,
    () => true,
  )
  const isClosed = await Promise.race([closed, sleep(CLOSE_MS, false, { ref: false })])
  // An open connection to a silent queue would keep the process alive.
  if (!isClosed) bull.disconnect().catch(() => {})
}
