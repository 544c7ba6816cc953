/**
 * Reads what a refused or lost request says about itself. The bytes are untrusted: every value is bounded and has to
 * match a shape. The body itself goes no further, because it may echo the request with its security token. Pure.
 */
import { defined } from '../../base/defined.ts'
import type { ErrorDetails } from '../../base/errors.ts'
import type { HttpResponse } from '../../base/http/exchange.ts'
import type { ExchangeError } from '../../base/http/exchange-error.ts'
import { firstHeader } from '../../base/http/headers.ts'
import type { ProxyUse } from '../../base/http/proxy.ts'

export interface ServiceFailure extends Pick<ErrorDetails, 'status' | 'code' | 'ec' | 'requestId'> {
  /** Tells apart refusals that share a code. Never shown. */
  readonly message?: string
  /** The host that the store wants requests to go to. */
  readonly endpoint?: string
  /** The region of the bucket, without `oss-`. */
  readonly region?: string
  /** Milliseconds since the epoch. */
  readonly serverTime?: number
  readonly retryAfter?: string
  /** The answer comes from no such store: a page, a proxy, another service. */
  readonly isForeign?: true
  /** No answer came: the phase and the cause, e.g. `connect ECONNREFUSED`, `headers deadline`. */
  readonly network?: string
  /** The proxy settings of a request that got no answer. */
  readonly proxy?: ProxyUse
}

export function readFailure(response: HttpResponse): ServiceFailure {
  const { headers, status } = response
  const header = (name: string) => firstHeader(headers, name)
  // HEAD has no body: its error document comes in a header, as base64.
  const document =
    response.body.length > 0
      ? response.body.toString()
      : Buffer.from(header('x-oss-err') ?? '', 'base64').toString()
  const code = element(document, 'Code', /^[A-Za-z0-9._-]{1,64}$/)
  const ec = element(document, 'EC', EC) ?? matching(header('x-oss-ec'), EC)
  const requestId =
    matching(header('x-oss-request-id') ?? header('x-amz-request-id'), REQUEST_ID) ??
    element(document, 'RequestId', REQUEST_ID)
  const endpoint = element(document, 'Endpoint', HOST)?.toLowerCase()
  const region =
    matching(header('x-amz-bucket-region'), REGION) ??
    element(document, 'Region', REGION) ??
    (endpoint && /^oss-([a-z0-9-]+?)(?:-internal)?\.aliyuncs\.com$/.exec(endpoint)?.[1])
  const isForeign = response.body.length > 0 && !code && !ec
  const date = Date.parse(header('date') ?? '')
  return defined({
    status,
    code,
    ec,
    requestId,
    message: element(document, 'Message', /^[^<]{1,1000}$/),
    endpoint,
    region,
    serverTime: Number.isNaN(date) ? undefined : date,
    retryAfter: header('retry-after'),
    isForeign: isForeign || undefined,
  })
}

export function networkFailure(error: ExchangeError, proxy?: ProxyUse): ServiceFailure {
  const network = `${error.phase} ${error.limit ?? error.code ?? ''}`.trim()
  return { network, ...(proxy && { proxy }) }
}

const EC = /^[0-9A-Za-z-]{1,32}$/
const REQUEST_ID = /^[0-9A-Za-z-]{1,64}$/
const HOST = /^[a-z0-9.-]{1,253}$/i
const REGION = /^[a-z0-9-]{1,64}$/

/**
 * Returns the first `<name>…</name>` whose text has the shape. Two searches, so the time is linear for any document.
 */
export function element(document: string, name: string, shape: RegExp): string | undefined {
  const open = document.indexOf(`<${name}>`)
  if (open < 0) return undefined
  const start = open + name.length + 2
  const end = document.indexOf('<', start)
  return end < 0 ? undefined : matching(document.slice(start, end), shape)
}

function matching(text: string | undefined, shape: RegExp): string | undefined {
  const value = text?.trim()
  return value !== undefined && shape.test(value) ? value : undefined
}
