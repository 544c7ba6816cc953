/**
 * Images whose bytes the list holds. Each takes its share of the byte budget before the next record is read. It takes
 * no permit at a host: a permit taken while waiting for the budget, and bytes reserved while waiting for a permit, would wait
 * for each other for ever.
 */
import type { BodyMemory } from '../../../base/buffers/body-memory.ts'
import type { ByteBudget, Share } from '../../../base/concurrency/byte-budget.ts'
import { type DigestName, digestOf } from '../../../base/digests/digests.ts'
import { PersistError } from '../../../base/errors.ts'
import { CanonicalUrl } from '../../../base/url/request-url.ts'
import { MAX_LINE_CHARACTERS } from '../../../input/documents/lines.ts'
import type { ImageBody } from '../../../input/positions/image-body.ts'
import type { ImageJob } from '../../../input/positions/image-job.ts'
import { askedUrl } from '../../../input/positions/spellings.ts'
import type { Fetched } from '../../../origin/fetch/fetcher.ts'
import { ImageBytes } from '../../../origin/fetch/image-bytes.ts'
import type { HostPermit } from '../../../origin/hosts/host-permit.ts'
import type { Ledger } from '../../../output/ledger.ts'
import { say } from '../../../storage/messages/say.ts'
import type { PreparedImage } from '../known/stored-entry.ts'
import type { PersistSettings } from '../options/persist-settings.ts'
import { inspectImage } from './inspect-image.ts'
import type { Place } from './new-limit.ts'

interface SuppliedJob extends ImageJob {
  readonly body: ImageBody
}

export function isSupplied(job: ImageJob): job is SuppliedJob {
  return job.body !== undefined
}

/** Images under way at once: without a limit, a list of small ones would fill memory with their jobs. */
const MOST = 256
/** Bytes under way at once, half of the byte budget: decoding and sending take as much again. One may be larger. */
const MOST_BYTES = 64 * 1024 * 1024

interface SuppliedTools {
  readonly budget: ByteBudget
  /** Bytes that one image takes at most; larger ones fail at once. */
  readonly most: number
  readonly stopping: AbortSignal
  /** Waits for a place; undefined without `max-new`. Returns undefined if there is none, and settles the job. */
  readonly placeFor?: ((job: SuppliedJob) => Promise<Place | undefined>) | undefined
  /** Does one job; never rejects. */
  work(job: SuppliedJob, share: Share, place: Place | undefined): Promise<void>
}

export class SuppliedImages {
  readonly #tools: SuppliedTools
  readonly #working = new Set<Promise<void>>()
  #reserved = 0
  #ended = () => {}

  constructor(tools: SuppliedTools) {
    this.#tools = tools
  }

  /** Begins the jobs that have bytes, and yields all others. */
  async *begin(jobs: AsyncIterable<ImageJob>): AsyncGenerator<ImageJob> {
    for await (const job of jobs) {
      if (isSupplied(job)) await this.#begin(job)
      else yield job
    }
  }

  async beginAll(jobs: Iterable<SuppliedJob>): Promise<void> {
    for (const job of jobs) await this.#begin(job)
  }

  /** Resolves when every job that was begun has ended. */
  async ended(): Promise<void> {
    await Promise.all(this.#working)
  }

  /** Resolves when the next record may be read. */
  async #begin(job: SuppliedJob): Promise<void> {
    const { budget, most, stopping, placeFor, work } = this.#tools
    // Before the bytes are reserved: images under way may need them to end.
    const place = await placeFor?.(job)
    if (placeFor && !place) return
    const bytes = Math.min(job.body.memoryBytes, most)
    while (this.#reserved > 0 && this.#reserved + bytes > MOST_BYTES) await this.#oneEnds()
    const share = budget.open()
    await share.resize(bytes)
    if (stopping.aborted) {
      place?.end()
      return share.close()
    }
    this.#reserved += bytes
    const working = work(job, share, place).finally(() => {
      place?.end()
      share.close()
      this.#reserved -= bytes
      this.#working.delete(working)
      this.#ended()
    })
    this.#working.add(working)
    if (this.#working.size >= MOST) await this.#oneEnds()
  }

  #oneEnds(): Promise<void> {
    return new Promise(resolve => {
      this.#ended = resolve
    })
  }
}

/**
 * Frees memory of the bytes. A failed `data:` URI stays if the failed-file can hold it: a line of a list has a
 * limit.
 */
export function dropBody({ body, targets }: SuppliedJob, ledger: Pick<Ledger, 'isFailed'>): void {
  const isFailed = body.uri !== undefined && targets.some(target => ledger.isFailed(target))
  if (!isFailed || isTooLong(body)) body.release()
}

/** Frees a `data:` URI that no list can hold, and that is a third larger than its bytes. */
export function dropLongText(body: ImageBody, bytes: Uint8Array): void {
  if (!isTooLong(body)) return
  body.noteDigest(digestOf(bytes, 'sha256'))
  body.release()
}

function isTooLong({ uri }: ImageBody): boolean {
  return uri !== undefined && uri.length > MAX_LINE_CHARACTERS
}

/** What a run needs to inspect bytes. */
interface InspectionSteps {
  readonly settings: Pick<PersistSettings, 'inspect' | 'fetch'>
  readonly digests: readonly DigestName[]
  readonly memory: BodyMemory
}

export interface OfBody {
  readonly share: Share
  /** Undefined without `max-new`. */
  readonly place: Place | undefined
  /** The list is not kept, so the text of a `data:` URI is dropped as soon as it is not needed. */
  readonly isArriving: boolean
}

/** Inspects an image whose bytes the list holds as if a request had brought them. */
export async function inspectSupplied(
  job: SuppliedJob,
  { share, isArriving }: OfBody,
  { settings, digests, memory }: InspectionSteps,
): Promise<Fetched<PreparedImage>> {
  const { body } = job
  const taken = body.take()
  const { buffer, byteOffset, byteLength } = taken
  // Bytes that were decoded just now have no other owner.
  if (body.uri !== undefined) memory.adopt(taken)
  if (isArriving) dropLongText(body, taken)
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
