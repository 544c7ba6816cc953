/** Checks whether a reader can open a URL: one GET of its first byte, without credentials. */
import type { Dispatcher } from 'undici'
import { exchange, type HttpResponse } from '../../base/http/exchange.ts'
import { ExchangeError } from '../../base/http/exchange-error.ts'
import type { ProxyUse } from '../../base/http/proxy.ts'
import { fetchableUrl } from '../../base/url/fetchable-url.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import type { HostRules } from '../hosts/rules.ts'
import { exchangeFailure } from './exchange-failure.ts'
import { followRedirects } from './redirects.ts'
import { withoutSecrets } from './request-headers.ts'

/** Milliseconds for each request, from its start to the end of its answer. */
const FIRST_BYTE_MS = 10_000

/** A server that ignores `Range` sends the whole object; the connection is closed after this many bytes. */
const MAX_BYTES = 64 * 1024

export interface FirstByteTools {
  readonly agent: Dispatcher
  readonly userAgent: string
  /** A rule whose `referer` is a URL sends it, as the page of a reader. Its other fields do not count. */
  readonly rules: HostRules
  readonly proxy: ProxyUse
  /** Called for each request that is sent. */
  readonly onSend: () => void
  readonly signal: AbortSignal
}

/**
 * @returns the HTTP status after all redirects, and the host that sent it
 * @throws PersistError if there is no answer, and the signal's reason
 */
export async function statusForReaders(
  text: string,
  tools: FirstByteTools,
): Promise<{ readonly status: number; readonly host: string }> {
  const url = fetchableUrl(text)
  const first = await requestFirstByte(url, tools)
  const last = await followRedirects(first, url, hop => requestFirstByte(hop, tools))
  return { status: last.response.status, host: last.url.hostname }
}

async function requestFirstByte(url: RequestUrl, tools: FirstByteTools): Promise<HttpResponse> {
  const { agent, userAgent, rules, proxy, onSend, signal } = tools
  const referer = rules.ruleFor(url.hostname)?.referer
  try {
    return await exchange({
      dispatcher: agent,
      method: 'GET',
      origin: url.origin,
      path: url.pathname + url.search,
      headers: {
        'user-agent': userAgent,
        accept: '*/*',
        'accept-encoding': 'identity',
        range: 'bytes=0-0',
        ...(referer instanceof URL && { referer: withoutSecrets(referer) }),
      },
      limits: { headersMs: FIRST_BYTE_MS, idleMs: FIRST_BYTE_MS, totalMs: FIRST_BYTE_MS },
      signal,
      onSend,
      onHead: () => ({ drain: MAX_BYTES }),
    })
  } catch (error) {
    throw error instanceof ExchangeError ? exchangeFailure(error, url, proxy) : error
  }
}
