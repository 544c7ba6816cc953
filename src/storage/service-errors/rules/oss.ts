/** The refusals of OSS. Codes: https://www.alibabacloud.com/help/en/oss/support/error-codes */
import { NO_SUCH_HOST } from '../../../base/http/exchange-error.ts'
import { type ErrorRule, rule } from '../rule.ts'
import { STORE_RULES } from './store.ts'

export const OSS_RULES: readonly ErrorRule[] = [
  // Credentials.
  rule('unknown-id', 'store-auth', { codes: ['InvalidAccessKeyId'] }),
  rule('signature-v1', 'store-auth', { ec: /^0002-00000080$/ }),
  rule('wrong-secret', 'store-auth', { codes: ['SignatureDoesNotMatch'] }),
  rule('token-expired', 'store-auth', { codes: ['SecurityTokenExpired'], ec: /^0002-00000007$/ }, 'refresh'),
  rule('token-mismatch', 'store-auth', {
    codes: ['InvalidSecurityToken', 'AccessKeyIdAndSecurityTokenNotMatch'],
    ec: /^0002-00000008$/,
  }),
  rule('clock', 'store-clock', { codes: ['RequestTimeTooSkewed'], ec: /^0002-00000504$/ }, 'once'),
  rule('region-unfit', 'store-endpoint', { ec: /^0002-00000(226|228)$/ }),

  // Bucket, endpoint and rights.
  rule('other-region', 'store-bucket', {
    codes: ['AccessDenied'],
    message: /must be addressed using the specified endpoint/i,
  }),
  // https://www.alibabacloud.com/help/en/oss/user-guide/access-buckets-via-custom-domain-names
  rule('domain-needed', 'store-endpoint', { codes: ['PublicEndpointForbidden'], ec: /^0048-00000401$/ }),
  // https://www.alibabacloud.com/help/en/oss/support/0005-00000208
  rule('encryption-key', 'store-denied', { ec: /^0005-00000208$/ }),
  rule('encryption-key', 'store-denied', { codes: ['AccessDenied'], message: /forbidden by kms/i }),
  rule('encryption-off', 'store-denied', {
    codes: ['KmsServiceNotEnabled', 'InvalidEncryptionAlgorithmError'],
  }),
  rule('tags-refused', 'store-denied', { codes: ['InvalidTag'] }),
  rule('list-denied', 'store-denied', { codes: ['AccessDenied'], operations: ['list'] }),
  rule('remove-denied', 'store-denied', { codes: ['AccessDenied'], operations: ['remove'] }),
  rule('denied', 'store-denied', { codes: ['AccessDenied'] }),
  rule('suspended', 'store-denied', {
    codes: ['UserDisable', 'InDebt', 'InDebtOverdue', 'BucketDisable', 'AbnormalBucketOwnerStatus'],
  }),
  rule('no-bucket', 'store-bucket', { codes: ['NoSuchBucket'] }),
  rule('bucket-name', 'store-bucket', { codes: ['InvalidBucketName'] }),
  rule('path-style', 'store-endpoint', { codes: ['SecondLevelDomainForbidden'] }),

  // One object.
  rule('key-invalid', 'key-invalid', { codes: ['InvalidObjectName'], ec: /^0016-0000000\d$/ }),
  rule('collision', 'key-collision', {
    codes: ['FileAlreadyExists', 'PreconditionFailed'],
    ec: /^0026-00000(002|201)$/,
  }),
  rule('retained', 'key-collision', { codes: ['FileImmutable'] }),
  rule('digest-refused', 'store-integrity', { codes: ['InvalidDigest', 'BadDigest'] }, 'once'),
  rule('archived', 'store-denied', { codes: ['InvalidObjectState'] }),
  rule('too-large', 'too-large', { codes: ['EntityTooLarge'] }),
  rule('no-key', 'http-404', { codes: ['NoSuchKey'], operations: ['get'] }),

  // Temporary refusals.
  rule(
    'throttled',
    'store-throttled',
    {
      codes: [
        'TotalQpsLimitExceeded',
        'PartitionQpsLimitted',
        'UploadTrafficRateLimitExceeded',
        'MetaOperationQpsLimitExceeded',
        'ActiveRequestLimitExceeded',
      ],
      ec: /^(0004-00000302|0026-00000028)$/,
    },
    'yes',
  ),
  rule('throttled', 'store-throttled', { status: status => status === 429 }, 'yes'),
  // RequestTimeout is a 400 of OSS for a body that came too slowly.
  rule(
    'busy',
    'store-unavailable',
    { codes: ['ServiceUnavailable', 'InternalError', 'RequestTimeout'] },
    'yes',
  ),

  rule('no-oss-host', 'store-endpoint', { network: NO_SUCH_HOST }, 'yes'),
  rule('internal-unreachable', 'store-endpoint', {
    network: /^connect (deadline|UND_ERR_CONNECT_TIMEOUT|E(TIMEDOUT|NETUNREACH|HOSTUNREACH))$/,
    host: /-internal\./,
  }),

  ...STORE_RULES,
]
