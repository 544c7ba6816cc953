/**
 * One request at a time through ali-oss, which builds it and leaves signing (always V4), sending, retrying and
 * reading to us. Loaded when a bucket is opened: ali-oss costs a third of the start-up.
 */
import type OSS from 'ali-oss'
import type { HttpResponse } from '../../../base/http/exchange.ts'
import type { Credentials } from '../../credentials/credentials.ts'
import type { BucketRequest } from '../bucket/dialect.ts'
import type { Transport } from '../bucket/transport.ts'
import type { Location } from '../location.ts'
import { type OssToSign, ossSigner } from './signature.ts'

export interface OssClient {
  /** @throws ExchangeError when no answer came, the signal's reason when aborted */
  send(request: BucketRequest, credentials: Credentials): Promise<HttpResponse>
  followClock(serverTime: number): void
}

/** Handed through ali-oss as `ctx`: what one call needs, and where its outcome is left. */
interface Call {
  readonly request: BucketRequest
  outcome?: { readonly response: HttpResponse } | { readonly error: unknown }
}

/** What ali-oss asks its `urllib` to send. */
interface UrllibParams {
  readonly method: string
  readonly headers: Readonly<Record<string, string | number>>
  readonly content?: Uint8Array
  readonly ctx: Call
}

/** What the published types leave out. */
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

/** Headers and the call's context; ali-oss writes into it, so each call gets its own. */
interface CallOptions {
  headers: Record<string, string>
  ctx: Call
  /** Its own: part of the query. */
  subres?: object
}

export async function ossClient(
  bucket: string,
  location: Location,
  transport: Transport,
): Promise<OssClient> {
  const { default: OssClient } = await import('ali-oss')
  const options: ClientOptions = {
    // Replaced before each request; ali-oss wants something to begin with.
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
  // What our calls have, and not the MD5 that it would add with a copy of the body: `put` has no word for that.
  client._objectRequestParams = (method, object, { headers, subres, ctx }) => ({
    ...{ method, bucket, object, headers, subres, ctx },
    disabledMD5: true,
  })
  // Made once more for each answer, and read by nobody.
  client._objectUrl = () => ''
  const sign = ossSigner(location.region)
  client.authorizationV4 = (method, request, bucketName, key) =>
    sign({ ...request, method, bucket: bucketName, key }, client.options)

  return {
    async send(request, credentials) {
      const ctx: Call = { request }
      client.options.accessKeyId = credentials.accessKeyId
      client.options.accessKeySecret = credentials.accessKeySecret
      // Here and not in the constructor, which would print advice about renewal that is ours to follow.
      client.options.stsToken = credentials.securityToken ?? ''
      try {
        // Signed before the first await inside, so concurrent requests cannot mix up their credentials.
        await call(client, request, { headers: { ...request.headers }, ctx })
      } catch (error) {
        // ali-oss's error carries the whole body and repeats its headers; the outcome says all that is needed.
        if (!ctx.outcome) throw error
      }
      if (ctx.outcome && 'response' in ctx.outcome) return ctx.outcome.response
      throw ctx.outcome?.error
    },
    followClock(serverTime) {
      // ali-oss adds this to the system's clock, so that is the clock to measure against.
      client.options.amendTimeSkewed = serverTime - Date.now()
    },
  }
}

function call(client: Client, request: BucketRequest, options: CallOptions): Promise<unknown> {
  const { operation, key = '', body, query } = request
  switch (operation) {
    case 'put': {
      const { buffer, byteOffset, byteLength } = body ?? new Uint8Array()
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

/** What ali-oss's XML parser gets in place of a list: it throws on what real ones hold, and leaves keys encoded. */
const EMPTY_LIST = Buffer.from('<ListBucketResult/>')

/**
 * ali-oss's `urllib` option. What came back is recorded for us; ali-oss sees no body, so that no parser and no
 * message of its own ever holds one.
 */
async function requestThrough(transport: Transport, url: string, params: UrllibParams): Promise<object> {
  const { method, content, ctx } = params
  const { onHead, signal } = ctx.request
  try {
    const headers = wireHeaders(params.headers)
    const response = await transport.send({ method, url, headers, body: content, onHead, signal })
    ctx.outcome = { response }
    const { status } = response
    return { status, headers: status < 300 ? response.headers : {}, data: EMPTY_LIST, res: { status } }
  } catch (error) {
    ctx.outcome = { error }
    // -1 is how urllib says that no answer came.
    throw Object.assign(new Error('no answer'), { status: -1 })
  }
}

/** Without `Host`, which ali-oss makes up when the endpoint is an address. */
function wireHeaders(headers: UrllibParams['headers']): Record<string, string> {
  const wire: Record<string, string> = {}
  for (const name in headers) if (name !== 'host') wire[name] = String(headers[name])
  return wire
}
