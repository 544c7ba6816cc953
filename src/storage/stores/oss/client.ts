/**
 * Sends one request at a time through ali-oss, which builds it. Signing (always V4), sending, retrying and reading
 * are ours. Loaded when a bucket is opened, because ali-oss costs a third of the start-up.
 */
import type OSS from 'ali-oss'
import { isFileBody } from '../../../base/digests/file-body.ts'
import type { HttpResponse } from '../../../base/http/exchange.ts'
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
  readonly content?: Uint8Array
  readonly ctx: Call
}

/** Options that the published types omit. */
interface ClientOptions extends OSS.Options {
  urllib: { request(url: string, params: UrllibParams): Promise<object> }
  sldEnable: boolean
  retryMax: number
  amendTimeSkewed?: number
}

type Client = OSS & {
  options: ClientOptions
  _objectRequestParams(method: string, key: string, options: CallOptions): object
  _objectUrl(key: string): string
  authorizationV4(
    method: string,
    request: Pick<OssToSign, 'headers' | 'queries'>,
    bucket: string,
    key: string,
  ): string
}

/** Headers and the call's context. ali-oss writes into this object, so each call gets its own. */
interface CallOptions {
  headers: Record<string, string>
  ctx: Call
  /** Part of the query; ali-oss fills it. */
  subres?: object
}

export async function ossClient(
  bucket: string,
  location: Location,
  transport: Transport,
): Promise<Pick<Dialect, 'send' | 'followClock'>> {
  const { default: OssClient } = await import('ali-oss')
  const options: ClientOptions = {
    // Placeholders, replaced before each request: ali-oss refuses to start without keys.
    accessKeyId: 'later',
    accessKeySecret: 'later',
    bucket,
    region: `oss-${location.region}`,
    endpoint: location.endpoint,
    secure: location.endpoint.startsWith('https:'),
    cname: location.style === 'cname',
    sldEnable: location.style === 'path',
    authorizationV4: true,
    retryMax: 0,
    urllib: { request: (url, params) => requestThrough(transport, url, params) },
  }
  const client = new OssClient(options) as Client
  // Omits the MD5 that ali-oss would add, with a copy of the body: `put` has no option against it.
  client._objectRequestParams = (method, object, { headers, subres, ctx }) => ({
    method,
    bucket,
    object,
    headers,
    subres,
    ctx,
    disabledMD5: true,
  })
  // ali-oss would build this URL again for each answer, and it is never read.
  client._objectUrl = () => ''
  const sign = ossSigner(location.region)
  client.authorizationV4 = (method, request, bucketName, key) =>
    sign({ ...request, method, bucket: bucketName, key }, client.options)

  return {
    send(request, credentials) {
      const ctx: Call = { request }
      client.options.accessKeyId = credentials.accessKeyId
      client.options.accessKeySecret = credentials.accessKeySecret
      // Set here, because the constructor would print advice about renewal, which we do ourselves.
      client.options.stsToken = credentials.securityToken ?? ''
      const outcome = (error?: unknown): HttpResponse => {
        // ali-oss's error carries the whole body and repeats its headers; the outcome has all that is needed.
        if (ctx.outcome && 'response' in ctx.outcome) return ctx.outcome.response
        throw ctx.outcome ? ctx.outcome.error : error
      }
      // ali-oss signs before its first await, so concurrent requests cannot mix up their credentials.
      return call(client, request, { headers: { ...request.headers }, ctx }).then(() => outcome(), outcome)
    },
    followClock(serverTime) {
      // ali-oss adds this to the system's clock, so the difference is measured against that clock.
      client.options.amendTimeSkewed = serverTime - Date.now()
    },
  }
}

function call(client: Client, request: BucketRequest, options: CallOptions): Promise<unknown> {
  const { operation, key = '', body, query } = request
  switch (operation) {
    case 'put': {
      // ali-oss never sees the bytes of a file.
      const { buffer, byteOffset, byteLength } = body && !isFileBody(body) ? body : new Uint8Array()
      return client.put(key, Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength), options)
    }
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

/**
 * ali-oss's XML parser gets this in place of the list: it throws on lists of real stores, and leaves keys encoded.
 */
const EMPTY_LIST = Buffer.from('<ListBucketResult/>')

/**
 * The `urllib` option of ali-oss. Records the answer for the call. ali-oss gets no body, so its parsers and messages
 * never hold one.
 */
function requestThrough(transport: Transport, url: string, params: UrllibParams): Promise<object> {
  const { method, content, ctx } = params
  const { body, onHead, signal } = ctx.request
  const isFile = body !== undefined && isFileBody(body)
  const headers = wireHeaders(params.headers, isFile)
  const sent = isFile ? body : content
  return transport.send({ method, url, headers, body: sent, onHead, signal }).then(
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

/** Omits `Host`, which ali-oss invents if the endpoint is an address, and its length of a file, which it never sees. */
function wireHeaders(headers: UrllibParams['headers'], isFile: boolean): Record<string, string> {
  const wire: Record<string, string> = {}
  for (const name in headers)
    if (name !== 'host' && !(isFile && name === 'Content-Length')) wire[name] = String(headers[name])
  return wire
}
