/**
 * Sends requests to OSS through the public methods of ali-oss, which addresses and signs them (always V4). What it does
 * not do for us stays ours:
 * - Sending: a proxy, limits of time and speed, bodies anew from memory or a file at each attempt, an end by a signal.
 * - Retries: ali-oss knows no `Retry-After`.
 * - Errors: ali-oss drops the `ServerTime` that the clock needs.
 * - Lists: ali-oss throws on lists of real stores, and leaves keys encoded.
 *
 * Its two seams are not in its README: the option `urllib`, which gets each request, and `ctx`, which comes back with
 * it. `client.test.ts` fails when one moves. Loaded when a bucket is opened, because ali-oss costs a third of the start.
 */
import { Readable } from 'node:stream'
import type OSS from 'ali-oss'
import { sizeOf } from '../../../base/digests/file-body.ts'
import type { HttpResponse } from '../../../base/http/exchange.ts'
import { isSameList, memoizeLast } from '../../../base/memoize-last.ts'
import type { BucketRequest, Dialect } from '../bucket/dialect.ts'
import type { Transport } from '../bucket/transport.ts'
import type { Location } from '../location.ts'
import { type OssToSign, ossSigner } from './signature.ts'

/** Passed through ali-oss as `ctx`: the request of one call, and the place for its outcome. */
interface Call {
  readonly request: BucketRequest
  outcome?: { readonly response: HttpResponse } | { readonly error: unknown }
}

/** The request that ali-oss gives to its `urllib`. */
interface UrllibParams {
  readonly method: string
  readonly headers: Readonly<Record<string, string | number>>
  readonly ctx: Call
}

/** Options that the published types omit. */
interface ClientOptions extends OSS.Options {
  urllib: { request(url: string, params: UrllibParams): Promise<object> }
  sldEnable: boolean
  amendTimeSkewed?: number
}

/** Headers and the call's context. ali-oss writes into this object, so each call gets its own. */
interface CallOptions {
  readonly headers: Record<string, string>
  readonly ctx: Call
}

export async function ossClient(
  bucket: string,
  location: Location,
  transport: Transport,
): Promise<Pick<Dialect, 'send' | 'followClock'>> {
  const { default: OssClient } = await import('ali-oss')
  const sign = ossSigner(location.region)
  /** ali-oss derives the key of the day anew for each request, most of the cost of its signature (70 of 100 µs). */
  class Client extends OssClient {
    declare options: ClientOptions

    authorizationV4(
      method: string,
      request: Pick<OssToSign, 'headers' | 'queries'>,
      bucketName: string,
      key: string,
    ): string {
      return sign({ ...request, method, bucket: bucketName, key }, this.options)
    }
  }
  const clientOf = memoizeLast(([accessKeyId, accessKeySecret, stsToken]: CredentialSet) => {
    const options: ClientOptions = {
      accessKeyId,
      accessKeySecret,
      stsToken,
      // Without it the constructor prints advice about renewal, which is ours.
      refreshSTSTokenInterval: Number.POSITIVE_INFINITY,
      bucket,
      region: `oss-${location.region}`,
      endpoint: location.endpoint,
      secure: location.endpoint.startsWith('https:'),
      cname: location.style === 'cname',
      sldEnable: location.style === 'path',
      authorizationV4: true,
      urllib: { request: (url, params) => requestThrough(transport, url, params) },
    }
    return new Client(options)
  }, isSameList)
  let clockOffset = 0

  return {
    send(request, { accessKeyId, accessKeySecret, securityToken = '' }) {
      const client = clientOf([accessKeyId, accessKeySecret, securityToken])
      client.options.amendTimeSkewed = clockOffset
      const ctx: Call = { request }
      const outcome = (error?: unknown): HttpResponse => {
        // ali-oss's error carries the whole body and repeats its headers; the outcome has all that is needed.
        if (ctx.outcome && 'response' in ctx.outcome) return ctx.outcome.response
        throw ctx.outcome ? ctx.outcome.error : error
      }
      return call(client, request, { headers: { ...request.headers }, ctx }).then(() => outcome(), outcome)
    },
    followClock(serverTime) {
      // ali-oss adds this to the system's clock, so the difference is measured against that clock.
      clockOffset = serverTime - Date.now()
    },
  }
}

type CredentialSet = readonly [accessKeyId: string, accessKeySecret: string, securityToken: string]

function call(client: OSS, request: BucketRequest, options: CallOptions): Promise<unknown> {
  const { operation, key = '', body, query } = request
  switch (operation) {
    case 'put':
      // ali-oss makes no MD5 of a stream. The transport sends the bytes, so this one is never read. It has no end: with
      // one, 1,000 images take a tenth more CPU.
      return client.putStream(key, new Readable({ read() {} }), putOptions(options, body))
    case 'head':
      return client.head(key, options)
    case 'get':
      return client.get(key, options)
    case 'list':
      return client.listV2({ ...query } as OSS.ListV2ObjectsQuery, options as OSS.RequestOptions)
    case 'remove':
      return client.delete(key, options as OSS.RequestOptions)
  }
}

/** The published types ask for options that ali-oss does not, and omit `ctx`. */
function putOptions(options: CallOptions, body: BucketRequest['body']): OSS.PutStreamOptions {
  const given: CallOptions & { readonly contentLength: number } = {
    ...options,
    contentLength: body ? sizeOf(body) : 0,
  }
  return given as unknown as OSS.PutStreamOptions
}

/** ali-oss reads this in place of a list. */
const EMPTY_LIST = Buffer.from('<ListBucketResult/>')

/** Records the answer for the call. ali-oss gets no body, so its parsers and messages never hold one. */
function requestThrough(transport: Transport, url: string, params: UrllibParams): Promise<object> {
  const { method, ctx } = params
  const { body, onHead, signal } = ctx.request
  const headers = wireHeaders(params.headers)
  return transport.send({ method, url, headers, body, onHead, signal }).then(
    response => {
      ctx.outcome = { response }
      const { status } = response
      return { status, headers: status < 300 ? response.headers : {}, data: EMPTY_LIST, res: { status } }
    },
    error => {
      ctx.outcome = { error }
      // urllib marks a missing answer with the status -1.
      throw Object.assign(new Error('no answer'), { status: -1 })
    },
  )
}

/** `host` is invented by ali-oss if the endpoint is an address; the transport says how the body comes. */
const LEFT_OUT = ['host', 'Content-Length', 'Transfer-Encoding']

function wireHeaders(headers: UrllibParams['headers']): Record<string, string> {
  const wire: Record<string, string> = {}
  for (const name in headers) if (!LEFT_OUT.includes(name)) wire[name] = String(headers[name])
  return wire
}
