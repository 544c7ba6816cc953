/**
 * Sends requests to a store over undici. This client has none of the origin's address guard, headers or proxy,
 * because internal endpoints lie in private ranges. The store's proxy is an input of its own.
 */

import type { Dispatcher } from 'undici'
import { isFileBody, type ObjectBody, sizeOf } from '../../../base/digests/file-body.ts'
import { fileChunks } from '../../../base/files/file-chunks.ts'
import {
  type BodyHandling,
  type ExchangeRequest,
  exchange,
  type HttpResponse,
} from '../../../base/http/exchange.ts'
import { http1Agent, VERIFIED } from '../../../base/http/http1-agent.ts'
import { lookupName } from '../../../base/http/known-names.ts'
import { ProxiedAgent } from '../../../base/http/proxied-agent.ts'
import type { ProxyRoutes } from '../../../base/http/proxy.ts'
import type { ExchangeLimits } from '../../../base/http/watchdog.ts'
import type { BucketRequest } from './dialect.ts'

export interface SignedRequest extends Pick<ExchangeRequest, 'method' | 'headers' | 'signal'> {
  readonly url: string
  /** A file is opened anew for each request. */
  readonly body?: ObjectBody | undefined
  /** Decides about the body. By default, error documents are kept and other bodies are dropped. */
  readonly onHead?: BucketRequest['onHead'] | undefined
}

export interface Transport {
  /** @throws ExchangeError if no whole answer came, the signal's reason if aborted */
  send(request: SignedRequest): Promise<HttpResponse>
  close(): Promise<void>
}

const CONNECT_MS = 10_000
/** Time for a slow line: a minute, and a second more per 256 KiB sent. */
const TOTAL_MS = 60_000
const BYTES_PER_EXTRA_SECOND = 256 * 1024
const IDLE_MS = 30_000
/** Objects of any size are read while they move: at least 1 KiB a second, at most a day. */
const READING: ExchangeLimits = {
  headersMs: TOTAL_MS,
  idleMs: IDLE_MS,
  totalMs: 86_400_000,
  floor: { bytes: 30 * 1024, windowMs: 30_000 },
}
/** An error document is under 2 KiB, plus perhaps 8 KiB for the string to sign. */
const MAX_ERROR_BYTES = 64 * 1024

/**
 * @param routes the forward proxies, if there are any
 * @param onSend called for each request that is sent
 */
export function openTransport(routes?: ProxyRoutes, onSend?: () => void): Transport {
  const direct = http1Agent({ connect: { timeout: CONNECT_MS, lookup: lookupName, ...VERIFIED } })
  const dispatcher: Dispatcher = routes ? new ProxiedAgent(direct, routes, {}) : direct
  return {
    send({ method, url, headers, body, onHead, signal }) {
      const isFile = body !== undefined && isFileBody(body)
      const pathStart = url.indexOf('/', url.indexOf('://') + 3)
      return exchange({
        dispatcher,
        method,
        origin: url.slice(0, pathStart),
        path: url.slice(pathStart),
        headers: isFile ? { ...headers, 'content-length': String(body.size) } : headers,
        body: isFile ? () => fileChunks(body.path) : body,
        limits: method === 'GET' ? READING : sending(body ? sizeOf(body) : 0),
        signal,
        onSend,
        onHead: head => onHead?.(head) ?? (head.status < 300 ? FORGOTTEN : ERROR_DOCUMENT),
      })
    },
    close: () => dispatcher.destroy(),
  }
}

const FORGOTTEN: BodyHandling = { drain: MAX_ERROR_BYTES }
/** No store sends a larger error document; status and headers are enough then. */
const ERROR_DOCUMENT: BodyHandling = { keep: MAX_ERROR_BYTES, elseNothing: true }

/**
 * The headers of the answer arrive after the last byte of the body is sent, so they get the time of the whole
 * exchange.
 */
function sending(bytes: number): ExchangeLimits {
  const totalMs = TOTAL_MS + Math.ceil(bytes / BYTES_PER_EXTRA_SECOND) * 1000
  return { headersMs: totalMs, idleMs: IDLE_MS, totalMs }
}
