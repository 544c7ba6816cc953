/** Looks under the keys of resting images: another run may have stored them since they failed. */
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import type { Job } from '../../../input/plan/job.ts'
import type { Ledger } from '../../../output/ledger.ts'
import type { KnownImages } from '../known/known-images.ts'
import type { MirrorCopies } from '../mirrors/mirror-copies.ts'
import type { Stop } from '../stop.ts'
import type { Watcher } from '../watching/watcher.ts'
import { keepFound } from './keep-found.ts'
import type { Uploader } from './upload-image.ts'

export interface LookTools {
  readonly uploader: Pick<Uploader, 'findStored'>
  readonly knownImages: Pick<KnownImages, 'recordStored' | 'storedEntry' | 'recordNotStored'>
  /** Undefined without mirrors. */
  readonly copies?: Pick<MirrorCopies, 'owe'> | undefined
  readonly ledger: Pick<Ledger, 'isSettled' | 'settle'>
  readonly stop: Pick<Stop, 'stopping' | 'imageFailed' | 'storeWorked'>
  readonly watch: Pick<Required<Watcher>, 'settled'>
}

/** Concurrent requests to the store. */
const CONCURRENCY = 16

/** Settles the images that the store has. */
export async function lookUnderKeys(jobs: readonly Job[], tools: LookTools): Promise<void> {
  const waiting = jobs.values()
  const work = async () => {
    for (const job of waiting) await lookUnderKey(job, tools)
  }
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, jobs.length) }, work))
}

/** Settles the targets that the store has, and records that the others are missing. Never rejects. */
export async function lookUnderKey(
  job: Job,
  { uploader, knownImages, copies, ledger, stop, watch }: LookTools,
): Promise<void> {
  const { stopping } = stop
  let missing = 0
  let failed = 0
  for (const target of job.targets) {
    if (ledger.isSettled(target)) continue
    if (stopping.aborted) return
    try {
      const looking = uploader.findStored(job, target, stopping)
      if (!looking) continue
      const found = await looking
      stop.storeWorked()
      if (found) {
        const outcome = keepFound(job, target, found, knownImages, copies)
        ledger.settle(target, outcome)
        watch.settled(outcome, job.url)
      } else missing++
    } catch (thrown) {
      if (stopping.aborted) return
      const error = asPersistError(thrown, 'store')
      // A denied look counts as missing: the next run would be denied too.
      if (error.reason === 'store-denied') missing++
      else {
        failed++
        stop.imageFailed(error)
      }
    }
  }
  // Recorded last: an image entry after this one would end the rest of the other targets.
  if (missing > 0 && failed === 0) knownImages.recordNotStored(job)
}
