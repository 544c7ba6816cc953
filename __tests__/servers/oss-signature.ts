/**
 * OSS Signature V4, written from the published algorithm, to judge other people's signatures.
 * https://www.alibabacloud.com/help/en/oss/developer-reference/recommend-to-use-signature-version-4
 */
import { createHash, createHmac } from 'node:crypto'
import type { StoreRequest } from './store-request.ts'

export interface Authorization {
  readonly accessKeyId: string
  /** `yyyymmdd` */
  readonly day: string
  readonly region: string
  /** Lower-case names joined by ';', or '' when there are none. */
  readonly additional: string
  readonly signature: string
}

const form =
  /^OSS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([^/,]+)\/oss\/aliyun_v4_request,(?:AdditionalHeaders=([^,]+),)?Signature=([0-9a-f]{64})$/

/** @returns undefined when the header is no V4 authorization */
export function parseAuthorization(header: string): Authorization | undefined {
  const found = form.exec(header.replaceAll(', ', ','))
  if (found === null) return undefined
  const [, accessKeyId = '', day = '', region = '', additional = '', signature = ''] = found
  return { accessKeyId, day, region, additional, signature }
}

/** The bucket is part of the URI even when the wire has it in `Host`. */
export function canonicalRequest(request: StoreRequest, additional: string): string {
  const uri = `/${request.bucket}/${request.key}`.split('/').map(encode).join('/')
  const query = Object.entries(request.query)
    .map(([name, value]) => (value === '' ? encode(name) : `${encode(name)}=${encode(value)}`))
    .toSorted()
    .join('&')
  const named = additional.split(';')
  const headers = Object.entries(request.headers)
    .filter(([name]) => isAlwaysSigned(name) || named.includes(name))
    // By name: as lines, a name that goes on with `-` would come before the shorter one and its `:`.
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${name}:${value.trim()}\n`)
    .join('')
  return [request.method, uri, query, headers, additional, 'UNSIGNED-PAYLOAD'].join('\n')
}

export function stringToSign(date: string, scope: string, canonical: string): string {
  return ['OSS4-HMAC-SHA256', date, scope, createHash('sha256').update(canonical).digest('hex')].join('\n')
}

const signingKeys = new Map<string, Buffer>()

/** The key is a chain of HMACs over the four parts of the scope, and the same all day. */
export function signatureOf(secret: string, scope: string, toSign: string): string {
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
  const name = `${secret} ${scope}`
  const key =
    signingKeys.get(name) ?? Buffer.from(scope.split('/').reduce<string | Buffer>(hmac, `aliyun_v4${secret}`))
  signingKeys.set(name, key)
  return hmac(key, toSign).toString('hex')
}

const isAlwaysSigned = (name: string) =>
  name.startsWith('x-oss-') || name === 'content-type' || name === 'content-md5'

/** RFC 3986: everything but the unreserved characters, upper-case hex. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
