import { hash } from 'node:crypto'
import { Queue } from '../../base/concurrency/queue.ts'
import { decodeDataUri } from '../../base/url/data-uri.ts'
import type { ImageType } from '../../origin/inspect/image-types.ts'
import { detectType } from '../../origin/inspect/inspect.ts'
import type { BrowserResponse, BrowserSource } from './browser-source.ts'

/** How the bytes of an image were obtained: the page's own response, a request with its cookies, or a `data:` URI. */
export type BrowserOrigin = 'response' | 'cookies' | 'data'

/** An image that a page showed: a record for the `urls` of a run. */
export interface BrowserRecord {
  /** The address as the page names it. Absent for the bytes of a `blob:` URL, which means nothing outside its page. */
  readonly url?: string
  /** Absent if the browser no longer had the bytes and the origin refused them: the run then requests the URL. */
  readonly bytes?: Uint8Array
  /** The address of the page or frame that showed the image; absent if the browser does not say it. */
  readonly page?: string
  /** Absent where the bytes are. Not enumerable, so that it is no field of the results. */
  readonly from?: BrowserOrigin
  readonly [field: string]: unknown
}

export function browserRecord(
  url: string,
  bytes: Uint8Array | undefined,
  page: string | undefined,
  from: BrowserOrigin | undefined,
): BrowserRecord {
  const record = {
    ...(!(bytes && /^blob:/i.test(url)) && { url }),
    ...(bytes && { bytes }),
    ...(page !== undefined && { page }),
  }
  return Object.defineProperty(record, 'from', { value: from })
}

/** Bodies held for a run that is slower than the page. Later ones stay in the browser, which may throw them away. */
const HELD_BYTES = 64 * 2 ** 20

/** Longest wait, at the end, for responses to images that pages have requested, milliseconds. */
const SETTLE_MS = 5000

/** How many images were taken, by the way their bytes came. */
export interface TakenImages {
  /** Bytes of the page's own responses. */
  readonly response: number
  /** Requested again with the cookies of the context. */
  readonly cookies: number
  /** `data:` URIs. */
  readonly data: number
  /** Handed on without bytes, because the browser had none and the origin gave none. */
  readonly none: number
}

interface Rules {
  readonly minBytes: number
  readonly types: ReadonlySet<ImageType> | undefined
  readonly frames: boolean
}

export class ImageStream implements AsyncIterable<BrowserRecord> {
  readonly taken = { response: 0, cookies: 0, data: 0, none: 0 }
  readonly #source: BrowserSource
  readonly #rules: Rules
  readonly #unlisten: () => void
  /** Requests without a response. */
  readonly #requests = new Set<object>()
  #whenSettled: (() => void) | undefined
  /** Responses whose bodies are still in the browser. */
  readonly #waiting = new Queue<BrowserResponse>()
  readonly #ready = new Queue<BrowserRecord>()
  /** Digests of the `data:` URIs that were handed on. */
  readonly #data = new Set<string>()
  #dataReads: Promise<void> = Promise.resolve()
  #reading = 0
  /** Bytes in `#ready`, and announced bytes of bodies that are being read. */
  #held = 0
  #isEnding = false
  #isAbandoned = false
  #wakeReader: (() => void) | undefined
  readonly #whenTaken = Promise.withResolvers<void>()
  #ended: Promise<void> | undefined

  constructor(source: BrowserSource, rules: Rules) {
    this.#source = source
    this.#rules = rules
    this.#unlisten = source.listen({
      requested: request => this.#requests.add(request),
      settled: request => this.#settle(request),
      response: response => this.#see(response),
      loaded: () => void this.#readData(),
      closed: () => void this.#end(false),
    })
  }

  async return(): Promise<void> {
    await this.#end(true)
  }

  [Symbol.asyncIterator](): AsyncIterator<BrowserRecord> {
    return {
      next: async () => await this.#next(),
      return: async () => {
        this.#abandon()
        return { done: true, value: undefined }
      },
    }
  }

  async #next(): Promise<IteratorResult<BrowserRecord>> {
    for (;;) {
      const record = this.#ready.dequeue()
      if (record) {
        this.#held -= record.bytes?.byteLength ?? 0
        this.#readOn()
        return { done: false, value: record }
      }
      if (this.#isEnding && this.#isIdle) return { done: true, value: undefined }
      await new Promise<void>(resolve => {
        this.#wakeReader = resolve
      })
    }
  }

  /** Without pages that can still be read, the `data:` URIs read at their load are all there are. */
  #end(isPageOpen: boolean): Promise<void> {
    this.#ended ??= (async () => {
      if (isPageOpen) await this.#settled()
      this.#unlisten()
      await (isPageOpen ? this.#readData() : this.#dataReads)
      this.#isEnding = true
      this.#readOn()
      this.#wake()
      await this.#whenTaken.promise
    })()
    return this.#ended
  }

  #settle(request: object): void {
    this.#requests.delete(request)
    if (this.#requests.size === 0) this.#whenSettled?.()
  }

  async #settled(): Promise<void> {
    if (this.#requests.size === 0) return
    await new Promise<void>(resolve => {
      this.#whenSettled = resolve
      setTimeout(resolve, SETTLE_MS).unref()
    })
  }

  /** The run has ended early. */
  #abandon(): void {
    this.#unlisten()
    this.#requests.clear()
    this.#whenSettled?.()
    this.#waiting.clear()
    this.#ready.clear()
    this.#isEnding = true
    this.#isAbandoned = true
    this.#wake()
  }

  get #isIdle(): boolean {
    return this.#reading === 0 && this.#waiting.length === 0
  }

  #wake(): void {
    if (this.#isEnding && this.#isIdle) this.#whenTaken.resolve()
    this.#wakeReader?.()
    this.#wakeReader = undefined
  }

  #see(response: BrowserResponse): void {
    const { url, status, contentType, isImage, isFromChildFrame } = response
    if (!isImage && !/^image\//i.test(contentType)) return
    // A redirect is followed by its own response, and pages are read for their `data:` URIs.
    const isRedirect = status >= 300 && status < 400 && status !== 304
    if (isRedirect || status === 204 || /^data:/i.test(url)) return
    if (isFromChildFrame && !this.#rules.frames) return
    this.#waiting.enqueue(response)
    this.#readOn()
  }

  #readOn(): void {
    // A page that navigates drops its bodies, so each one is read at once where there is room.
    while (this.#held < HELD_BYTES || this.#isEnding) {
      const response = this.#waiting.dequeue()
      if (!response) return
      this.#reading++
      this.#held += response.announcedBytes
      void this.#take(response).finally(() => {
        this.#reading--
        this.#held -= response.announcedBytes
        this.#readOn()
        this.#wake()
      })
    }
  }

  async #take(response: BrowserResponse): Promise<void> {
    const { url, page } = response
    const { bytes, from } = await bodyOf(response)
    this.#add(browserRecord(url, bytes, page, from), from)
  }

  #readData(): Promise<void> {
    this.#dataReads = Promise.all([this.#dataReads, this.#addData()]).then(() => {})
    return this.#dataReads
  }

  async #addData(): Promise<void> {
    const images = await this.#source.dataImages(this.#rules.frames).catch(() => [])
    for (const { url, page } of images) {
      const digest = hash('sha256', url)
      if (this.#data.has(digest)) continue
      this.#data.add(digest)
      this.#add(browserRecord(url, undefined, page, 'data'), 'data')
    }
    this.#wake()
  }

  #add(record: BrowserRecord, from: BrowserOrigin | undefined): void {
    const bytes = record.bytes ?? (from === 'data' ? bytesOfUri(record.url) : undefined)
    if (this.#isAbandoned || (bytes && !this.#isWanted(bytes))) return
    this.taken[from ?? 'none']++
    this.#held += record.bytes?.byteLength ?? 0
    this.#ready.enqueue(record)
  }

  #isWanted(bytes: Uint8Array): boolean {
    const { minBytes, types } = this.#rules
    if (bytes.byteLength < minBytes) return false
    const type = types && detectType(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return type === undefined || types?.has(type) === true
  }
}

interface Body {
  readonly bytes: Uint8Array | undefined
  readonly from: 'response' | 'cookies' | undefined
}

/** A 206 is a part of the image. An error's body is none, and the run that requests the URL reports it. */
async function bodyOf(response: BrowserResponse): Promise<Body> {
  const { status } = response
  if (status >= 400) return { bytes: undefined, from: undefined }
  try {
    if (status === 206) throw new Error('a part')
    const bytes = await response.body()
    if (bytes.byteLength > 0) return { bytes, from: 'response' }
  } catch {
    // Thrown away, or a part: requested again below.
  }
  try {
    return { bytes: await response.again(), from: 'cookies' }
  } catch {
    return { bytes: undefined, from: undefined }
  }
}

/** Undefined for a URI that the run will refuse. */
function bytesOfUri(uri = ''): Uint8Array | undefined {
  try {
    return decodeDataUri(uri).bytes
  } catch {
    return undefined
  }
}
