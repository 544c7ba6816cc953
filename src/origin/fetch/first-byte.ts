/** Checks whether a stranger can read a URL: one GET of its first byte, without credentials and without a Referer. */
import type { Dispatcher } from 'undici'
import { exchange, type HttpResponse } from '../../base/http/exchange.ts'
import { ExchangeError } from '../../base/http/exchange-error.ts'
import type { ProxyUse } from '../../base/http/proxy.ts'
import { fetchableUrl } from '../../base/url/fetchable-url.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import { exchangeFailure } from './exchange-failure.ts'
import { followRedirects } from './redirects.ts'

/** Milliseconds for each request, from its start to the end of its answer. */
const FIRST_BYTE_MS = 10_000

/** A server that ignores `Range` sends the whole object; the connection is closed after this many bytes. */
const MAX_BYTES = 64 * 1024

export interface FirstByteTools {
  readonly agent: Dispatcher
  readonly userAgent: string
  readonly proxy: ProxyUse
  /** Called before each request. */
  readonly onSend: () => void
  readonly signal: AbortSignal
}

/**
 * @returns the HTTP status after all redirects
 * @throws PersistError if there is no answer, and the signal's reason
 */
export async function statusForStrangers(text: string, tools: FirstByteTools): Promise<number> {
  const url = fetchableUrl(text)
  const first = await requestFirstByte(url, tools)
  const last = await followRedirects(first, url, hop => requestFirstByte(hop, tools))
  return last.response.status
}

async function requestFirstByte(url: RequestUrl, tools: FirstByteTools): Promise<HttpResponse> {
  const { agent, userAgent, proxy, onSend, signal } = tools
  onSend()
  try {
    return await exchange({
      dispatcher: agent,
      method: 'GET',
      origin: url.origin,
      path: url.pathname + url.search,
      headers: { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': 'identity', range: 'bytes=0-0' },
      limits: { headersMs: FIRST_BYTE_MS, idleMs: FIRST_BYTE_MS, totalMs: FIRST_BYTE_MS },
      signal,
      onHead: () => ({ drain: MAX_BYTES }),
    })
  } catch (error) {
    throw error instanceof ExchangeError ? exchangeFailure(error, url, proxy) : error
  }
}
