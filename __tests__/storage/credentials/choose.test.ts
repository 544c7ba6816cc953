import { describe, expect, test } from '@jest/globals'
import { type CredentialsInput, chooseCredentials } from '../../../src/storage/credentials/choose.ts'
import type { CredentialProvider } from '../../../src/storage/credentials/credentials.ts'
import { BUCKET_KINDS, type BucketKind } from '../../../src/storage/stores/kinds.ts'
import { NOON, quickClock } from '../../support/clocks.ts'
import { saidIn } from '../../support/english.ts'

const RAM = 'acs:ram::1234567890123456:role/memes-writer'
const IAM = 'arn:aws:iam::123456789012:role/memes-writer'
const PROVIDER = 'acs:ram::1234567890123456:oidc-provider/GitHub'
const alibabaRole = { roleArn: RAM, oidcProviderArn: PROVIDER }
const awsRole = { roleArn: IAM }
const job = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/token?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
}
const pairOf = (name: string) => ({ accessKeyId: `${name}-id`, accessKeySecret: `${name}-secret` })
const variables = {
  oss: { OSS_ACCESS_KEY_ID: 'oss-id', OSS_ACCESS_KEY_SECRET: 'oss-secret' },
  cloud: { ALIBABA_CLOUD_ACCESS_KEY_ID: 'cloud-id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'cloud-secret' },
  aws: { AWS_ACCESS_KEY_ID: 'aws-id', AWS_SECRET_ACCESS_KEY: 'aws-secret' },
}
const every = { ...variables.oss, ...variables.cloud, ...variables.aws }

const masked: string[] = []
type Asked = Partial<CredentialsInput> & { readonly kind?: BucketKind }
const choose = ({ kind = 'oss', ...asked }: Asked = {}) => {
  masked.length = 0
  return saidIn(
    chooseCredentials({
      login: BUCKET_KINDS[kind].login,
      bucket: 'memes',
      prefix: 'scraped/',
      given: {},
      mayWrite: true,
      environment: {},
      language: 'en',
      clock: quickClock(NOON),
      mask: secret => masked.push(secret),
      info: () => {},
      ...asked,
    }),
  )
}
const keysOf = async (asked: Asked) => {
  const { problems, provider } = choose(asked)
  expect(problems).toEqual([])
  return await provider?.()
}
const own: CredentialProvider = async () => pairOf('own')
const FORK =
  ' (GitHub gives neither secrets nor ID tokens to a pull request from a fork; run this step on push instead, or leave it out there)'

describe('who logs in', () => {
  test('a caller’s own provider wins over everything, and nothing else is even looked at', async () => {
    const given = { accessKeyId: 'a key with spaces' }
    expect(choose({ provider: own, given, role: awsRole, environment: every }).provider).toBe(own)
    expect(await keysOf({ provider: own, given })).toEqual(pairOf('own'))
  })

  test('then what was typed, not mixed with the environment', async () => {
    expect(await keysOf({ given: pairOf('typed'), environment: every })).toEqual(pairOf('typed'))
    const { problems } = choose({ given: { accessKeyId: 'typed-id' }, environment: every })
    expect(problems).toEqual(['access-key-secret is missing'])
    expect(choose({ given: { securityToken: 'typed' }, environment: every }).problems).toEqual([
      'access-key-id is missing',
      'access-key-secret is missing',
    ])
  })

  test('then a role, before the keys of the environment', () => {
    const fallback = async () => own
    const { problems, provider } = choose({ role: alibabaRole, environment: { ...every, ...job }, fallback })
    expect(problems).toEqual([])
    expect(provider).toBeInstanceOf(Function)
    expect(choose({ role: alibabaRole, environment: every, fallback }).problems).toHaveLength(1)
  })

  test.each([
    ['oss', every, 'oss'],
    ['s3', every, 'oss'],
    ['r2', every, 'oss'],
    ['oss', { ...variables.cloud, ...variables.aws }, 'cloud'],
    ['s3', { ...variables.cloud, ...variables.aws }, 'aws'],
    ['r2', { ...variables.cloud, ...variables.aws }, 'aws'],
  ] as const)('then variables: for %s of %j those of %s', async (kind, environment, name) => {
    expect(await keysOf({ kind, environment })).toEqual(pairOf(name))
    const token = {
      OSS_SESSION_TOKEN: 'oss',
      ALIBABA_CLOUD_SECURITY_TOKEN: 'cloud',
      AWS_SESSION_TOKEN: 'aws',
    }
    expect(await keysOf({ kind, environment: { ...environment, ...token } })).toEqual({
      ...pairOf(name),
      securityToken: name,
    })
  })

  test('last, for OSS alone, what the machine knows: looked for once, at the first use, and masked', async () => {
    let looked = 0
    let token = 'token-1'
    const machine: CredentialProvider = async () => ({ ...pairOf('machine'), securityToken: token })
    const { problems, provider } = choose({
      fallback: async () => {
        looked++
        return machine
      },
    })
    expect([problems, looked]).toEqual([[], 0])
    expect(await provider?.()).toEqual({ ...pairOf('machine'), securityToken: 'token-1' })
    await provider?.()
    expect(masked).toEqual(['machine-id', 'machine-secret', 'token-1'])
    token = 'token-2'
    await provider?.()
    expect(masked.slice(3)).toEqual(['machine-id', 'machine-secret', 'token-2'])
    expect(looked).toBe(1)
  })

  test.each(['s3', 'r2'] as const)('%s never asks Alibaba Cloud’s tools', kind => {
    expect(choose({ kind, fallback: async () => own })).not.toHaveProperty('provider')
  })
})

describe('problems, all without a request', () => {
  test.each([
    [
      'oss',
      'access-key-id and access-key-secret are missing: set them, or OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET in the environment, or role-arn and oidc-provider-arn to log in without keys',
    ],
    [
      's3',
      'access-key-id and access-key-secret are missing: set them, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, or role-arn to log in without keys',
    ],
    [
      'r2',
      'access-key-id and access-key-secret are missing: set them, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment',
    ],
  ] as const)('nothing is set for %s', (kind, sentence) => {
    expect(choose({ kind })).toEqual({ problems: [sentence], notices: [] })
    expect(choose({ kind, isForkPullRequest: true }).problems).toEqual([sentence + FORK])
  })

  describe('an empty key of a step', () => {
    const empty = (name: string) =>
      `\`${name}\` is empty. If the workflow sets it from a secret, that secret does not exist for this run: misspelt, of another environment, or a pull request from a fork or from Dependabot, which has its own secrets.`

    test.each([
      [
        'oss',
        'OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET in the environment, or role-arn and oidc-provider-arn to log in without keys',
      ],
      [
        's3',
        'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, or role-arn to log in without keys',
      ],
      ['r2', 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment'],
    ] as const)('both inputs, for %s', (kind, others) => {
      const otherwise = ` Otherwise set access-key-id and access-key-secret, or ${others}`
      expect(choose({ kind, isStep: true }).problems).toEqual([empty('access-key-id') + otherwise])
      const environment = { OSS_ACCESS_KEY_ID: '', AWS_ACCESS_KEY_ID: '' }
      expect(choose({ kind, isStep: true, environment }).problems).toEqual([
        empty('OSS_ACCESS_KEY_ID') + otherwise,
      ])
    })

    test.each([
      [{ accessKeyId: 'id' }, ['access-key-secret']],
      [{ accessKeySecret: 'secret' }, ['access-key-id']],
      [{ securityToken: 'token' }, ['access-key-id', 'access-key-secret']],
    ])('one input beside another (%j)', (given, names) => {
      expect(choose({ given, isStep: true }).problems).toEqual(names.map(empty))
      const asFork = names.map(name => `${name} is empty${FORK}`)
      expect(choose({ given, isStep: true, isForkPullRequest: true }).problems).toEqual(asFork)
    })

    test('a variable beside another; a variable that is not set is missing', () => {
      const environment = { OSS_ACCESS_KEY_ID: 'id', OSS_ACCESS_KEY_SECRET: '' }
      expect(choose({ environment, isStep: true }).problems).toEqual([empty('OSS_ACCESS_KEY_SECRET')])
      expect(choose({ environment }).problems).toEqual(['OSS_ACCESS_KEY_SECRET is empty'])
      expect(choose({ environment: { OSS_ACCESS_KEY_ID: 'id' }, isStep: true }).problems).toEqual([
        'OSS_ACCESS_KEY_SECRET is missing',
      ])
    })

    test('of white space comes from a secret that exists', () => {
      const given = { accessKeyId: ' \n', accessKeySecret: 'secret' }
      expect(choose({ given, isStep: true }).problems).toEqual(['access-key-id is empty'])
    })

    test('of a fork has the reason of forks alone', () => {
      expect(choose({ isStep: true, isForkPullRequest: true }).problems).toEqual([
        `access-key-id is empty${FORK}`,
      ])
    })

    test('does not come before a role, nor before keys of the environment', async () => {
      expect(choose({ isStep: true, role: awsRole, kind: 's3', environment: job }).problems).toEqual([])
      expect(await keysOf({ isStep: true, environment: every })).toEqual(pairOf('oss'))
    })
  })

  test.each([
    [{ accessKeyId: 'id' }, 'access-key-id'],
    [pairOf('typed'), 'access-key-id'],
    [{ accessKeySecret: 'secret' }, 'access-key-secret'],
    [{ securityToken: 'token' }, 'security-token'],
  ])('%j beside a role', (given, name) => {
    expect(choose({ given, role: alibabaRole, environment: job })).toEqual({
      problems: [
        `${name} and role-arn are two ways to log in; keep role-arn for keyless login, or the access key`,
      ],
      notices: [],
    })
  })

  test.each(['STS.NUgYrLnoC37', 'ASIAQHAXJ3PTESTKEYID'])('a temporary id without its token: %s', id => {
    const [start] = /^(STS\.|ASIA)/.exec(id) ?? []
    expect(choose({ kind: 's3', given: { accessKeyId: id, accessKeySecret: 'secret' } }).problems).toEqual([
      `access-key-id begins with ${start}, so it is a temporary key and needs security-token too`,
    ])
    const environment = { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: 'secret' }
    expect(choose({ kind: 's3', environment }).problems).toEqual([
      `AWS_ACCESS_KEY_ID begins with ${start}, so it is a temporary key and needs AWS_SESSION_TOKEN too`,
    ])
  })

  test('an id that only looks like a temporary one is no problem', async () => {
    expect(await keysOf({ kind: 'r2', given: { accessKeyId: 'ASIAN-memes', accessKeySecret: 'x' } })).toEqual(
      {
        accessKeyId: 'ASIAN-memes',
        accessKeySecret: 'x',
      },
    )
  })

  test.each([
    [{}, 'ACTIONS_ID_TOKEN_REQUEST_URL'],
    [{ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }, 'ACTIONS_ID_TOKEN_REQUEST_URL'],
    [{ ...job, ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  ])('a role without the permission: %j', (environment, missing) => {
    const sentence = `role-arn needs the job's ID token, which GitHub does not offer here (${missing} is not set); add "permissions: id-token: write" to the job, or use access keys outside of GitHub Actions`
    expect(choose({ role: alibabaRole, environment })).toEqual({ problems: [sentence], notices: [] })
    expect(choose({ role: alibabaRole, environment, isForkPullRequest: true }).problems).toEqual([
      sentence + FORK,
    ])
  })

  test('a variable that the runner did not write', () => {
    const environment = { ...job, ACTIONS_ID_TOKEN_REQUEST_URL: 'token' }
    expect(choose({ role: alibabaRole, environment }).problems).toEqual([
      'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL; leave it to the runner',
    ])
  })

  test('a role for R2 is one problem, whatever else is wrong', () => {
    expect(choose({ kind: 'r2', role: awsRole }).problems).toEqual([
      expect.stringMatching(/^role-arn is for Alibaba Cloud and AWS, and R2 has no keyless login; /),
    ])
  })

  test('all at once: the ARNs and the permission', () => {
    const role = { roleArn: 'x', oidcProviderArn: 'y' }
    expect(choose({ role }).problems.map(problem => problem.split(' ')[0])).toEqual([
      'role-arn',
      'oidc-provider-arn',
      'role-arn',
    ])
  })

  test('no sentence holds a secret', () => {
    const given = { accessKeyId: 'STS.s3cret', accessKeySecret: 's3cret\ns3cret', securityToken: ' ' }
    const { problems, notices } = choose({ given })
    expect(problems.length).toBeGreaterThan(1)
    expect(JSON.stringify([problems, notices])).not.toContain('s3cret')
  })
})

describe('notices', () => {
  test('a prefix that no session policy can hold', () => {
    const { problems, notices } = choose({
      role: alibabaRole,
      environment: job,
      prefix: `${'图'.repeat(150)}/`,
    })
    expect([problems, notices]).toEqual([
      [],
      [
        `the prefix is too long for a session policy (2,048 characters), so this run has all rights of ${RAM}`,
      ],
    ])
    expect(choose({ role: alibabaRole, environment: job }).notices).toEqual([])
  })

  test('white space around a key, and an identity provider that AWS has no use for', () => {
    expect(choose({ given: { ...pairOf('typed'), accessKeySecret: 'x\n' } }).notices).toEqual([
      'access-key-secret had white space around it, which was removed',
    ])
    const role = { ...awsRole, oidcProviderArn: PROVIDER }
    expect(choose({ kind: 's3', role, environment: job }).notices).toEqual([
      'oidc-provider-arn is ignored: AWS finds the identity provider by the issuer of the token',
    ])
  })
})
