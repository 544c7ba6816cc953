/**
 * The dialect of S3: AWS, R2, MinIO, Ceph and all compatible stores.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/Welcome.html
 */

import { firstHeader } from '../../../base/http/headers.ts'
import { say } from '../../../base/messages/say.ts'
import type { Language } from '../../../base/sentence.ts'
import type { KeyPrefix } from '../../key/object-key.ts'
import type { Operation } from '../../service-errors/rule.ts'
import { R2_RULES, S3_RULES } from '../../service-errors/rules/s3.ts'
import type { ServiceContext } from '../../service-errors/service-error.ts'
import type { Dialect } from '../bucket/dialect.ts'
import type { ObjectDefaults } from '../bucket/object-headers.ts'
import type { Transport } from '../bucket/transport.ts'
import { BUCKET_KINDS, type BucketKind } from '../kinds.ts'
import type { Location } from '../location.ts'
import { s3Client } from './client.ts'
import { putHeaders } from './headers.ts'
import { checksum, storedSum } from './proof.ts'

export interface S3Settings extends ObjectDefaults {
  readonly kind: BucketKind
  readonly bucket: string
  readonly prefix: KeyPrefix
  readonly location: Location
  readonly language: Language
}

/** The right that a policy has to grant for each operation. */
const ACTIONS: Readonly<Record<Exclude<Operation, 'login'>, string>> = {
  put: 's3:PutObject',
  head: 's3:GetObject',
  get: 's3:GetObject',
  list: 's3:ListBucket',
  remove: 's3:DeleteObject',
}

export function openS3(settings: S3Settings, transport: Transport): Dialect {
  const { kind, bucket, prefix, location, language } = settings
  const { region, vendor } = location
  const { host } = new URL(location.endpoint)
  const client = s3Client(bucket, location, transport)
  const service = vendor?.name ?? BUCKET_KINDS[kind].service
  const isByKey = settings.encryption?.method === 'KMS'
  const hasTags = Object.keys(settings.tags ?? {}).length > 0
  const actionOf = (operation: keyof typeof ACTIONS) =>
    operation === 'put' && hasTags ? `${ACTIONS.put}, s3:PutObjectTagging` : ACTIONS[operation]
  const serviceContext = (operation: Exclude<Operation, 'login'>): ServiceContext => ({
    operation,
    service,
    region,
    host: location.style === 'virtual' ? `${bucket}.${host}` : host,
    now: Date.now(),
    language,
    rules: service === 'R2' ? R2_RULES : S3_RULES,
    names: { bucket, target: `${bucket}/${prefix}*`, action: actionOf(operation) },
  })
  return {
    bodyCheck: vendor === undefined ? 'unknown' : vendor.checksSignedHash ? 'sha256' : 'md5',
    publicBase: location.publicBase,
    createOnly: vendor?.honoursCreateOnly ? 'honoured' : 'unknown',
    createOnlyIgnored: say('create-only-ignored', { host }),
    send: client.send,
    followClock: client.followClock,
    serviceContext,
    encodesTokens: false,
    lacksEncryption: headers =>
      settings.encryption !== undefined && headers['x-amz-server-side-encryption'] === undefined,
    putHeaders: (options, digests, check) => putHeaders(options, digests, check, settings),
    isObject({ status, headers }) {
      const isPage = /^text\/html\b/i.test(firstHeader(headers, 'content-type') ?? '')
      return status === 200 && (!isPage || Object.keys(headers).some(name => STORE_HEADER.test(name)))
    },
    // Conditional writes also work in buckets with versions.
    ignoresCreateOnly: () => false,
    storedSum: headers => storedSum(headers, isByKey),
    checksum: headers => checksum(headers, isByKey),
    close: transport.close,
  }
}

/** Headers that no website sends. R2 and MinIO send AWS's; other stores send their own, beside AWS's or instead. */
const STORE_HEADER = /^x-(amzn?|oss|cos|obs|tos|goog)-/
