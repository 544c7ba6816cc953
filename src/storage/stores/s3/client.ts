/** Signs and sends one request at a time. https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAPI.html */

import type { HttpResponse } from '../../../base/http/exchange.ts'
import { encodePath, encodeStrict } from '../../../base/url/percent-encode.ts'
import type { Credentials } from '../../credentials/credentials.ts'
import type { BucketRequest } from '../bucket/dialect.ts'
import type { Transport } from '../bucket/transport.ts'
import type { Location } from '../location.ts'
import { s3Signer } from './signature.ts'

export interface S3Client {
  /** @throws ExchangeError if no answer came, the signal's reason if aborted */
  send(request: BucketRequest, credentials: Credentials): Promise<HttpResponse>
  followClock(serverTime: number): void
}

const METHODS = { put: 'PUT', head: 'HEAD', get: 'GET', list: 'GET', remove: 'DELETE' } as const

/** SHA-256 of an empty body. */
const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

export function s3Client(bucket: string, location: Location, transport: Transport): S3Client {
  const urlOf = addressing(bucket, location)
  const sign = s3Signer(location.region)
  let aheadMs = 0
  return {
    send(request, credentials) {
      const { operation, body, onHead, signal } = request
      const method = METHODS[operation]
      const url = urlOf(request)
      // The headers of a body already hold its hash.
      const unsigned = body ? request.headers : { 'x-amz-content-sha256': EMPTY_HASH, ...request.headers }
      const time = Date.now() + aheadMs
      const headers = sign({ method, url, headers: unsigned ?? {}, time }, credentials)
      return transport.send({ method, url, headers, body, onHead, signal })
    },
    followClock(serverTime) {
      aheadMs = serverTime - Date.now()
    },
  }
}

function addressing(
  bucket: string,
  { endpoint, style }: Location,
): (request: Pick<BucketRequest, 'key' | 'query'>) => string {
  const base =
    style === 'virtual'
      ? endpoint.replace('://', `://${bucket}.`)
      : style === 'path'
        ? `${endpoint}/${bucket}`
        : endpoint
  return ({ key, query }) => {
    // Some stores sign a `+` in a path as a space, and every store that checks signatures encodes `!'()*`.
    if (key !== undefined) return `${base}/${encodePath(key)}`
    const pairs = Object.entries(query ?? {}).map(
      ([name, value]) => `${encodeStrict(name)}=${encodeStrict(value)}`,
    )
    return `${base}${style === 'path' ? '' : '/'}?${pairs.join('&')}`
  }
}
