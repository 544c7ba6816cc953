/** Takes parts from a queue, several at once, until each is done or set aside, whoever works on it. */
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

/** So that one slow host does not leave a worker idle. */
const PARTS_AT_ONCE = 3
/** A part is set aside once so many workers died of it, one after the other, before it got any further. */
const MAX_KILLED = 3
/** They are counted here, and not by the queue, which does not know how far a part got. */
const ANY_NUMBER = 1_000_000
/** Before one of several suspects is looked at again. */
const SUSPECT_MS = 1000
/** Between two looks at the queue, where nobody says anything: who has nothing to do ends soon after the last one. */
const LOOK_MS = 1000
/** Looks, of which one is at the plan as a whole as well, however many have parts: that asks the store. */
const WHOLE_LOOK = 5
/** For parts to be given back. */
const CLOSE_MS = 2000
/** Before a queue that refused to hand out a part is asked for one again. */
const RETRY_MS = 5000

/** Milliseconds. */
export interface QueueTiming {
  /** For how long a part is a worker's alone unless it says that it is there. */
  readonly lockMs: number
  /** For how long a queue that was lost is waited for. */
  readonly lostMs: number
}

export const QUEUE_TIMING: QueueTiming = { lockMs: 60_000, lostMs: LOST_MS }

/**
 * @param ends of parts that this worker did or left are put here
 * @returns whether every part is over
 * @throws PersistError where the store refuses in a way that no other part would escape, or the queue is gone
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
    // It was with a worker that died, and may be why: no other that was is with it when that happens again.
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
      // What waits for it is put there at the next look, where it is refused now.
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
    // What they know is written down, whatever becomes of the queue.
    await Promise.allSettled(running)
    await closeWorker(bull, isGone || parts.connection.status !== 'ready')
  }
}

/**
 * By its name, which none other has, and not by what it holds: that may be anybody's. Undefined for what is no part of
 * this plan.
 */
function partOf(id: string | undefined, { plan }: PartWorker): number | undefined {
  const [, digits] = /^part-(0|[1-9]\d{0,8})$/.exec(id ?? '') ?? []
  const part = Number(digits)
  return plan.parts[part] ? part : undefined
}

function excusedOf({ data, stalledCounter }: Job<PartJob>): number {
  const excused: unknown = data?.excused
  // Whoever put it there, the next death counts at the latest.
  return Number.isSafeInteger(excused) ? Math.min(excused as number, stalledCounter) : 0
}

/** A worker that dies once its part got further has not died of the part, nor have those before it. */
function excuseOnce(job: Job<PartJob>, part: number): () => void {
  let isExcused = false
  return () => {
    if (isExcused) return
    isExcused = true
    job.updateData({ part, excused: job.stalledCounter + 1 }).catch(() => {})
  }
}

/** What has waited for this part. */
async function release({ plan }: PartWorker, parts: PartQueue, number: number): Promise<void> {
  const next = plan.parts.flatMap(({ after }, index) => (after === number ? [index] : []))
  if (next.length === 0) return
  await putOpenParts(parts, plan, { done: new Map([[number, undefined]]), abandoned: new Set() }, next)
}

/**
 * @param ifRefused told what the queue refuses, once it has begun: at the start nobody waits for one that does
 * @returns false where it was stopped before
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
 * What is left, and puts there what a queue that was killed has forgotten.
 * @param isWhole also while somebody has parts
 */
async function lookAt(
  worker: PartWorker,
  parts: PartQueue,
  stopping: AbortSignal,
  isWhole = true,
): Promise<'over' | 'paused' | 'open'> {
  const { plan, store, place } = worker
  // Of a queue that is gone there is no answer, however long.
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

/** Parts that failed for the last time: their reason is written down, and others no longer wait for them. */
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

/** What somebody else has written over. */
function ifUnreadable(error: unknown): undefined {
  if (!(error instanceof SyntaxError)) throw error
}

/**
 * A queue that goes on refusing is as good as gone: while it is another's replica, or full, somebody may mend it.
 * @returns what is to be told of what was thrown, and says whether the queue refused
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

/** Not longer than the runner's patience, where the queue is gone, or says nothing. */
async function closeWorker(bull: BullWorker<PartJob>, isGone: boolean): Promise<void> {
  const closed = bull.close(isGone).then(
    () => true,
    () => true,
  )
  const isClosed = await Promise.race([closed, sleep(CLOSE_MS, false, { ref: false })])
  // A connection to one that says nothing would keep the process.
  if (!isClosed) bull.disconnect().catch(() => {})
}
