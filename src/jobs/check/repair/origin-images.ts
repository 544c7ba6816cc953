/**
 * Images from their origins, as `persist` fetches them. Each URL is requested once, however many objects need it:
 * objects that come during its request share the bytes, and the outcome is remembered for later ones.
 */
import type { BodyMemory } from '../../../base/buffers/body-memory.ts'
import type { ByteBudget } from '../../../base/concurrency/byte-budget.ts'
import { Queue } from '../../../base/concurrency/queue.ts'
import { Slots } from '../../../base/concurrency/slots.ts'
import { raceAbort } from '../../../base/concurrency/unless-aborted.ts'
import { isFileBody } from '../../../base/digests/file-body.ts'
import { asPersistError } from '../../../base/messages/as-persist-error.ts'
import type { CanonicalUrl } from '../../../base/url/request-url.ts'
import type { FetchedImage } from '../../../origin/fetch/fetch-job.ts'
import type { Fetched } from '../../../origin/fetch/fetcher.ts'
import type { LargeBodySettings } from '../../../origin/fetch/large-body.ts'
import type { Place } from '../../../origin/hosts/place.ts'
import { type OpenedOrigin, openOrigin } from '../../persist/open-origin.ts'
import type { RunContext } from '../../persist/options/context.ts'
import type { PersistSettings } from '../../persist/options/settings.ts'
import type { PreparedImage } from '../../persist/steps/image-bytes.ts'
import { inspectImage } from '../../persist/steps/inspect-image.ts'
import type { Stop } from '../../persist/stop.ts'
import { type KeptImage, KnownOrigins, type OriginFailure } from './known-origins.ts'

export interface OriginTools extends Pick<RunContext, 'clock' | 'lookup' | 'watch' | 'requests'> {
  readonly settings: Omit<PersistSettings, 'store' | 'manifest' | 'template'>
  readonly budget: ByteBudget
  readonly memory: BodyMemory
  /** Bodies that go to files; undefined if all stay in memory. */
  readonly large: LargeBodySettings | undefined
  readonly stop: Stop
}

/** `kept`: an object that holds the bytes by now. */
export type FromOrigin<T> =
  | { readonly used: T }
  | { readonly failure: OriginFailure }
  | { readonly kept: KeptImage }

/** What became of a body: whether its memory can be reused. */
interface BodyUse {
  readonly isBodyFree: boolean
}

/** A request under way, and how many objects use its bytes. */
interface Shared {
  readonly fetched: Promise<Fetched<PreparedImage>>
  users: number
  /** No use so far may still read the bytes. */
  isBodyFree: boolean
}

interface OriginJob {
  readonly url: CanonicalUrl
  readonly fetched: PromiseWithResolvers<Fetched<PreparedImage>>
}

export class OriginImages {
  readonly #tools: OriginTools
  readonly #known = new KnownOrigins()
  readonly #shared = new Map<string, Shared>()
  readonly #queue = new Queue<OriginJob>()
  #wake = () => {}
  #isClosed = false
  #opened: Promise<OpenedOrigin<OriginJob>> | undefined
  /** Resolves when the gate has ended. */
  #gate: Promise<void> | undefined

  constructor(tools: OriginTools) {
    this.#tools = tools
  }

  /**
   * Fetches the image of a URL.
   * @param use gets the image if this is its SHA-256, and says whether its bytes are free afterwards
   * @throws what `use` throws; the reason of the stop
   */
  async use<T extends BodyUse>(
    url: CanonicalUrl,
    sha256: string,
    use: (image: PreparedImage) => Promise<T>,
  ): Promise<FromOrigin<T>> {
    const known = this.#known.of(url, sha256)
    if (known) return known
    const shared = this.#sharedOf(url)
    shared.users++
    try {
      const image = await this.#imageOf(url, shared)
      if ('failure' in image) return image
      const other = this.#known.of(url, sha256)
      if (other && 'failure' in other) return other
      return { used: await this.#useBody(shared, () => use(image)) }
    } finally {
      if (--shared.users === 0) this.#release(url, shared)
    }
  }

  /** Notes an object that holds the bytes of this URL now. */
  kept(url: CanonicalUrl, object: KeptImage): void {
    this.#known.kept(url, object)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#wake()
    await this.#gate
    await (await this.#opened)?.close()
  }

  async #useBody<T extends BodyUse>(shared: Shared, use: () => Promise<T>): Promise<T> {
    let isBodyFree = false
    try {
      const used = await use()
      isBodyFree = used.isBodyFree
      return used
    } finally {
      shared.isBodyFree &&= isBodyFree
    }
  }

  #sharedOf(url: CanonicalUrl): Shared {
    const underWay = this.#shared.get(url.href)
    if (underWay) return underWay
    const shared = { fetched: this.#fetch(url), users: 0, isBodyFree: true }
    this.#shared.set(url.href, shared)
    return shared
  }

  #release({ href }: CanonicalUrl, { fetched, isBodyFree }: Shared): void {
    this.#shared.delete(href)
    fetched.then(
      ({ share, accepted }) => {
        share.close()
        if (isBodyFree && !isFileBody(accepted.body)) this.#tools.memory.giveBack(accepted.body)
      },
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

  async #fetch(url: CanonicalUrl): Promise<Fetched<PreparedImage>> {
    this.#opened ??= this.#open()
    await this.#opened
    const job = { url, fetched: Promise.withResolvers<Fetched<PreparedImage>>() }
    this.#queue.enqueue(job)
    this.#wake()
    return await job.fetched.promise
  }

  async #open(): Promise<OpenedOrigin<OriginJob>> {
    const { settings, budget, memory, large, stop, clock, lookup, watch, requests } = this.#tools
    const { stopping, aborting } = stop
    const opened = await openOrigin<OriginJob>(settings, {
      ...{ clock, budget, stopping, aborting, notice: watch.notice, onSend: requests.toOrigin },
      slots: new Slots(settings.gate.concurrency),
      memory,
      ...(large && { large }),
      ...(lookup && { lookup }),
    })
    const { gate, fetcher } = opened
    const work = async (job: OriginJob, place: Place) => {
      try {
        const fetched = await fetcher.fetch(
          job,
          place,
          image => this.#inspect(image),
          () => {},
        )
        fetched.place.release()
        job.fetched.resolve(fetched)
      } catch (error) {
        job.fetched.reject(error)
      }
    }
    const close = () => gate.close(stopping.reason)
    if (stopping.aborted) close()
    else stopping.addEventListener('abort', close)
    this.#gate = gate.runArriving(this.#jobs(), ({ url }) => url.host, work, Number.POSITIVE_INFINITY)
    return opened
  }

  #inspect(image: FetchedImage): PreparedImage | Promise<PreparedImage> {
    return inspectImage(image, this.#tools.settings.inspect, ['sha256'])
  }

  async *#jobs(): AsyncGenerator<OriginJob> {
    while (!this.#isClosed) {
      const job = this.#queue.dequeue()
      if (job) yield job
      else
        await new Promise<void>(resolve => {
          this.#wake = resolve
        })
    }
  }
}
