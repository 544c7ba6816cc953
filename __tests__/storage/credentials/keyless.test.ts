import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from '@jest/globals'
import { type LoggingIn, loggingIn, PROVIDER, ROLES } from '../../support/keyless-login.ts'
import { refusalOf } from '../../support/refusal-of.ts'

let job: LoggingIn
afterEach(() => job.close())

const start = async (...options: Parameters<typeof loggingIn>) => {
  job = await loggingIn(...options)
  return job
}
const minutes = (count: number) => count * 60_000

describe('a job logs in without keys', () => {
  test('on Alibaba Cloud, by one unsigned form with the token in its body alone', async () => {
    const { provider, sts, tokens } = await start('alibaba')
    expect(await provider()).toEqual({
      accessKeyId: 'STS.TestSession1',
      accessKeySecret: 'session-secret-1',
      securityToken: 'session+token/1==',
      expiration: new Date('2026-04-01T13:00:00Z'),
    })
    expect(tokens.requests).toEqual([
      {
        method: 'GET',
        path: '/token?api-version=2.0&audience=sts.aliyuncs.com',
        authorization: 'bearer runner-request-token',
      },
    ])
    expect(sts.complaints).toEqual([])
    expect(sts.requests).toHaveLength(1)
    expect(sts.requests[0]?.query).toEqual({
      Action: 'AssumeRoleWithOIDC',
      Version: '2015-04-01',
      Format: 'JSON',
      Timestamp: '2026-04-01T12:00:00Z',
      SignatureNonce: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    expect(sts.requests[0]?.form).toEqual({
      RoleArn: ROLES.alibaba,
      OIDCProviderArn: PROVIDER,
      OIDCToken: tokens.issued[0],
      RoleSessionName: 'octo-memes',
      DurationSeconds: '3600',
      Policy: expect.stringContaining('memes/scraped/*'),
    })
  })

  test('on AWS', async () => {
    const { provider, sts, tokens } = await start('aws')
    expect(await provider()).toEqual({
      accessKeyId: 'ASIATestSession1',
      accessKeySecret: 'session-secret-1',
      securityToken: 'session+token/1==',
      expiration: new Date('2026-04-01T13:00:00Z'),
    })
    expect(tokens.requests[0]?.path).toBe('/token?api-version=2.0&audience=sts.amazonaws.com')
    expect(sts.complaints).toEqual([])
    expect(sts.requests).toHaveLength(1)
    expect(sts.requests[0]?.form).toEqual({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: ROLES.aws,
      RoleSessionName: 'octo-memes',
      WebIdentityToken: tokens.issued[0],
      DurationSeconds: '3600',
      Policy: expect.stringContaining('arn:aws:s3:::memes/scraped/*'),
    })
  })

  test.each(['alibaba', 'aws'] as const)(
    '%s: every secret is masked before anything is said',
    async cloud => {
      const { provider, told, tokens } = await start(cloud)
      const { accessKeyId } = await provider()
      expect(told).toEqual([
        `mask ${tokens.issued[0]}`,
        `mask ${accessKeyId}`,
        'mask session-secret-1',
        'mask session+token/1==',
        `say logged in as ${ROLES[cloud]}/octo-memes, until 2026-04-01 13:00 (UTC, in 1h)`,
      ])
    },
  )

  test('the ID token is masked before STS sees it', async () => {
    const masked: number[] = []
    const { provider, sts } = await start('alibaba', {
      asked: { mask: () => masked.push(job.sts.requests.length) },
    })
    await provider()
    expect(sts.requests).toHaveLength(1)
    expect(masked[0]).toBe(0)
  })

  test('nothing is requested before the credentials are needed, and no connection stays', async () => {
    const { provider, tokens, sts } = await start('aws')
    expect(tokens.requests).toEqual([])
    await provider()
    await provider()
    expect(tokens.requests).toHaveLength(1)
    expect(sts.connections).toBe(1)
  })
})

describe('trouble that passes is waited for', () => {
  test.each([500, 502, 503, 429])('the token service answers %i, then 200', async status => {
    const { provider, tokens, sts, clock } = await start('alibaba')
    tokens.script({ status, body: '<html>unicorn</html>' }, 'reset')
    await provider()
    expect(tokens.requests).toHaveLength(3)
    expect(sts.requests).toHaveLength(1)
    expect(clock.waits).toEqual([250, 500])
  })

  test.each([
    ['alibaba', 'ServiceUnavailable', 503],
    ['alibaba', 'InternalError', 500],
    ['alibaba', 'Throttling.User', 400],
    ['aws', 'InternalFailure', 500],
    ['aws', 'IDPCommunicationError', 400],
    ['aws', 'Throttling', 400],
    ['aws', 'ServiceUnavailable', 503],
  ] as const)('%s STS says %s (%i), then gives a session', async (cloud, code, status) => {
    const { provider, sts, tokens } = await start(cloud)
    sts.script({ status, code })
    await provider()
    expect(sts.requests).toHaveLength(2)
    // The same one: it lives for minutes.
    expect(tokens.issued).toHaveLength(1)
    expect(sts.complaints).toEqual([])
  })

  test('AWS could not fetch the keys of GitHub, then could', async () => {
    const { provider, sts } = await start('aws')
    const message = "Couldn't retrieve verification key from your identity provider, please reference docs"
    sts.script({ status: 400, code: 'InvalidIdentityToken', message })
    await provider()
    expect(sts.requests).toHaveLength(2)
  })

  test('Retry-After is kept to, up to a minute', async () => {
    const { provider, sts, clock } = await start('aws')
    sts.script({ status: 503, code: 'ServiceUnavailable', headers: { 'retry-after': '7' } })
    await provider()
    expect(clock.waits).toEqual([7000])
    sts.script({ status: 503, code: 'ServiceUnavailable', headers: { 'retry-after': '61' } })
    await refusalOf(provider(await provider()))
    expect(sts.requests).toHaveLength(3)
  })

  test('a service that stays down is store-unavailable after five attempts', async () => {
    const { provider, sts } = await start('aws')
    sts.script('reset', 'reset', 'reset', 'reset', 'reset', 'reset')
    expect(await refusalOf(provider())).toMatchObject({
      stage: 'credentials',
      reason: 'store-unavailable',
      message: expect.stringMatching(/^The connection to 127\.0\.0\.1:\d+ failed \(headers \w+\)\.$/),
    })
    expect(sts.requests).toHaveLength(5)
  })
})

describe('sessions are renewed in mid-run', () => {
  test('five minutes before the end, with a new ID token, while no request waits', async () => {
    const { provider, clock, tokens, sts, told } = await start('alibaba')
    await provider()
    await clock.sleep(minutes(54.9), new AbortController().signal)
    expect((await provider()).accessKeyId).toBe('STS.TestSession1')
    expect(sts.requests).toHaveLength(1)

    await clock.sleep(minutes(0.2), new AbortController().signal)
    const many = await Promise.all(Array.from({ length: 50 }, () => provider()))
    expect(new Set(many.map(({ accessKeyId }) => accessKeyId))).toEqual(new Set(['STS.TestSession1']))
    // Until the new one is there, the old one serves.
    while ((await provider()).accessKeyId === 'STS.TestSession1') await sleep(10)
    expect((await provider()).accessKeyId).toBe('STS.TestSession2')
    expect(tokens.issued).toHaveLength(2)
    expect(sts.requests.map(({ form }) => form.OIDCToken)).toEqual(tokens.issued)
    expect(told.at(-1)).toBe(
      `say logged in as ${ROLES.alibaba}/octo-memes, until 2026-04-01 13:55 (UTC, in 1h)`,
    )
  })

  test('a session that a store calls expired is given up, whatever our clock says, and once for all', async () => {
    const { provider, sts } = await start('aws')
    const old = await provider()
    const fresh = await Promise.all(Array.from({ length: 20 }, () => provider(old)))
    expect(new Set(fresh.map(({ accessKeyId }) => accessKeyId))).toEqual(new Set(['ASIATestSession2']))
    expect((await provider(old)).accessKeyId).toBe('ASIATestSession2')
    expect(sts.requests).toHaveLength(2)
  })

  test('a machine whose clock is two hours off holds a session as long as it lives', async () => {
    const { provider, clock, sts } = await start('alibaba')
    sts.now = () => clock.now() - minutes(120)
    expect((await provider()).expiration).toEqual(new Date('2026-04-01T13:00:00Z'))
    expect(job.told.at(-1)).toContain('until 2026-04-01 11:00 (UTC, in 1h)')
    await provider()
    expect(sts.requests).toHaveLength(1)
  })

  test('many first calls log in once', async () => {
    const { provider, sts, tokens } = await start('aws')
    await Promise.all(Array.from({ length: 50 }, () => provider()))
    expect(sts.requests).toHaveLength(1)
    expect(tokens.requests).toHaveLength(1)
  })
})

test('a session about to end is refused with the time left', async () => {
  const { provider, sts } = await start('alibaba')
  sts.seconds = 60
  expect(await refusalOf(provider())).toMatchObject({
    stage: 'credentials',
    reason: 'store-auth',
    message: 'The temporary credentials end in 60 s.',
  })
})
