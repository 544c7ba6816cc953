/** Whether what OSS holds is what we have, from the checksums in its answer. Pure. */
import { Crc64 } from '../../../base/digests/crc64.ts'
import type { BodyDigests } from '../../../base/digests/digests.ts'
import { firstHeader, type Headers } from '../../../base/http/headers.ts'
import { md5Of } from '../bucket/answers.ts'
import type { ChecksumMatch } from '../holds-bytes.ts'
import type { Checksum } from '../store.ts'

/**
 * CRC-64 where the answer has it, else the ETag where it is an MD5: it is for simple uploads, but not
 * for encrypted or multipart ones, and services that only speak like OSS may send neither.
 */
export function compare(headers: Headers, digests: BodyDigests): ChecksumMatch {
  const crc = firstHeader(headers, 'x-oss-hash-crc64ecma')
  if (crc !== undefined) return crc === digests.of('crc64') ? 'same' : 'different'
  const stored = md5Of(headers)
  if (stored === undefined) return 'none'
  return stored === digests.of('md5') ? 'same' : 'different'
}

/** The same for a body that comes chunk by chunk. Without a CRC-64 there is nothing that could be relied on. */
export function checksum(headers: Headers): Checksum | undefined {
  const crc = firstHeader(headers, 'x-oss-hash-crc64ecma')
  if (crc === undefined) return undefined
  const running = new Crc64()
  return { update: chunk => running.update(chunk), isRight: () => running.digest() === crc }
}
