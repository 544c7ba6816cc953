/** Looks under the keys of resting images: another run may have stored them since they failed. */
import { eachAtOnce } from '../../../base/concurrency/each-at-once.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import type { Ledger } from '../../../output/ledger.ts'
import type { KnownImages } from '../known/known-images.ts'
import type { Stop } from '../stop.ts'
import type { Watcher } from '../watching/watcher.ts'
import { type FindTools, findStored } from './find-stored.ts'

export interface LookTools extends FindTools {
  readonly knownImages: FindTools['knownImages'] & Pick<KnownImages, 'recordNotStored'>
  readonly ledger: Pick<Ledger, 'isSettled' | 'settle'>
  readonly stop: Pick<Stop, 'stopping' | 'imageFailed' | 'storeWorked'>
  readonly watch: Pick<Required<Watcher>, 'settled'>
}

/** Concurrent requests to the store. */
const CONCURRENCY = 16

/** Settles the images that the store has. */
export async function lookUnderKeys(jobs: readonly ImageJob[], tools: LookTools): Promise<void> {
  await eachAtOnce(jobs, CONCURRENCY, job => lookUnderKey(job, tools))
}

/** Settles the targets that the store has, and records that the others are missing. Never rejects. */
export async function lookUnderKey(job: ImageJob, tools: LookTools): Promise<void> {
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
