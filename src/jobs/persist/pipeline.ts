/**
 * One image, step by step: look for it in the store, fetch and inspect it, compare it with the known image, upload it
 * and record the outcome. Images that the memory alone can settle never reach this pipeline.
 * A failed image does not end the run; a fault of the store or of this machine does.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */

import type { DigestName } from '../../base/digests/digests.ts'
import { isFileBody } from '../../base/digests/file-body.ts'
import type { PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { say } from '../../base/messages/say.ts'
import { CanonicalUrl, hostOf } from '../../base/url/request-url.ts'
import type { ImageJob, Target } from '../../input/positions/image-job.ts'
import { askedUrl, type Spelling } from '../../input/positions/spellings.ts'
import type { Fetched, NotModified } from '../../origin/fetch/fetcher.ts'
import type { HostPermit } from '../../origin/hosts/host-permit.ts'
import type { Outcome } from '../../output/result.ts'
import { mintKey } from '../../storage/key/object-key.ts'
import { PROBE_PATH } from '../../storage/key/reserved-folder.ts'
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'
import type { Store } from '../../storage/stores/store.ts'
import { hasImage } from './known/lookups.ts'
import type { PreparedImage } from './known/stored-entry.ts'
import type { OpenedOrigin } from './open-origin.ts'
import type { Resources } from './resources.ts'
import { type FindTools, findStored } from './steps/find-stored.ts'
import { firstSpelling } from './steps/first-spelling.ts'
import {
  dropBody,
  hasHost,
  ImagesInHand,
  imageInHand,
  isInHand,
  NO_PERMIT,
  type OfBody,
} from './steps/image-in-hand.ts'
import { inspectImage, sameBytes } from './steps/inspect-image.ts'
import { JobOutcomes } from './steps/job-outcomes.ts'
import type { NewLimit } from './steps/new-limit.ts'
import type { RepeatedImages } from './steps/repeated-image.ts'
import type { RotatingParameters } from './steps/rotating-parameters.ts'
import { settleUntried, settleUntriedJob } from './steps/untried-images.ts'
import type { Uploaded } from './steps/upload-image.ts'
import type { Stop } from './stop.ts'

/** What the steps of an image need; `run-images.ts` opens and closes it. */
export interface Steps extends FindTools, Resources, Pick<OpenedOrigin<ImageJob>, 'gate' | 'fetcher'> {
  /** Digests to compute for each image. */
  readonly digests: readonly DigestName[]
  readonly repeatedImages: RepeatedImages
  readonly rotating: RotatingParameters
  /** Undefined without `max-new`. */
  readonly newLimit: NewLimit | undefined
  /** Called when a job has ended, whatever its outcome. */
  ended(job: ImageJob): void
}

/** The result of `fetchImage`: an image, or the origin's answer that the known image has not changed. */
type FetchedStep = Fetched<PreparedImage> | NotModified

const NOTHING = Promise.resolve()

/**
 * Resolves when every target of every job has its outcome.
 * @param jobs jobs that the memory has not settled; an async iterable while more of them may come
 * @param ahead how many arriving jobs may be read ahead of the finished ones
 */
export async function persistImages(
  jobs: readonly ImageJob[] | AsyncIterable<ImageJob>,
  steps: Steps,
  ahead: number,
): Promise<void> {
  const { gate, stop, manifest, budget, settings, list } = steps
  const { stopping } = stop
  if (!manifest.storeAnswered) await probeStore(steps)
  const close = () => gate.close(stopping.reason)
  if (stopping.aborted) close()
  else stopping.addEventListener('abort', close)
  const work = (job: ImageJob, permit: HostPermit): Promise<void> => {
    // A later record may have brought its bytes.
    if (job.isBegun || isInHand(job)) return NOTHING
    job.isBegun = true
    return persistOne(job, permit, steps)
  }
  const isArriving = Symbol.asyncIterator in jobs
  const inHand = new ImagesInHand({
    budget,
    most: 2 * settings.fetch.maxBytes,
    stopping,
    work: async (job, share) => {
      job.isBegun = true
      await persistOne(job, NO_PERMIT, steps, { share, isArriving })
      if (isArriving) dropBody(job, steps.ledger)
    },
  })
  try {
    if (isArriving) await gate.runArriving(admitted(inHand.begin(jobs), steps), hostOfJob, work, ahead)
    else {
      const others = jobs.filter(job => !isInHand(job))
      await Promise.all([gate.run(others, hostOfJob, work), inHand.beginAll(jobs.filter(isInHand))])
    }
  } finally {
    await inHand.ended()
  }
  if (stopping.aborted) settleUntried(list.jobs, stopping.reason as PersistError, steps)
}

/** @param ofBody for an image whose bytes the list holds */
async function persistOne(job: ImageJob, permit: HostPermit, steps: Steps, ofBody?: OfBody): Promise<void> {
  const { stop, knownImages } = steps
  try {
    const outcomes = new JobOutcomes(job, steps)
    const finding = outcomes.each(target => findStored(job, target, steps, stop.aborting))
    if (finding !== undefined) await finding
    if (outcomes.isDone()) return
    const newLimit = isInHand(job) ? undefined : steps.newLimit
    if (newLimit && !(await newLimit.admits())) return settleUntriedJob(job, newLimit.error, steps)
    let fetched: FetchedStep
    try {
      fetched = await (ofBody && isInHand(job)
        ? imageInHand(job, ofBody, steps)
        : fetchImage(job, permit, outcomes, steps))
    } catch (error) {
      return outcomes.fail(error)
    }
    try {
      if ('notModified' in fetched) {
        const { profile } = fetched
        void outcomes.each(target => knownImages.confirm(job, target, profile))
        return
      }
      if (hasHost(job)) observe(job, fetched.accepted, steps)
      newLimit?.uploadBegins()
      try {
        await uploadInTurn(job, fetched, outcomes, steps)
      } finally {
        newLimit?.uploadEnded()
      }
    } finally {
      fetched.permit.release()
      fetched.bytes.release()
    }
    if (newLimit?.isReached)
      for (const waiting of steps.gate.dropWaiting()) settleUntriedJob(waiting, newLimit.error, steps)
  } finally {
    steps.ended(job)
  }
}

/** Passes on the jobs that arrive before the run has stored what `max-new` allows. */
async function* admitted(jobs: AsyncIterable<ImageJob>, steps: Steps): AsyncGenerator<ImageJob> {
  const { newLimit } = steps
  for await (const job of jobs)
    if (newLimit?.isReached) settleUntriedJob(job, newLimit.error, steps)
    else yield job
}

async function uploadInTurn(
  job: ImageJob,
  fetched: Fetched<PreparedImage>,
  outcomes: JobOutcomes,
  steps: Steps,
): Promise<void> {
  const { permit, accepted } = fetched
  const slots = isFileBody(accepted.body) ? steps.largeUploadSlots : steps.uploadSlots
  const entering = slots.enter(() => permit.release())
  if (entering !== undefined) await entering
  try {
    const uploading = uploadImage(job, fetched, outcomes, steps)
    if (uploading !== undefined) await uploading
  } finally {
    slots.leave()
  }
}

function observe(job: ImageJob, { digests: { sha256 } }: PreparedImage, steps: Steps): void {
  const { repeatedImages, rotating, knownImages, watch } = steps
  const { url } = job.requested ?? job
  const host = hostOf(url)
  const repeated = sha256 && repeatedImages.saw({ host, href: url }, sha256)
  if (repeated) watch.notice(say('run-same-bytes', { ...repeated }))
  const isKnown = (target: Target) => hasImage(knownImages.lookups.lookUp(job, target))
  if (!job.targets.some(isKnown)) rotating.observe(host, url, sha256)
}

/** Bytes that are no image fail the attempt, and the fetcher may try again. */
function fetchImage(
  job: ImageJob,
  permit: HostPermit,
  outcomes: JobOutcomes,
  steps: Steps,
): Promise<FetchedStep> {
  const { settings, digests, fetcher, knownImages } = steps
  const { referer } = job
  const fetchSpelling = (spelling: Spelling, at: HostPermit, before: number): Promise<FetchedStep> => {
    const known = knownImages.validators(job, outcomes.open())
    const restored = knownImages.lookups.restored(job)
    const { expiresAt } = spelling
    return fetcher.fetch(
      {
        url: new CanonicalUrl(askedUrl(spelling)),
        referer,
        expiresAt,
        known,
        onReceived: (bytes, length) => outcomes.received(bytes, length),
      },
      at,
      restored
        ? image => sameBytes(image, restored, settings.inspect, digests)
        : image => inspectImage(image, settings.inspect, digests),
      number => {
        job.requested = spelling
        outcomes.attempt(before + number)
      },
    )
  }
  return firstSpelling(job, permit, fetchSpelling, steps)
}

/** @returns undefined if each target has its outcome already */
function uploadImage(
  job: ImageJob,
  fetched: Fetched<PreparedImage>,
  outcomes: JobOutcomes,
  steps: Steps,
): Promise<void> | undefined {
  const { knownImages, uploader } = steps
  const { accepted, bytes, profile } = fetched
  return outcomes.each(target => {
    const same = knownImages.confirm(job, target, profile, accepted)
    if (same) return same
    const lost = knownImages.lookups.lossOf(job, target)
    const key = lost?.sha256 === accepted.digests.sha256 ? lost?.key : undefined
    const putting = uploader.put(accepted, job, target, key)
    bytes.use()
    return putting.then(
      uploaded => keepStored(job, target, fetched, uploaded, lost, steps),
      error => {
        bytes.release(false)
        throw error
      },
    )
  })
}

/** @returns undefined if the target gets its outcome later */
function keepStored(
  job: ImageJob,
  target: Target,
  fetched: Fetched<PreparedImage>,
  { outcome, isBodyFree }: Uploaded,
  lost: ImageEntry | undefined,
  { knownImages, manifest, ledger }: Steps,
): Outcome {
  const { accepted, bytes, profile } = fetched
  const entry = knownImages.storedEntry(job, target, outcome, accepted, profile)
  if (entry) manifest.record(entry)
  bytes.release(isBodyFree)
  if (lost) {
    const { losses } = knownImages.lookups
    if (outcome.key === lost.key && outcome.sha256 !== undefined) losses.there(lost, true, outcome.new)
    else losses.replaced(lost)
    if (outcome.outcome === 'stored') ledger.restored++
  }
  return outcome
}

function hostOfJob({ url }: ImageJob): string {
  return hostOf(url)
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
