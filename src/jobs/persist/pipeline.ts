/**
 * One image, step by step: look for it in the store, fetch and inspect it, compare it with the known image, upload it
 * and record the outcome. Images that the memory alone can settle never reach this pipeline.
 * A failed image does not end the run; a fault of the store or of this machine does.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import type { BodyMemory } from '../../base/buffers/body-memory.ts'
import type { Clock } from '../../base/clock.ts'
import { andThen } from '../../base/concurrency/and-then.ts'
import type { ByteBudget } from '../../base/concurrency/byte-budget.ts'
import type { UploadSlots } from '../../base/concurrency/upload-slots.ts'
import type { DigestName } from '../../base/digests/digests.ts'
import { isFileBody } from '../../base/digests/file-body.ts'
import type { PersistError } from '../../base/errors.ts'
import { textIn } from '../../base/sentence.ts'
import { CanonicalUrl, hostOf } from '../../base/url/request-url.ts'
import type { ImageJob, Target } from '../../input/positions/image-job.ts'
import { askedUrl, type Spelling } from '../../input/positions/spellings.ts'
import type { Fetched, Fetcher, NotModified } from '../../origin/fetch/fetcher.ts'
import type { HostGate } from '../../origin/hosts/gate.ts'
import type { HostPermit } from '../../origin/hosts/host-permit.ts'
import type { InspectRules } from '../../origin/inspect/inspect.ts'
import type { LostOutcome } from '../../output/result.ts'
import type { Manifest } from '../../storage/manifest/manifest.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { KnownImages } from './known/known-images.ts'
import type { MirrorCopies } from './mirrors/mirror-copies.ts'
import { type FindTools, findStored } from './steps/find-stored.ts'
import { type FetchSpelling, firstSpelling } from './steps/first-spelling.ts'
import type { PreparedImage } from './steps/image-bytes.ts'
import { hasHost, imageInHand, NO_PERMIT, type OfBody } from './steps/image-in-hand.ts'
import { dropBody, ImagesInHand, isInHand } from './steps/images-in-hand.ts'
import { inspectImage, sameBytes } from './steps/inspect-image.ts'
import { JobOutcomes, type JobOutcomesTools } from './steps/job-outcomes.ts'
import { type Holding, mayBegin } from './steps/may-begin.ts'
import { probeStore } from './steps/probe-store.ts'
import type { RepeatedImageWatch } from './steps/repeated-image.ts'
import type { RotatingParameters } from './steps/rotating-parameters.ts'
import type { Uploader } from './steps/upload-image.ts'

/** What the steps of an image need; `run-images.ts` opens and closes it. */
export interface Steps extends JobOutcomesTools, Holding, Pick<FindTools, 'objects' | 'due'> {
  readonly gate: HostGate<ImageJob>
  readonly fetcher: Fetcher
  readonly rules: InspectRules
  /** Digests to compute for each image. */
  readonly digests: readonly DigestName[]
  readonly maxBytes: number
  /** Buffers for the bytes of images. */
  readonly memory: BodyMemory
  readonly budget: ByteBudget
  readonly uploadSlots: UploadSlots
  readonly largeUploadSlots: UploadSlots
  readonly uploader: Uploader
  readonly store: Store
  readonly repeatedImages: RepeatedImageWatch
  readonly rotating: RotatingParameters
  readonly manifest: Pick<Manifest, 'storeAnswered'>
  readonly knownImages: KnownImages
  readonly clock: Pick<Clock, 'now'>
  /** Undefined without mirrors. */
  readonly copies?: MirrorCopies | undefined
  /** Called when a job has ended, whatever its outcome. */
  ended?(job: ImageJob): void
}

/** The result of `fetchImage`: an image, or the origin's answer that the known image has not changed. */
type FetchedStep = Fetched<PreparedImage> | NotModified

/**
 * Resolves when every target of every job has its outcome.
 * @param jobs jobs that the memory has not settled; an async iterable while the list is still arriving
 * @param known all jobs of the run, read at the end
 * @param ahead how many arriving jobs may be read ahead of the finished ones
 */
export async function persistImages(
  jobs: readonly ImageJob[] | AsyncIterable<ImageJob>,
  known: Iterable<ImageJob>,
  steps: Steps,
  ahead: number,
): Promise<void> {
  const { gate, stop, manifest } = steps
  if (!manifest.storeAnswered) await probeStore(steps)
  const close = () => gate.close(stop.stopping.reason)
  if (stop.stopping.aborted) close()
  else stop.stopping.addEventListener('abort', close)
  const ended = (job: ImageJob) => {
    steps.imageEnded?.()
    steps.ended?.(job)
  }
  const work = (job: ImageJob, permit: HostPermit) => {
    // A later record may have brought its bytes.
    if (job.isBegun || isInHand(job)) return Promise.resolve()
    job.isBegun = true
    return persistOne(job, permit, steps).then(() => ended(job))
  }
  const isArriving = Symbol.asyncIterator in jobs
  const inHand = new ImagesInHand({
    budget: steps.budget,
    most: 2 * steps.maxBytes,
    stopping: stop.stopping,
    work: async (job, share) => {
      job.isBegun = true
      await persistOne(job, NO_PERMIT, steps, { share, isArriving })
      if (isArriving) dropBody(job, steps.ledger)
      ended(job)
    },
  })
  try {
    if (isArriving) await gate.runArriving(inHand.begin(jobs), hostOfJob, work, ahead)
    else
      await Promise.all([
        gate.run(
          jobs.filter(job => !isInHand(job)),
          hostOfJob,
          work,
        ),
        inHand.beginAll(jobs.filter(isInHand)),
      ])
  } finally {
    await inHand.ended()
    await steps.copies?.ended()
  }
  if (stop.stopping.aborted) settleUntried(known, stop.stopping.reason as PersistError, steps)
}

/** @param ofBody for an image whose bytes the list holds */
async function persistOne(job: ImageJob, permit: HostPermit, steps: Steps, ofBody?: OfBody): Promise<void> {
  // The end of the run settles images that have not begun.
  if (steps.hold?.() !== undefined && !(await mayBegin(steps))) return
  const outcomes = new JobOutcomes(job, steps)
  const finding = outcomes.each(target => findStored(job, target, steps, steps.stop.aborting))
  if (finding !== undefined) await finding
  if (outcomes.isDone()) return
  let fetched: FetchedStep
  try {
    fetched = await (ofBody && isInHand(job)
      ? imageInHand(job, ofBody, steps)
      : fetchImage(job, permit, outcomes, steps))
  } catch (error) {
    return outcomes.fail(error)
  }
  const { permit: held, share } = fetched
  let copied: Promise<void> | undefined
  try {
    const fetchedJob = asFetched(job, outcomes.spelling)
    if ('notModified' in fetched) {
      const { profile } = fetched
      await outcomes.each(target => steps.knownImages.confirm(fetchedJob, target, profile))
      return
    }
    if (hasHost(job)) observe(job, fetchedJob.url, fetched.accepted, steps)
    const slots = isFileBody(fetched.accepted.body) ? steps.largeUploadSlots : steps.uploadSlots
    const entering = slots.enter(() => held.release())
    if (entering !== undefined) await entering
    try {
      copied = (await uploadImage(job, fetchedJob, fetched, outcomes, steps)).copied
    } finally {
      slots.leave()
    }
  } finally {
    held.release()
    // Bytes that mirrors still need stay in the budget.
    const free = () => share.close()
    if (copied !== undefined) void copied.then(free)
    else free()
  }
}

function observe(job: ImageJob, url: string, image: PreparedImage, steps: Steps): void {
  const { repeatedImages, rotating, knownImages } = steps
  repeatedImages.observe(url, image)
  const isKnown = (target: Target) => !['new', 'dead'].includes(knownImages.lookups.lookUp(job, target).kind)
  if (!job.targets.some(isKnown)) rotating.observe(url, image.digests.sha256)
}

function fetchImage(job: ImageJob, permit: HostPermit, outcomes: JobOutcomes, steps: Steps) {
  const fetch: FetchSpelling<FetchedStep> = (spelling, at, before) =>
    fetchSpelling(job, spelling, at, before, outcomes, steps)
  return firstSpelling(job, permit, fetch, steps)
}

/**
 * Fetches one URL of the image. Bytes that are no image fail the attempt, and the fetcher may try again.
 * @param before number of attempts at other URLs of the image
 */
function fetchSpelling(
  job: ImageJob,
  spelling: Spelling,
  permit: HostPermit,
  before: number,
  outcomes: JobOutcomes,
  { rules, digests, fetcher, knownImages }: Steps,
): Promise<FetchedStep> {
  const known = knownImages.validators(job, outcomes.open())
  const restored = knownImages.lookups.restored(job)
  const { referer } = job
  const { expiresAt } = spelling
  return fetcher.fetch(
    {
      url: new CanonicalUrl(askedUrl(spelling)),
      ...(referer && { referer }),
      ...(expiresAt !== undefined && { expiresAt }),
      ...(known && { known }),
      onReceived: (bytes, length) => outcomes.received(bytes, length),
    },
    permit,
    restored
      ? image => sameBytes(image, restored, rules, digests)
      : image => inspectImage(image, rules, digests),
    number => outcomes.attempt(before + number, spelling),
  )
}

/** @param fetchedJob the job with the URL that delivered the image */
function uploadImage(
  job: ImageJob,
  fetchedJob: ImageJob,
  fetched: Fetched<PreparedImage>,
  outcomes: JobOutcomes,
  { knownImages, uploader, stop, memory, copies, ledger }: Steps,
): Uploading | Promise<Uploading> {
  const { accepted, profile } = fetched
  // The key comes from the job's first URL, whichever URL delivered the image.
  const keyed = fetchedJob === job ? job : { ...job, fetchUrl: askedUrl(fetchedJob) }
  // The buffer is reusable only if every target is done with the bytes.
  let free = 0
  const targets = outcomes.open().length
  const copying: Promise<void>[] = []
  const uploading = outcomes.each(target => {
    const same = knownImages.confirm(fetchedJob, target, profile, accepted)
    if (same) {
      free++
      return same
    }
    const lost = knownImages.lookups.lossOf(job, target)
    const known = lost?.sha256 === accepted.digests.sha256 ? lost?.key : undefined
    return uploader
      .put(accepted, keyed, target, stop.aborting, known)
      .then(({ outcome, isBodyFree, stored }) => {
        const entry = copies && knownImages.storedEntry(fetchedJob, target, outcome, accepted, profile)
        if (!entry) knownImages.recordStored(fetchedJob, target, outcome, accepted, profile)
        if (lost) {
          const { losses } = knownImages.lookups
          if (outcome.key === lost.key) losses.there(lost, true)
          else losses.replaced(lost)
          if (outcome.outcome === 'stored') ledger.restored++
        }
        if (!entry) {
          if (isBodyFree) free++
          return outcome
        }
        const settle = outcomes.settleLater(target, outcome)
        const copy = copies.keep(entry, outcome, accepted.body, stored).then(end => {
          if (isBodyFree && end.isBodyFree) free++
          settle(end.states)
        })
        copying.push(copy)
        return undefined
      })
  })
  const giveBack = () => {
    if (free === targets && !isFileBody(accepted.body)) memory.giveBack(accepted.body)
  }
  return andThen(uploading, () => {
    if (copies && copying.length > 0) return { copied: copies.track(Promise.all(copying).then(giveBack)) }
    giveBack()
    return { copied: undefined }
  })
}

/** `copied`: resolves when the mirrors are done; undefined if they need no bytes. */
interface Uploading {
  readonly copied: Promise<void> | undefined
}

/** Returns the job with the URL that delivered the image. */
function asFetched(job: ImageJob, spelling: Spelling): ImageJob {
  return spelling === job ? job : { ...job, ...spelling }
}

/** Settles the targets that the run did not reach: findings of earlier runs stay, all others were not tried. */
function settleUntried(jobs: Iterable<ImageJob>, error: PersistError, { ledger, knownImages }: Steps): void {
  const message = textIn(ledger.language, error.sentence)
  const untried: LostOutcome = { outcome: 'skipped', reason: error.reason, message }
  for (const job of jobs) {
    for (const target of job.targets) {
      if (ledger.isSettled(target)) continue
      const kept = knownImages.keptOutcome(job, target, error) ?? knownImages.recall(job, target)
      ledger.settle(target, kept ?? knownImages.lost.withLoss(job, target, untried))
    }
  }
  ledger.settleRest(untried)
}

function hostOfJob({ url }: ImageJob): string {
  return hostOf(url)
}
