/** The connection to one bucket: sends requests in its dialect, retries them, and turns refusals into errors. */

import type { Clock } from '../../../base/clock.ts'
import { type RetryDecision, retry } from '../../../base/concurrency/retry.ts'
import type { HttpResponse } from '../../../base/http/exchange.ts'
import { ExchangeError } from '../../../base/http/exchange-error.ts'
import type { ProxyUse } from '../../../base/http/proxy.ts'
import { raceAbort } from '../../../base/on-abort.ts'
import { type CredentialProvider, type Credentials, sameKeys } from '../../credentials/credentials.ts'
import { networkFailure, type ServiceFailure } from '../../service-errors/refusal.ts'
import type { Operation, RefusalId } from '../../service-errors/rule.ts'
import {
  retryDecision,
  ServiceError,
  serviceErrorFor,
  toServiceError,
} from '../../service-errors/service-error.ts'
import type { BucketRequest, Dialect } from './dialect.ts'

/** OSS's SDK v2 has the same 0.2 s and 20 s, but gives up after 3 attempts. */
const POLICY = { attempts: 5, baseMs: 200, capMs: 20_000 }

export interface BucketClient {
  readonly dialect: Dialect
  /**
   * Sends one request.
   * @throws ServiceError if no answer came
   */
  send(request: BucketRequest, keys: Credentials): Promise<HttpResponse>
  /**
   * Repeats the attempt until it succeeds, its error is final, or all attempts are used.
   * @param failed called with the error of each failed attempt, before the next one
   */
  withRetries<T>(
    attempt: (keys: Credentials) => Promise<T>,
    signal: AbortSignal,
    failed?: (error: unknown) => void,
  ): Promise<T>
  toError(operation: Operation, failure: ServiceFailure): ServiceError
  /** Makes an error for a fault that our own checks find, which no code names. */
  errorFor(id: RefusalId, operation: Operation, failure: ServiceFailure): ServiceError
}

/**
 * @param saw called with every answer
 * @param proxy the proxy settings, for errors of the network
 */
export function bucketClient(
  dialect: Dialect,
  credentials: CredentialProvider,
  clock: Clock,
  saw: (response: HttpResponse) => void,
  proxy?: ProxyUse,
): BucketClient {
  return {
    dialect,
    send(request, keys) {
      return dialect.send(request, keys).then(
        response => {
          saw(response)
          return response
        },
        error => {
          if (!(error instanceof ExchangeError)) throw error
          throw toServiceError(dialect.serviceContext(request.operation), networkFailure(error, proxy), error)
        },
      )
    },
    /** Corrects causes between two attempts: expired credentials, and a clock that differs from the service's. */
    withRetries(attempt, signal, failed) {
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
          dialect.followClock(error.serverTime)
        }
        if (error.retry === 'refresh') expired = error
        return { again: true, afterMs: 0 }
      }
      const attemptWith = (current: Credentials) => {
        if (expired && sameKeys(current, used)) throw expired
        expired = undefined
        used = current
        return attempt(current)
      }
      // A caller's own provider may ignore the signal.
      const login = () => raceAbort(() => credentials(expired && used, signal), signal)
      return retry(async () => await attemptWith(await login()), { policy: POLICY, clock, signal, decide })
    },
    toError: (operation, failure) => toServiceError(dialect.serviceContext(operation), failure),
    errorFor: (id, operation, failure) => serviceErrorFor(id, dialect.serviceContext(operation), failure),
  }
}
