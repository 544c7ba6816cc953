import { inspect } from 'node:util'
import { afterEach, describe, expect, test } from '@jest/globals'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import { AWS, R2, type Vendor } from '../../../../src/storage/stores/s3/vendors.ts'
import type { ErrorFault } from '../../../servers/store-faults.ts'
import { refusalOf } from '../../../support/refusal-of.ts'
import { type OpenedS3, openAt } from '../../../support/s3-store.ts'
import { never, putting } from '../../../support/store-suite.ts'

let opened: OpenedS3
afterEach(() => opened.close())

const bytes = Buffer.from('some image')
const key = () => mintKey(opened.store.prefix, 'a.png')
const requests = {
  put: () => opened.store.put(key(), bytes, putting(bytes), never),
  head: () => opened.store.head(key(), never),
  get: () => opened.store.get(key(), { begin() {}, write: () => undefined }, never),
  list: async () => {
    for await (const _ of opened.store.list(opened.store.prefix, {}, never));
  },
  remove: () => opened.store.remove(key(), never),
}
/** What the store makes of an answer that comes to every request. */
async function refused(operation: keyof typeof requests, fault: ErrorFault, vendor: Vendor = AWS) {
  opened = await openAt(vendor)
  opened.s3.fault(() => true, { ...fault, times: 99 })
  return await refusalOf(requests[operation]())
}

type Row = [status: number, code: string, reason: string, attempts: number, says: RegExp, fix: RegExp]

const TABLE: Row[] = [
  [403, 'InvalidAccessKeyId', 'store-auth', 1, /^S3 does not know this access key id/, /ASIA also needs/],
  [403, 'SignatureDoesNotMatch', 'store-auth', 1, /secret does not belong/, /Paste the secret/],
  [400, 'ExpiredToken', 'store-auth', 1, /credentials expired/, /longer session/],
  [400, 'InvalidToken', 'store-auth', 1, /did not accept the security token/, /one answer of STS/],
  [403, 'RequestTimeTooSkewed', 'store-clock', 2, /clock is more than 15 minutes off/, /NTP/],
  [403, 'AccountProblem', 'store-denied', 1, /closed or not yet opened .*\(AccountProblem\)/, /billing/],
  [403, 'AllAccessDisabled', 'store-denied', 1, /closed or not yet opened/, /console/],
  [403, 'AccessDenied', 'store-denied', 1, /s3:PutObject on memes\/scraped\/\*/, /policy/],
  [404, 'NoSuchBucket', 'store-bucket', 1, /no bucket memes .*\(us-east-1\)/, /never created/],
  [400, 'InvalidBucketName', 'store-bucket', 1, /memes is not a bucket name/, /hyphens and dots/],
  [301, 'PermanentRedirect', 'store-bucket', 1, /memes is not in the region .* us-east-1/, /^Set region to/],
  [
    307,
    'TemporaryRedirect',
    'store-bucket',
    1,
    /is not in the region that/,
    /^Set region to the bucket's own\.$/,
  ],
  [400, 'AuthorizationHeaderMalformed', 'store-bucket', 1, /is not in the region that/, /^Set region to/],
  [
    400,
    'IllegalLocationConstraintException',
    'store-bucket',
    1,
    /is not in the region that/,
    /^Set region to/,
  ],
  [400, 'KeyTooLongError', 'key-invalid', 1, /breaks the rules of S3/, /1,023 bytes/],
  [400, 'InvalidDigest', 'store-integrity', 2, /bytes changed on the way/, /proxies/],
  [400, 'BadDigest', 'store-integrity', 2, /bytes changed on the way/, /proxies/],
  [400, 'XAmzContentSHA256Mismatch', 'store-integrity', 2, /bytes changed on the way/, /proxies/],
  [403, 'InvalidObjectState', 'store-denied', 1, /archived/, /Restore it/],
  [400, 'EntityTooLarge', 'too-large', 1, /larger than one PUT/, /max-bytes/],
  [400, 'AccessControlListNotSupported', 'store-denied', 1, /memes takes no ACLs/, /Leave acl out/],
  [400, 'InvalidStorageClass', 'store-denied', 1, /storage class/, /storage-class/],
  [400, 'KMS.DisabledException', 'store-denied', 1, /\(KMS\.DisabledException\)/, /kms:GenerateDataKey/],
  [403, 'QuotaExceeded', 'store-denied', 1, /quota .* used up/, /quota/],
  [409, 'ConditionalRequestConflict', 'store-unavailable', 5, /at the same time/, /Run again/],
  [409, 'OperationAborted', 'store-unavailable', 5, /at the same time/, /Run again/],
  [503, 'SlowDown', 'store-throttled', 5, /S3 is throttling/, /concurrency/],
  [503, 'SlowDownWrite', 'store-throttled', 5, /throttling/, /concurrency/],
  [429, 'TooManyRequests', 'store-throttled', 5, /throttling/, /concurrency/],
  [503, 'ServiceUnavailable', 'store-unavailable', 5, /busy \(503\)/, /Run again/],
  [500, 'InternalError', 'store-unavailable', 5, /busy \(500\)/, /Run again/],
  [400, 'RequestTimeout', 'store-unavailable', 5, /busy \(400\)/, /Run again/],
  [501, 'NotImplemented', 'store-endpoint', 1, /\(501 NotImplemented\)/, /support enough of S3/],
  [400, 'NeverHeardOf', 'store-denied', 1, /refused the request \(400 NeverHeardOf\)/, /documentation/],
]

describe('each known refusal is one sentence and its fix', () => {
  test.each(TABLE)('%i %s is %s', async (status, code, reason, attempts, says, fix) => {
    const error = await refused('put', { status, code, message: 'SECRET-WORDS' })
    expect(error).toMatchObject({ stage: 'store', reason })
    expect(error.message).toMatch(says)
    expect(error.details.advice).toMatch(fix)
    expect(error.details).toMatchObject({ status, code, requestId: expect.stringMatching(/^[0-9A-F]{16}$/) })
    expect(opened.s3.requests).toHaveLength(attempts)
    expect(inspect(error, { depth: 9 })).not.toContain('SECRET-WORDS')
  })

  test.each<[keyof typeof requests, RegExp, RegExp]>([
    [
      'head',
      /s3:GetObject on memes\/scraped\/\*, or may not know whether/,
      /s3:ListBucket on the bucket memes/,
    ],
    ['get', /^The credentials may not do s3:GetObject on memes\/scraped\/\*\.$/, /policy/],
    ['list', /^The credentials may not list memes\/scraped\/\*\.$/, /s3:ListBucket .* s3:prefix/],
    [
      'remove',
      /^The credentials may not do s3:DeleteObject on memes\/scraped\/\*\.$/,
      /^Allow s3:DeleteObject on the objects to remove/,
    ],
  ])('AccessDenied for %s names the right that is missing', async (operation, says, fix) => {
    const error = await refused(operation, { status: 403, code: 'AccessDenied' })
    expect(error.reason).toBe('store-denied')
    expect(error.message).toMatch(says)
    expect(error.details.advice).toMatch(fix)
  })

  test('an object that is gone is http-404', async () => {
    expect(await refused('get', { status: 404, code: 'NoSuchKey' })).toMatchObject({ reason: 'http-404' })
  })
})

describe('R2', () => {
  test.each<[number, string, string, string, RegExp, RegExp]>([
    [401, 'Unauthorized', '', 'store-auth', /does not accept the credentials/, /R2 API token/],
    [403, 'NotEntitled', '', 'store-denied', /not enabled/, /Subscribe/],
    [
      400,
      'InvalidArgument',
      'Credential access key has length 20, should be 32',
      'store-auth',
      /does not know/,
      /keys of AWS do not work/,
    ],
    [
      403,
      'AccessDenied',
      '',
      'store-denied',
      /may not do s3:PutObject in the bucket memes/,
      /S3 API address/,
    ],
    [404, 'NoSuchBucket', '', 'store-bucket', /\(localhost:\d+\)/, /S3 API address that the bucket shows/],
    [403, 'SignatureDoesNotMatch', '', 'store-auth', /secret does not belong/, /this machine and R2/],
    [429, 'TooManyRequests', '', 'store-throttled', /^R2 is throttling/, /concurrency/],
  ])('%i %s', async (status, code, message, reason, says, fix) => {
    const error = await refused('put', { status, code, message }, R2)
    expect(error.reason).toBe(reason)
    expect(error.message).toMatch(says)
    expect(error.details.advice).toMatch(fix)
  })

  test('a token that may not delete is reported', async () => {
    const error = await refused('remove', { status: 403, code: 'AccessDenied' }, R2)
    expect(error.reason).toBe('store-denied')
    expect(error.message).toBe('The R2 API token may not do s3:DeleteObject in the bucket memes.')
  })

  test('401 to HEAD, which brings no code, is no missing object', async () => {
    expect(await refused('head', { status: 401, rawBody: '' }, R2)).toMatchObject({ reason: 'store-auth' })
  })
})
