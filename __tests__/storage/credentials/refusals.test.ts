import { afterEach, describe, expect, test } from '@jest/globals'
import { describeError } from '../../../src/base/errors.ts'
import { type LoggingIn, loggingIn, PROVIDER, ROLES } from '../../support/keyless-login.ts'
import { refusalOf } from '../../support/refusal-of.ts'

let job: LoggingIn
afterEach(() => job.close())

const start = async (...options: Parameters<typeof loggingIn>) => {
  job = await loggingIn(...options)
  return job
}
const RAM = ROLES.alibaba
const IAM = ROLES.aws
const SUB = 'repo:octo/memes:ref:refs/heads/main'
const ISS = 'https://token.actions.githubusercontent.com'
const RAM_SENT = `sent sub=${SUB}, aud=sts.aliyuncs.com, iss=${ISS}`
const IAM_SENT = `sent sub=${SUB}, aud=sts.amazonaws.com, iss=${ISS}`
const BOTH_SUBS =
  'repo:OWNER/REPO:…, or repo:OWNER@OWNER_ID/REPO@REPO_ID:… for repositories created, renamed or moved since 2026-07-15.'

type Row = readonly [
  said: { readonly status: number; readonly code: string; readonly message?: string },
  reason: string,
  message: string,
  advice: string,
]

const expired =
  'It was requested just before, so run the job again; if the error comes back, find out what delays requests to HOST.'

const RAM_ROWS: readonly Row[] = [
  [
    { status: 400, code: 'AuthenticationFail.OIDCToken.Expired' },
    'store-auth',
    'The ID token of this job had expired when it reached Alibaba Cloud STS; it lives for minutes.',
    expired,
  ],
  [
    { status: 400, code: 'AuthenticationFail.OIDCToken.Invalid' },
    'store-auth',
    `Alibaba Cloud STS does not accept the ID token: wrong audience or issuer (sent aud=sts.aliyuncs.com, iss=${ISS}, sub=${SUB}).`,
    `The identity provider needs ${ISS} as its issuer and sts.aliyuncs.com as a client id (audience).`,
  ],
  [
    { status: 400, code: 'AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch' },
    'store-auth',
    `RAM does not trust the certificate of ${ISS}: the fingerprint of ${PROVIDER} is out of date.`,
    'Refresh the fingerprint of the identity provider in the RAM console, under SSO, OIDC.',
  ],
  [
    { status: 403, code: 'AuthenticationFail.NoPermission' },
    'store-auth',
    `The trust policy of ${RAM} refused this job (${RAM_SENT}).`,
    `Set its oidc:sub to the value that was sent: ${BOTH_SUBS}`,
  ],
  [
    { status: 403, code: 'NoPermission' },
    'store-auth',
    `The trust policy of ${RAM} refused this job (${RAM_SENT}).`,
    `Set its oidc:sub to the value that was sent: ${BOTH_SUBS}`,
  ],
  ...(['EntityNotExist.Role', 'EntityNotExist.OIDCProvider'] as const).map(
    (code): Row => [
      { status: 404, code },
      'store-auth',
      `Alibaba Cloud STS does not know ${RAM} or ${PROVIDER} (${RAM_SENT}).`,
      'role-arn or oidc-provider-arn is misspelt, or of another account.',
    ],
  ),
  [
    { status: 400, code: 'InvalidParameter.PolicyGrammar' },
    'store-auth',
    'Alibaba Cloud STS did not accept the session policy that limits this run to its prefix (InvalidParameter.PolicyGrammar).',
    'Shorten the prefix; if it is short already, please report this.',
  ],
  [
    { status: 400, code: 'InvalidParameter.RoleArn' },
    'store-auth',
    'Alibaba Cloud STS did not accept a value of this login (InvalidParameter.RoleArn).',
    'Check role-arn and oidc-provider-arn.',
  ],
  [
    { status: 403, code: 'Something.New' },
    'store-auth',
    `Alibaba Cloud STS refused the login (403 Something.New; ${RAM_SENT}).`,
    'Look the code up in the documentation of Alibaba Cloud STS; the request id helps its support.',
  ],
]

const AWS_ROWS: readonly Row[] = [
  [
    { status: 400, code: 'ExpiredTokenException' },
    'store-auth',
    'The ID token of this job had expired when it reached AWS STS; it lives for minutes.',
    expired,
  ],
  [
    { status: 400, code: 'InvalidIdentityToken', message: 'Incorrect token audience' },
    'store-auth',
    `AWS STS does not accept the ID token: wrong audience or issuer (sent aud=sts.amazonaws.com, iss=${ISS}, sub=${SUB}).`,
    `The identity provider needs ${ISS} as its issuer and sts.amazonaws.com as a client id (audience).`,
  ],
  [
    {
      status: 400,
      code: 'InvalidIdentityToken',
      message:
        'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
    },
    'store-auth',
    `The account of ${IAM} has no identity provider for ${ISS} (sent aud=sts.amazonaws.com, sub=${SUB}).`,
    'Create it in IAM with the audience sts.amazonaws.com, or correct the account in role-arn.',
  ],
  [
    { status: 403, code: 'IDPRejectedClaim' },
    'store-auth',
    `The identity provider called the ID token invalid or withdrawn (sent aud=sts.amazonaws.com, iss=${ISS}, sub=${SUB}).`,
    'Run the job again; if it comes back, compare the identity provider in IAM with these values.',
  ],
  [
    { status: 403, code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' },
    'store-auth',
    `There is no role ${IAM}, or its trust policy refused this job (${IAM_SENT}).`,
    `Set its token.actions.githubusercontent.com:sub to the value that was sent: ${BOTH_SUBS}`,
  ],
  ...(['MalformedPolicyDocument', 'PackedPolicyTooLarge'] as const).map(
    (code): Row => [
      { status: 400, code },
      'store-auth',
      `AWS STS did not accept the session policy that limits this run to its prefix (${code}).`,
      'Shorten the prefix; if it is short already, please report this.',
    ],
  ),
  [
    { status: 403, code: 'RegionDisabledException' },
    'store-endpoint',
    `The account of ${IAM} has HOST switched off.`,
    "Activate it in IAM's account settings.",
  ],
  [
    { status: 400, code: 'ValidationError', message: 'Request ARN is invalid' },
    'store-auth',
    'AWS STS did not accept a value of this login (ValidationError).',
    'Check role-arn and oidc-provider-arn.',
  ],
]

describe('each refusal of STS in one sentence with its fix, never requested twice', () => {
  const rows = [
    ...RAM_ROWS.map(row => ['alibaba', ...row] as const),
    ...AWS_ROWS.map(row => ['aws', ...row] as const),
  ]
  test.each(rows)('%s: %j', async (cloud, said, reason, message, advice) => {
    const { provider, sts, tokens, told } = await start(cloud)
    sts.script(said)
    const error = await refusalOf(provider())
    const host = new URL(sts.endpoint).host
    expect({ ...error, message: error.message }).toMatchObject({
      stage: 'credentials',
      reason,
      message: message.replace('HOST', host),
      details: { code: said.code, requestId: expect.any(String), advice: advice.replace('HOST', host) },
    })
    expect(sts.requests).toHaveLength(1)
    expect(told).toEqual([`mask ${tokens.issued[0]}`])
  })

  test.each([
    [
      'alibaba',
      'AuthenticationFail.NoPermission',
      `${RAM} 的信任策略拒绝了这个 job（已发送 sub=${SUB}，aud=sts.aliyuncs.com，iss=${ISS}）。请让信任策略中的 oidc:sub 与发送的值一致：repo:OWNER/REPO:…；2026-07-15 以后创建、改名或转移的仓库则是 repo:OWNER@OWNER_ID/REPO@REPO_ID:…。`,
    ],
    [
      'alibaba',
      'AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch',
      `RAM 不信任 ${ISS} 的证书：${PROVIDER} 的验证指纹已过时。请在 RAM 控制台的“SSO 管理”→“OIDC”中更新该身份提供商的验证指纹。`,
    ],
    [
      'aws',
      'PackedPolicyTooLarge',
      'AWS STS 不接受把本次运行限制在其前缀内的会话策略（PackedPolicyTooLarge）。请缩短前缀；如果前缀已经很短，请向本项目反馈。',
    ],
  ] as const)('%s: %s in Chinese', async (cloud, code, text) => {
    const { provider, sts } = await start(cloud, { asked: { language: 'zh' } })
    sts.script({ status: 400, code })
    const said = describeError(await refusalOf(provider()))
    expect(said.replace(/ \([^()]*request [^()]*\)$/, '')).toBe(text)
  })

  test('the new form of `sub` is printed as it was sent', async () => {
    const sub = 'repo:octo@583231/memes@1296269:environment:prod%3Aeu'
    const { provider, sts } = await start('alibaba', { claims: { sub } })
    sts.script({ status: 403, code: 'AuthenticationFail.NoPermission' })
    expect((await refusalOf(provider())).message).toContain(`(sent sub=${sub}, `)
  })
})

describe('GitHub gives no token', () => {
  test.each([400, 401, 403, 404])('and answers %i', async status => {
    const { provider, tokens, sts } = await start('alibaba')
    tokens.script({ status, body: '{"message":"no"}' })
    expect(await refusalOf(provider())).toMatchObject({
      stage: 'credentials',
      reason: 'store-auth',
      message: `GitHub gave this job no ID token (${status}).`,
      details: {
        advice: 'Add "permissions: id-token: write" to the job; pull requests from forks get none.',
      },
    })
    expect(tokens.requests).toHaveLength(1)
    expect(sts.requests).toEqual([])
  })

  test.each([
    ['nothing', ''],
    ['a page', '<!doctype html><title>Sign in</title>'],
    ['no value', '{"count":0}'],
    ['null', 'null'],
    ['a number', '{"value":7}'],
    ['an empty value', '{"value":""}'],
    ['what is no JWT', '{"value":"not a token"}'],
    ['a JWT with a line break', JSON.stringify({ value: 'a.b\r\n.c' })],
    ['a JWT longer than STS takes', JSON.stringify({ value: `a.${'b'.repeat(20_000)}.c` })],
  ])('and answers 200 with %s', async (_what, body) => {
    const { provider, tokens, sts } = await start('aws')
    tokens.script({ status: 200, body })
    const { message, details } = await refusalOf(provider())
    expect(message).toBe(`${new URL(tokens.endpoint).host} answered without an ID token (200).`)
    expect(details.advice).toMatch(/^Run the job again; https:\/\/www\.githubstatus\.com/)
    expect(sts.requests).toEqual([])
  })
})
