/** Turns an answer into an image, into `not-modified` for a known image, or into an error. */
import type { Clock } from '../../base/clock.ts'
import type { FileBody } from '../../base/digests/file-body.ts'
import { PersistError, type Reason } from '../../base/errors.ts'
import type { HttpResponse } from '../../base/http/exchange.ts'
import { ExchangeError } from '../../base/http/exchange-error.ts'
import type { Headers } from '../../base/http/headers.ts'
import { MAX_RETRY_AFTER_MS, retryAfter } from '../../base/http/retry-after.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import { detectChallenge } from '../hosts/challenge-pages.ts'
import type { HostGate } from '../hosts/gate.ts'
import { say } from '../messages/say.ts'
import { decodeBody } from './decode-body.ts'
import { exchangeFailure } from './exchange-failure.ts'
import type { Attempt, FetchedImage, FetchSettings, OriginResponse } from './fetch-job.ts'
import type { LargeBody } from './large-body.ts'
import type { PausedOrigins } from './paused-origins.ts'
import { acrossRedirect, conditionalHeaders, validatorsOf } from './validators.ts'

const NOTHING = Buffer.alloc(0)

interface Tools {
  readonly gate: Pick<HostGate<unknown>, 'slowDown' | 'speedUp'>
  readonly pausedOrigins: PausedOrigins
  readonly clock: Clock
}

export function responseReader(settings: FetchSettings, { gate, pausedOrigins, clock }: Tools) {
  const refuse = ({ response, url }: OriginResponse): PersistError => {
    const refusal = statusError(response, url, clock.now())
    if (refusal.reason === 'throttled') pausedOrigins.pause(url.host, refusal.sentence)
    else if (response.status === 429 || response.status === 503)
      gate.slowDown(url.host, refusal.details.retryAfterMs)
    return refusal
  }

  const imageOf = async (
    { response, url }: OriginResponse,
    { job, share, large }: Attempt,
  ): Promise<FetchedImage> => {
    const { headers } = response
    const said = validatorsOf(headers)
    const validators = url.href === job.url.href ? said : acrossRedirect(said)
    const isLengthKnown = headers['content-length'] !== undefined
    const facts = { finalUrl: url, headers, validators, isLengthKnown }
    if (large?.isFed) return { ...facts, bytes: NOTHING, file: await inFile(large, url) }
    return { ...facts, bytes: await decodeBody(response, settings.maxBytes, settings.isImage, share) }
  }

  /** @throws PersistError for every answer that brings no image */
  return async (response: OriginResponse, attempt: Attempt) => {
    const { response: answer, url } = response
    const { job } = attempt
    // Without our own condition a 304 says nothing about the image, whatever the user's own headers contain.
    const isNotModified = answer.status === 304 && conditionalHeaders(job.known) !== undefined
    const isRest = attempt.large?.isFed === true
    if (!bringsImage(answer.status) && !isNotModified && !isRest) throw refuse(response)
    gate.speedUp(url.host)
    const word = settings.respectRobotsTag && robotsOptOut(answer.headers)
    if (word) throw optedOut(url, word)
    return isNotModified ? ('not-modified' as const) : await imageOf(response, attempt)
  }
}

/** @throws PersistError `truncated` if the answer brought a part that does not reach the end */
async function inFile(large: LargeBody, url: RequestUrl): Promise<FileBody> {
  try {
    return await large.finish()
  } catch (error) {
    throw error instanceof ExchangeError ? exchangeFailure(error, url) : error
  }
}

function optedOut({ host }: RequestUrl, word: string): PersistError {
  return new PersistError('fetch', 'opted-out', say('fetch-opted-out', { host, word }))
}

/**
 * The words that DeviantArt defined and img2dataset honours:
 * https://www.deviantart.com/team/journal/UPDATE-All-Deviations-Are-Opted-Out-of-AI-Datasets-934500371
 */
const OPT_OUT = /(?:^|[\s,:])(noai|noimageai)(?=$|[\s,])/i

/** Returns the word that keeps an answer out of datasets, whichever crawler the word is for. */
export function robotsOptOut(headers: Headers): string | undefined {
  const tag = [headers['x-robots-tag'] ?? ''].flat().join(', ')
  return OPT_OUT.exec(tag)?.[1]?.toLowerCase()
}

/** A 203 comes through a proxy that may have changed the body, so its bytes decide (RFC 9110 §15.3.4). */
export function bringsImage(status: number): boolean {
  return status === 200 || status === 203
}

/** @param now milliseconds since the epoch, for a Retry-After that is a date */
function statusError(response: HttpResponse, url: RequestUrl, now: number): PersistError {
  const { status, headers } = response
  const { host } = url
  // RFC 9110 §10.2.3 defines it for 503 and redirects, RFC 6585 for 429. With a 404 it says nothing about the host.
  const header = status >= 500 || status === 429 || status < 400 ? headers['retry-after'] : undefined
  const retryAfterMs = retryAfter(typeof header === 'string' ? header : undefined, now)
  if (retryAfterMs !== undefined && retryAfterMs > MAX_RETRY_AFTER_MS) {
    const seconds = Math.round(retryAfterMs / 1000)
    const sentence = say('status-throttled', { host, status, seconds })
    return new PersistError('fetch', 'throttled', sentence, { status, retryAfterMs })
  }
  const reason: Reason = `http-${status}`
  const details = retryAfterMs === undefined ? { status } : { status, retryAfterMs }
  const challenge = detectChallenge(response)
  if (challenge) {
    const sentence = say('status-challenge', { host, status, challenge })
    return new PersistError('fetch', reason, sentence, { ...details, advice: say('page-fix') })
  }
  const advice = status === 403 ? say('status-hotlink-fix') : undefined
  return new PersistError('fetch', reason, say('status-plain', { host, status }), { ...details, advice })
}
