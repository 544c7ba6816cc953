/** Follows a plan through its queue until every part is over, and adds parts that may begin. */
import { raceAbort } from '../../base/concurrency/unless-aborted.ts'
import { PersistError } from '../../base/errors.ts'
import { formatDuration } from '../../base/messages/duration.ts'
import { say } from '../../base/messages/say.ts'
import { abandonPart } from '../plan/abandonment.ts'
import { LostParts } from '../plan/lost-parts.ts'
import { missingParts, openParts, type PartQueue, putParts } from '../plan/part-queue.ts'
import { partOfJob } from '../plan/plan-names.ts'
import { isOver, ProgressReader, readProgress } from '../plan/plan-progress.ts'
import type { Leases, News } from './lease.ts'
import { replacementOf } from './open-worker.ts'
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
  await putParts(
    parts,
    plan,
    plan.parts.flatMap(({ after }, index) => (after === number ? [index] : [])),
  )
}

export class PlanFollower {
  readonly #worker: PartWorker
  readonly #parts: PartQueue
  readonly #leases: Leases
  readonly #stopping: AbortSignal
  readonly #lockMs: number
  readonly #lost: LostParts
  readonly #reader: ProgressReader
  #isFirstLook = true
  #isLossReported = false

  constructor(worker: PartWorker, parts: PartQueue, leases: Leases, stopping: AbortSignal, lockMs: number) {
    this.#worker = worker
    this.#parts = parts
    this.#leases = leases
    this.#stopping = stopping
    this.#lockMs = lockMs
    this.#lost = new LostParts(lockMs)
    this.#reader = new ProgressReader(worker.place, worker.plan)
  }

  /**
   * @param ifRefused handles refusals of the queue after the first look; at the start a refusal ends the worker
   * @returns false if the worker was stopped before
   */
  async untilOver(news: News, ifRefused: (error: unknown) => void): Promise<boolean> {
    let look = await this.#look(true)
    this.#isFirstLook = false
    let looks = 0
    let wasPaused = false
    while (look !== 'over' && !this.#stopping.aborted) {
      if (look === 'paused' && !wasPaused) this.#worker.context.watch.notice(say('queue-paused'))
      wasPaused = look === 'paused'
      await news.wait(LOOK_MS)
      const isWhole = ++looks % WHOLE_LOOK === 0
      if (!this.#stopping.aborted)
        look = (await this.#look(isWhole).catch(ifRefused)) ?? (wasPaused ? 'paused' : 'open')
    }
    return look === 'over'
  }

  /**
   * Reads what is left of the plan, and adds parts that a killed queue has lost.
   * @param isWhole also while workers have parts
   */
  async #look(isWhole: boolean): Promise<'over' | 'paused' | 'open'> {
    const { queue } = this.#parts
    const hasLostLocks = await this.#ask(() => this.#leases.check())
    const {
      prioritized = 0,
      waiting = 0,
      active = 0,
      delayed = 0,
      failed = 0,
    } = await this.#ask(() => queue.getJobCounts('prioritized', 'waiting', 'active', 'delayed', 'failed'))
    if (delayed > 0) await this.#ask(() => queue.promoteJobs())
    if (hasLostLocks) this.#lost.restart()
    const isLosing = this.#lost.numbers.length > 0
    if (isLosing) this.#lost.retain(await this.#missing(this.#lost.numbers))
    if (prioritized + waiting > 0 && !hasLostLocks && !(isWhole && isLosing))
      return (await this.#ask(() => queue.isPaused())) ? 'paused' : 'open'
    if (!isWhole && !hasLostLocks && failed === 0 && (active + delayed > 0 || isLosing)) return 'open'
    return (await this.#lookAtPlan()) ? 'over' : 'open'
  }

  /** @returns whether every part is over */
  async #lookAtPlan(): Promise<boolean> {
    const { plan } = this.#worker
    await this.#ask(() => recordAbandoned(this.#worker, this.#parts, this.#stopping))
    const progress = await this.#reader.read(this.#stopping)
    if (plan.parts.every((_, number) => isOver(progress, number))) return true
    const missing = await this.#missing(openParts(plan, progress))
    const wasLost = new Set(this.#lost.numbers)
    const due = this.#lost.due(missing)
    // Before the first worker began, no other can have a part.
    const isUntouched = this.#isFirstLook && this.#worker.isFirst
    await this.#ask(() => putParts(this.#parts, plan, isUntouched ? missing : due, !isUntouched))
    await this.#reportLoss(missing.filter(number => wasLost.has(number)).length - due.length)
    return false
  }

  /** A part that another worker has just done may seem lost for one look. */
  async #reportLoss(count: number): Promise<void> {
    if (count <= 0 || this.#isLossReported) {
      this.#isLossReported &&= count > 0
      return
    }
    const { place, context } = this.#worker
    // The planner removes the jobs of a plan that is replaced.
    if (await replacementOf(place, this.#stopping))
      throw new PersistError('plan', 'cancelled', say('plan-replaced', { plan: place.name }))
    this.#isLossReported = true
    context.watch.notice(say('parts-lost', { count, time: formatDuration(this.#lockMs) }))
  }

  #missing(numbers: readonly number[]): Promise<readonly number[]> {
    return this.#ask(() => missingParts(this.#parts, this.#worker.plan, numbers))
  }

  /** A lost queue never answers. */
  #ask<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    return Promise.resolve(raceAbort(ask, this.#stopping))
  }
}

/** Records the reason of each part that has failed for the last time, so that no part waits for it. */
async function recordAbandoned(worker: PartWorker, { queue }: PartQueue, signal: AbortSignal): Promise<void> {
  const { place, plan } = worker
  const ids = await queue.getRanges(['failed'], 0, -1)
  if (ids.length === 0) return
  const progress = await readProgress(place, plan, signal)
  for (const id of ids) {
    const number = partOf(id, worker)
    if (number !== undefined) {
      const job = await queue.getJob(id).catch(ifUnreadable)
      const abandonment = { reason: 'worker-crash', message: job?.failedReason || 'unknown' } as const
      await abandonPart(place, number, progress, abandonment, signal)
    }
    await queue.remove(id).catch(() => {})
  }
}

/** Another client may have overwritten the job with text that is not JSON. */
function ifUnreadable(error: unknown): undefined {
  if (!(error instanceof SyntaxError)) throw error
}
