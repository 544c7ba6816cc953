/**
 * AWS Signature V4 in the header, written from the published algorithm, to judge other people's signatures.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
import { createHash, createHmac } from 'node:crypto'
import type { StoreRequest } from './store-request.ts'

export interface Authorization {
  readonly accessKeyId: string
  /** `yyyymmdd` */
  readonly day: string
  readonly region: string
  /** Lower case. */
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

const form =
  /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([^/,]+)\/s3\/aws4_request,SignedHeaders=([^,]+),Signature=([0-9a-f]{64})$/

/** @returns undefined when the header is no V4 authorization */
export function parseAuthorization(header: string): Authorization | undefined {
  const found = form.exec(header.replaceAll(', ', ','))
  if (found === null) return undefined
  const [, accessKeyId = '', day = '', region = '', signed = '', signature = ''] = found
  return { accessKeyId, day, region, signedHeaders: signed.split(';'), signature }
}

/** The URI is the path as it was sent, each segment decoded and encoded again strictly. */
export function canonicalRequest(request: StoreRequest, signedHeaders: readonly string[]): string {
  const [path = ''] = request.path.split('?', 1)
  const uri = path.split('/').map(decodeURIComponent).map(encode).join('/')
  const query = Object.entries(request.query)
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(pair => pair.join('='))
    .join('&')
  const headers = signedHeaders.map(
    name => `${name}:${(request.headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`,
  )
  const payload = request.headers['x-amz-content-sha256'] ?? ''
  return [request.method, uri, query, headers.join(''), signedHeaders.join(';'), payload].join('\n')
}

export function stringToSign(date: string, scope: string, canonical: string): string {
  const digest = createHash('sha256').update(canonical).digest('hex')
  return ['AWS4-HMAC-SHA256', date, scope, digest].join('\n')
}

/** The key is a chain of HMACs over the four parts of the scope. */
export function signatureOf(secret: string, scope: string, toSign: string): string {
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
  const signingKey = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secret}`)
  return hmac(signingKey, toSign).toString('hex')
}

/** RFC 3986: everything but the unreserved characters, upper-case hex. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
