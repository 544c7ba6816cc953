/**
 * One image, step by step: look for it in the store, fetch and inspect it, compare it with the known image, upload it
 * and record the outcome. Images that the manifest alone can settle never reach this pipeline.
 * A failed image does not end the run; a fault of the store or of this machine does.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import type { PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { hostOf } from '../../base/url/request-url.ts'
import type { ImageJob, Target } from '../../input/positions/image-job.ts'
import type { HostPermit } from '../../origin/hosts/host-permit.ts'
import { mintKey } from '../../storage/key/object-key.ts'
import { PROBE_PATH } from '../../storage/key/reserved-folder.ts'
import type { Store } from '../../storage/stores/store.ts'
import { hasImage } from './known/lookups.ts'
import { manifestHostOf } from './known/manifest-names.ts'
import type { PreparedImage } from './known/stored-entry.ts'
import { type FetchedStep, fetchImage } from './steps/fetch-image.ts'
import { findStored } from './steps/find-stored.ts'
import { isFound } from './steps/found.ts'
import { JobOutcomes } from './steps/job-outcomes.ts'
import { judgePending } from './steps/judge-pending.ts'
import type { NewLimit } from './steps/new-limit.ts'
import { hostOfJob, type Steps } from './steps/steps.ts'
import { confirmImage, storeImage } from './steps/store-image.ts'
import {
  dropBody,
  hasHost,
  inspectSupplied,
  isSupplied,
  NO_PERMIT,
  type OfBody,
  SuppliedImages,
} from './steps/supplied-images.ts'
import { settleUntried, settleUntriedJob } from './steps/untried-images.ts'
import type { Stop } from './stop.ts'

const NOTHING = Promise.resolve()

/**
 * Resolves when every target of every job has its outcome.
 * @param jobs jobs that the manifest has not settled; an async iterable while more of them may come
 * @param ahead how many arriving jobs may be read ahead of the finished ones
 */
export async function persistImages(
  jobs: readonly ImageJob[] | AsyncIterable<ImageJob>,
  steps: Steps,
  ahead: number,
): Promise<void> {
  const { gate, stop, manifest, budget, settings, list, newLimit } = steps
  const { stopping } = stop
  if (!manifest.storeAnswered && !stopping.aborted) await probeStore(steps)
  stop.waitsForStore = false
  const close = () => gate.close(stopping.reason)
  if (stopping.aborted) close()
  else stopping.addEventListener('abort', close)
  const work = (job: ImageJob, permit: HostPermit): Promise<void> => {
    // A later record may have brought its bytes.
    if (isSupplied(job)) return NOTHING
    return persistOne(job, permit, steps)
  }
  const isArriving = Symbol.asyncIterator in jobs
  const supplied = new SuppliedImages({
    budget,
    most: 2 * settings.fetch.maxBytes,
    stopping,
    placeFor:
      newLimit &&
      (async job => {
        const place = await newLimit.place()
        if (!place) settleUntriedJob(job, newLimit.error, steps)
        if (!place && isArriving) dropBody(job, steps.ledger)
        return place
      }),
    work: async (job, share, place) => {
      job.isBegun = true
      await persistOne(job, NO_PERMIT, steps, { share, isArriving, place })
      if (isArriving) dropBody(job, steps.ledger)
    },
  })
  try {
    if (isArriving) await gate.runArriving(admitted(supplied.begin(jobs), steps), hostOfJob, work, ahead)
    else {
      const others = jobs.filter(job => !isSupplied(job))
      await Promise.all([gate.run(others, hostOfJob, work), supplied.beginAll(jobs.filter(isSupplied))])
    }
  } finally {
    await supplied.ended()
    // What the run did not reach is not waited for.
    for (const host of steps.pending.hosts) await judgePending(host, steps)
  }
  if (stopping.aborted) settleUntried(list.jobs, stopping.reason as PersistError, steps)
}

/** @param ofBody for an image whose bytes the list holds */
async function persistOne(job: ImageJob, permit: HostPermit, steps: Steps, ofBody?: OfBody): Promise<void> {
  await requestOne(job, permit, steps, ofBody)
  if (!isOvertaken(job, ofBody)) await judgeAnswered(job, permit, steps)
}

/** Whether a later record has brought the bytes of an image under way. They are stored apart, and its answer is dropped. */
function isOvertaken(job: ImageJob, ofBody: OfBody | undefined): boolean {
  return ofBody === undefined && isSupplied(job)
}

async function judgeAnswered(job: ImageJob, permit: HostPermit, steps: Steps): Promise<void> {
  const host = steps.refreshes?.answered(job)
  if (host === undefined) return
  permit.release()
  await judgePending(host, steps)
}

async function requestOne(job: ImageJob, permit: HostPermit, steps: Steps, ofBody?: OfBody): Promise<void> {
  const { stop, newLimit, refreshes, pending } = steps
  const outcomes = new JobOutcomes(job, steps)
  await outcomes.each(async target => {
    const found = await findStored(job, target, steps, stop.aborting)
    return isFound(found) && !isOvertaken(job, ofBody) ? found : undefined
  })
  if (outcomes.isDone()) return
  const place = ofBody ? ofBody.place : newLimit && (await newLimit.place())
  try {
    if (isOvertaken(job, ofBody)) return
    if (newLimit && !place) return settleUntriedJob(job, newLimit.error, steps)
    let fetched: FetchedStep
    try {
      fetched = await (ofBody && isSupplied(job)
        ? inspectSupplied(job, ofBody, steps)
        : fetchImage(job, permit, outcomes, steps, place))
    } catch (error) {
      return isOvertaken(job, ofBody) ? undefined : outcomes.fail(error)
    }
    if (isOvertaken(job, ofBody)) {
      fetched.permit.release()
      return fetched.bytes.release()
    }
    job.isBegun = true
    if ('notModified' in fetched) return await confirmImage(job, fetched, outcomes, steps)
    const { sha256 } = fetched.accepted.digests
    const isJudged = sha256 !== undefined && refreshes?.isToJudge(job, sha256) === true
    if (hasHost(job)) observe(job, fetched.accepted, steps, isJudged)
    if (isJudged) await pending.add(manifestHostOf(job), job, outcomes, fetched)
    else await storeImage(job, fetched, outcomes, steps, place)
  } finally {
    place?.end()
  }
  if (newLimit?.isReached)
    for (const waiting of steps.gate.dropWaiting()) await leave(waiting, newLimit, steps)
}

/** Passes on the jobs that arrive before the run has stored what `max-new` allows. */
async function* admitted(jobs: AsyncIterable<ImageJob>, steps: Steps): AsyncGenerator<ImageJob> {
  const { newLimit } = steps
  for await (const job of jobs)
    if (newLimit?.isReached) await leave(job, newLimit, steps)
    else yield job
}

/** Leaves a job to the next run. Answers of its host may wait for it. */
async function leave(job: ImageJob, limit: NewLimit, steps: Steps): Promise<void> {
  // A later record has brought its bytes, which are stored apart.
  if (isSupplied(job)) return
  settleUntriedJob(job, limit.error, steps)
  await judgeAnswered(job, NO_PERMIT, steps)
}

/** @param isJudged whether the answer has a warning of its own if it is suspect */
function observe(
  job: ImageJob,
  { digests: { sha256 } }: PreparedImage,
  steps: Steps,
  isJudged: boolean,
): void {
  const { repeatedImages, rotating, knownImages } = steps
  const { url } = job.requested ?? job
  const host = hostOf(url)
  if (sha256 && !isJudged) repeatedImages.saw({ host, href: url }, sha256)
  const isKnown = (target: Target) => hasImage(knownImages.lookups.lookUp(job, target))
  if (!job.targets.some(isKnown)) rotating.observe(host, url, sha256)
}

/**
 * Sends one request before thousands of downloads. Wrong credentials, a wrong region or bucket name, or an unreachable
 * store end the run here. A refused read does not: some credentials may only write.
 */
async function probeStore({ store, stop }: { readonly store: Store; readonly stop: Stop }): Promise<void> {
  try {
    await store.head(mintKey(store.prefix, PROBE_PATH), stop.aborting)
  } catch (error) {
    const failure = asPersistError(error, 'store')
    if (failure.reason !== 'store-denied' && !stop.cancelled) stop.failStore(failure)
  }
}
