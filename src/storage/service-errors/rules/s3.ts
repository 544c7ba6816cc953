/**
 * The refusals of S3 and of compatible stores.
 * Codes: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
import { type ErrorRule, rule } from '../rule.ts'
import { STORE_RULES } from './store.ts'

export const S3_RULES: readonly ErrorRule[] = [
  // Credentials.
  rule('s3-unknown-id', 'store-auth', { codes: ['InvalidAccessKeyId'] }),
  rule('wrong-secret', 'store-auth', { codes: ['SignatureDoesNotMatch'] }),
  rule('token-expired', 'store-auth', { codes: ['ExpiredToken', 'TokenRefreshRequired'] }, 'refresh'),
  rule('s3-token-refused', 'store-auth', { codes: ['InvalidToken'] }, 'refresh'),
  rule('clock', 'store-clock', { codes: ['RequestTimeTooSkewed'] }, 'once'),
  rule('s3-account', 'store-denied', {
    codes: ['AccountProblem', 'AllAccessDisabled', 'NotSignedUp', 'OptInRequired', 'UserSuspended'],
  }),

  // Bucket, endpoint and rights.
  rule('s3-region', 'store-bucket', {
    codes: [
      'PermanentRedirect',
      'TemporaryRedirect',
      'AuthorizationHeaderMalformed',
      'IllegalLocationConstraintException',
      'InvalidRegionName',
    ],
  }),
  rule('s3-encryption-key', 'store-denied', { codes: ['AccessDenied'], message: /\bkms:[A-Z]/ }),
  rule('s3-list-denied', 'store-denied', { codes: ['AccessDenied'], operations: ['list'] }),
  rule('s3-head-denied', 'store-denied', {
    status: status => status === 403,
    codes: ['AccessDenied'],
    operations: ['head'],
  }),
  rule('remove-denied', 'store-denied', { codes: ['AccessDenied'], operations: ['remove'] }),
  rule('denied', 'store-denied', { codes: ['AccessDenied'] }),
  rule('no-bucket', 'store-bucket', { codes: ['NoSuchBucket'] }),
  rule('s3-bucket-name', 'store-bucket', { codes: ['InvalidBucketName'] }),
  // The S3 hosts of OSS and COS.
  rule('path-style', 'store-endpoint', { codes: ['SecondLevelDomainForbidden'] }),
  rule('s3-encryption-key', 'store-denied', {
    codes: [
      'KMS.DisabledException',
      'KMS.InvalidKeyUsageException',
      'KMS.KMSInvalidStateException',
      'KMS.NotFoundException',
    ],
  }),
  // Stores that imitate S3 say by the message alone that the request's encryption is the cause.
  rule('s3-encryption-key', 'store-denied', {
    codes: ['InvalidArgument', 'InvalidRequest', 'InvalidEncryptionAlgorithmError'],
    operations: ['put'],
    message: /encrypt|\bkms/i,
  }),
  rule('s3-tags', 'store-denied', {
    codes: ['InvalidTag', 'BadRequest'],
    operations: ['put'],
    message: /tag/i,
  }),
  rule('s3-acl', 'store-denied', { codes: ['AccessControlListNotSupported'] }),
  rule('s3-storage-class', 'store-denied', { codes: ['InvalidStorageClass'] }),
  rule('s3-full', 'store-denied', { codes: ['QuotaExceeded', 'XMinioStorageFull', 'InsufficientStorage'] }),

  // One object. Older MinIO answers 304 to a create-only upload of an existing key.
  rule('collision', 'key-collision', { codes: ['PreconditionFailed'] }),
  rule('collision', 'key-collision', { status: status => status === 304, operations: ['put'] }),
  rule(
    's3-conflict',
    'store-unavailable',
    { codes: ['ConditionalRequestConflict', 'OperationAborted'] },
    'yes',
  ),
  rule('key-invalid', 'key-invalid', { codes: ['KeyTooLongError', 'XMinioInvalidObjectName'] }),
  rule(
    'digest-refused',
    'store-integrity',
    { codes: ['BadDigest', 'InvalidDigest', 'XAmzContentSHA256Mismatch', 'IncompleteBody'] },
    'once',
  ),
  rule('archived', 'store-denied', { codes: ['InvalidObjectState'] }),
  rule('too-large', 'too-large', { codes: ['EntityTooLarge'] }),
  rule('no-key', 'http-404', { codes: ['NoSuchKey'], operations: ['get'] }),

  // Temporary refusals.
  rule(
    'throttled',
    'store-throttled',
    {
      codes: [
        'SlowDown',
        'SlowDownRead',
        'SlowDownWrite',
        'Throttling',
        'ThrottlingException',
        'RequestLimitExceeded',
        'TooManyRequests',
      ],
    },
    'yes',
  ),
  // RequestTimeout is a 400 for a body that came too slowly.
  rule(
    'busy',
    'store-unavailable',
    { codes: ['InternalError', 'ServiceUnavailable', 'RequestTimeout'] },
    'yes',
  ),
  rule('s3-not-implemented', 'store-endpoint', { status: status => status === 501 }),

  ...STORE_RULES,
]

/** Codes: https://developers.cloudflare.com/r2/api/error-codes/ */
export const R2_RULES: readonly ErrorRule[] = [
  // The status counts too, because HEAD brings no code.
  rule('r2-unauthorized', 'store-auth', { status: status => status === 401 }),
  rule('r2-unknown-id', 'store-auth', { codes: ['InvalidAccessKeyId'] }),
  rule('r2-unknown-id', 'store-auth', { codes: ['InvalidArgument'], message: /access key has length/i }),
  rule('r2-not-enabled', 'store-denied', { codes: ['NotEntitled'] }),
  rule('r2-denied', 'store-denied', { codes: ['AccessDenied'] }),
  rule('r2-no-bucket', 'store-bucket', { codes: ['NoSuchBucket'] }),
  ...S3_RULES,
]
