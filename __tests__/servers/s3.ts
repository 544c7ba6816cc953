/**
 * An S3 store on 127.0.0.1: admits AWS Signature V4 alone, keeps objects in memory, errs when told to.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Bucket, createBucket } from './bucket.ts'
import { startListening } from './listening.ts'
import type { Account } from './oss-gate.ts'
import { readStoreRequest, type StoreRequest } from './oss-request.ts'
import { elsewhere, noSuchBucket } from './s3-error.ts'
import { refusalOf } from './s3-gate.ts'
import { type ObjectRules, serveObject } from './s3-objects.ts'
import { reply } from './s3-reply.ts'
import { createFaultScript, type ErrorFault, type FaultTrigger, type StoreFault } from './store-faults.ts'

export type { StoreRequest } from './oss-request.ts'
export type { FaultTrigger, StoreFault } from './store-faults.ts'

export interface S3Double {
  readonly port: number
  /** `http://localhost:PORT`, for path style. With `http://BUCKET.localhost:PORT` the host names the bucket. */
  readonly endpoint: string
  readonly bucket: Bucket
  readonly account: Account
  /** Every request, in order of arrival. */
  readonly requests: readonly StoreRequest[]
  /** Accepted connections so far. */
  readonly connections: number
  /** How far the double's clock is ahead of this machine's, milliseconds; to be set at any time. */
  skewMs: number
  fault(when: FaultTrigger, fault: StoreFault): void
  close(): Promise<void>
}

export interface S3Options extends Partial<Account>, Partial<ObjectRules> {
  /** Name of the one bucket there is. */
  readonly bucket?: string
  /** Where the bucket is, when that is not the region of this endpoint. */
  readonly bucketRegion?: string
}

export async function startS3(options: S3Options = {}): Promise<S3Double> {
  const account: Account = {
    region: options.region ?? 'us-east-1',
    accessKeyId: options.accessKeyId ?? 'AKIATESTKEYID',
    accessKeySecret: options.accessKeySecret ?? 'test7Yp/key+secret',
    securityToken: options.securityToken,
  }
  const rules = { conditions: options.conditions !== false, kms: options.kms === true }
  const bucket = createBucket(options.bucket ?? 'memes')
  const faults = createFaultScript()
  const requests: StoreRequest[] = []
  const clock = { skewMs: 0 }

  const serve = async (message: IncomingMessage, response: ServerResponse) => {
    const request = readStoreRequest(message, listening.numberOf(message.socket), Date.now())
    requests.push(request)
    const serverTime = new Date(Date.now() + clock.skewMs)
    const fault = faults.take(request, requests.length)
    if (fault && 'stall' in fault) return
    if (fault && 'reset' in fault) {
      if (Number(request.headers['content-length'] ?? 0) > 0) await once(message, 'readable')
      return void message.socket.resetAndDestroy()
    }
    if (fault && 'earlyAnswer' in fault) {
      await reply(request, response, errorOf(fault.earlyAnswer), serverTime)
      return void message.resume()
    }
    const body = Buffer.concat(await message.toArray())
    request.bodyLength = body.length
    const refusal = refusalOf(request, body, account, serverTime)
    request.verified = refusal === undefined
    if (fault && 'status' in fault) return await reply(request, response, errorOf(fault), serverTime)
    const answer = refusal ?? answerOf(request, body)
    if (fault && 'keepThenReset' in fault) return void message.socket.resetAndDestroy()
    await reply(request, response, answer, serverTime, fault)
  }
  const answerOf = (request: StoreRequest, body: Buffer) => {
    if (request.bucket !== bucket.name) return noSuchBucket(request.bucket)
    const { bucketRegion = account.region } = options
    if (bucketRegion !== account.region) return elsewhere(bucket.name, bucketRegion)
    return serveObject(bucket, request, body, rules)
  }

  const server = createServer()
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
    endpoint: `http://localhost:${listening.port}`,
    bucket,
    account,
    requests,
    get connections() {
      return listening.connections
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
