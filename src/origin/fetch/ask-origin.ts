/** Sends one request to an origin and returns its answer. Failures are reported in the contract's words. */
import type { Dispatcher } from 'undici'
import {
  type BodyHandling,
  exchange,
  type HttpResponse,
  type ResponseHead,
} from '../../base/http/exchange.ts'
import { ExchangeError } from '../../base/http/exchange-error.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import type { Connections } from '../hosts/connections.ts'
import { exchangeFailure } from './exchange-failure.ts'
import { type Attempt, type FetchSettings, type RequestIdentity, whileMoving } from './fetch-job.ts'
import { BEGIN_ANEW, isAboutRange } from './large-body.ts'
import type { MachineFaults } from './machine-faults.ts'
import type { PausedOrigins } from './paused-origins.ts'
import { bringsImage, robotsOptOut } from './read-response.ts'
import { isStale } from './socket-guard.ts'

export interface AskingTools {
  readonly agent: Dispatcher
  readonly connections: Connections
  readonly faults: MachineFaults
  readonly aborting: AbortSignal
  readonly pausedOrigins: PausedOrigins
  /** Called for each request that is sent: each hop and each attempt is one. */
  readonly onSend: () => void
}

type Visit = Pick<Attempt, 'job' | 'share' | 'permit' | 'large'>

/** The time left of an attempt. Only waits for origins count; other waits are left out. */
export class AttemptTime {
  readonly #totalMs: number
  #dueAt: number

  constructor(totalMs: number) {
    this.#totalMs = totalMs
    this.#dueAt = performance.now() + totalMs
  }

  get leftMs(): number {
    return Math.max(1, this.#dueAt - performance.now())
  }

  async without(wait: Promise<void>): Promise<void> {
    const since = performance.now()
    await wait
    this.#dueAt += performance.now() - since
  }

  /** Gives the attempt its whole time again. */
  restart(): void {
    this.#dueAt = performance.now() + this.#totalMs
  }
}

/** Bytes read of an answer without an image: its connection stays usable, and a challenge page is recognised. */
const OTHER_BYTES = 64 * 1024

/** Ends a request that is too slow for a slot while the slow lane has no room for it. */
const NO_ROOM = new Error('begun again when there is room')

/** One request: where it goes, and the attempt that it belongs to. */
interface Asked {
  readonly url: RequestUrl
  readonly headers: RequestIdentity['sent']
  readonly visit: Visit
  readonly time: AttemptTime
}

export class OriginAsker {
  readonly #settings: FetchSettings
  readonly #tools: AskingTools

  constructor(settings: FetchSettings, tools: AskingTools) {
    this.#settings = settings
    this.#tools = tools
  }

  /** @throws PersistError if no answer comes */
  async ask(asked: Asked): Promise<HttpResponse> {
    const { faults, pausedOrigins } = this.#tools
    for (;;) {
      try {
        const response = await this.#send(asked)
        faults.answered()
        pausedOrigins.answered(asked.url)
        return response
      } catch (error) {
        await this.#beforeAsking(error, asked)
      }
    }
  }

  #send({ url, headers, visit, time }: Asked): Promise<HttpResponse> {
    const { agent, connections, aborting, onSend } = this.#tools
    const { share, permit, large } = visit
    const partial = large?.requestHeaders(url)
    return exchange({
      dispatcher: agent,
      method: 'GET',
      origin: url.origin,
      path: url.pathname + url.search,
      headers: partial ? { ...headers, ...partial } : headers,
      limits: { ...this.#settings.limits, totalMs: time.leftMs },
      signal: aborting,
      onSend,
      onHead: head => this.#planOf(head, url, visit, partial !== undefined),
      onSlow: () => {
        share.slow()
        if (!permit.slow(connections.addressOf(url.host))) throw NO_ROOM
      },
    })
  }

  #planOf(head: ResponseHead, url: RequestUrl, visit: Visit, isForRest: boolean): BodyHandling {
    const { status, headers } = head
    const { share, permit, large } = visit
    if (isForRest && large && isAboutRange(status)) return large.rest(head, visit)
    if (status >= 400) return { sample: OTHER_BYTES }
    const { maxBytes, memory, respectRobotsTag } = this.#settings
    const isWanted = bringsImage(status) && !(respectRobotsTag && robotsOptOut(headers))
    if (!isWanted) return { drain: OTHER_BYTES }
    const divert = large?.divert(head, url, visit)
    const reserve = (came: number, length: number) => {
      // After its beginning only a body that stays in memory gets here.
      const isUndecided = divert !== undefined && came <= divert.beginning
      const wait = share.receive(came, isUndecided ? Math.min(length, divert.over) : length)
      return wait && permit.stepAside(wait)
    }
    return { keep: maxBytes, reserve, memory, divert }
  }

  /** Waits until the request may be sent again. @throws the failure, if the origin was at fault */
  async #beforeAsking(error: unknown, { url, visit, time }: Asked): Promise<void> {
    const { faults, pausedOrigins } = this.#tools
    const { job, share, permit, large } = visit
    // The partial body in memory is dropped.
    void share.resize(0)
    if (error === BEGIN_ANEW) return large?.drop()
    if (error === NO_ROOM) {
      const moving = permit.moveTo(url.host)
      if (moving !== undefined) await whileMoving(job, moving)
      return time.restart()
    }
    if (!(error instanceof ExchangeError)) throw error
    if (isStale(error.cause)) return
    const fault = await faults.of(error)
    if (fault) return await time.without(faults.waitOut(fault))
    const { proxy, tooLargeAdvice } = this.#settings
    const failure = exchangeFailure(error, url, faults.isOnline ? undefined : proxy, tooLargeAdvice)
    const isHop = url.href !== job.url.href
    if (error.phase === 'body') pausedOrigins.answered(url)
    // A redirect may leave too little time, so `deadline` says nothing about its target.
    else if (!isHop || failure.reason !== 'deadline') pausedOrigins.failed(url, failure)
    throw failure
  }
}
