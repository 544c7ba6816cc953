/**
 * Alibaba Cloud OSS on 127.0.0.1: admits Signature V4 alone, keeps objects in memory, errs when told to.
 */
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { TlsOptions } from 'node:tls'
import type { Bucket } from './bucket.ts'
import { createBucket } from './bucket.ts'
import { startListening } from './listening.ts'
import { noSuchBucket } from './oss-error.ts'
import type { Account } from './oss-gate.ts'
import { refusalOf } from './oss-gate.ts'
import { serveObject } from './oss-objects.ts'
import { reply } from './oss-reply.ts'
import type { StoreRequest } from './oss-request.ts'
import { readStoreRequest } from './oss-request.ts'
import type { ErrorFault, FaultTrigger, StoreFault } from './store-faults.ts'
import { createFaultScript } from './store-faults.ts'

export type { StoreRequest } from './oss-request.ts'
export type { FaultTrigger, StoreFault } from './store-faults.ts'

export interface OssDouble {
  readonly port: number
  /** `http://localhost:PORT`, for path style. With `http://BUCKET.localhost:PORT` the host names the bucket. */
  readonly endpoint: string
  readonly bucket: Bucket
  readonly account: Account
  /** Every request, in order of arrival. */
  readonly requests: readonly StoreRequest[]
  /** Accepted connections so far. */
  readonly connections: number
  /** Connections open now. */
  readonly open: number
  /** How far the double's clock is ahead of this machine's, milliseconds; to be set at any time. */
  skewMs: number
  fault(when: FaultTrigger, fault: StoreFault): void
  close(): Promise<void>
}

export interface OssOptions extends Partial<Account> {
  /** Name of the one bucket there is. */
  readonly bucket?: string
  readonly versioning?: boolean
  /** false: errors to HEAD come without the `x-oss-err` and `x-oss-ec` headers. */
  readonly headErr?: boolean
  readonly tls?: TlsOptions
}

export async function startOss(options: OssOptions = {}): Promise<OssDouble> {
  const account: Account = {
    region: options.region ?? 'cn-hangzhou',
    accessKeyId: options.accessKeyId ?? 'LTAI5tTestKeyId',
    accessKeySecret: options.accessKeySecret ?? 'test7Yp-key-secret',
    securityToken: options.securityToken,
  }
  const bucket = createBucket(options.bucket ?? 'memes')
  const rules = { versioning: options.versioning === true }
  const faults = createFaultScript()
  const requests: StoreRequest[] = []
  const clock = { skewMs: 0 }

  const serve = async (message: IncomingMessage, response: ServerResponse) => {
    const request = readStoreRequest(message, listening.numberOf(message.socket), Date.now())
    requests.push(request)
    const serverTime = new Date(Date.now() + clock.skewMs)
    const refusal = refusalOf(request, account, serverTime)
    request.verified = refusal === undefined

    const fault = faults.take(request, requests.length)
    const manners = { serverTime, headErr: options.headErr !== false, fault }
    if (fault && 'stall' in fault) return
    if (fault && 'reset' in fault) {
      if (Number(request.headers['content-length'] ?? 0) > 0) await once(message, 'readable')
      return void message.socket.resetAndDestroy()
    }
    if (fault && 'earlyAnswer' in fault) {
      await reply(request, response, errorOf(fault.earlyAnswer), manners)
      return void message.resume()
    }
    const body = Buffer.concat(await message.toArray())
    request.bodyLength = body.length
    if (fault && 'status' in fault) return await reply(request, response, errorOf(fault), manners)
    const isOurs = request.bucket === bucket.name
    const answer =
      refusal ?? (isOurs ? serveObject(bucket, request, body, rules) : noSuchBucket(request.bucket))
    if (fault && 'keepThenReset' in fault) return void message.socket.resetAndDestroy()
    await reply(request, response, answer, manners)
  }

  const server = options.tls ? createTlsServer(options.tls) : createServer()
  // Longer than any test, so that no idle connection closes by itself.
  server.keepAliveTimeout = 60_000
  server.on('request', (message, response) => {
    serve(message, response).catch(error => {
      // A client that hangs up in the middle of its body is no fault of the double.
      if (error.code !== 'ECONNRESET') throw error
    })
  })
  const listening = await startListening(server)
  return {
    port: listening.port,
    endpoint: `${options.tls ? 'https' : 'http'}://localhost:${listening.port}`,
    bucket,
    account,
    requests,
    get connections() {
      return listening.connections
    },
    get open() {
      return listening.open
    },
    get skewMs() {
      return clock.skewMs
    },
    set skewMs(milliseconds) {
      clock.skewMs = milliseconds
    },
    fault: faults.add,
    close: listening.close,
  }
}

const errorOf = (fault: ErrorFault) => ({ code: 'InternalError', ...fault })
