/** Fetches and inspects one image. */
import { CanonicalUrl } from '../../../base/url/request-url.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import { askedUrl, type Spelling } from '../../../input/positions/spellings.ts'
import type { Fetched, NotModified } from '../../../origin/fetch/fetcher.ts'
import type { HostPermit } from '../../../origin/hosts/host-permit.ts'
import type { PreparedImage } from '../known/stored-entry.ts'
import { firstSpelling } from './first-spelling.ts'
import { inspectImage, sameBytes } from './inspect-image.ts'
import type { JobOutcomes } from './job-outcomes.ts'
import type { Place } from './new-limit.ts'
import type { Steps } from './steps.ts'

/** The result of `fetchImage`: an image, or the origin's answer that the known image has not changed. */
export type FetchedStep = Fetched<PreparedImage> | NotModified

/** Bytes that are no image fail the attempt, and the fetcher may try again. */
export function fetchImage(
  job: ImageJob,
  permit: HostPermit,
  outcomes: JobOutcomes,
  steps: Steps,
  place?: Place,
): Promise<FetchedStep> {
  const { settings, digests, fetcher, knownImages } = steps
  const { referer } = job
  const { attempts } = outcomes
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
        during: place && ((wait, drop) => place.during(wait, drop)),
        onReceived: (bytes, length) => outcomes.received(bytes, length),
      },
      at,
      restored
        ? image => sameBytes(image, restored, settings.inspect, digests)
        : image => inspectImage(image, settings.inspect, digests),
      number => {
        job.requested = spelling
        outcomes.attempt(attempts + before + number)
      },
    )
  }
  if (!place) return firstSpelling(job, permit, fetchSpelling, steps)
  const waitForPermit = (host: string) =>
    place.during(steps.gate.waitForPermit(host), waited => waited.release())
  return firstSpelling(job, permit, fetchSpelling, { ...steps, gate: { waitForPermit } })
}
