/**
 * Images from their origins, as `persist` fetches them. Each URL is requested once, however many objects need it:
 * objects that come during its request share the bytes, and the outcome is remembered for later ones.
 */

import type { BodyMemory } from '../../../base/buffers/body-memory.ts'
import type { ByteBudget } from '../../../base/concurrency/byte-budget.ts'
import { raceAbort } from '../../../base/concurrency/unless-aborted.ts'
import { describeError, type PersistError } from '../../../base/errors.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import type { CanonicalUrl } from '../../../base/url/request-url.ts'
import type { Fetched } from '../../../origin/fetch/fetcher.ts'
import type { LargeBodySettings } from '../../../origin/fetch/large-body.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import { deadReasonOf } from '../../../storage/manifest/entries/entry.ts'
import type { Store } from '../../../storage/stores/store.ts'
import type { RunContext } from '../../persist/options/context.ts'
import type { PersistSettings } from '../../persist/options/persist-settings.ts'
import { OriginRequests } from '../../persist/origin-requests.ts'
import type { PreparedImage } from '../../persist/steps/image-bytes.ts'
import { inspectImage } from '../../persist/steps/inspect-image.ts'
import type { Stop } from '../../persist/stop.ts'
import type { HeldImage } from './place-images.ts'

/** Why an origin does not give the remembered bytes. */
export interface OriginFailure {
  readonly message: Text
  /** The origin does not have the image any more. */
  readonly isGone: boolean
}

/** An object that holds the bytes of a URL. */
export interface KeptImage {
  readonly store: Store
  readonly key: ObjectKey
}

type Known =
  | { readonly failure: OriginFailure }
  | { readonly sha256: string | undefined; readonly kept: KeptImage | undefined }

/** Most URLs remembered: about 300 bytes each. An older one may be requested again. */
const MOST = 50_000

export class KnownOrigins {
  readonly #outcomes = new Map<string, Known>()
  /** Whether any origin has answered. If so, a failed DNS lookup is the fault of the name and not of the network. */
  #isOnline = false

  /** @returns undefined if the URL has to be requested */
  of(
    { href, host }: CanonicalUrl,
    sha256: string,
  ): { failure: OriginFailure } | { kept: KeptImage } | undefined {
    const known = this.#outcomes.get(href)
    if (!known || 'failure' in known) return known
    if (known.sha256 !== sha256)
      return { failure: { message: say('repair-other-bytes', { host }), isGone: false } }
    return known.kept && { kept: known.kept }
  }

  failed({ href }: CanonicalUrl, error: PersistError): OriginFailure {
    const { stage, reason, sentence, advice, details } = error
    if (reason.startsWith('http-')) this.#isOnline = true
    const isGone =
      deadReasonOf(reason) !== undefined &&
      (reason !== 'dns-failed' || (details.code === 'ENOTFOUND' && this.#isOnline))
    // Without the error itself, whose stack would take more memory than all the rest.
    const described = { stage, reason, sentence, advice, details: {} }
    const cause = { in: (language: 'en') => describeError(described, language) }
    const failure = { message: say('repair-failed', { cause }), isGone }
    this.#note(href, { failure })
    return failure
  }

  delivered({ href }: CanonicalUrl, sha256: string | undefined): void {
    this.#isOnline = true
    // Several objects may share one request.
    if (!this.#outcomes.has(href)) this.#note(href, { sha256, kept: undefined })
  }

  kept({ href }: CanonicalUrl, kept: KeptImage): void {
    const known = this.#outcomes.get(href)
    if (known && 'sha256' in known) this.#outcomes.set(href, { ...known, kept })
  }

  #note(href: string, known: Known): void {
    if (this.#outcomes.size >= MOST)
      for (const oldest of this.#outcomes.keys()) {
        this.#outcomes.delete(oldest)
        break
      }
    this.#outcomes.set(href, known)
  }
}

export interface OriginTools extends Pick<RunContext, 'clock' | 'lookup' | 'watch' | 'requests'> {
  readonly settings: Omit<PersistSettings, 'store' | 'manifest' | 'template'>
  readonly budget: ByteBudget
  readonly memory: BodyMemory
  /** Bodies that go to files; undefined if all stay in memory. */
  readonly large: LargeBodySettings | undefined
  readonly stop: Stop
}

/** `kept`: an object that holds the bytes by now. */
export type FromOrigin = HeldImage | { readonly failure: OriginFailure } | { readonly kept: KeptImage }

/** A request under way, and how many objects use its bytes. */
interface Shared {
  readonly fetched: Promise<Fetched<PreparedImage>>
  users: number
  /** No use so far may still read the bytes. */
  isBodyFree: boolean
}

export class OriginImages {
  readonly #tools: OriginTools
  readonly #known = new KnownOrigins()
  readonly #shared = new Map<string, Shared>()
  readonly #requests: OriginRequests<PreparedImage>

  constructor(tools: OriginTools) {
    this.#tools = tools
    const { settings, requests } = tools
    this.#requests = new OriginRequests(settings, { ...tools, onSend: requests.toOrigin }, image =>
      inspectImage(image, settings.inspect, ['sha256']),
    )
  }

  /**
   * Fetches the image of a URL, if this is its SHA-256.
   * @throws the reason of the stop
   */
  async hold(url: CanonicalUrl, sha256: string): Promise<FromOrigin> {
    const known = this.#known.of(url, sha256)
    if (known) return known
    const shared = this.#sharedOf(url)
    shared.users++
    const release = (isBodyFree: boolean) => {
      shared.isBodyFree &&= isBodyFree
      if (--shared.users === 0) this.#release(url, shared)
    }
    let isHeld = false
    try {
      const image = await this.#imageOf(url, shared)
      if ('failure' in image) return image
      const other = this.#known.of(url, sha256)
      if (other && 'failure' in other) return other
      isHeld = true
      return { body: image.body, image, release }
    } finally {
      if (!isHeld) release(true)
    }
  }

  /** Notes an object that holds the bytes of this URL now. */
  kept(url: CanonicalUrl, object: KeptImage): void {
    this.#known.kept(url, object)
  }

  async close(): Promise<void> {
    await this.#requests.close()
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
    url: CanonicalUrl,
    { fetched }: Shared,
  ): Promise<PreparedImage | { readonly failure: OriginFailure }> {
    const { stop } = this.#tools
    try {
      const { accepted } = await raceAbort(() => fetched, stop.stopping)
      this.#known.delivered(url, accepted.digests.sha256)
      return accepted
    } catch (thrown) {
      stop.stopping.throwIfAborted()
      const error = asPersistError(thrown, 'fetch')
      stop.imageFailed(error)
      stop.stopping.throwIfAborted()
      return { failure: this.#known.failed(url, error) }
    }
  }
}
