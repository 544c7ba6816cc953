import { inspect } from 'node:util'
import { afterEach, describe, expect, test } from '@jest/globals'
import { mintKey } from '../../../src/storage/key/object-key.ts'
import type { StoreRequest } from '../../servers/oss.ts'
import { type OpenedOss, openOn } from '../../support/oss-store.ts'
import { refusalOf } from '../../support/refusal-of.ts'
import { never, putting } from '../../support/store-suite.ts'

let opened: OpenedOss
afterEach(() => opened.close())

const bytes = Buffer.from('some image')
const isPut = (request: StoreRequest) => request.method === 'PUT'
const key = () => mintKey(opened.store.prefix, 'a.png')
const open = async (...settings: Parameters<typeof openOn>) => {
  opened = await openOn(...settings)
  return opened
}
const put = () => opened.store.put(key(), bytes, putting(bytes), never)

type Row = [
  status: number,
  code: string,
  ec: string,
  reason: string,
  attempts: number,
  says: RegExp,
  fix: RegExp,
]

const TABLE: Row[] = [
  [
    403,
    'InvalidAccessKeyId',
    '0002-00000902',
    'store-auth',
    1,
    /not know this access key id/,
    /STS\. also needs/,
  ],
  [
    403,
    'SignatureDoesNotMatch',
    '0002-00000201',
    'store-auth',
    1,
    /secret does not belong/,
    /Paste the secret/,
  ],
  [403, 'SecurityTokenExpired', '0002-00000007', 'store-auth', 1, /credentials expired/, /longer session/],
  [403, 'InvalidSecurityToken', '0002-00000008', 'store-auth', 1, /token does not match/, /one STS answer/],
  [403, 'AccessKeyIdAndSecurityTokenNotMatch', '', 'store-auth', 1, /token does not match/, /one STS answer/],
  [400, 'InvalidArgument', '0002-00000226', 'store-endpoint', 1, /cn-hangzhou does not fit/, /region id/],
  [400, 'InvalidArgument', '0002-00000228', 'store-endpoint', 1, /cn-hangzhou does not fit/, /region id/],
  [403, 'AccessDenied', '0002-00000080', 'store-auth', 1, /old V1 signature/, /report it/],
  [
    403,
    'AccessDenied',
    '0003-00000001',
    'store-denied',
    1,
    /oss:PutObject on memes\/scraped\/\*/,
    /policy that the command `doctor` prints/,
  ],
  [403, 'UserDisable', '', 'store-denied', 1, /suspended/, /console/],
  [403, 'InDebt', '', 'store-denied', 1, /suspended/, /console/],
  [403, 'InDebtOverdue', '', 'store-denied', 1, /suspended/, /console/],
  [403, 'BucketDisable', '', 'store-denied', 1, /suspended/, /console/],
  [403, 'AbnormalBucketOwnerStatus', '', 'store-denied', 1, /suspended/, /console/],
  [
    404,
    'NoSuchBucket',
    '0015-00000101',
    'store-bucket',
    1,
    /no bucket memes .*\(cn-hangzhou\)/,
    /never created/,
  ],
  [400, 'InvalidBucketName', '', 'store-bucket', 1, /memes is not a bucket name/, /3 to 63/],
  [400, 'InvalidObjectName', '0016-00000001', 'key-invalid', 1, /key breaks the rules/, /1,023 bytes/],
  [409, 'FileImmutable', '', 'key-collision', 1, /retention policy/, /new prefix/],
  [400, 'InvalidDigest', '', 'store-integrity', 2, /bytes changed on the way/, /proxies/],
  [403, 'InvalidObjectState', '', 'store-denied', 1, /archived/, /Restore it/],
  [400, 'EntityTooLarge', '', 'too-large', 1, /larger than one PUT/, /max-bytes/],
  [
    403,
    'SecondLevelDomainForbidden',
    '',
    'store-endpoint',
    1,
    /bucket in the path/,
    /Set endpoint to a host of OSS/,
  ],
  [503, 'TotalQpsLimitExceeded', '0004-00000302', 'store-throttled', 5, /throttling/, /concurrency/],
  [503, 'PartitionQpsLimitted', '0026-00000028', 'store-throttled', 5, /throttling/, /hash/],
  [503, 'UploadTrafficRateLimitExceeded', '', 'store-throttled', 5, /throttling/, /concurrency/],
  [503, 'MetaOperationQpsLimitExceeded', '', 'store-throttled', 5, /throttling/, /concurrency/],
  [503, 'ActiveRequestLimitExceeded', '', 'store-throttled', 5, /throttling/, /concurrency/],
  [429, 'TooManyRequests', '', 'store-throttled', 5, /throttling/, /concurrency/],
  [503, 'ServiceUnavailable', '', 'store-unavailable', 5, /busy \(503\)/, /Run again/],
  [500, 'InternalError', '', 'store-unavailable', 5, /busy \(500\)/, /Run again/],
  [502, 'BadGateway', '', 'store-unavailable', 5, /busy \(502\)/, /Run again/],
  [504, 'GatewayTimeout', '', 'store-unavailable', 5, /busy \(504\)/, /Run again/],
  [400, 'RequestTimeout', '', 'store-unavailable', 5, /busy \(400\)/, /Run again/],
  [400, 'NeverHeardOf', '', 'store-denied', 1, /refused the request \(400 NeverHeardOf\)/, /documentation/],
]

describe('each known refusal is one sentence and its fix', () => {
  test.each(TABLE)('%i %s %s is %s', async (status, code, ec, reason, attempts, says, fix) => {
    const { oss } = await open()
    oss.fault(isPut, { status, code, ...(ec && { ec }), message: 'SECRET-WORDS', times: 99 })
    const error = await refusalOf(put())
    expect(error).toMatchObject({ stage: 'store', reason })
    expect(error.message).toMatch(says)
    expect(error.details.advice).toMatch(fix)
    expect(error.details).toMatchObject({ status, code, requestId: expect.stringMatching(/^[0-9A-F]{24}$/) })
    expect(error.details.ec).toBe(ec || undefined)
    expect(oss.requests).toHaveLength(attempts)
    expect(inspect(error, { depth: 9 })).not.toContain('SECRET-WORDS')
  })

  test('an account that must use its own domain gets the way to do it', async () => {
    const { oss } = await open()
    oss.fault(isPut, { status: 400, code: 'PublicEndpointForbidden', ec: '0048-00000401' })
    expect((await refusalOf(put())).details.advice).toMatch(/cn-hongkong.*set endpoint to it/)
  })

  test('a bucket elsewhere: the advice names its region, and no request goes there', async () => {
    const { oss } = await open()
    oss.fault(isPut, {
      status: 403,
      code: 'AccessDenied',
      message: 'The bucket you are attempting to access must be addressed using the specified endpoint.',
      extraXml: '<Endpoint>oss-cn-shanghai.aliyuncs.com</Endpoint>',
    })
    const error = await refusalOf(put())
    expect(error.reason).toBe('store-bucket')
    expect(error.details.advice).toBe(
      'OSS says that it is at oss-cn-shanghai.aliyuncs.com; set region to cn-shanghai.',
    )
    expect(oss.requests).toHaveLength(1)
  })
})
