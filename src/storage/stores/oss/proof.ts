/** Compares the object in OSS with our bytes, by the checksums in its answer. Pure. */
import { Crc64 } from '../../../base/digests/crc64.ts'
import { firstHeader, type Headers } from '../../../base/http/headers.ts'
import { md5Of } from '../bucket/answers.ts'
import type { StoredSum } from '../bucket/dialect.ts'
import type { Checksum } from '../store.ts'

/**
 * The CRC-64 if the answer has it, else the ETag if it is an MD5. Only simple uploads without encryption
 * by a key of KMS have an MD5 as ETag, and a service that imitates OSS may send neither.
 *
 * @param isByKey this run encrypts by a key of KMS, in case the answer does not say so
 */
export function storedSum(headers: Headers, isByKey = false): StoredSum | undefined {
  const crc = firstHeader(headers, 'x-oss-hash-crc64ecma')
  if (crc !== undefined) return { name: 'crc64', value: crc }
  const encryption = firstHeader(headers, 'x-oss-server-side-encryption')
  if (encryption === undefined ? isByKey : encryption === 'KMS') return undefined
  const value = md5Of(headers)
  return value === undefined ? undefined : { name: 'md5', value }
}

/** Compares chunk by chunk. Without a CRC-64 there is no reliable checksum. */
export function checksum(headers: Headers): Checksum | undefined {
  const crc = firstHeader(headers, 'x-oss-hash-crc64ecma')
  if (crc === undefined) return undefined
  const running = new Crc64()
  return { update: chunk => running.update(chunk), isRight: () => running.digest() === crc }
}
