/** Single requests to origins, at the pace of each host, for what is not an image of the list. */
import { Queue } from '../../base/concurrency/queue.ts'
import { Slots } from '../../base/concurrency/slots.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import type { FetchedImage } from '../../origin/fetch/fetch-job.ts'
import type { Fetched } from '../../origin/fetch/fetcher.ts'
import type { HostPermit } from '../../origin/hosts/host-permit.ts'
import { type OpenedOrigin, type OriginContext, type OriginSettings, openOrigin } from './open-origin.ts'

interface Request<T> {
  readonly url: RequestUrl
  readonly fetched: PromiseWithResolvers<Fetched<T>>
}

type Context<T> = Omit<OriginContext<Request<T>>, 'slots'>

export class OriginRequests<T> {
  readonly #settings: OriginSettings
  readonly #context: Context<T>
  readonly #accept: (image: FetchedImage) => T | Promise<T>
  readonly #queue = new Queue<Request<T>>()
  #wake = () => {}
  #isClosed = false
  #opened: Promise<OpenedOrigin<Request<T>>> | undefined
  /** Resolves when the gate has ended. */
  #gate: Promise<void> | undefined

  /** @param accept judges a whole body; what it throws ends the attempt */
  constructor(
    settings: OriginSettings,
    context: Context<T>,
    accept: (image: FetchedImage) => T | Promise<T>,
  ) {
    this.#settings = settings
    this.#context = context
    this.#accept = accept
  }

  /** The caller releases the bytes of what it gets. @throws PersistError; the reason of the stop */
  async fetch(url: RequestUrl): Promise<Fetched<T>> {
    this.#opened ??= this.#open()
    await this.#opened
    const request = { url, fetched: Promise.withResolvers<Fetched<T>>() }
    this.#queue.enqueue(request)
    this.#wake()
    return await request.fetched.promise
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#wake()
    await this.#gate
    await (await this.#opened)?.close()
  }

  async #open(): Promise<OpenedOrigin<Request<T>>> {
    const { stopping } = this.#context.stop
    const slots = new Slots(this.#settings.gate.concurrency)
    const opened = await openOrigin<Request<T>>(this.#settings, { ...this.#context, slots })
    const { gate, fetcher } = opened
    const work = async (request: Request<T>, permit: HostPermit) => {
      try {
        const fetched = await fetcher.fetch(request, permit, this.#accept, () => {})
        fetched.permit.release()
        request.fetched.resolve(fetched)
      } catch (error) {
        request.fetched.reject(error)
      }
    }
    const close = () => gate.close(stopping.reason)
    if (stopping.aborted) close()
    else stopping.addEventListener('abort', close)
    this.#gate = gate.runArriving(this.#requests(), ({ url }) => url.host, work, Number.POSITIVE_INFINITY)
    return opened
  }

  async *#requests(): AsyncGenerator<Request<T>> {
    while (!this.#isClosed) {
      const request = this.#queue.dequeue()
      if (request) yield request
      else
        await new Promise<void>(resolve => {
          this.#wake = resolve
        })
    }
  }
}
