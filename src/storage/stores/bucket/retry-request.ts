import type { Clock } from '../../../base/clock.ts'
import { andThen } from '../../../base/concurrency/and-then.ts'
import { type RetryDecision, retry } from '../../../base/concurrency/retry.ts'
import { raceAbort } from '../../../base/concurrency/unless-aborted.ts'
import { type CredentialProvider, type Credentials, sameKeys } from '../../credentials/credentials.ts'
import { retryDecision, ServiceError } from '../../service-errors/service-error.ts'

/** OSS's SDK v2 has the same 0.2 s and 20 s, but gives up after 3 attempts. */
const POLICY = { attempts: 5, baseMs: 200, capMs: 20_000 }

export interface RetryTools {
  readonly credentials: CredentialProvider
  readonly clock: Clock
  /** Dates further requests by the service's clock. */
  readonly followClock: (serverTime: number) => void
}

/**
 * Retries until the service accepts, the refusal is final, or all attempts are used. Corrects causes between two
 * attempts: requests new credentials for expired ones, and follows the service's clock.
 */
export function withRetries<T>(
  attempt: (credentials: Credentials) => Promise<T>,
  { credentials, clock, followClock }: RetryTools,
  signal: AbortSignal,
  failed?: (error: unknown) => void,
): Promise<T> {
  const spent: string[] = []
  let used: Credentials | undefined
  let expired: ServiceError | undefined

  const decide = (error: unknown): RetryDecision => {
    failed?.(error)
    // A login has its own attempts.
    if (!(error instanceof ServiceError) || error.operation === 'login' || signal.aborted)
      return { again: false }
    if (error.retry === 'yes' || error.retry === 'no') return retryDecision(error)
    if (spent.includes(error.id)) return { again: false }
    spent.push(error.id)
    if (error.id === 'clock') {
      if (error.serverTime === undefined) return { again: false }
      followClock(error.serverTime)
    }
    if (error.retry === 'refresh') expired = error
    return { again: true, afterMs: 0 }
  }

  const attemptWith = (current: Credentials): Promise<T> => {
    if (expired && sameKeys(current, used)) throw expired
    expired = undefined
    used = current
    return attempt(current)
  }

  return retry(
    // A caller's own provider may ignore the signal.
    () =>
      andThen(
        raceAbort(() => credentials(expired && used, signal), signal),
        attemptWith,
      ),
    { policy: POLICY, clock, signal, decide },
  )
}
