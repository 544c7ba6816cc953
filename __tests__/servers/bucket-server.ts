/**
 * A store with one bucket on 127.0.0.1, in a dialect: keeps objects in memory, errs when told to.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { TlsOptions } from 'node:tls'
import { type Bucket, createBucket } from './bucket.ts'
import { startListening } from './listening.ts'
import { createFaultScript, type ErrorFault, type FaultTrigger, type StoreFault } from './store-faults.ts'
import { readStoreRequest, type StoreRequest } from './store-request.ts'

export interface Account {
  /** As signatures name it: without `oss-`. */
  readonly region: string
  readonly accessKeyId: string
  readonly accessKeySecret: string
  /** The STS token that must come with the key pair; undefined: none may. */
  readonly securityToken?: string | undefined
}

export interface StoreAnswer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body?: Buffer | string
}

export interface StoreError {
  readonly status: number
  readonly code: string
  readonly message?: string
  /** OSS's finer error code. */
  readonly ec?: string
  /** Further elements, already XML. */
  readonly extraXml?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** An error of the store's own or a test's, which may bring its headers, body and delay. */
export type SpokenError = StoreError & Omit<ErrorFault, 'code'>

export interface Manners {
  readonly serverTime: Date
  readonly fault: StoreFault | undefined
}

/** What tells one store from another. */
export interface Dialect {
  /** @returns undefined when the request is signed as it must be */
  refusalOf(request: StoreRequest, account: Account, now: Date): StoreError | undefined
  /** @returns undefined when the body is the one that was signed */
  refusalOfBody(request: StoreRequest, body: Buffer): StoreError | undefined
  /** What an admitted request comes to; the bucket is changed. */
  serve(bucket: Bucket, request: StoreRequest, body: Buffer): StoreAnswer | StoreError
  reply(
    request: StoreRequest,
    response: ServerResponse,
    answer: StoreAnswer | SpokenError,
    manners: Manners,
  ): Promise<void>
}

export interface BucketServer {
  readonly port: number
  /** `http://localhost:PORT`, for path style. With `http://BUCKET.localhost:PORT` the host names the bucket. */
  readonly endpoint: string
  readonly bucket: Bucket
  readonly account: Account
  /** These keys alone are admitted from now on. */
  admit(keys: Omit<Account, 'region'>): void
  /** Every request, in order of arrival. */
  readonly requests: readonly StoreRequest[]
  /** Accepted connections so far. */
  readonly connections: number
  /** Connections open now. */
  readonly open: number
  /** How far the double's clock is ahead of this machine's, milliseconds; to be set at any time. */
  skewMs: number
  /** Anyone may read objects, as with the ACL `public-read`; to be set at any time. */
  isPublic: boolean
  fault(when: FaultTrigger, fault: StoreFault): void
  close(): Promise<void>
}

export interface BucketServerOptions extends Partial<Account> {
  /** Name of the one bucket there is. */
  readonly bucket?: string
  /** A host that requests name the bucket at in the path, as they do at `localhost`. */
  readonly pathHost?: string
  readonly tls?: TlsOptions
}

/** @param own what the account has where the test does not say */
export async function startBucketServer(
  dialect: Dialect,
  own: Account,
  options: BucketServerOptions,
): Promise<BucketServer> {
  const account: Account = {
    region: options.region ?? own.region,
    accessKeyId: options.accessKeyId ?? own.accessKeyId,
    accessKeySecret: options.accessKeySecret ?? own.accessKeySecret,
    securityToken: options.securityToken,
  }
  const bucket = createBucket(options.bucket ?? 'memes')
  const faults = createFaultScript()
  const requests: StoreRequest[] = []
  const state = { skewMs: 0, isPublic: false }

  const serve = async (message: IncomingMessage, response: ServerResponse) => {
    const request = readStoreRequest(
      message,
      listening.numberOf(message.socket),
      Date.now(),
      options.pathHost,
    )
    requests.push(request)
    const serverTime = new Date(Date.now() + state.skewMs)
    const isOpen = state.isPublic && isAnonymousRead(request)
    const refusal = isOpen ? undefined : dialect.refusalOf(request, account, serverTime)
    request.verified = refusal === undefined && !isOpen

    const fault = faults.take(request, requests.length)
    const reply = (answer: StoreAnswer | SpokenError) =>
      dialect.reply(request, response, answer, { serverTime, fault })
    if (fault && 'stall' in fault) return
    if (fault && 'reset' in fault) {
      if (Number(request.headers['content-length'] ?? 0) > 0) await once(message, 'readable')
      return void message.socket.resetAndDestroy()
    }
    if (fault && 'earlyAnswer' in fault) {
      await reply(errorOf(fault.earlyAnswer))
      return void message.resume()
    }
    const body = Buffer.concat(await message.toArray())
    request.bodyLength = body.length
    const refused = isOpen ? undefined : (refusal ?? dialect.refusalOfBody(request, body))
    request.verified = refused === undefined && !isOpen
    if (fault && 'status' in fault) return await reply(errorOf(fault))
    const answer = refused ?? dialect.serve(bucket, request, body)
    if (fault && 'keepThenReset' in fault) return void message.socket.resetAndDestroy()
    await reply(answer)
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
    admit: keys => void Object.assign(account, keys),
    requests,
    get connections() {
      return listening.connections
    },
    get open() {
      return listening.open
    },
    get skewMs() {
      return state.skewMs
    },
    set skewMs(milliseconds) {
      state.skewMs = milliseconds
    },
    get isPublic() {
      return state.isPublic
    },
    set isPublic(isPublic) {
      state.isPublic = isPublic
    },
    fault: faults.add,
    close: listening.close,
  }
}

const isAnonymousRead = ({ method, key, headers }: StoreRequest) =>
  (method === 'GET' || method === 'HEAD') && key !== '' && headers.authorization === undefined

const errorOf = (fault: ErrorFault) => ({ code: 'InternalError', ...fault })
