/**
 * Whom the OSS double lets in, and in which words it turns the others away.
 */
import type { Account, StoreError } from './bucket-server.ts'
import { element } from './oss-error.ts'
import { canonicalRequest, parseAuthorization, signatureOf, stringToSign } from './oss-signature.ts'
import type { StoreRequest } from './store-request.ts'

/** OSS refuses a request that was signed further than this from its own clock. */
const maxSkewMs = 15 * 60_000

/** @returns undefined when the request is signed as it must be */
export function refusalOf(request: StoreRequest, account: Account, now: Date): StoreError | undefined {
  const { headers, query } = request
  const header = headers.authorization ?? ''
  if (header.startsWith('OSS ') || 'Signature' in query) {
    return denied('AccessDenied', '0002-00000080', 'Signature V1 is not accepted for this bucket.')
  }
  if (header === '') {
    const message = 'You have no right to access this object because of bucket acl.'
    return denied('AccessDenied', '0003-00000001', message)
  }
  const authorization = parseAuthorization(header)
  if (authorization === undefined) {
    return invalid('0002-00000213', 'The Credential in the Authorization header is invalid.')
  }
  if (headers['x-oss-content-sha256'] !== 'UNSIGNED-PAYLOAD') {
    return invalid('0002-00000230', 'x-oss-content-sha256 must be UNSIGNED-PAYLOAD.')
  }
  const date = headers['x-oss-date'] ?? ''
  const { day, region, accessKeyId, additional, signature } = authorization
  if (!date.startsWith(`${day}T`)) {
    return invalid('0002-00000227', 'The signing date in the Authorization header is invalid.')
  }
  if (!(Math.abs(timeOf(date) - now.getTime()) <= maxSkewMs)) return tooSkewed(date, now)
  if (region !== account.region) {
    return invalid('0002-00000228', 'The signing region in the Authorization header is invalid.')
  }
  if (accessKeyId !== account.accessKeyId) {
    const message = 'The OSS Access Key Id you provided does not exist in our records.'
    return denied('InvalidAccessKeyId', '0002-00000902', message, element('OSSAccessKeyId', accessKeyId))
  }
  if (headers['x-oss-security-token'] !== account.securityToken) {
    return denied('InvalidSecurityToken', '0002-00000008', 'The security token you provided is invalid.')
  }
  const canonical = canonicalRequest(request, additional)
  const scope = `${day}/${region}/oss/aliyun_v4_request`
  const toSign = stringToSign(date, scope, canonical)
  if (signatureOf(account.accessKeySecret, scope, toSign) === signature) return undefined
  // The echo holds the session token when there is one: a client that prints this body leaks it.
  return denied(
    'SignatureDoesNotMatch',
    '0002-00000201',
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    element('OSSAccessKeyId', accessKeyId) +
      element('SignatureProvided', signature) +
      element('StringToSign', toSign) +
      element('CanonicalRequest', canonical),
  )
}

const denied = (code: string, ec: string, message: string, extraXml = ''): StoreError => ({
  status: 403,
  code,
  ec,
  message,
  extraXml,
})

const invalid = (ec: string, message: string): StoreError => ({
  status: 400,
  code: 'InvalidArgument',
  ec,
  message,
})

const tooSkewed = (date: string, now: Date) =>
  denied(
    'RequestTimeTooSkewed',
    '0002-00000504',
    'The difference between the request time and the current time is too large.',
    element('MaxAllowedSkewMilliseconds', String(maxSkewMs)) +
      element('RequestTime', new Date(timeOf(date)).toJSON() ?? date) +
      element('ServerTime', now.toJSON()),
  )

/** `20260131T235959Z` in milliseconds, or NaN. */
const timeOf = (date: string) =>
  Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
