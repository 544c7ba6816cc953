/** Sends one request to a service that gives out tokens, until an answer or a final refusal. */

import type { Dispatcher } from 'undici'
import type { Clock } from '../../base/clock.ts'
import { retry } from '../../base/concurrency/retry.ts'
import { exchange, type HttpResponse } from '../../base/http/exchange.ts'
import { ExchangeError } from '../../base/http/exchange-error.ts'
import { http1Agent, VERIFIED } from '../../base/http/http1-agent.ts'
import { lookupName } from '../../base/http/known-names.ts'
import { ProxiedAgent } from '../../base/http/proxied-agent.ts'
import type { ProxyUse } from '../../base/http/proxy.ts'
import type { MessageOf } from '../../base/messages/catalogue.ts'
import { networkFailure, type ServiceFailure } from '../service-errors/refusal.ts'
import {
  retryDecision,
  type ServiceContext,
  serviceErrorFor,
  toServiceError,
} from '../service-errors/service-error.ts'

export interface TokenRequest<T> {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Record<string, string>
  readonly body?: string
  readonly context: ServiceContext
  /** Returns the content of a good answer; undefined for an answer that such a service does not give. */
  read(response: HttpResponse): T | undefined
  failureIn(response: HttpResponse): ServiceFailure
  /** Advice for a 200 that `read` cannot use. */
  readonly unread: MessageOf<'refusal'>
  readonly proxy: ProxyUse | undefined
}

/** Like the stores' policy, with longer waits: a run logs in about once an hour. */
const POLICY = { attempts: 5, baseMs: 500, capMs: 10_000 }
const CONNECT_MS = 10_000
/** The clients of Alibaba Cloud and AWS allow 5 to 10 s. */
const LIMITS = { headersMs: 15_000, idleMs: 10_000, totalMs: 20_000 }
/** ID tokens and sessions are smaller than 4 KiB. */
const MAX_BYTES = 64 * 1024

/** @throws ServiceError with advice, or the signal's reason */
export async function requestToken<T>(
  request: TokenRequest<T>,
  clock: Clock,
  signal: AbortSignal = new AbortController().signal,
): Promise<T> {
  // Uses its own connections and closes them: one kept alive for an hour would only keep the process running.
  const direct = http1Agent({ connect: { timeout: CONNECT_MS, lookup: lookupName, ...VERIFIED } })
  const routes = request.proxy?.routes
  const dispatcher = routes ? new ProxiedAgent(direct, routes, {}) : direct
  try {
    return await retry(() => attempt(request, dispatcher, signal), {
      policy: POLICY,
      clock,
      signal,
      decide: retryDecision,
    })
  } finally {
    await dispatcher.destroy()
  }
}

async function attempt<T>(request: TokenRequest<T>, dispatcher: Dispatcher, signal: AbortSignal): Promise<T> {
  const { method, url, headers, body, context } = request
  const { origin, pathname, search } = new URL(url)
  let response: HttpResponse
  try {
    response = await exchange({
      dispatcher,
      method,
      origin,
      path: pathname + search,
      headers,
      ...(body !== undefined && { body: Buffer.from(body) }),
      limits: LIMITS,
      signal,
      onHead: () => ({ keep: MAX_BYTES }),
    })
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error
    throw toServiceError(context, networkFailure(error, request.proxy), error)
  }
  const found = response.status === 200 ? request.read(response) : undefined
  if (found !== undefined) return found
  const failure = request.failureIn(response)
  throw response.status === 200
    ? serviceErrorFor(request.unread, context, failure)
    : toServiceError(context, failure)
}
