/**
 * Images from their origins, as `persist` fetches them. Each URL is requested once, however many objects need it:
 * objects that come during its request share the bytes, and the outcome is remembered for later ones.
 */

import type { BodyMemory } from '../../../base/buffers/body-memory.ts'
import type { ByteBudget } from '../../../base/concurrency/byte-budget.ts'
import { describeError, type PersistError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { raceAbort } from '../../../base/on-abort.ts'
import type { Text } from '../../../base/sentence.ts'
import type { CanonicalUrl } from '../../../base/url/request-url.ts'
import type { Fetched } from '../../../origin/fetch/fetcher.ts'
import type { LargeBodySettings } from '../../../origin/fetch/large-body.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import { isGone } from '../../../storage/manifest/entries/lasting-reasons.ts'
import { say } from '../../messages/say.ts'
import type { PreparedImage } from '../../persist/known/stored-entry.ts'
import { type OriginRequests, originRequests } from '../../persist/open-origin.ts'
import type { RunContext } from '../../persist/options/context.ts'
import { inspectImage } from '../../persist/steps/inspect-image.ts'
import type { Stop } from '../../persist/stop.ts'
import type { CheckSettings } from '../check-settings.ts'
import type { BufferedImage } from './place-images.ts'

/** Why an origin does not give the remembered bytes. */
export interface OriginFailure {
  readonly message: Text
  /** The origin does not have the image any more. */
  readonly isGone: boolean
}

type Known =
  | { readonly failure: OriginFailure }
  | { readonly sha256: string | undefined; readonly kept?: ObjectKey }

/** Most URLs remembered: about 300 bytes each. An older one may be requested again. */
const MOST = 50_000

export interface OriginTools extends RunContext {
  readonly settings: CheckSettings['run']
  readonly budget: ByteBudget
  readonly memory: BodyMemory
  /** Bodies that go to files; undefined if all stay in memory. */
  readonly large: LargeBodySettings | undefined
  readonly stop: Stop
}

/** `kept`: the object of the source that holds the bytes by now. */
export type FromOrigin = BufferedImage | { readonly failure: OriginFailure } | { readonly kept: ObjectKey }

/** A request under way, and how many objects use its bytes. */
interface Shared {
  readonly fetched: Promise<Fetched<PreparedImage>>
  users: number
  /** No use so far may still read the bytes. */
  isBodyFree: boolean
}

export class OriginImages {
  readonly #stop: Stop
  readonly #requests: OriginRequests<PreparedImage>
  readonly #shared = new Map<string, Shared>()
  /** What the requests have shown: for each URL its failure, or the digest of its image. */
  readonly #known = new Map<string, Known>()
  /** Whether any origin has answered. If so, a failed DNS lookup is the fault of the name and not of the network. */
  #isOnline = false

  constructor(tools: OriginTools) {
    const { settings, requests, stop } = tools
    this.#stop = stop
    this.#requests = originRequests(settings, { ...tools, onSend: requests.toOrigin }, image =>
      inspectImage(image, settings.inspect, ['sha256']),
    )
  }

  /**
   * Fetches the image of a URL, if this is its SHA-256.
   * @throws the reason of the stop
   */
  async fetch(url: CanonicalUrl, sha256: string): Promise<FromOrigin> {
    const known = this.#outcomeOf(url, sha256)
    if (known) return known
    const shared = this.#sharedOf(url)
    shared.users++
    const release = (isBodyFree: boolean) => {
      shared.isBodyFree &&= isBodyFree
      if (--shared.users === 0) this.#release(url, shared)
    }
    let isTaken = false
    try {
      const image = await this.#imageOf(url, shared)
      if ('failure' in image) return image
      const other = this.#outcomeOf(url, sha256)
      if (other && 'failure' in other) return other
      isTaken = true
      return { body: image.body, image, release }
    } finally {
      if (!isTaken) release(true)
    }
  }

  /** Notes an object that holds the bytes of this URL now. */
  kept({ href }: CanonicalUrl, kept: ObjectKey): void {
    const known = this.#known.get(href)
    if (known && 'sha256' in known) this.#known.set(href, { ...known, kept })
  }

  async close(): Promise<void> {
    await this.#requests.close()
  }

  /** @returns undefined if the URL has to be requested */
  #outcomeOf({ href, host }: CanonicalUrl, sha256: string): Exclude<FromOrigin, BufferedImage> | undefined {
    const known = this.#known.get(href)
    if (!known || 'failure' in known) return known
    if (known.sha256 !== sha256)
      return { failure: { message: say('repair-other-bytes', { host }), isGone: false } }
    return known.kept && { kept: known.kept }
  }

  #sharedOf(url: CanonicalUrl): Shared {
    const underWay = this.#shared.get(url.href)
    if (underWay) return underWay
    const shared = { fetched: this.#requests.fetch(url), users: 0, isBodyFree: true }
    this.#shared.set(url.href, shared)
    return shared
  }

  #release({ href }: CanonicalUrl, { fetched, isBodyFree }: Shared): void {
    this.#shared.delete(href)
    fetched.then(
      ({ bytes }) => bytes.release(isBodyFree),
      () => {},
    )
  }

  async #imageOf(
    { href }: CanonicalUrl,
    { fetched }: Shared,
  ): Promise<PreparedImage | { readonly failure: OriginFailure }> {
    const { stopping } = this.#stop
    try {
      const { accepted } = await raceAbort(() => fetched, stopping)
      this.#isOnline = true
      // Several objects may share one request.
      if (!this.#known.has(href)) this.#note(href, { sha256: accepted.digests.sha256 })
      return accepted
    } catch (thrown) {
      stopping.throwIfAborted()
      const error = asPersistError(thrown, 'fetch')
      this.#stop.imageFailed(error)
      stopping.throwIfAborted()
      const failed = { failure: this.#failureOf(error) }
      this.#note(href, failed)
      return failed
    }
  }

  #failureOf({ stage, reason, sentence, advice, details }: PersistError): OriginFailure {
    if (reason.startsWith('http-')) this.#isOnline = true
    const isProof = reason !== 'dns-failed' || (details.code === 'ENOTFOUND' && this.#isOnline)
    // Without the error itself, whose stack would take more memory than all the rest.
    const described = { stage, reason, sentence, advice, details: {} }
    const cause = { in: (language: 'en') => describeError(described, language) }
    return { message: say('repair-failed', { cause }), isGone: isGone(reason) && isProof }
  }

  #note(href: string, known: Known): void {
    const [oldest = ''] = this.#known.keys()
    if (this.#known.size >= MOST) this.#known.delete(oldest)
    this.#known.set(href, known)
  }
}
