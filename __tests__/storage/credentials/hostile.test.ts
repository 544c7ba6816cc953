/** What services and claims may hold that nobody expects: one sentence each time, and the token in none. */
import { inspect } from 'node:util'
import { afterEach, describe, expect, test } from '@jest/globals'
import { jwt } from '../../servers/id-token.ts'
import { type LoggingIn, loggingIn } from '../../support/keyless-login.ts'
import { refusalOf } from '../../support/refusal-of.ts'

let job: LoggingIn
afterEach(() => job.close())

const start = async (...options: Parameters<typeof loggingIn>) => {
  job = await loggingIn(...options)
  return job
}
const CLOUDS = ['alibaba', 'aws'] as const
const SERVICE = { alibaba: 'Alibaba Cloud STS', aws: 'AWS STS' } as const
const PAGE = '<!doctype html><html><head><title>Sign in</title></head><body>…</body></html>'

describe.each(CLOUDS)('%s STS is not what answers', cloud => {
  test.each([
    ['a page', 200, PAGE],
    ['a page', 403, PAGE],
    ['a page', 404, PAGE],
    ['a redirect', 302, PAGE],
    ['a redirect without a body', 302, ''],
    ['nothing', 200, ''],
    ['JSON that is no record', 200, 'null'],
    ['a text', 200, '"Credentials"'],
    ['text that ends in the middle', 200, '{"Credentials":{"AccessKeyId":"STS.x"'],
    ['an element that ends in the middle', 200, '<Credentials><AccessKeyId>ASIAx</AccessKeyId><Secret'],
    ['more bytes than any answer has', 200, 'x'.repeat(70_000)],
  ])('%s (%i) is one sentence, after one request', async (_what, status, body) => {
    const { provider, sts } = await start(cloud)
    sts.script({ status, body })
    const { host } = new URL(sts.endpoint)
    const { message, reason, details } = await refusalOf(provider())
    const known = body.length > 65_536 ? 'no status' : status
    expect([reason, message]).toEqual([
      'store-endpoint',
      `${host} did not answer as ${SERVICE[cloud]} does (${known}).`,
    ])
    expect(details.advice).toBe(
      `Check the network and the proxy of this machine: something answers in place of ${SERVICE[cloud]}.`,
    )
    expect(sts.requests).toHaveLength(1)
  })

  test('a refusal without a body is recognised by its status', async () => {
    const { provider, sts } = await start(cloud)
    sts.script({ status: 403, body: '' })
    expect((await refusalOf(provider())).message).toMatch(
      new RegExp(`^${SERVICE[cloud]} refused the login \\(403 without a code; sent sub=`),
    )
  })
})

describe('a session that lacks something', () => {
  const whole = {
    AccessKeyId: 'STS.TestSession',
    AccessKeySecret: 'session-secret',
    SecurityToken: 'session-token',
    Expiration: '2026-11-24T13:00:00Z',
  }
  const flaws = [
    ...Object.keys(whole).flatMap(name => [undefined, '', null, 7, {}].map(value => ({ [name]: value }))),
    { AccessKeySecret: 'a secret with spaces' },
    { SecurityToken: 'two\r\nlines' },
    { SecurityToken: 't'.repeat(17_000) },
    { AccessKeyId: '密钥' },
    { Expiration: 'tomorrow' },
    { Expiration: 'NaN' },
  ]
  test.each(flaws)('%j', async flaw => {
    const { provider, sts, told } = await start('alibaba')
    sts.script({ status: 200, body: JSON.stringify({ Credentials: { ...whole, ...flaw } }) })
    const error = await refusalOf(provider())
    expect(error.message).toMatch(/ did not answer as Alibaba Cloud STS does \(200\)\.$/)
    expect(inspect(error, { depth: 9 })).not.toMatch(/session-secret|session-token/)
    expect(told.filter(line => line.startsWith('say'))).toEqual([])
  })

  const inXml = {
    AccessKeyId: 'ASIATestSession',
    SecretAccessKey: 'session-secret',
    SessionToken: 'session-token',
    Expiration: '2026-11-24T13:00:00Z',
  }
  const documentOf = (parts: Readonly<Record<string, string>>) =>
    Object.entries(parts)
      .map(([name, value]) => `<${name}>${value}</${name}>`)
      .join('')
  test.each([
    { SessionToken: '' },
    { SessionToken: '<b>bold</b>' },
    { SecretAccessKey: 'a secret with spaces' },
    { AccessKeyId: '\n' },
    { Expiration: 'tomorrow' },
  ])('in XML: %j', async flaw => {
    const { provider, sts } = await start('aws')
    sts.script({ status: 200, body: documentOf({ ...inXml, ...flaw }) })
    expect((await refusalOf(provider())).message).toMatch(/ did not answer as AWS STS does \(200\)\.$/)
  })

  test('and one that lacks nothing', async () => {
    const { provider, sts } = await start('aws')
    sts.script({ status: 200, body: documentOf(inXml) })
    expect((await provider()).accessKeySecret).toBe('session-secret')
    await job.close()
    job = await start('alibaba')
    job.sts.script({ status: 200, body: JSON.stringify({ Credentials: whole }) })
    expect((await job.provider()).accessKeySecret).toBe('session-secret')
  })
})

describe('the ID token stands in no message', () => {
  test.each(CLOUDS)('%s echoes it wherever it can', async cloud => {
    const { provider, sts, tokens } = await start(cloud)
    await provider()
    const [known = ''] = tokens.issued
    for (const [status, code, message] of [
      [400, 'InvalidParameter.OIDCToken', known],
      [400, known, known],
      [400, 'AuthenticationFail.OIDCToken.Invalid', `the token ${known} is wrong`],
      [403, 'AccessDenied', known],
    ] as const) {
      sts.script({ status, code, message, headers: { 'x-request-id': known, server: known } })
      const error = await refusalOf(provider(await provider()))
      const said = inspect(error, { depth: 9 }) + JSON.stringify(error)
      for (const token of tokens.issued)
        for (const part of [token, ...token.split('.')]) expect(said).not.toContain(part)
    }
    for (const body of [known, PAGE.replace('…', known), JSON.stringify({ Credentials: known })]) {
      sts.script({ status: 200, body })
      expect(inspect(await refusalOf(provider(await provider())), { depth: 9 })).not.toContain(known)
    }
  })

  test('nor what was shown to get one', async () => {
    const { provider, tokens } = await start('aws')
    const bearer = tokens.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '?'
    for (const status of [200, 401, 418]) {
      tokens.script({ status, body: JSON.stringify({ value: bearer, message: bearer }) })
      expect(inspect(await refusalOf(provider()), { depth: 9 })).not.toContain(bearer)
    }
  })
})

describe('claims that were not meant for a log', () => {
  const said = async (claims: Readonly<Record<string, unknown>>) => {
    const { provider, sts } = await start('aws', { claims })
    sts.script({ status: 403, code: 'AccessDenied' })
    return (await refusalOf(provider())).message.replace(/^.*\(sent /, '')
  }

  test('control characters, line breaks, commands and marks of direction are cut down', async () => {
    const sub = 'repo:o/r:ref:refs/heads/\u001b[31m\n::error::x\u2028##[add-mask]a\u202e<b>`$(id)`'
    const message = await said({ sub })
    expect(message).toMatch(/^sub=repo:o\/r:ref:refs\/heads\/\?\?31m\?::error::x\?{4}add-mask\?a\?\?b\?/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may come through
    expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e<>`$#[\]]/)
  })

  test('letters of other scripts are kept, and 10 KB are cut to 300 characters', async () => {
    expect(await said({ sub: 'repo:o/r:environment:生产' })).toContain('sub=repo:o/r:environment:生产, aud=')
    await job.close()
    const message = await said({ sub: `repo:o/${'r'.repeat(10_000)}` })
    expect(message).toContain(`sub=repo:o/${'r'.repeat(293)}…, aud=`)
    expect(message.length).toBeLessThan(500)
  })

  test('several audiences, numbers, and what is not there', async () => {
    expect(await said({ aud: ['a', 'b'], sub: Number.NaN, iss: undefined })).toBe('sub=?, aud=a b, iss=?).')
    await job.close()
    expect(await said({ aud: { a: 1 }, sub: 7, iss: '' })).toBe('sub=?, aud=?, iss=?).')
  })

  test.each([
    ['no JSON', 'eyJ.bm8ganNvbg.c2ln'],
    ['no record', jwt([]).replace(/\.[^.]+\./, '.bnVsbA.')],
    ['not base64', 'e.-----.c'],
  ])('a payload that is %s', async (_what, value) => {
    const { provider, sts, tokens } = await start('aws')
    tokens.script({ status: 200, body: JSON.stringify({ value }) })
    sts.script({ status: 403, code: 'AccessDenied' })
    expect((await refusalOf(provider())).message).toMatch(/\(sent sub=\?, aud=\?, iss=\?\)\.$/)
  })
})
