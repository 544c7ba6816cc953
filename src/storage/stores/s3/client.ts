/** Signs and sends one request at a time. https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAPI.html */

import { encodePath, encodeStrict } from '../../../base/url/percent-encode.ts'
import type { BucketRequest, Dialect } from '../bucket/dialect.ts'
import type { Transport } from '../bucket/transport.ts'
import type { Location } from '../location.ts'
import { s3Signer } from './signature.ts'

const METHODS = { put: 'PUT', head: 'HEAD', get: 'GET', list: 'GET', remove: 'DELETE' } as const

/** SHA-256 of an empty body. */
const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

export function s3Client(
  bucket: string,
  location: Location,
  transport: Transport,
): Pick<Dialect, 'send' | 'followClock'> {
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
