/**
 * The dialect of S3: AWS, R2, MinIO, Ceph and all compatible stores.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html
 */
import { createHash } from 'node:crypto'
import { firstHeader, type Headers } from '../../../base/http/headers.ts'
import { say } from '../../messages/say.ts'
import { R2_RULES, S3_RULES } from '../../service-errors/rules/s3.ts'
import { md5Of } from '../bucket/answers.ts'
import type { Dialect, StoredSum } from '../bucket/dialect.ts'
import { type DialectSettings, dialectFrom } from '../bucket/dialect-words.ts'
import type { Transport } from '../bucket/transport.ts'
import { BUCKET_KINDS } from '../kinds.ts'
import type { Checksum } from '../store.ts'
import { s3Client } from './client.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
const WORDS = {
  prefix: 'x-amz-',
  rights: 's3:',
  listRight: 'ListBucket',
  acl: 'acl',
  encryptionKey: 'server-side-encryption-aws-kms-key-id',
  encryptionMethods: { AES256: 'AES256', KMS: 'aws:kms' },
  // R2 and MinIO send AWS's headers; other stores send their own, beside AWS's or instead.
  ownHeader: /^x-(amzn?|oss|cos|obs|tos|goog)-/,
} as const

export function openS3(settings: DialectSettings, transport: Transport): Dialect {
  const { kind, bucket, location, encryption } = settings
  const { vendor } = location
  const service = vendor?.name ?? BUCKET_KINDS[kind].service
  const rules = service === 'R2' ? R2_RULES : S3_RULES
  const shared = dialectFrom(settings, { ...WORDS, service, rules })
  const isByKey = encryption?.method === 'KMS'
  return {
    ...shared,
    ...s3Client(bucket, location, transport),
    bodyCheck: vendor === undefined ? 'unknown' : vendor.checksSignedHash ? 'sha256' : 'md5',
    createOnly: vendor?.honoursCreateOnly ? 'honoured' : 'unknown',
    createOnlyIgnored: say('create-only-ignored', { host: new URL(location.endpoint).host }),
    encodesTokens: false,
    putHeaders(options, digests, check) {
      const headers = shared.putHeaders(options, digests, check)
      headers['x-amz-content-sha256'] = digests.of('sha256')
      // Create-only: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
      if (options.mode === 'keep-existing') headers['if-none-match'] = '*'
      return headers
    },
    // Conditional writes also work in buckets with versions.
    ignoresCreateOnly: () => false,
    storedSum: headers => storedSum(headers, isByKey),
    checksum: headers => checksum(headers, isByKey),
    close: transport.close,
  }
}

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
