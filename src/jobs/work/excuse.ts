/** Counts the crashes of a part. The queue counts each worker that fell silent; the ones that live say so afterwards. */
import type { Job } from 'bullmq'
import type { PartJob, PartQueue } from '../plan/part-queue.ts'

/** Workers that fell silent with this part and did not come back. */
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
