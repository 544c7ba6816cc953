/**
 * One image, step by step: look whether the store has it, fetch and inspect it, see whether it is the one that is
 * known, upload it, and write down what became of it. What the manifest knows of has been settled before.
 * No image ends a run: only the store as a whole can. Must not import `process`, `@actions/*`, ali-oss or undici.
 */
import type { BodyMemory } from '../../base/buffers/body-memory.ts'
import type { Clock } from '../../base/clock.ts'
import type { ByteBudget } from '../../base/concurrency/byte-budget.ts'
import type { UploadSlots } from '../../base/concurrency/upload-slots.ts'
import type { DigestName } from '../../base/digests/digests.ts'
import { PersistError } from '../../base/errors.ts'
import { asPersistError } from '../../base/messages/as-persist-error.ts'
import { say } from '../../base/messages/say.ts'
import { textIn } from '../../base/sentence.ts'
import { decodeDataUri } from '../../base/url/data-uri.ts'
import { CanonicalUrl, hostOf } from '../../base/url/request-url.ts'
import type { Job, Target } from '../../input/plan/job.ts'
import { askedUrl, type Spelling } from '../../input/plan/spellings.ts'
import type { Fetched, Fetcher, NotModified } from '../../origin/fetch/fetcher.ts'
import type { HostGate } from '../../origin/hosts/gate.ts'
import type { Place } from '../../origin/hosts/place.ts'
import type { InspectRules } from '../../origin/inspect/inspect.ts'
import type { Outcome } from '../../output/result.ts'
import { mintKey } from '../../storage/key/object-key.ts'
import { PROBE_PATH } from '../../storage/key/reserved-folder.ts'
import type { Manifest } from '../../storage/manifest/manifest.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { KnownImages } from './known/known-images.ts'
import { type FetchSpelling, firstSpelling } from './steps/first-spelling.ts'
import type { PreparedImage } from './steps/image-bytes.ts'
import { inspectImage } from './steps/inspect-image.ts'
import { JobOutcomes, type JobOutcomesTools } from './steps/job-outcomes.ts'
import type { RepeatedImageWatch } from './steps/repeated-image.ts'
import type { Uploader } from './steps/upload-image.ts'

/** What the steps of an image need; `run-images.ts` opens and closes it. */
export interface Steps extends JobOutcomesTools {
  readonly gate: HostGate<Job>
  readonly fetcher: Fetcher
  readonly rules: InspectRules
  /** Of each image. */
  readonly digests: readonly DigestName[]
  readonly maxBytes: number
  /** Where the bytes of images lie. */
  readonly memory: BodyMemory
  readonly budget: ByteBudget
  readonly uploadSlots: UploadSlots
  readonly uploader: Uploader
  readonly store: Store
  readonly repeatedImages: RepeatedImageWatch
  readonly manifest: Pick<Manifest, 'storeAnswered'>
  readonly knownImages: KnownImages
  readonly clock: Pick<Clock, 'now'>
  /** A job has ended, whatever came of it. */
  ended?(job: Job): void
}

/** What `fetchImage` brings: the image, or the origin's word that the known one has not changed. */
type FetchedStep = Fetched<PreparedImage> | NotModified

/**
 * Resolves when every target of every job has its outcome.
 * @param jobs that the manifest has not settled; of a list that is still coming, one by one
 * @param known all jobs there are, at the end
 * @param ahead jobs that come one by one: read so many before those that are done
 */
export async function persistImages(
  jobs: readonly Job[] | AsyncIterable<Job>,
  known: Iterable<Job>,
  steps: Steps,
  ahead: number,
): Promise<void> {
  const { gate, stop, manifest } = steps
  if (!manifest.storeAnswered) await probeStore(steps)
  const close = () => gate.close(stop.stopping.reason)
  if (stop.stopping.aborted) close()
  else stop.stopping.addEventListener('abort', close)
  const work = async (job: Job, place: Place) => {
    await persistOne(job, place, steps)
    steps.ended?.(job)
  }
  if (Symbol.asyncIterator in jobs) await gate.runArriving(jobs, hostOfJob, work, ahead)
  else await gate.run(jobs, hostOfJob, work)
  if (stop.stopping.aborted) settleUntried(known, stop.stopping.reason as PersistError, steps)
}

async function persistOne(job: Job, place: Place, steps: Steps): Promise<void> {
  const outcomes = new JobOutcomes(job, steps)
  const finding = outcomes.each(target => findStored(job, target, steps))
  if (finding !== undefined) await finding
  if (outcomes.isDone()) return
  let fetched: FetchedStep
  try {
    fetched = await fetchImage(job, place, outcomes, steps)
  } catch (error) {
    return outcomes.fail(error)
  }
  const { place: held, share } = fetched
  try {
    const asked = asFetched(job, outcomes.spelling)
    if ('notModified' in fetched) {
      const { profile } = fetched
      await outcomes.each(target => steps.knownImages.confirm(asked, target, profile))
      return
    }
    if (job.dataUri === undefined) steps.repeatedImages.observe(asked.url, fetched.accepted)
    const entering = steps.uploadSlots.enter(() => held.release())
    if (entering !== undefined) await entering
    try {
      await uploadImage(job, asked, fetched, outcomes, steps)
    } finally {
      steps.uploadSlots.leave()
    }
  } finally {
    held.release()
    share.close()
  }
}

/** The object whose key is known before the bytes, and which the store has; undefined where the bytes are needed. */
function findStored(
  job: Job,
  target: Target,
  { knownImages, uploader, stop }: Steps,
): Promise<Outcome | undefined> | undefined {
  if (knownImages.isStale(job, target)) return undefined
  return uploader.findStored(job, target, stop.aborting)?.then(found => {
    if (found) knownImages.recordStored(job, target, found)
    return found
  })
}

function fetchImage(job: Job, place: Place, outcomes: JobOutcomes, steps: Steps): Promise<FetchedStep> {
  if (job.dataUri !== undefined) return inlineImage(job.dataUri, job, place, steps)
  const fetch: FetchSpelling<FetchedStep> = (spelling, at, before) =>
    fetchSpelling(job, spelling, at, before, outcomes, steps)
  return firstSpelling(job, place, fetch, steps)
}

/**
 * Bytes that are no image are the attempt's failure, which another attempt may mend.
 * @param before attempts at other spellings
 */
function fetchSpelling(
  job: Job,
  spelling: Spelling,
  place: Place,
  before: number,
  outcomes: JobOutcomes,
  { rules, digests, fetcher, knownImages }: Steps,
): Promise<FetchedStep> {
  const known = knownImages.validators(job, outcomes.open())
  const { referer } = job
  const { expiresAt } = spelling
  return fetcher.fetch(
    {
      url: new CanonicalUrl(askedUrl(spelling)),
      ...(referer && { referer }),
      ...(expiresAt !== undefined && { expiresAt }),
      ...(known && { known }),
    },
    place,
    image => inspectImage(image, rules, digests),
    number => outcomes.attempt(before + number, spelling),
  )
}

/** The image that the list itself holds. */
async function inlineImage(
  dataUri: string,
  { url }: Job,
  place: Place,
  { rules, digests, maxBytes, budget }: Steps,
): Promise<FetchedStep> {
  const { bytes } = decodeDataUri(dataUri)
  if (bytes.length > maxBytes) throw new PersistError('inspect', 'too-large', say('image-too-large'))
  const accepted = await inspectImage({ bytes, finalUrl: new URL(url), headers: {} }, rules, digests)
  return { accepted, place, share: budget.open() }
}

/** @param asked the job by the spelling that gave the image */
async function uploadImage(
  job: Job,
  asked: Job,
  fetched: Fetched<PreparedImage>,
  outcomes: JobOutcomes,
  { knownImages, uploader, stop, memory }: Steps,
): Promise<void> {
  const { accepted, profile } = fetched
  // Keys are made of the first spelling, whichever gave the image.
  const keyed = asked === job ? job : { ...job, fetchUrl: askedUrl(asked) }
  // As often as there are targets, and all of them free: nobody has the bytes in hand.
  let free = 0
  const targets = outcomes.open().length
  await outcomes.each(target => {
    const same = knownImages.confirm(asked, target, profile, accepted)
    if (same) {
      free++
      return same
    }
    return uploader.put(accepted, keyed, target, stop.aborting).then(({ outcome, isBodyFree }) => {
      if (isBodyFree) free++
      knownImages.recordStored(asked, target, outcome, accepted, profile)
      return outcome
    })
  })
  if (free === targets) memory.giveBack(accepted.body)
}

/** The job by the spelling that gave the image. */
function asFetched(job: Job, spelling: Spelling): Job {
  return spelling === job ? job : { ...job, ...spelling }
}

/** Settles what the run did not come to: what earlier runs found stays as it is, all else was not tried. */
function settleUntried(jobs: Iterable<Job>, error: PersistError, { ledger, knownImages }: Steps): void {
  for (const job of jobs) {
    for (const target of job.targets) {
      if (ledger.isSettled(target)) continue
      const kept = knownImages.keptOutcome(job, target, error) ?? knownImages.recall(job, target)
      if (kept) ledger.settle(target, kept)
    }
  }
  const message = textIn(ledger.language, error.sentence)
  ledger.settleRest({ outcome: 'skipped', reason: error.reason, message })
}

/**
 * One request before thousands of downloads: wrong keys, regions and bucket names, and a store that is not there,
 * end the run here. A refusal to read is no verdict, since keys may be allowed to write only.
 */
async function probeStore({ store, stop }: Steps): Promise<void> {
  try {
    await store.head(mintKey(store.prefix, PROBE_PATH), stop.aborting)
  } catch (error) {
    const failure = asPersistError(error, 'store')
    if (failure.reason !== 'store-denied' && !stop.cancelled) stop.failStore(failure)
  }
}

/** `data:` URIs take their turn as if they came from one host. */
function hostOfJob(job: Job): string {
  return job.dataUri === undefined ? hostOf(job.url) : 'data:'
}
