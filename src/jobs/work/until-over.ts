/** Follows a plan through its queue until every part is over, and adds parts that may begin. */
import { raceAbort } from '../../base/concurrency/unless-aborted.ts'
import { say } from '../../base/messages/say.ts'
import { abandonPart } from '../plan/abandonment.ts'
import { type PartQueue, putOpenParts } from '../plan/part-queue.ts'
import { partOfJob } from '../plan/plan-names.ts'
import { isOver, readProgress } from '../plan/plan-progress.ts'
import type { News } from './lease.ts'
import type { PartWorker } from './run-part.ts'

/** Gap between two looks at a silent queue. Short, so that an idle worker ends soon after the last part. */
const LOOK_MS = 1000
/** One look in this many covers the whole plan, even while parts are active: it lists results in the store. */
const WHOLE_LOOK = 5

/**
 * Trusts the job's id, not its payload: anyone can write the payload. Returns undefined for a job that is no part of
 * this plan.
 */
export function partOf(id: string | undefined, { plan }: PartWorker): number | undefined {
  const part = partOfJob(plan, id)
  return part !== undefined && plan.parts[part] ? part : undefined
}

/** Adds the parts that waited for this one. */
export async function release({ plan }: PartWorker, parts: PartQueue, number: number): Promise<void> {
  const next = plan.parts.flatMap(({ after }, index) => (after === number ? [index] : []))
  if (next.length === 0) return
  await putOpenParts(parts, plan, { done: new Map([[number, undefined]]), abandoned: new Map() }, next)
}

/**
 * @param ifRefused handles refusals of the queue after the first look; at the start a refusal ends the worker
 * @returns false if the worker was stopped before
 */
export async function untilOver(
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
  const progress = await readProgress(store, place, plan, stopping)
  if (plan.parts.every((_, number) => isOver(progress, number))) return 'over'
  await raceAbort(() => putOpenParts(parts, plan, progress), stopping)
  return 'open'
}

/** Records the reason of each part that has failed for the last time, so that no part waits for it. */
async function recordAbandoned(worker: PartWorker, { queue }: PartQueue, signal: AbortSignal): Promise<void> {
  const { store, place, plan } = worker
  const ids = await queue.getRanges(['failed'], 0, -1)
  if (ids.length === 0) return
  const progress = await readProgress(store, place, plan, signal)
  for (const id of ids) {
    const number = partOf(id, worker)
    if (number !== undefined) {
      const job = await queue.getJob(id).catch(ifUnreadable)
      const abandonment = { reason: 'worker-crash', message: job?.failedReason || 'unknown' } as const
      await abandonPart(store, place, number, progress, abandonment, signal)
    }
    await queue.remove(id).catch(() => {})
  }
}

/** Another client may have overwritten the job with text that is not JSON. */
function ifUnreadable(error: unknown): undefined {
  if (!(error instanceof SyntaxError)) throw error
}
