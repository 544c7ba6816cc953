/** Looks under the keys of a resting image: another run may have stored it since it failed. */
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import { type FindTools, findStored } from './find-stored.ts'

/** Settles the targets that the store has, and records that the others are missing. Never rejects. */
export async function lookUnderKey(job: ImageJob, tools: FindTools): Promise<void> {
  const { knownImages, ledger, stop, watch } = tools
  const { stopping } = stop
  let missing = 0
  let failed = 0
  for (const target of job.targets) {
    if (ledger.isSettled(target)) continue
    if (stopping.aborted) return
    try {
      const looking = findStored(job, target, tools, stopping)
      if (!looking) continue
      const outcome = await looking
      stop.storeWorked()
      if (outcome) {
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
