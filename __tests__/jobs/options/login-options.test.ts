import { describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { loginOptions } from '../../../src/jobs/options/login-options.ts'
import { parseOptions } from '../../../src/jobs/options/parse.ts'
import { STORE_FIELDS } from '../../../src/jobs/options/store-fields.ts'

const ROLE = 'arn:aws:iam::123456789012:role/persist'
const OTHER = 'arn:aws:iam::123456789012:role/other'

function login(given: Parameters<typeof parseOptions<typeof STORE_FIELDS>>[1]) {
  const { options, problems } = parseOptions(STORE_FIELDS, given)
  expect(problems).toEqual([])
  const { problems: differing, ...found } = loginOptions(options)
  return { ...found, problems: differing.map(problem => textIn('en', problem)) }
}

describe('the names of configure-aws-credentials', () => {
  test('mean what ours mean', () => {
    const found = login({ roleToAssume: ROLE, audience: 'mine', roleDurationSeconds: '1800' })
    expect(found).toEqual({ roleArn: ROLE, oidcAudience: 'mine', sessionDuration: 1800, problems: [] })
    expect(login({ roleArn: ROLE, oidcAudience: 'mine', sessionDuration: '30m' })).toEqual(found)
  })

  test('win over the default of their twin, which a runner sets in every step', () => {
    const found = login({ sessionDuration: '3600', roleDurationSeconds: '900' })
    expect([found.sessionDuration, found.problems]).toEqual([900, []])
    expect(login({}).sessionDuration).toBe(3600)
  })

  test('may say the same as their twin', () => {
    const found = login({
      roleArn: ROLE,
      roleToAssume: ROLE,
      sessionDuration: '30m',
      roleDurationSeconds: 1800,
    })
    expect(found).toMatchObject({ roleArn: ROLE, sessionDuration: 1800, problems: [] })
  })

  test('are a mistake where they say something else, each by both names', () => {
    const found = login({
      ...{ roleArn: ROLE, roleToAssume: OTHER },
      ...{ oidcAudience: 'a', audience: 'b' },
      ...{ sessionDuration: '1200', roleDurationSeconds: '1800' },
    })
    expect(found.problems).toEqual([
      `role-arn "${ROLE}" and role-to-assume "${OTHER}" are two names of one input and differ; keep one of them`,
      'oidc-audience "a" and audience "b" are two names of one input and differ; keep one of them',
      'session-duration "1200" and role-duration-seconds "1800" are two names of one input and differ; keep one of them',
    ])
  })

  test.each(['1h', '899', '43201', '1800.5'])('role-duration-seconds is no %s', value => {
    const { problems } = parseOptions(STORE_FIELDS, { roleDurationSeconds: value })
    expect(problems.map(problem => textIn('en', problem))).toEqual([
      expect.stringMatching(/^role-duration-seconds .*900.*43200/),
    ])
  })
})
