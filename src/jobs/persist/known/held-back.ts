/**
 * Resting images that their host refused. They wait while another refused image of that host is tried: if the host
 * delivers it, they are tried too.
 */
import { raceAbort } from '../../../base/concurrency/unless-aborted.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import type { KnownImages } from './known-images.ts'
import { memoryHostOf } from './memory-names.ts'

export class HeldBackImages {
  readonly #knownImages: Pick<KnownImages, 'isRefused' | 'isDueAgain'>
  readonly #settle: (job: ImageJob) => void
  readonly #waiting: readonly ImageJob[]
  /** Open jobs whose images were refused before and that have not ended yet. */
  readonly #tries: Set<ImageJob>
  readonly #ended = Promise.withResolvers<void>()

  /**
   * @param open jobs that are tried in any case
   * @param settle settles a resting job; called at once for a job that need not wait
   */
  constructor(
    resting: readonly ImageJob[],
    open: readonly ImageJob[],
    knownImages: Pick<KnownImages, 'isRefused' | 'isDueAgain'>,
    settle: (job: ImageJob) => void,
  ) {
    this.#knownImages = knownImages
    this.#settle = settle
    this.#tries = new Set(resting.length > 0 ? open.filter(job => knownImages.isRefused(job)) : [])
    const hosts = new Set([...this.#tries].map(memoryHostOf))
    const waits = (job: ImageJob) => hosts.has(memoryHostOf(job)) && knownImages.isRefused(job)
    for (const job of resting) if (!waits(job)) settle(job)
    this.#waiting = resting.filter(waits)
  }

  /** Notes that a job has ended. */
  ended(job: ImageJob): void {
    if (this.#tries.delete(job) && this.#tries.size === 0) this.#ended.resolve()
  }

  /** Returns the open jobs, then the waiting jobs that have become due. Settles the other waiting jobs. */
  jobs(open: readonly ImageJob[], stopping: AbortSignal): AsyncIterable<ImageJob> | readonly ImageJob[] {
    return this.#waiting.length === 0 ? open : this.#openThenDue(open, stopping)
  }

  async *#openThenDue(open: readonly ImageJob[], stopping: AbortSignal): AsyncGenerator<ImageJob> {
    yield* open
    try {
      await raceAbort(() => this.#ended.promise, stopping)
    } catch {
      return
    }
    for (const job of this.#waiting) {
      if (this.#knownImages.isDueAgain(job)) yield job
      else this.#settle(job)
    }
  }
}
