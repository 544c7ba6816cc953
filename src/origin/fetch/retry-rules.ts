/** Decides which origin failures are worth another attempt. Pure. */

import type { RetryDecision } from '../../base/concurrency/retry.ts'
import { codeOf, type PersistError, type Reason } from '../../base/errors.ts'

/** Cloudflare sends 520 to 524 when the site's own server failed. */
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

/** A second attempt shows whether these failures were chance. */
const RETRIED_ONCE: ReadonlySet<Reason> = new Set<Reason>(['image-incomplete', 'protocol-error'])

/** Time for all attempts at one URL, milliseconds. A `Retry-After` that exceeds it ends the attempts. */
const MAX_URL_MS = 300_000

/** @param elapsedMs since the first attempt began */
export function decideRetry(error: PersistError, attempt: number, elapsedMs: number): RetryDecision {
  const { reason, details } = error
  const again =
    RETRIED.has(reason) ||
    (RETRIED_ONCE.has(reason) && attempt === 1) ||
    (reason.startsWith('http-') && RETRIED_STATUS.has(details.status ?? 0)) ||
    // EAI_AGAIN is temporary; a name that does not exist stays missing.
    (reason === 'dns-failed' && codeOf(error) === 'EAI_AGAIN')
  const wait = details.retryAfterMs
  if (!again || elapsedMs + (wait ?? 0) >= MAX_URL_MS) return { again: false }
  return wait === undefined ? { again } : { again, afterMs: wait }
}
