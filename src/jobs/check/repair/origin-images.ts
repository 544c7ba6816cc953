/**
 * Images from their origins, as `persist` fetches them. Each URL is requested once, however many objects need it:
 * objects that come during its request share the bytes, and the outcome is remembered for later ones.
 */
import type { BodyMemory } from '../../../base/buffers/body-memory.ts'
import type { ByteBudget } from '../../../base/concurrency/byte-budget.ts'
import { raceAbort } from '../../../base/concurrency/unless-aborted.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import type { CanonicalUrl } from '../../../base/url/request-url.ts'
import type { Fetched } from '../../../origin/fetch/fetcher.ts'
import type { LargeBodySettings } from '../../../origin/fetch/large-body.ts'
import type { RunContext } from '../../persist/options/context.ts'
import type { PersistSettings } from '../../persist/options/persist-settings.ts'
import { OriginRequests } from '../../persist/origin-requests.ts'
import type { PreparedImage } from '../../persist/steps/image-bytes.ts'
import { inspectImage } from '../../persist/steps/inspect-image.ts'
import type { Stop } from '../../persist/stop.ts'
import { type KeptImage, KnownOrigins, type OriginFailure } from './known-origins.ts'
import type { HeldImage } from './place-images.ts'

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
