/** Which origin failures are worth another attempt. Pure. */

import type { RetryDecision } from '../../base/concurrency/retry.ts'
import { codeOf, type PersistError, type Reason } from '../../base/errors.ts'

/** 520 to 524 are Cloudflare's: its origin was the one that failed. */
const RETRIED_STATUS = new Set([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524])

const RETRIED: ReadonlySet<Reason> = new Set<Reason>([
  'connect-failed',
  'connect-timeout',
  'headers-timeout',
  'stalled',
  'too-slow',
  'deadline',
  'truncated',
])

/** A second look settles whether these were chance. */
const RETRIED_ONCE: ReadonlySet<Reason> = new Set<Reason>(['image-incomplete', 'protocol-error'])

/** All attempts at one URL, milliseconds: keeps `Retry-After` honest. */
export const MAX_URL_MS = 300_000

/** @param elapsedMs since the first attempt began */
export function decideRetry(error: PersistError, attempt: number, elapsedMs: number): RetryDecision {
  const { reason, details } = error
  const again =
    RETRIED.has(reason) ||
    (RETRIED_ONCE.has(reason) && attempt === 1) ||
    (reason.startsWith('http-') && RETRIED_STATUS.has(details.status ?? 0)) ||
    // The resolver said "try again"; a name that does not exist will not begin to.
    (reason === 'dns-failed' && codeOf(error) === 'EAI_AGAIN')
  const wait = details.retryAfterMs
  if (!again || elapsedMs + (wait ?? 0) >= MAX_URL_MS) return { again: false }
  return wait === undefined ? { again } : { again, afterMs: wait }
}
