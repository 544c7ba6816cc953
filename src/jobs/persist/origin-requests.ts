/** Single requests to origins, at the pace of each host, for what is not an image of the list. */
import { Slots } from '../../base/concurrency/slots.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import type { FetchedImage } from '../../origin/fetch/fetch-job.ts'
import type { Fetched } from '../../origin/fetch/fetcher.ts'
import { type OpenedOrigin, type OriginContext, type OriginSettings, openOrigin } from './open-origin.ts'

type Context = Omit<OriginContext<never>, 'slots'>

export class OriginRequests<T> {
  readonly #settings: OriginSettings
  readonly #context: Context
  readonly #accept: (image: FetchedImage) => T | Promise<T>
  readonly #underWay = new Set<Promise<unknown>>()
  #opened: Promise<OpenedOrigin<never>> | undefined

  /** @param accept judges a whole body; what it throws ends the attempt */
  constructor(settings: OriginSettings, context: Context, accept: (image: FetchedImage) => T | Promise<T>) {
    this.#settings = settings
    this.#context = context
    this.#accept = accept
  }

  /** The caller releases the bytes of what it gets. @throws PersistError; the reason of the stop */
  fetch(url: RequestUrl): Promise<Fetched<T>> {
    const fetching = this.#fetch(url)
    this.#underWay.add(fetching)
    const ended = () => this.#underWay.delete(fetching)
    fetching.then(ended, ended)
    return fetching
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#underWay)
    await (await this.#opened)?.close()
  }

  async #fetch(url: RequestUrl): Promise<Fetched<T>> {
    this.#opened ??= this.#open()
    const { gate, fetcher } = await this.#opened
    const permit = await gate.waitForPermit(url.host)
    const fetched = await fetcher.fetch({ url }, permit, this.#accept, () => {})
    fetched.permit.release()
    return fetched
  }

  async #open(): Promise<OpenedOrigin<never>> {
    const { stopping } = this.#context.stop
    const slots = new Slots(this.#settings.gate.concurrency)
    const opened = await openOrigin<never>(this.#settings, { ...this.#context, slots })
    const close = () => opened.gate.close(stopping.reason)
    if (stopping.aborted) close()
    else stopping.addEventListener('abort', close)
    return opened
  }
}
