import { describe, expect, test } from '@jest/globals'
import { checkRole, type RoleInput } from '../../../src/storage/credentials/role.ts'
import { sessionName } from '../../../src/storage/credentials/session.ts'
import { BUCKET_KINDS } from '../../../src/storage/stores/kinds.ts'
import { saidIn } from '../../support/english.ts'

const RAM = 'acs:ram::1234567890123456:role/memes-writer'
const PROVIDER = 'acs:ram::1234567890123456:oidc-provider/GitHub'
const IAM = 'arn:aws:iam::123456789012:role/memes-writer'
const ram = (asked: Partial<RoleInput>, region?: string) =>
  saidIn(
    checkRole(BUCKET_KINDS.oss.login.role, { roleArn: RAM, oidcProviderArn: PROVIDER, ...asked }, region),
  )
const iam = (asked: Partial<RoleInput>, region?: string) =>
  saidIn(checkRole(BUCKET_KINDS.s3.login.role, { roleArn: IAM, ...asked }, region))

describe('what is requested where', () => {
  test('Alibaba Cloud: one host for every region', () => {
    for (const region of [undefined, 'cn-hangzhou', 'oss-us-west-1'])
      expect(ram({}, region)).toEqual({
        problems: [],
        notices: [],
        role: {
          cloud: 'alibaba',
          roleArn: RAM,
          oidcProviderArn: PROVIDER,
          partition: '',
          audience: 'sts.aliyuncs.com',
          endpoint: 'https://sts.aliyuncs.com',
        },
      })
  })

  test.each([
    [IAM, 'eu-central-1', 'https://sts.eu-central-1.amazonaws.com'],
    [IAM, ' us-east-1 ', 'https://sts.us-east-1.amazonaws.com'],
    [IAM, undefined, 'https://sts.amazonaws.com'],
    [IAM, 'auto', 'https://sts.amazonaws.com'],
    [IAM, 'default', 'https://sts.amazonaws.com'],
    [IAM, 'x.evil.example/', 'https://sts.amazonaws.com'],
    ['arn:aws-cn:iam::123456789012:role/m', 'cn-northwest-1', 'https://sts.cn-northwest-1.amazonaws.com.cn'],
    ['arn:aws-cn:iam::123456789012:role/m', undefined, 'https://sts.cn-north-1.amazonaws.com.cn'],
    ['arn:aws-us-gov:iam::123456789012:role/m', 'us-gov-east-1', 'https://sts.us-gov-east-1.amazonaws.com'],
    ['arn:aws-us-gov:iam::123456789012:role/m', 'auto', 'https://sts.us-gov-west-1.amazonaws.com'],
  ])('AWS: %s in %s is asked for at %s', (roleArn, region, endpoint) => {
    expect(iam({ roleArn }, region).role).toMatchObject({
      cloud: 'aws',
      audience: 'sts.amazonaws.com',
      endpoint,
    })
  })

  test('white space around what was pasted is no part of it', () => {
    expect(
      ram({
        roleArn: ` ${RAM}
`,
        oidcProviderArn: `${PROVIDER} `,
      }).role,
    ).toMatchObject({
      roleArn: RAM,
      oidcProviderArn: PROVIDER,
    })
  })

  test('without a provider, the one that the guide creates in the account of the role', () => {
    expect(ram({ oidcProviderArn: '' }).role?.oidcProviderArn).toBe(PROVIDER)
    expect(ram({ roleArn: 'x', oidcProviderArn: '' }).problems).toHaveLength(1)
  })

  test.each([
    'arn:aws:iam::123456789012:role/a/path/of/names/memes+writer=,.@-_',
    'arn:aws-cn:iam::123456789012:role/memes',
    'arn:aws-us-gov:iam::123456789012:role/memes',
  ])('%s is a role', roleArn => {
    expect(iam({ roleArn }).problems).toEqual([])
  })
})

describe('problems, each with the right form', () => {
  const RAM_FORM = 'write it like acs:ram::'
  test.each<[Partial<RoleInput>, string[]]>([
    [
      { roleArn: PROVIDER, oidcProviderArn: RAM },
      ['role-arn and oidc-provider-arn are swapped; each has the value of the other'],
    ],
    [
      { roleArn: 'memes-writer' },
      [`role-arn "memes-writer" is not the ARN of a RAM role; ${RAM_FORM}ACCOUNT:role/memes-writer`],
    ],
    [
      { roleArn: 'acs:ram::1234567890123456:memes-writer' },
      [
        `role-arn "acs:ram::1234567890123456:memes-writer" is not the ARN of a RAM role; ${RAM_FORM}1234567890123456:role/memes-writer`,
      ],
    ],
    [
      { roleArn: IAM },
      [`role-arn "${IAM}" is not the ARN of a RAM role; ${RAM_FORM}123456789012:role/memes-writer`],
    ],
    [
      { oidcProviderArn: 'GitHub' },
      [
        `oidc-provider-arn "GitHub" is not the ARN of an identity provider in RAM; ${RAM_FORM}ACCOUNT:oidc-provider/GitHub`,
      ],
    ],
    [{ roleArn: '' }, ['oidc-provider-arn needs role-arn beside it: the role to log in as']],
  ])('Alibaba Cloud: %j', (asked, problems) => {
    const checked = ram(asked)
    expect(checked.problems).toEqual(problems)
    expect(checked).not.toHaveProperty('role')
  })

  test.each([
    ['123456789012', 'arn:aws:iam::123456789012:role/NAME'],
    ['memes-writer', 'arn:aws:iam::123456789012:role/memes-writer'],
    ['arn:aws:iam::999999999999:user/memes', 'arn:aws:iam::999999999999:role/memes'],
    ['arn:aws-cn:sts::999999999999:assumed-role/memes', 'arn:aws-cn:iam::999999999999:role/memes'],
    [RAM, 'arn:aws:iam::123456789012:role/memes-writer'],
    ['arn:aws:iam::1234:role/memes', 'arn:aws:iam::123456789012:role/memes'],
  ])('AWS: %s', (roleArn, form) => {
    expect(iam({ roleArn }).problems).toEqual([
      `role-arn "${roleArn}" is not the ARN of an AWS role; write it like ${form}`,
    ])
  })

  test('AWS needs no identity provider beside the role, and says so', () => {
    expect(iam({ oidcProviderArn: PROVIDER })).toMatchObject({
      problems: [],
      notices: ['oidc-provider-arn is ignored: AWS finds the identity provider by the issuer of the token'],
    })
    expect(iam({ roleArn: '', oidcProviderArn: PROVIDER }).problems).toEqual([
      'oidc-provider-arn needs role-arn beside it: the role to log in as',
    ])
  })

  test('R2 has no keyless login', () => {
    expect(saidIn(checkRole(BUCKET_KINDS.r2.login.role, { roleArn: IAM }, 'auto'))).toEqual({
      problems: [
        'role-arn is for Alibaba Cloud and AWS, and R2 has no keyless login; set access-key-id and access-key-secret to those of an R2 API token with Object Read & Write on this bucket',
      ],
      notices: [],
    })
  })

  test('all at once, and long values cut', () => {
    const { problems } = ram({
      roleArn: 'x'.repeat(500),
      oidcProviderArn: 'a\nb\u001b[31m',
    })
    expect(problems).toHaveLength(2)
    for (const problem of problems) {
      expect(problem.length).toBeLessThan(320)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are written as escapes
      expect(problem).not.toMatch(/[\u0000-\u001f]/)
    }
  })
})

test.each([
  ['octo/memes', 'octo-memes'],
  [undefined, 'persist-images'],
  ['', 'persist-images'],
  ['a', 'persist-images'],
  ['octo/图片 & more', 'octo-more'],
  [`octo/${'r'.repeat(100)}`, `octo-${'r'.repeat(59)}`],
])('a session of %s is called %s', (repository, name) => {
  expect(sessionName(repository)).toBe(name)
  expect(name).toMatch(/^[A-Za-z0-9.@_-]{2,64}$/)
})
