/**
 * The journey of every image that the memory does not know, on one page: wait for a place at its host, fetch, inspect,
 * make the key, put, remember it, and write down what became of it.
 * No image ends a run: only the store as a whole can. Must not import `process`, `@actions/*`, ali-oss or undici.
 */

import type { ByteBudget } from '../../base/concurrency/byte-budget.ts'
import type { UploadSlots } from '../../base/concurrency/upload-slots.ts'
import type { Digester } from '../../base/digests/digester.ts'
import { asPersistError, PersistError } from '../../base/errors.ts'
import { decodeDataUri } from '../../base/url/data-uri.ts'
import type { Job } from '../../input/plan/plan.ts'
import type { Fetched, Fetcher, NotModified } from '../../origin/fetch/fetcher.ts'
import type { HostGate, Release } from '../../origin/hosts/gate.ts'
import type { InspectRules } from '../../origin/inspect/inspect.ts'
import { mintKey } from '../../storage/key/object-key.ts'
import type { Manifest } from '../../storage/manifest/manifest.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { PreparedImage } from './image-bytes.ts'
import { inspectImage } from './inspect-image.ts'
import { type JobOutcomes, type JobOutcomesTools, jobOutcomes } from './job-outcomes.ts'
import type { KnownImages } from './known-images.ts'
import type { RepeatedImageWatch } from './repeated-image.ts'
import type { Uploader } from './upload-image.ts'

/** What the journey needs at each of its steps; `work.ts` opens and closes it. */
export interface Steps extends JobOutcomesTools {
  readonly gate: HostGate<Job>
  readonly fetcher: Fetcher
  readonly rules: InspectRules
  readonly digester: Digester
  readonly maxBytes: number
  readonly budget: ByteBudget
  readonly uploadSlots: UploadSlots
  readonly uploader: Uploader
  readonly store: Store
  readonly repeatedImages: RepeatedImageWatch
  readonly manifest: Pick<Manifest, 'storeAnswered'>
  readonly knownImages: KnownImages
}

/**
 * Resolves when every target of every job has its outcome.
 * @param jobs that the memory has not settled
 */
export async function persistImages(jobs: readonly Job[], steps: Steps): Promise<void> {
  const { gate, stop, ledger, manifest, knownImages } = steps
  const close = () => gate.close(stop.stopping.reason)
  if (jobs.length > 0 && !manifest.storeAnswered) await probeStore(steps)
  if (stop.stopping.aborted) close()
  else stop.stopping.addEventListener('abort', close)
  await gate.run(jobs, hostOf, (job, place) => persistOne(job, place, steps))
  if (!stop.stopping.aborted) return
  const error = stop.stopping.reason as PersistError
  for (const job of jobs)
    for (const target of job.targets) {
      const kept = ledger.isSettled(target) ? undefined : knownImages.keptOutcome(job, target, error)
      if (kept) ledger.settle(target, kept)
    }
  ledger.settleRest({ outcome: 'skipped', reason: error.reason, message: error.message })
}

/**
 * One question before thousands of downloads: wrong keys, regions and bucket names, and a store that is not there,
 * end the run here. A refusal to read is no verdict, since keys may be allowed to write only.
 */
async function probeStore({ store, stop }: Steps): Promise<void> {
  try {
    await store.head(mintKey(store.prefix, '.persist/probe'), stop.aborting)
  } catch (error) {
    const refusal = asPersistError(error, 'store')
    if (refusal.reason !== 'store-denied' && !stop.cancelled) stop.failStore(refusal)
  }
}

async function persistOne(job: Job, place: Release, steps: Steps): Promise<void> {
  const { uploader, uploadSlots, stop, knownImages } = steps
  const outcomes = jobOutcomes(job, steps)
  await outcomes.each(async target => {
    if (knownImages.isStale(job, target)) return undefined
    const found = await uploader.findStored(job, target, stop.aborting)
    if (found) knownImages.recordStored(job, target, found)
    return found
  })
  if (outcomes.isDone()) return
  const obtained = await fetchImage(job, place, outcomes, steps).catch(outcomes.fail)
  if (!obtained) return
  const { release, share, profile } = obtained
  try {
    if ('notModified' in obtained)
      return await outcomes.each(async target => knownImages.confirm(job, target, profile))
    const image = obtained.accepted
    await uploadSlots.run(release, () =>
      outcomes.each(async target => {
        const same = knownImages.confirm(job, target, profile, image)
        if (same) return same
        const outcome = await uploader.put(image, job, target, stop.aborting)
        knownImages.recordStored(job, target, outcome, image, profile)
        return outcome
      }),
    )
  } finally {
    release()
    share.close()
  }
}

/** The image's bytes, inspected: from its origin, or from the list itself; or the word that they have not changed. */
async function fetchImage(
  job: Job,
  place: Release,
  outcomes: JobOutcomes,
  steps: Steps,
): Promise<Fetched<PreparedImage> | NotModified> {
  const { rules, digester, fetcher, repeatedImages, knownImages } = steps
  if (job.dataUri === undefined) {
    const url = new URL(job.fetchUrl ?? job.url)
    const known = knownImages.validators(job, outcomes.open())
    const asked = { ...job, url, ...(known && { known }) }
    const fetched = await fetcher.fetch(
      asked,
      place,
      image => inspectImage(image, rules, digester),
      outcomes.attempt,
    )
    if ('accepted' in fetched) repeatedImages.observe(job.url, fetched.accepted)
    return fetched
  }
  const { bytes } = decodeDataUri(job.dataUri)
  if (bytes.length > steps.maxBytes) throw new PersistError('inspect', 'too-large', 'larger than `max-bytes`')
  const accepted = await inspectImage({ bytes, finalUrl: new URL(job.url), headers: {} }, rules, digester)
  return { accepted, release: place, share: steps.budget.open() }
}

/** `data:` URIs take their turn as if they came from one host. */
function hostOf(job: Job): string {
  return job.dataUri === undefined ? new URL(job.url).host : 'data:'
}
