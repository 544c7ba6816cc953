/**
 * One HTTP exchange over an undici dispatcher: sends a request and returns head and body, under limits on time and size.
 * Origins and stores use it, each with their own dispatcher. It follows no redirect, decodes nothing and accepts every
 * status.
 *
 * It uses undici's `dispatch` instead of `request`: without a stream per body it saves about a fifth of the time.
 */
import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { BodyBuffer } from '../buffers/body-buffer.ts'
import { releaseChunk, withChunk } from '../buffers/release-memory.ts'
import { onAbort } from '../on-abort.ts'
import { Backpressure } from './backpressure.ts'
import type { BodyHandling, Divert, Feed, Keep } from './body-handling.ts'
import { ExchangeError } from './exchange-error.ts'
import type { Headers } from './headers.ts'
import { type ExchangeLimits, type SpeedFloor, Watchdog } from './watchdog.ts'

export type { BodyHandling } from './body-handling.ts'
export type { ExchangeLimits } from './watchdog.ts'

export interface ResponseHead {
  readonly status: number
  /** Lower-case names; values as Latin-1, a list for a repeated header. */
  readonly headers: Headers
}

export interface HttpResponse extends ResponseHead {
  readonly body: Buffer
}

export interface ExchangeRequest {
  readonly dispatcher: Dispatcher
  readonly method: string
  /** Scheme, host and port. */
  readonly origin: string
  /** Path and query, percent-encoded. */
  readonly path: string
  readonly headers: Record<string, string>
  /** A function opens the bytes anew; the headers then name their length. */
  readonly body?: Uint8Array | (() => AsyncIterable<Uint8Array>) | undefined
  readonly limits: ExchangeLimits
  readonly signal: AbortSignal
  /** Called when the request is sent: its connection is made. */
  readonly onSend?: (() => void) | undefined
  onHead(head: ResponseHead): BodyHandling
  /** Called again and again while the exchange is slow by `limits.slow`. Its error ends the exchange. */
  readonly onSlow?: () => void
}

const NOTHING = Buffer.alloc(0)

/** @throws ExchangeError, the signal's reason as soon as it is aborted, or the error of a callback of the request */
export function exchange(request: ExchangeRequest): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const handler = new ExchangeHandler(request, resolve, reject)
    if (request.signal.aborted) return handler.fail(request.signal.reason)
    const { dispatcher, method, origin, path, headers } = request
    const body = bodyOf(request)
    try {
      dispatcher.dispatch(
        // By default undici closes the connection after every HEAD.
        { method, origin, path, headers, body, headersTimeout: 0, bodyTimeout: 0, reset: false },
        handler as Dispatcher.DispatchHandler,
      )
    } catch (error) {
      handler.fail(new ExchangeError('connect', error))
    }
  })
}

function bodyOf({ body }: ExchangeRequest): Uint8Array | Readable | null {
  // undici reads any async iterable; its types name streams alone.
  return typeof body === 'function' ? (body() as unknown as Readable) : (body ?? null)
}

class ExchangeHandler {
  readonly #request: ExchangeRequest
  readonly #resolve: (response: HttpResponse) => void
  readonly #reject: (reason: unknown) => void
  readonly #watchdog: Watchdog
  readonly #offAbort: () => void
  #phase: ExchangeError['phase'] = 'connect'
  #controller: Dispatcher.DispatchController | undefined
  #settled = false
  #head: ResponseHead | undefined
  #handling: BodyHandling = { drain: 0 }
  #body: BodyBuffer | undefined
  /** Bytes of the body received, and announced by the head (NaN: not announced). */
  #came = 0
  #promised = Number.NaN
  #backpressure: Backpressure | undefined
  /** The body stays in memory. */
  #isKept = false

  constructor(
    request: ExchangeRequest,
    resolve: (response: HttpResponse) => void,
    reject: (reason: unknown) => void,
  ) {
    this.#request = request
    this.#resolve = resolve
    this.#reject = reject
    this.#watchdog = new Watchdog(
      request.limits,
      limit => {
        if (this.#isAnswered()) this.#finish('cut')
        else this.#abort(new ExchangeError(this.#phase, limit, limit))
      },
      () => this.#slow(),
    )
    this.#offAbort = onAbort(request.signal, () => this.#abort(request.signal.reason))
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    // Settled while it waited for a connection; undici allows no earlier withdrawal.
    if (this.#settled) return controller.abort(new Error('withdrawn'))
    this.#phase = 'headers'
    this.#request.onSend?.()
    this.#watchdog.requestSent()
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    if (status < 200) return
    this.#phase = 'body'
    this.#head = { status, headers }
    this.#promised = Number(headers['content-length'])
    this.#watchdog.headArrived(this.#promised)
    try {
      this.#handling = this.#request.onHead(this.#head)
    } catch (error) {
      return this.#abort(error)
    }
    if ('feed' in this.#handling) return this.#keepTo(this.#handling.floor)
    if (!('keep' in this.#handling)) return
    const { keep, divert } = this.#handling
    const length = this.#promised
    const mayLeave = divert !== undefined && length >= divert.beginning && length <= divert.most
    if (length > keep && !mayLeave) return this.#tooLarge()
    this.#body = new BodyBuffer(Number.isSafeInteger(length) ? length : 0, this.#handling.memory)
    this.#reserve(length)
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    // After a cut body undici delivers empty chunks, one each time it is resumed.
    if (chunk.length === 0 || this.#settled) return
    this.#watchdog.bytesArrived(chunk.length)
    this.#came += chunk.length
    const handling = this.#handling
    if ('feed' in handling) return this.#pausing().handleNext(() => withChunk(chunk, handling.feed))
    if ('keep' in handling) return this.#keep(chunk, handling)
    const excess = this.#came - ('drain' in handling ? handling.drain : handling.sample)
    if ('sample' in handling) {
      this.#body ??= new BodyBuffer(0)
      this.#body.append(excess > 0 ? chunk.subarray(0, -excess) : chunk)
    }
    if (excess > 0) return this.#finish('cut')
    this.#release(chunk)
  }

  #keep(chunk: Buffer, { keep, divert }: Keep): void {
    const came = this.#came
    const isLong = divert !== undefined && (this.#promised > divert.over || came > divert.over)
    const mayLeave = isLong && !this.#isKept
    if (!mayLeave && came > keep) return this.#tooLarge()
    const body = this.#body as BodyBuffer
    body.append(chunk)
    if (mayLeave && came >= divert.beginning) {
      if (this.#divert(divert, body)) return this.#release(chunk)
      if (Math.max(came, this.#promised || 0) > keep) return this.#tooLarge()
    }
    this.#reserve(this.#promised)
    this.#release(chunk)
  }

  /** @returns whether the body goes elsewhere from now on */
  #divert({ to }: Divert, beginning: BodyBuffer): boolean {
    const body = beginning.whole()
    let feed: Feed | undefined
    try {
      feed = to(body)
    } catch (error) {
      this.#abort(error)
      return true
    }
    this.#isKept = feed === undefined
    if (!feed) return false
    const { feed: take, floor } = feed
    // Its memory is in use until the bytes are taken, even if the exchange fails before.
    this.#body = undefined
    this.#handling = feed
    this.#keepTo(floor)
    this.#pausing().handleNext(async () => {
      await take(body)
      beginning.discard()
    })
    return true
  }

  /** While it is paused, undici still needs the rest of the chunk. */
  #release(chunk: Buffer): void {
    if (!this.#backpressure?.isPaused) releaseChunk(chunk)
  }

  #keepTo(floor: SpeedFloor | undefined): void {
    if (floor) this.#watchdog.keepTo(floor)
  }

  onResponseEnd(): void {
    if (this.#backpressure && 'feed' in this.#handling) this.#backpressure.afterAll(() => this.#finish())
    else if ('keep' in this.#handling && this.#came > this.#handling.keep) this.#tooLarge()
    else this.#finish()
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    if (this.#isAnswered()) return this.#finish()
    // While reading is paused, undici reports the close of the connection before the end of a complete body.
    if (this.#came === this.#promised) return this.onResponseEnd()
    const lost = new ExchangeError(this.#phase, error)
    if (this.#backpressure && 'feed' in this.#handling) this.#backpressure.afterAll(() => this.fail(lost))
    else this.fail(lost)
  }

  fail(reason: unknown): void {
    if (!this.#settle()) return
    this.#body?.discard()
    this.#reject(reason)
  }

  #reserve(length: number): void {
    const wait = 'keep' in this.#handling ? this.#handling.reserve?.(this.#came, length) : undefined
    if (wait !== undefined) this.#pausing().pauseFor(wait)
  }

  /** Made on first use, since most responses need no pause. */
  #pausing(): Backpressure {
    this.#backpressure ??= new Backpressure(
      this.#controller as Dispatcher.DispatchController,
      this.#watchdog,
      reason => this.#abort(reason),
    )
    return this.#backpressure
  }

  #slow(): void {
    if (this.#isAnswered()) return this.#finish('cut')
    try {
      this.#request.onSlow?.()
    } catch (error) {
      this.#abort(error)
    }
  }

  #tooLarge(): void {
    if ('keep' in this.#handling && this.#handling.elseNothing) {
      this.#body = undefined
      return this.#finish('cut')
    }
    this.#abort(new ExchangeError('body', 'too-large', 'too-large'))
  }

  /** True if only the status matters and it has arrived. */
  #isAnswered(): boolean {
    return this.#head !== undefined && ('drain' in this.#handling || 'sample' in this.#handling)
  }

  #finish(connection: 'whole' | 'cut' = 'whole'): void {
    if (!this.#head || !this.#settle()) return
    const { status, headers } = this.#head
    // The length of a body without an announced length is known only now.
    if (Number.isNaN(this.#promised)) this.#reserve(this.#came)
    this.#resolve({ status, headers, body: this.#body?.whole() ?? NOTHING })
    if (connection === 'cut') this.#controller?.abort(new Error('enough'))
  }

  #abort(reason: unknown): void {
    this.fail(reason)
    this.#controller?.abort(reason instanceof Error ? reason : new Error('aborted'))
  }

  #settle(): boolean {
    if (this.#settled) return false
    this.#settled = true
    this.#backpressure?.stop()
    this.#watchdog.stop()
    this.#offAbort()
    return true
  }
}
