/** Compares a fetched image with the known one, uploads it and records the outcome. */
import { isFileBody } from '../../../base/digests/file-body.ts'
import type { ImageJob, Target } from '../../../input/positions/image-job.ts'
import type { Fetched, NotModified } from '../../../origin/fetch/fetcher.ts'
import type { Settlement } from '../../../output/settlement.ts'
import type { ImageEntry } from '../../../storage/manifest/entries/entry.ts'
import type { PreparedImage } from '../known/stored-entry.ts'
import type { JobOutcomes } from './job-outcomes.ts'
import type { Place } from './new-limit.ts'
import type { Steps } from './steps.ts'
import type { Uploaded } from './upload-image.ts'

export async function confirmImage(
  job: ImageJob,
  { profile, permit, bytes }: NotModified,
  outcomes: JobOutcomes,
  { knownImages }: Steps,
): Promise<void> {
  await outcomes.each(target => knownImages.confirm(job, target, profile))
  permit.release()
  bytes.release()
}

export async function storeImage(
  job: ImageJob,
  fetched: Fetched<PreparedImage>,
  outcomes: JobOutcomes,
  steps: Steps,
  place?: Place,
): Promise<void> {
  const { accepted, permit, bytes } = fetched
  const { sha256 } = accepted.digests
  if (sha256 !== undefined) job.sha256 = sha256
  const slots = isFileBody(accepted.body) ? steps.largeUploadSlots : steps.uploadSlots
  try {
    const entering = slots.enter(() => permit.release())
    if (entering !== undefined) await entering
    try {
      await outcomes.each(target => uploadImage(job, target, fetched, steps, place))
    } finally {
      slots.leave()
    }
  } finally {
    permit.release()
    bytes.release()
  }
}

async function uploadImage(
  job: ImageJob,
  target: Target,
  fetched: Fetched<PreparedImage>,
  steps: Steps,
  place: Place | undefined,
): Promise<Settlement> {
  const { knownImages, uploader } = steps
  const { accepted, bytes, profile } = fetched
  const same = knownImages.confirm(job, target, profile, accepted)
  if (same) return same
  place?.require()
  const missing = knownImages.lookups.lossOf(job, target)
  const putBack = missing?.sha256 === accepted.digests.sha256 ? missing : undefined
  bytes.use()
  let uploaded: Uploaded
  try {
    uploaded = await uploader.put(accepted, job, target, putBack)
  } catch (error) {
    bytes.release(false)
    throw error
  }
  return keepStored(job, target, fetched, uploaded, missing, steps)
}

function keepStored(
  job: ImageJob,
  target: Target,
  fetched: Fetched<PreparedImage>,
  uploaded: Uploaded,
  missing: ImageEntry | undefined,
  { knownImages }: Steps,
): Settlement {
  const { accepted, bytes, profile } = fetched
  const { outcome } = uploaded
  const line = knownImages.storedEntry(job, target, uploaded, accepted, profile)
  bytes.release(uploaded.isBodyFree)
  if (!missing) return { outcome, line }
  const { losses } = knownImages.lookups
  if (outcome.key === missing.key && outcome.sha256 !== undefined) losses.there(missing, true, outcome.new)
  else losses.replaced(missing)
  return { outcome, line, isRestored: true }
}
