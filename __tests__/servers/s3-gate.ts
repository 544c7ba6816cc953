/**
 * Whom the S3 double lets in, and in which words it turns the others away.
 */
import { createHash } from 'node:crypto'
import type { Account, StoreError } from './bucket-server.ts'
import { element } from './oss-error.ts'
import { s3Error } from './s3-error.ts'
import { canonicalRequest, parseAuthorization, signatureOf, stringToSign } from './s3-signature.ts'
import type { StoreRequest } from './store-request.ts'

/** S3 refuses a request that was signed further than this from its own clock. */
const maxSkewMs = 15 * 60_000

/** @returns undefined when the request is signed as it must be */
export function refusalOf(request: StoreRequest, account: Account, now: Date): StoreError | undefined {
  const { headers } = request
  if (headers.authorization === undefined) return s3Error(403, 'AccessDenied', 'Access Denied')
  const authorization = parseAuthorization(headers.authorization)
  if (authorization === undefined)
    return s3Error(400, 'AuthorizationHeaderMalformed', 'The authorization header is malformed.')
  const { day, region, accessKeyId, signedHeaders, signature } = authorization
  const date = headers['x-amz-date'] ?? ''
  if (!date.startsWith(`${day}T`))
    return s3Error(400, 'AuthorizationHeaderMalformed', 'Invalid credential date.')
  if (!(Math.abs(timeOf(date) - now.getTime()) <= maxSkewMs)) return tooSkewed(date, now)
  if (region !== account.region) return wrongRegion(region, account.region)
  if (accessKeyId !== account.accessKeyId)
    return s3Error(
      403,
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
      element('AWSAccessKeyId', accessKeyId),
    )
  if (headers['x-amz-security-token'] !== account.securityToken)
    return s3Error(400, 'InvalidToken', 'The provided token is malformed or otherwise invalid.')
  const unsigned = Object.keys(headers).filter(name => mustBeSigned(name) && !signedHeaders.includes(name))
  if (unsigned.length > 0)
    return s3Error(
      403,
      'AccessDenied',
      'There were headers present in the request which were not signed',
      element('HeadersNotSigned', unsigned.join(', ')),
    )
  const canonical = canonicalRequest(request, signedHeaders)
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = stringToSign(date, scope, canonical)
  if (signatureOf(account.accessKeySecret, scope, toSign) !== signature)
    // The echo holds the session token when there is one: a client that prints this body leaks it.
    return s3Error(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      element('AWSAccessKeyId', accessKeyId) +
        element('StringToSign', toSign) +
        element('SignatureProvided', signature) +
        element('CanonicalRequest', canonical),
    )
  return undefined
}

/** @returns undefined when the body is the one that was signed */
export function refusalOfBody({ headers }: StoreRequest, body: Buffer): StoreError | undefined {
  const payload = headers['x-amz-content-sha256'] ?? ''
  if (payload === createHash('sha256').update(body).digest('hex')) return undefined
  return s3Error(
    400,
    'XAmzContentSHA256Mismatch',
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
    element('ClientComputedContentSHA256', payload),
  )
}

/** AWS asks for `host` and `x-amz-*`; what says how an object is read and kept is none the less worth signing. */
const mustBeSigned = (name: string) =>
  name.startsWith('x-amz-') || /^(host|content-(type|md5)|range|if-(none-)?match)$/.test(name)

const wrongRegion = (region: string, expected: string): StoreError => ({
  ...s3Error(
    400,
    'AuthorizationHeaderMalformed',
    `The authorization header is malformed; the region '${region}' is wrong; expecting '${expected}'`,
    element('Region', expected),
  ),
  headers: { 'x-amz-bucket-region': expected },
})

const tooSkewed = (date: string, now: Date) =>
  s3Error(
    403,
    'RequestTimeTooSkewed',
    'The difference between the request time and the current time is too large.',
    element('RequestTime', date) +
      element('ServerTime', now.toJSON()) +
      element('MaxAllowedSkewMilliseconds', String(maxSkewMs)),
  )

/** `20260131T235959Z` in milliseconds, or NaN. */
const timeOf = (date: string) =>
  Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
