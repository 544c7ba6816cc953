/** Handles an image whose bytes the list holds like a fetched one, without a request. */
import type { BodyMemory } from '../../../base/buffers/body-memory.ts'
import type { Share } from '../../../base/concurrency/byte-budget.ts'
import type { DigestName } from '../../../base/digests/digests.ts'
import { PersistError } from '../../../base/errors.ts'
import { say } from '../../../base/messages/say.ts'
import { CanonicalUrl } from '../../../base/url/request-url.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import { askedUrl } from '../../../input/positions/spellings.ts'
import type { Fetched } from '../../../origin/fetch/fetcher.ts'
import { ImageBytes } from '../../../origin/fetch/image-bytes.ts'
import type { HostPermit } from '../../../origin/hosts/host-permit.ts'
import type { PersistSettings } from '../options/persist-settings.ts'
import type { PreparedImage } from './image-bytes.ts'
import { dropLongText, type JobInHand } from './images-in-hand.ts'
import { inspectImage } from './inspect-image.ts'

/** What a run needs to inspect bytes. */
interface InspectionSteps {
  readonly settings: Pick<PersistSettings, 'inspect' | 'fetch'>
  readonly digests: readonly DigestName[]
  readonly memory: BodyMemory
}

export interface OfBody {
  readonly share: Share
  /** The list is not kept, so the text of a `data:` URI is dropped as soon as it is not needed. */
  readonly isArriving: boolean
}

/** Inspects an image whose bytes the list holds as if a request had brought them. */
export async function imageInHand(
  job: JobInHand,
  { share, isArriving }: OfBody,
  { settings, digests, memory }: InspectionSteps,
): Promise<Fetched<PreparedImage>> {
  const { body } = job
  const taken = body.take()
  const { buffer, byteOffset, byteLength } = taken
  // Bytes that were decoded just now have no other owner.
  if (body.uri !== undefined) memory.adopt(taken)
  if (isArriving) dropLongText(body)
  if (byteLength > settings.fetch.maxBytes)
    throw new PersistError('inspect', 'too-large', say('image-too-large'))
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  const finalUrl = hasHost(job) ? new CanonicalUrl(askedUrl(job)) : new URL(job.url)
  const given = { bytes, finalUrl, headers: {}, isLengthKnown: true } as const
  const accepted = await inspectImage(given, settings.inspect, digests, body.digest)
  if (accepted.digests.sha256 !== undefined) body.noteDigest(accepted.digests.sha256)
  return { accepted, permit: NO_PERMIT, bytes: new ImageBytes(share, memory, bytes) }
}

/** An image whose bytes the list holds makes no request, so it needs no permit. */
export const NO_PERMIT: HostPermit = {
  release: () => {},
  moveTo: () => undefined,
  slow: () => true,
  stepAside: wait => wait,
}

/** `data:` URIs, and bytes without a URL, have none. */
export function hasHost({ url, body }: ImageJob): boolean {
  return body === undefined || !/^(?:data|bytes):/.test(url)
}
