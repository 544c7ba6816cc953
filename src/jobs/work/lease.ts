/** What a queue says of its parts: for how long this worker has one, and how many workers crashed on it. */
import type { Job } from 'bullmq'
import type { PartJob, PartQueue } from '../plan/part-queue.ts'
import { PartHold } from './part-hold.ts'

/**
 * The lease of a part. A queue that has lost the lock does not shorten it: what is missing from the queue is held back
 * for the length of a lease.
 */
export class Lease extends PartHold {
  readonly job: Job<PartJob>
  /** The queue holds it as the lock of the part while this worker owns the part. */
  readonly token: string
  readonly #timer: NodeJS.Timeout

  /** @param lengthMs counted from when the queue handed the part out, so that time asleep since then counts too */
  constructor(job: Job<PartJob>, token: string, lengthMs: number) {
    const now = Date.now()
    super(performance.now() + lengthMs - Math.max(0, now - (job.processedOn ?? now)))
    this.job = job
    this.token = token
    this.#timer = setInterval(() => void this.#renew(lengthMs), lengthMs / 3)
  }

  end(): void {
    clearInterval(this.#timer)
  }

  async #renew(lengthMs: number): Promise<void> {
    const asked = performance.now()
    if (!this.isRunning) return this.lose()
    try {
      const isOurs = await this.job.extendLock(this.token, lengthMs)
      if (isOurs) this.extend(asked + lengthMs)
      else this.lose()
    } catch {
      // The queue may be away for a while; the lease still ends on time.
    }
  }
}

/**
 * Notices at once that a queue which was emptied, or which forgot the last seconds, has lost locks.
 * @param leases of this worker
 * @returns whether it has lost any
 */
export async function checkLocks(
  { connection, queue }: PartQueue,
  leases: ReadonlySet<Lease>,
): Promise<boolean> {
  const held = [...leases].filter(lease => !lease.lost.aborted)
  if (held.length === 0) return false
  const locks = await connection.mget(held.map(({ job }) => `${queue.toKey(job.id ?? '')}:lock`))
  // A part that ended meanwhile has given its lock back.
  for (const [index, lease] of held.entries())
    if (leases.has(lease) && lease.token !== locks[index]) lease.lose()
  return held.some(({ lost }) => lost.aborted)
}

/**
 * Workers that fell silent with this part and did not come back. The queue counts each worker that fell silent; the
 * ones that live say so afterwards.
 */
export function crashesOf(job: Job<PartJob>): number {
  const excused: unknown = job.data?.excused
  // Caps a forged value, so that the next crash counts.
  const count = Number.isSafeInteger(excused) ? Math.min(excused as number, job.stalledCounter) : 0
  return job.stalledCounter - count
}

/** A worker that lost its part and lives did not crash. */
export async function excuseLoss({ queue }: PartQueue, lost: Job<PartJob>, part: number): Promise<void> {
  const job = await queue.getJob(lost.id ?? '')
  if (!job) return
  const excused = Math.max(
    Math.min(lost.stalledCounter, job.stalledCounter) + 1,
    job.stalledCounter - crashesOf(job),
  )
  await job.updateData({ ...job.data, part, excused })
}

/** Whether a worker may have begun the part before. The queue counts how often it hands a part out. */
export function wasHandedOut(
  job: Pick<Job<PartJob>, 'data' | 'attemptsStarted' | 'stalledCounter'>,
): boolean {
  return job.attemptsStarted > 1 || job.stalledCounter > 0 || job.data?.again === true
}
