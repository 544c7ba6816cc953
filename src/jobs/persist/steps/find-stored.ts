/** Looks for the object of one image before its origin is requested, or while the image waits for its next try. */

import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import type { Settlement } from '../../../output/settlement.ts'
import type { StoredKeys } from '../../../storage/stores/presence.ts'
import type { KnownLookup } from '../known/lookups.ts'
import type { OpenedManifest } from '../known/opened-manifest.ts'
import type { PersistRun } from '../run.ts'
import { type Found, isFound } from './found.ts'
import type { Uploader } from './upload-image.ts'

type OfRun = Pick<PersistRun, 'settings' | 'ledger' | 'stop' | 'watch'>
type OfManifest = Pick<OpenedManifest, 'manifest' | 'knownImages' | 'objects' | 'otherOwner'>

export interface FindTools extends OfRun, OfManifest {
  readonly uploader: Uploader
  /** The keys of images that are due; undefined where a look at the folder has answered for all. */
  readonly due: StoredKeys | undefined
}

/** Looks under the key of a known image whose object may be missing, and under a key that is known before the bytes. */
export async function findStored(
  job: ImageJob,
  target: Target,
  tools: FindTools,
  signal: AbortSignal,
): Promise<Found<Settlement>> {
  const { knownImages, uploader, otherOwner, settings } = tools
  const found = knownImages.lookups.lookUp(job, target)
  if (found.kind !== 'new' && (found.kind !== 'failed-before' || found.missing))
    return await findKnown(job, target, found, tools)
  const object = await uploader.findStored(job, target, signal)
  if (!isFound(object)) return object
  // Under `on-collision: keep` any object has the key.
  const { key } = object.outcome
  const mayBeOther = settings.onCollision === 'fail' && key !== undefined
  if (mayBeOther && (await otherOwner(job, key, uploader.earlyKeys)) !== undefined) return 'not-there'
  return { outcome: object.outcome, line: knownImages.storedEntry(job, target, object) }
}

async function findKnown(
  job: ImageJob,
  target: Target,
  found: KnownLookup,
  { knownImages, due, objects }: FindTools,
): Promise<Found<Settlement>> {
  switch (found.kind) {
    case 'due':
      // Supplied bytes are stored whatever the store has.
      if (job.body || !due) return 'no-look'
      await objects.atDue(found.entry, due)
      return 'not-there'
    case 'known': {
      // Another URL of the key has brought the object back.
      const outcome = knownImages.recall(job, target)
      return outcome ? { outcome } : 'not-there'
    }
    case 'failed-before':
      if (!found.missing) return 'no-look'
      return (await knownImages.missing.afterLook(found.missing, objects)) ?? 'not-there'
    case 'new':
      return 'no-look'
    default:
      return (await knownImages.missing.afterLook(found.entry, objects)) ?? 'not-there'
  }
}

/**
 * Looks under the keys of a resting image, which another run may have stored since it failed. Settles the targets that
 * the store has, and records that the others are missing. Never rejects.
 */
export async function lookUnderKey(job: ImageJob, tools: FindTools): Promise<void> {
  const { knownImages, ledger, stop } = tools
  const { stopping } = stop
  let missing = 0
  let failed = 0
  for (const target of job.targets) {
    if (ledger.isSettled(target)) continue
    if (stopping.aborted) return
    try {
      const found = await findStored(job, target, tools, stopping)
      if (found === 'no-look') continue
      stop.storeWorked()
      if (found === 'not-there') missing++
      else ledger.settle({ ...found, target, job })
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
