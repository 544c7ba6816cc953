/** Judges answers that have waited: the stored image stays in place of a suspect one, and all others are stored. */
import { eachAtOnce } from '../../../base/concurrency/map-ordered.ts'
import { PersistError } from '../../../base/errors.ts'
import { printable } from '../../../base/messages/printable.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import { manifestHostOf } from '../known/manifest-names.ts'
import { say } from '../messages/say.ts'
import { fetchImage } from './fetch-image.ts'
import type { JobOutcomes } from './job-outcomes.ts'
import type { Place } from './new-limit.ts'
import type { PendingAnswer } from './pending-answers.ts'
import { hostOfJob, type Steps } from './steps.ts'
import { confirmImage, storeImage } from './store-image.ts'
import { settleUntriedJob } from './untried-images.ts'

/** Answers of one host that are stored at once, after they have waited. */
const JUDGED_AT_ONCE = 16

export function judgePending(host: string, steps: Steps): Promise<void> {
  return eachAtOnce(steps.pending.take(host), JUDGED_AT_ONCE, answer => judgeOne(answer, steps))
}

async function judgeOne(pending: PendingAnswer, steps: Steps): Promise<void> {
  const { job, outcomes, sha256 } = pending
  const { refreshes, newLimit } = steps
  const isSuspect = refreshes?.isSuspect(job, sha256)
  const place = isSuspect ? undefined : await newLimit?.place()
  if (isSuspect || (newLimit && !place)) {
    pending.drop()
    if (isSuspect) await keepKnown(job, sha256, outcomes, steps)
    else if (newLimit) settleUntriedJob(job, newLimit.error, steps)
    return
  }
  await storePending(pending, steps, place)
    .catch(error => outcomes.fail(error))
    .finally(() => place?.end())
}

async function storePending(
  { job, outcomes, load }: PendingAnswer,
  steps: Steps,
  place: Place | undefined,
): Promise<void> {
  const loaded = await load()
  if (loaded) return await storeImage(job, loaded, outcomes, steps, place)
  const permit = await steps.gate.waitForPermit(hostOfJob(job))
  const fetched = await fetchImage(job, permit, outcomes, steps, place)
  if ('notModified' in fetched) await confirmImage(job, fetched, outcomes, steps)
  else await storeImage(job, fetched, outcomes, steps, place)
}

/** Keeps the stored image in place of a suspect answer, of which nothing is uploaded. */
async function keepKnown(job: ImageJob, sha256: string, outcomes: JobOutcomes, steps: Steps): Promise<void> {
  const { knownImages, refreshes, ledger } = steps
  const sentence = say('refresh-suspect', { host: printable(manifestHostOf(job)) })
  refreshes?.noteSuspect(job)
  ledger.suspects++
  await outcomes.each(target => knownImages.suspect(job, target, sha256, sentence))
  outcomes.fail(new PersistError('inspect', 'placeholder', sentence))
}
