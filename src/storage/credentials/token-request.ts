/** Sends one request to a service that gives out tokens, until an answer or a final refusal. */

import type { Clock } from '../../base/clock.ts'
import { retry } from '../../base/concurrency/retry.ts'
import { exchange, type HttpResponse } from '../../base/http/exchange.ts'
import { ExchangeError } from '../../base/http/exchange-error.ts'
import { http1Agent, VERIFIED } from '../../base/http/http1-agent.ts'
import { lookupName } from '../../base/http/known-names.ts'
import { ProxiedAgent } from '../../base/http/proxied-agent.ts'
import type { ProxyUse } from '../../base/http/proxy.ts'
import { type Language, type Text, textIn } from '../../base/sentence.ts'
import { networkFailure, type ServiceFailure } from '../service-errors/refusal.ts'
import type { RefusalId } from '../service-errors/rule.ts'
import {
  retryDecision,
  type ServiceContext,
  serviceErrorFor,
  toServiceError,
} from '../service-errors/service-error.ts'

/** What every request of a login needs. */
export interface LoginTools {
  /** The proxy for requests to the services that log in. */
  readonly proxy?: ProxyUse | undefined
  readonly language: Language
  readonly clock: Clock
  /** Receives every temporary secret and ID token before it is used or printed. */
  readonly mask: (secret: string) => void
  /** Receives good news: the identity that is logged in, and until when. */
  readonly info: (sentence: Text) => void
}

interface TokenRequest<T> extends Pick<ServiceContext, 'rules' | 'names'> {
  /** Name of the service in sentences. */
  readonly service: Text
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Record<string, string>
  readonly body?: string
  /** Returns the content of a good answer; undefined for an answer that such a service does not give. */
  read(response: HttpResponse): T | undefined
  failureIn(response: HttpResponse): ServiceFailure
  /** Advice for a 200 that `read` cannot use. */
  readonly unread: RefusalId
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
  { proxy, language, clock }: LoginTools,
  signal: AbortSignal = new AbortController().signal,
): Promise<T> {
  const { method, url, headers, body, rules, names } = request
  const { origin, host, pathname, search } = new URL(url)
  const service = textIn(language, request.service)
  const now = clock.now()
  const context = { operation: 'login', service, host, region: '', now, language, rules, names } as const
  // Uses its own connections and closes them: one kept alive for an hour would only keep the process running.
  const direct = http1Agent({ connect: { timeout: CONNECT_MS, lookup: lookupName, ...VERIFIED } })
  const dispatcher = proxy?.routes ? new ProxiedAgent(direct, proxy.routes, {}) : direct
  const attempt = async () => {
    const response = await exchange({
      dispatcher,
      method,
      origin,
      path: pathname + search,
      headers,
      ...(body !== undefined && { body: Buffer.from(body) }),
      limits: LIMITS,
      signal,
      onHead: () => ({ keep: MAX_BYTES }),
    }).catch(error => {
      if (!(error instanceof ExchangeError)) throw error
      throw toServiceError(context, networkFailure(error, proxy), error)
    })
    const found = response.status === 200 ? request.read(response) : undefined
    if (found !== undefined) return found
    const failure = request.failureIn(response)
    throw response.status === 200
      ? serviceErrorFor(request.unread, context, failure)
      : toServiceError(context, failure)
  }
  try {
    return await retry(attempt, { policy: POLICY, clock, signal, decide: retryDecision })
  } finally {
    await dispatcher.destroy()
  }
}
