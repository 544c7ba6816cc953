/**
 * Counts the crashes that are a part's own. The queue counts each worker that had the part and fell silent; workers add
 * which of these do not count.
 */
import type { Job } from 'bullmq'
import type { PartJob, PartQueue } from '../plan/part-queue.ts'

/** Gap between two attempts to write an excuse, milliseconds. */
const AGAIN_MS = 1000

/** Crashes of workers on this part that nothing excuses. */
export function crashesOf(job: Job<PartJob>): number {
  const excused: unknown = job.data?.excused
  // Caps a forged value, so that the next crash counts.
  const count = Number.isSafeInteger(excused) ? Math.min(excused as number, job.stalledCounter) : 0
  return job.stalledCounter - count
}

/** Excuses the next crash of a part and those before it, once: since then the part has got further. */
export class Excuse {
  readonly #job: Job<PartJob>
  readonly #part: number
  #timer: NodeJS.Timeout | undefined
  #isGiven = false
  #hasEnded = false

  constructor(job: Job<PartJob>, part: number) {
    this.#job = job
    this.#part = part
  }

  readonly give = (): void => {
    if (this.#isGiven) return
    this.#isGiven = true
    this.#write()
  }

  end(): void {
    this.#hasEnded = true
    clearTimeout(this.#timer)
  }

  #write(): void {
    this.#job.updateData({ part: this.#part, excused: this.#job.stalledCounter + 1 }).catch(() => {
      // The queue is away: the crash would count although it must not.
      if (!this.#hasEnded) this.#timer = setTimeout(() => this.#write(), AGAIN_MS).unref()
    })
  }
}

/** A worker that lost its part and lives did not crash. */
export async function excuseLoss({ queue }: PartQueue, lost: Job<PartJob>, part: number): Promise<void> {
  const job = await queue.getJob(lost.id ?? '')
  if (!job) return
  const excused = Math.max(
    Math.min(lost.stalledCounter, job.stalledCounter) + 1,
    job.stalledCounter - crashesOf(job),
  )
  await job.updateData({ part, excused })
}
