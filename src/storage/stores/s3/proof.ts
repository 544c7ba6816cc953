/** Compares the object in an S3 store with our bytes, as far as its ETag allows. Pure. */
import { createHash } from 'node:crypto'
import { firstHeader, type Headers } from '../../../base/http/headers.ts'
import { md5Of } from '../bucket/answers.ts'
import type { StoredSum } from '../bucket/dialect.ts'
import type { Checksum } from '../store.ts'

/** @param isByKey this run encrypts by a key of KMS, in case the answer does not say so */
export function storedSum(headers: Headers, isByKey = false): StoredSum | undefined {
  const value = storedMd5(headers, isByKey)
  return value === undefined ? undefined : { name: 'md5', value }
}

/** Compares chunk by chunk. */
export function checksum(headers: Headers, isByKey = false): Checksum | undefined {
  const stored = storedMd5(headers, isByKey)
  if (stored === undefined) return undefined
  const running = createHash('md5')
  return { update: chunk => void running.update(chunk), isRight: () => running.digest('hex') === stored }
}

/**
 * An ETag is the MD5 of an object that was uploaded in one piece, unless a key of KMS or of the customer encrypts it.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html
 */
function storedMd5(headers: Headers, isByKey: boolean): string | undefined {
  const encryption = firstHeader(headers, 'x-amz-server-side-encryption')
  const isOpaque =
    (encryption === undefined ? isByKey : encryption.startsWith('aws:kms')) ||
    headers['x-amz-server-side-encryption-customer-algorithm'] !== undefined
  return isOpaque ? undefined : md5Of(headers)
}
