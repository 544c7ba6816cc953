/**
 * Counts the crashes that are a part's own. The queue counts each worker that had the part and fell silent; workers add
 * which of these do not count.
 */
import type { Job } from 'bullmq'
import type { PartJob, PartQueue } from '../plan/part-queue.ts'

/** Crashes of workers on this part that nothing excuses. */
export function crashesOf(job: Job<PartJob>): number {
  const excused: unknown = job.data?.excused
  // Caps a forged value, so that the next crash counts.
  const count = Number.isSafeInteger(excused) ? Math.min(excused as number, job.stalledCounter) : 0
  return job.stalledCounter - count
}

/** A worker that lost its part and lives did not crash. */
export async function excuseLoss({ queue }: PartQueue, id: string | undefined, part: number): Promise<void> {
  const job = await queue.getJob(id ?? '')
  if (job) await job.updateData({ part, excused: job.stalledCounter - crashesOf(job) + 1 })
}
