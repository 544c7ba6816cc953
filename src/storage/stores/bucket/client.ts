/** The connection to one bucket: sends requests in its dialect, retries them, and turns refusals into errors. */

import type { Clock } from '../../../base/clock.ts'
import type { HttpResponse } from '../../../base/http/exchange.ts'
import { ExchangeError } from '../../../base/http/exchange-error.ts'
import type { ProxyUse } from '../../../base/http/proxy.ts'
import type { MessageId } from '../../../base/messages/services.ts'
import type { CredentialProvider, Credentials } from '../../credentials/credentials.ts'
import { networkFailure, type ServiceFailure } from '../../service-errors/refusal.ts'
import type { Operation } from '../../service-errors/rule.ts'
import { type ServiceError, serviceErrorFor, toServiceError } from '../../service-errors/service-error.ts'
import type { BucketRequest, Dialect } from './dialect.ts'
import { withRetries } from './retry-request.ts'

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
  errorFor(id: MessageId, operation: Operation, failure: ServiceFailure): ServiceError
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
  const tools = { credentials, clock, followClock: dialect.followClock }
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
    withRetries: (attempt, signal, failed) => withRetries(attempt, tools, signal, failed),
    toError: (operation, failure) => toServiceError(dialect.serviceContext(operation), failure),
    errorFor: (id, operation, failure) => serviceErrorFor(id, dialect.serviceContext(operation), failure),
  }
}
