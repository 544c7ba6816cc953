/**
 * Resting images that their host refused. They wait while another refused image of that host is tried: if the host
 * delivers it, they are tried too.
 */
import { raceAbort } from '../../../base/on-abort.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import type { JobOrder } from '../run.ts'
import type { KnownImages } from './known-images.ts'
import { memoryHostOf } from './memory-names.ts'

/**
 * Hands out the open jobs, then the resting ones that have become due.
 * @param open jobs that are tried in any case
 * @param settle settles a resting job; called at once for a job that need not wait
 */
export function heldBack(
  resting: readonly ImageJob[],
  open: readonly ImageJob[],
  knownImages: Pick<KnownImages, 'isRefused' | 'isDueAgain'>,
  settle: (job: ImageJob) => void,
): JobOrder {
  /** Open jobs whose images were refused before and that have not ended yet. */
  const tries = new Set(resting.length > 0 ? open.filter(job => knownImages.isRefused(job)) : [])
  const hosts = new Set([...tries].map(memoryHostOf))
  const waits = (job: ImageJob) => hosts.has(memoryHostOf(job)) && knownImages.isRefused(job)
  for (const job of resting) if (!waits(job)) settle(job)
  const waiting = resting.filter(waits)
  const ended = Promise.withResolvers<void>()
  async function* openThenDue(stopping: AbortSignal): AsyncGenerator<ImageJob> {
    yield* open
    try {
      await raceAbort(() => ended.promise, stopping)
    } catch {
      return
    }
    for (const job of waiting)
      if (knownImages.isDueAgain(job)) yield job
      else settle(job)
  }
  return {
    jobs: (_, stopping) => (waiting.length === 0 ? open : openThenDue(stopping)),
    ended(job) {
      if (tries.delete(job) && tries.size === 0) ended.resolve()
    },
  }
}
