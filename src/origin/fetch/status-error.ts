/** Turns a status that brings no image into an error. Pure. */
import { PersistError, type Reason } from '../../base/errors.ts'
import type { HttpResponse } from '../../base/http/exchange.ts'
import { MAX_RETRY_AFTER_MS, retryAfter } from '../../base/http/retry-after.ts'
import { say } from '../../base/messages/say.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import { detectChallenge } from '../hosts/challenge-pages.ts'

/** A 203 comes through a proxy that may have changed the body, so its bytes decide (RFC 9110 §15.3.4). */
export function bringsImage(status: number): boolean {
  return status === 200 || status === 203
}

/** @param now milliseconds since the epoch, for a Retry-After that is a date */
export function statusError(response: HttpResponse, url: RequestUrl, now: number): PersistError {
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
