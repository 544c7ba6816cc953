/**
 * Refusals on the way to temporary credentials: GitHub's, which gives the ID token, and those of both clouds' STS.
 */
import { CERTIFICATE, NO_SUCH_HOST } from '../../../base/http/exchange-error.ts'
import { type ErrorRule, rule } from '../rule.ts'

const isBusy = (status: number) => status >= 500 || status === 408
/** No session is that long, so the answer was a page. */
const TOO_LARGE = /\btoo-large$/

/** Refusals and failures of every service on the way. */
const ANY_SERVICE: readonly ErrorRule[] = [
  rule('sts-throttled', 'store-throttled', { status: status => status === 429 }, 'yes'),
  rule('busy', 'store-unavailable', { status: isBusy }, 'yes'),
  rule('sts-certificate', 'store-endpoint', { network: CERTIFICATE }),
  rule('proxy', 'store-endpoint', { network: /\bPROXY_4\d\d$/ }),
  rule('proxy', 'store-unavailable', { network: /\bPROXY_/ }, 'yes'),
]

/** https://docs.github.com/en/actions/reference/security/oidc */
export const ID_TOKEN_RULES: readonly ErrorRule[] = [
  ...ANY_SERVICE,
  rule('id-token-missing', 'store-auth', { network: TOO_LARGE }),
  rule('lost', 'store-unavailable', { network: /./ }, 'yes'),
  rule('id-token-refused', 'store-auth', { status: status => status >= 400 }),
  rule('id-token-missing', 'store-auth', {}),
]

/**
 * Codes: https://help.aliyun.com/zh/ram/developer-reference/api-sts-2015-04-01-errorcodes and
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export const STS_RULES: readonly ErrorRule[] = [
  // The ID token.
  rule('sts-token-expired', 'store-auth', {
    codes: ['AuthenticationFail.OIDCToken.Expired', 'ExpiredTokenException', 'ExpiredToken'],
  }),
  rule('sts-fingerprint', 'store-auth', {
    codes: [
      'AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch',
      'AuthenticationFail.OIDCToken.HttpsUrlInvalid',
    ],
  }),
  rule('sts-token-invalid', 'store-auth', { code: /^AuthenticationFail\.OIDCToken\./ }),
  // AWS answers this when it could not fetch GitHub's keys, which is temporary.
  rule(
    'sts-issuer-unreachable',
    'store-unavailable',
    { codes: ['InvalidIdentityToken'], message: /retrieve verification key/i },
    'yes',
  ),
  rule('sts-issuer-unreachable', 'store-unavailable', { codes: ['IDPCommunicationError'] }, 'yes'),
  rule('sts-no-provider', 'store-auth', {
    codes: ['InvalidIdentityToken'],
    message: /no OpenIDConnect provider found/i,
  }),
  rule('sts-token-invalid', 'store-auth', { codes: ['InvalidIdentityToken'] }),
  rule('sts-token-rejected', 'store-auth', { codes: ['IDPRejectedClaim'] }),

  // The role and its trust policy.
  rule('sts-not-found', 'store-auth', {
    codes: ['AuthenticationFail.NoPermission'],
    message: /OIDC ?Provider/i,
  }),
  rule('sts-ram-trust', 'store-auth', { codes: ['AuthenticationFail.NoPermission', 'NoPermission'] }),
  rule('sts-aws-trust', 'store-auth', { codes: ['AccessDenied', 'AccessDeniedException'] }),
  rule('sts-not-found', 'store-auth', { code: /^EntityNotExist\b/ }),

  // The request.
  rule('sts-policy', 'store-auth', {
    codes: ['MalformedPolicyDocument', 'PackedPolicyTooLarge'],
  }),
  rule('sts-policy', 'store-auth', { code: /^InvalidParameter\.Policy/ }),
  rule('sts-value', 'store-auth', { codes: ['ValidationError'] }),
  rule('sts-value', 'store-auth', { code: /^(Invalid|Missing)Parameter\b/ }),
  rule('sts-region', 'store-endpoint', { codes: ['RegionDisabledException'] }),

  // Temporary refusals, and no answer.
  rule('sts-throttled', 'store-throttled', { code: /^(Throttling|RequestLimitExceeded)/ }, 'yes'),
  ...ANY_SERVICE,
  rule('sts-no-host', 'store-endpoint', { network: NO_SUCH_HOST }, 'yes'),
  rule('sts-foreign', 'store-endpoint', { network: TOO_LARGE }),
  rule('lost', 'store-unavailable', { network: /./ }, 'yes'),
  rule('sts-foreign', 'store-endpoint', { foreign: true }),
  rule('sts-foreign', 'store-endpoint', { status: status => status < 400 }),
  rule('sts-refused', 'store-auth', {}),
]
