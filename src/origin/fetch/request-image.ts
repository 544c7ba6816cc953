/** Asks an origin for one image: over its redirects, with the profile each host is to see, unless it is left alone. */
import type { Dispatcher } from 'undici'
import type { Share } from '../../base/concurrency/byte-budget.ts'
import { type BodyHandling, exchange, type ResponseHead } from '../../base/http/exchange.ts'
import { ExchangeError } from '../../base/http/exchange-error.ts'
import type { HostGate } from '../hosts/gate.ts'
import { exchangeFailure } from './exchange-failure.ts'
import type { Attempt, FetchSettings, OriginResponse, RequestIdentity } from './fetch-job.ts'
import type { HostProfiles, ProfileTrial } from './host-profiles.ts'
import type { PausedOrigins } from './paused-origins.ts'
import { followRedirects } from './redirects.ts'
import { robotsOptOut } from './robots-tag.ts'
import { isStale } from './socket-guard.ts'
import { bringsImage } from './status-error.ts'

interface Tools {
  readonly agent: Dispatcher
  readonly gate: Pick<HostGate<unknown>, 'speedUp'>
  readonly aborting: AbortSignal
  readonly pausedOrigins: PausedOrigins
  readonly hostProfiles: HostProfiles
  /** Told before each request that is sent: each hop and each attempt is one. */
  readonly onSend: () => void
}

/** Answers nobody keeps are read this far: their connection can serve again, and a challenge page is known. */
const OTHER_BYTES = 64 * 1024

/**
 * @param trial a profile to be tried
 * @throws PersistError where there is no answer
 */
export type RequestImage = (attempt: Attempt, trial?: ProfileTrial) => Promise<OriginResponse>

export function imageRequester(
  settings: FetchSettings,
  { agent, gate, aborting, pausedOrigins, hostProfiles, onSend }: Tools,
): RequestImage {
  const planOf = ({ status, headers }: ResponseHead, share: Share): BodyHandling => {
    if (status >= 400) return { sample: OTHER_BYTES }
    const isWanted = bringsImage(status) && !(settings.respectRobotsTag && robotsOptOut(headers))
    if (!isWanted) return { drain: OTHER_BYTES }
    const { maxBytes, memory } = settings
    return { keep: maxBytes, reserve: share.resize, ...(memory && { memory }) }
  }

  /** Some origin has answered: what fails now is no missing network. */
  let isOnline = false

  const ask = async (
    url: URL,
    headers: RequestIdentity['sent'],
    share: Share,
    dueAt: number,
    isHop: boolean,
  ) => {
    const once = () =>
      exchange({
        dispatcher: agent,
        method: 'GET',
        origin: url.origin,
        path: url.pathname + url.search,
        headers,
        limits: { ...settings.limits, totalMs: Math.max(1, dueAt - performance.now()) },
        signal: aborting,
        onHead: head => planOf(head, share),
      })
    for (;;) {
      onSend()
      try {
        const response = await once()
        isOnline = true
        pausedOrigins.answered(url)
        return response
      } catch (error) {
        if (!(error instanceof ExchangeError)) throw error
        if (isStale(error.cause)) continue
        const failure = exchangeFailure(error, url, isOnline ? undefined : settings.proxy)
        if (error.phase === 'body') pausedOrigins.answered(url)
        // What a redirect left of the time says nothing about where it leads.
        else if (!isHop || failure.reason !== 'deadline') pausedOrigins.failed(url, failure)
        throw failure
      }
    }
  }

  return async ({ job, share, place, onRequest }, trial) => {
    let dueAt = performance.now() + settings.timeoutMs
    let identity: RequestIdentity = { sent: {} }
    let last: URL | undefined
    const result = await followRedirects(job.url, settings.maxRedirects, async url => {
      // A redirect is an answer as good as an image, for the host that gave it.
      if (last) gate.speedUp(last.host)
      const moving = last || trial ? place.moveTo(url.host) : undefined
      if (moving) {
        const since = performance.now()
        await moving
        // The time of an attempt is that of origins, and none of them was asked.
        dueAt += performance.now() - since
      }
      last = url
      pausedOrigins.throwIfPaused(url)
      onRequest()
      identity = hostProfiles.identityFor(job, url, trial)
      return await ask(url, identity.sent, share, dueAt, url.href !== job.url.href)
    })
    return { ...result, ...identity }
  }
}
