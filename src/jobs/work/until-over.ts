/** Follows a plan through its queue until every part is over, and adds parts that may begin. */

import { PersistError } from '../../base/errors.ts'
import { formatDuration } from '../../base/messages/duration.ts'
import { say } from '../../base/messages/say.ts'
import { raceAbort } from '../../base/on-abort.ts'
import { abandonPart } from '../plan/abandonment.ts'
import { missingParts, openParts, type PartQueue, partOfJob, putParts } from '../plan/part-queue.ts'
import type { Plan } from '../plan/plan-file.ts'
import { openCount, progressReader } from '../plan/plan-progress.ts'
import { replacementOf } from './open-worker.ts'
import type { PartWorker } from './run-part.ts'

/** Gap between two looks at a silent queue. Short, so that an idle worker ends soon after the last part. */
const LOOK_MS = 1000
/** One look in this many covers the whole plan, even while parts are active: it lists results in the store. */
const WHOLE_LOOK = 5

/** Adds the parts that waited for this one. */
export async function release(plan: Plan, parts: PartQueue, number: number): Promise<void> {
  const waiting = plan.parts.flatMap(({ after }, index) => (after === number ? [index] : []))
  await putParts(parts, plan, waiting)
}

/** What follows a plan beside its worker. */
interface Following {
  readonly parts: PartQueue
  readonly stopping: AbortSignal
  readonly lockMs: number
  /** Parts that no worker has at the first look. */
  readonly free: ReadonlySet<number>
  /** Resolves at the next event of the queue, and after this time, milliseconds. */
  nextEvent(ms: number): Promise<void>
  /** @returns whether the queue has lost the lock of a part that this worker has */
  hasLostLocks(): Promise<boolean>
  /** Takes a refusal of the queue after the first look; at the start a refusal ends the worker. */
  ifRefused(error: unknown): void
}

/** @returns false if the worker was stopped before every part is over */
export async function untilOver(worker: PartWorker, following: Following): Promise<boolean> {
  const { plan, context, isFirst } = worker
  const { parts, stopping, lockMs, free } = following
  const { queue } = parts
  const lost = new LostParts(lockMs)
  const readProgress = progressReader(plan)
  let isFirstLook = true
  let isLossReported = false

  /** A lost queue never answers. */
  const ask = <Answer>(request: () => Promise<Answer>) => raceAbort(request, stopping)
  const missing = (numbers: readonly number[]) => ask(() => missingParts(parts, plan, numbers))

  /**
   * Reads what is left of the plan, and adds parts that a killed queue has lost.
   * @param isWhole also while workers have parts
   */
  const look = async (isWhole: boolean): Promise<'over' | 'paused' | 'open'> => {
    const hasLostLocks = await ask(() => following.hasLostLocks())
    const counts = await ask(() =>
      queue.getJobCounts('prioritized', 'waiting', 'active', 'delayed', 'failed'),
    )
    const { prioritized = 0, waiting = 0, active = 0, delayed = 0, failed = 0 } = counts
    if (delayed > 0) await ask(() => queue.promoteJobs())
    if (hasLostLocks) lost.restart()
    const isLosing = lost.numbers.length > 0
    if (isLosing) lost.retain(await missing(lost.numbers))
    if (prioritized + waiting > 0 && !hasLostLocks && !(isWhole && isLosing))
      return (await ask(() => queue.isPaused())) ? 'paused' : 'open'
    if (!isWhole && !hasLostLocks && failed === 0 && (active + delayed > 0 || isLosing)) return 'open'
    return (await lookAtPlan()) ? 'over' : 'open'
  }

  /** @returns whether every part is over */
  const lookAtPlan = async () => {
    await ask(() => recordAbandoned(plan, parts, stopping))
    const progress = await readProgress(stopping)
    if (openCount(plan, progress) === 0) return true
    const open = await missing(openParts(plan, progress))
    const wasLost = new Set(lost.numbers)
    // Before the first worker began, no other can have a part.
    const isUntouched = isFirstLook && isFirst
    const isFree = (number: number) => isUntouched || (isFirstLook && free.has(number))
    const due = [...open.filter(isFree), ...lost.due(open.filter(number => !isFree(number)))]
    await ask(() => putParts(parts, plan, due, !isUntouched))
    await reportLoss(open.filter(number => wasLost.has(number)).length - due.length)
    return false
  }

  /** A part that another worker has just done may seem lost for one look. */
  const reportLoss = async (count: number) => {
    if (count <= 0 || isLossReported) {
      isLossReported &&= count > 0
      return
    }
    // The planner removes the jobs of a plan that is replaced.
    if (await replacementOf(plan, stopping))
      throw new PersistError('plan', 'cancelled', say('plan-replaced', { plan: plan.name }))
    isLossReported = true
    context.watch.notice(say('parts-lost', { count, time: formatDuration(lockMs) }))
  }

  let state = await look(true)
  isFirstLook = false
  let looks = 0
  let wasPaused = false
  while (state !== 'over' && !stopping.aborted) {
    if (state === 'paused' && !wasPaused) context.watch.notice(say('queue-paused'))
    wasPaused = state === 'paused'
    await following.nextEvent(LOOK_MS)
    const isWhole = ++looks % WHOLE_LOOK === 0
    if (!stopping.aborted)
      state = (await look(isWhole).catch(following.ifRefused)) ?? (wasPaused ? 'paused' : 'open')
  }
  return state === 'over'
}

/** Records the reason of each part that has failed for the last time, so that no part waits for it. */
async function recordAbandoned(plan: Plan, { queue }: PartQueue, signal: AbortSignal): Promise<void> {
  for (const id of await queue.getRanges(['failed'], 0, -1)) {
    const number = partOfJob(plan, id)
    if (number !== undefined) {
      const job = await queue.getJob(id).catch(ifUnreadable)
      await abandonPart(
        plan,
        number,
        { reason: 'worker-crash', message: job?.failedReason || 'unknown' },
        signal,
      )
    }
    await queue.remove(id).catch(() => {})
  }
}

/** Another client may have overwritten the job with text that is not JSON. */
function ifUnreadable(error: unknown): undefined {
  if (!(error instanceof SyntaxError)) throw error
}

/**
 * Parts that the queue has lost although they are open, as after its server was emptied. A worker may still have such a
 * part, so it is put back when the lock time of every worker is over.
 */
class LostParts {
  readonly #lockMs: number
  /** Part number to when it was found missing, on the clock of `performance.now()`. */
  #since: ReadonlyMap<number, number> = new Map()

  constructor(lockMs: number) {
    this.#lockMs = lockMs
  }

  get numbers(): readonly number[] {
    return [...this.#since.keys()]
  }

  /**
   * @param missing all open parts that are not in the queue now
   * @returns those that no worker can have any more
   */
  due(missing: readonly number[]): readonly number[] {
    const now = performance.now()
    this.#since = new Map(missing.map(number => [number, this.#since.get(number) ?? now]))
    return missing.filter(number => now - (this.#since.get(number) ?? now) >= this.#lockMs)
  }

  /** The queue has lost more: workers may have taken parts since the last loss. */
  restart(): void {
    const now = performance.now()
    this.#since = new Map(this.numbers.map(number => [number, now]))
  }

  /** @param missing which of `numbers` are not in the queue now: the time of the others begins anew */
  retain(missing: readonly number[]): void {
    this.#since = new Map([...this.#since].filter(([number]) => missing.includes(number)))
  }
}
