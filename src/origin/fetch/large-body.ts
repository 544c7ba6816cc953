/**
 * A body that is too large for memory goes to a file. An attempt that breaks leaves its bytes there, and the next one
 * requests the rest: https://www.rfc-editor.org/rfc/rfc9110#section-14.
 */
import type { Share } from '../../base/concurrency/byte-budget.ts'
import type { DigestName } from '../../base/digests/digests.ts'
import { RunningDigests } from '../../base/digests/digests.ts'
import type { FileBody } from '../../base/digests/file-body.ts'
import type { BodyFiles, BodyWriter } from '../../base/files/body-files.ts'
import type { Divert, Feed } from '../../base/http/body-handling.ts'
import type { ResponseHead } from '../../base/http/exchange.ts'
import { ExchangeError } from '../../base/http/exchange-error.ts'
import { firstHeader } from '../../base/http/headers.ts'
import type { SpeedFloor } from '../../base/http/watchdog.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import type { HostPermit } from '../hosts/host-permit.ts'
import { type StrongValidator, strongValidator } from './validators.ts'

export interface LargeBodySettings {
  readonly files: BodyFiles
  /** Digests to compute for each body: those of keys, and those that its stores compare. */
  readonly digests: readonly DigestName[]
  /** A body goes to a file from so many bytes on. */
  readonly over: number
  /** Bytes of the largest body of any type. */
  readonly most: number
  /** Takes the place of the time limits of an attempt. */
  readonly floor: SpeedFloor
  /** @returns the most bytes of a body that begins so; undefined if it stays in memory */
  mostOf(beginning: Buffer): number | undefined
}

/** Bytes that show the type of a body. */
const BEGINNING = 4100
/** An attempt that brought so many bytes is not counted. */
const EARNING_BYTES = 1024 * 1024
/** Attempts of one body that are not counted. */
const MOST_UNCOUNTED = 100

/** Ends a request whose answer cannot continue the file. */
export const BEGIN_ANEW = new Error('the answer is another part')

/** Answers about a moment, and not about the part that was requested. */
const ABOUT_PACE = new Set([408, 425, 429])

/** Whether the status of an answer to a request for the rest is about the range. A 304 or a 403 says nothing of the whole. */
export function isAboutRange(status: number): boolean {
  return status === 206 || status === 304 || (status >= 400 && status < 500 && !ABOUT_PACE.has(status))
}

/** Receives the bytes so far, and the length if it was announced. */
export type OnReceived = (bytes: number, length: number | undefined) => void

/** What a request holds while its body comes. */
export interface Receiving {
  readonly share: Share
  readonly permit: HostPermit
}

/** One body over all attempts at one URL. */
export class LargeBody {
  readonly #settings: LargeBodySettings
  readonly #onReceived: OnReceived
  #writer: BodyWriter | undefined
  #digests: RunningDigests | undefined
  /** Total bytes of the body in the file; NaN if unknown. */
  #length = Number.NaN
  /** Its Content-Type up to the slash; undefined if none was named. */
  #group: string | undefined
  /** False after a wrong answer to a request for the rest: from then on the whole is requested. */
  #mayResume = true
  /** Shows that a further answer has the same body; undefined if nothing does. */
  #validator: StrongValidator | undefined
  /** The URL that gave it, without its query: a redirect may lead to another file, or to the same with a new signature. */
  #from = ''
  #isFed = false
  /** The most bytes received in any attempt, and those that already earned one. */
  #maxReceived = 0
  #earned = 0
  #uncounted = 0

  constructor(settings: LargeBodySettings, onReceived: OnReceived = () => {}) {
    this.#settings = settings
    this.#onReceived = onReceived
  }

  /** Whether the body of the last answer is in the file. */
  get isFed(): boolean {
    return this.#isFed
  }

  get #received(): number {
    return this.#writer?.size ?? 0
  }

  /** Headers of a request for the rest, where an earlier attempt left a beginning that can be continued. */
  requestHeaders(url: RequestUrl): Record<string, string> | undefined {
    this.#isFed = false
    if (!this.#mayResume || !this.#validator || this.#received === 0 || placeOf(url) !== this.#from)
      return undefined
    return { range: `bytes=${this.#received}-`, 'if-range': this.#validator.value }
  }

  /** What to do with a new body. Drops what earlier attempts left. */
  divert(head: ResponseHead, url: RequestUrl, receiving: Receiving): Divert | undefined {
    this.drop()
    this.#from = placeOf(url)
    if (isEncoded(head)) return undefined
    const { over, most, mostOf } = this.#settings
    return {
      over,
      most,
      beginning: BEGINNING,
      to: beginning => {
        const limit = mostOf(beginning)
        return limit === undefined ? undefined : this.#begin(head, limit, receiving)
      },
    }
  }

  /**
   * What to do with an answer to a request for the rest.
   * @throws BEGIN_ANEW if the answer is not the rest; its feed does so if the body is longer than announced
   */
  rest(head: ResponseHead, receiving: Receiving): Feed {
    const end = this.#endOfRest(head)
    if (end === undefined) throw this.#anew()
    return this.#feed(end, receiving, () => this.#anew())
  }

  /** @returns whether an attempt that failed counts as none, because it brought much */
  earnsAttempt(): boolean {
    if (this.#maxReceived - this.#earned < EARNING_BYTES || this.#uncounted === MOST_UNCOUNTED) return false
    this.#earned = this.#maxReceived
    this.#uncounted++
    return true
  }

  /**
   * The whole body. Call it after an answer whose body is in the file.
   * @throws ExchangeError if a part is still missing
   */
  async finish(): Promise<FileBody> {
    const [writer, digests] = [this.#writer as BodyWriter, this.#digests as RunningDigests]
    if (writer.size < this.#length) throw new ExchangeError('body', new Error('the part ended early'))
    await writer.finish()
    // The bytes are complete: a further attempt needs all of them again.
    this.#validator = undefined
    return { path: writer.path, size: writer.size, digests: digests.digests() }
  }

  /** Removes the file. */
  drop(): void {
    if (this.#writer) this.#settings.files.remove(this.#writer)
    this.#writer = undefined
    this.#validator = undefined
    this.#length = Number.NaN
  }

  #begin(head: ResponseHead, limit: number, receiving: Receiving): Feed {
    this.#length = lengthOf(head)
    this.#group = groupOf(head)
    if (this.#length > limit) throw tooLarge()
    const isWhole = head.status === 200 && !Number.isNaN(this.#length)
    this.#validator = isWhole ? strongValidator(head.headers) : undefined
    return this.#feed(limit, receiving, tooLarge)
  }

  #feed(limit: number, { share, permit }: Receiving, tooLong: () => Error): Feed {
    this.#isFed = true
    // The body is not in memory, and it takes its time: others need its slot.
    void share.resize(0)
    void permit.stepAside(new Promise(() => {}))
    const take = (chunk: Buffer) => {
      if (this.#received + chunk.length > limit) throw tooLong()
      const writing = this.#writer ? this.#writer.write(chunk) : this.#open(chunk)
      this.#maxReceived = Math.max(this.#maxReceived, this.#received)
      return writing
    }
    return { feed: take, floor: this.#settings.floor }
  }

  async #open(first: Buffer): Promise<void> {
    const digests = new RunningDigests(this.#settings.digests)
    this.#digests = digests
    this.#writer = await this.#settings.files.make(this.#length, bytes => {
      digests.update(bytes)
      this.#onReceived(this.#received, Number.isNaN(this.#length) ? undefined : this.#length)
    })
    await this.#writer.write(first)
  }

  #anew(): Error {
    this.#mayResume = false
    return BEGIN_ANEW
  }

  /** @returns how many bytes of the whole there are after the answer; undefined if it is not the rest */
  #endOfRest(head: ResponseHead): number | undefined {
    const { status, headers } = head
    const [, start, last, total] =
      /^bytes (\d+)-(\d+)\/(\d+)$/.exec(firstHeader(headers, 'content-range')?.trim() ?? '') ?? []
    const group = groupOf(head)
    const isRest =
      status === 206 &&
      !isEncoded(head) &&
      (group === undefined || group === this.#group) &&
      this.#validator !== undefined &&
      firstHeader(headers, this.#validator.header) === this.#validator.value &&
      Number(start) === this.#received &&
      Number(total) === this.#length
    return isRest ? Math.min(Number(last) + 1, this.#length) : undefined
  }
}

const placeOf = ({ origin, pathname }: RequestUrl) => origin + pathname

function lengthOf({ headers }: ResponseHead): number {
  return Number(firstHeader(headers, 'content-length') ?? Number.NaN)
}

/** `video` of `video/mp4`. A page in place of a part has another group. */
function groupOf({ headers }: ResponseHead): string | undefined {
  return firstHeader(headers, 'content-type')?.split('/', 1)[0]?.trim().toLowerCase()
}

function isEncoded({ headers }: ResponseHead): boolean {
  return !/^\s*(?:identity)?\s*$/i.test([headers['content-encoding'] ?? ''].flat().join())
}

function tooLarge(): ExchangeError {
  return new ExchangeError('body', 'too-large', 'too-large')
}
