import { expect, test } from '@jest/globals'
import { readCommand } from '../../../src/cli/args.ts'
import { download, list, persist, type SettingsError } from '../../../src/doors/index.ts'
import { FOREIGN_LOGIN, foreignLogin } from '../../../src/jobs/options/caller-options.ts'
import { STORE_FIELDS } from '../../../src/jobs/options/store-fields.ts'

const MEANT = [
  ['role-to-assume', 'role-arn'],
  ['audience', 'oidc-audience'],
  ['role-duration-seconds', 'session-duration'],
] as const

const problemsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: SettingsError) => error.problems,
  )

test('each name of another action leads to an input that there is, and is none itself', () => {
  expect([...FOREIGN_LOGIN]).toEqual(MEANT)
  for (const [name, meant] of MEANT) {
    expect([name in STORE_FIELDS, meant in STORE_FIELDS]).toEqual([false, true])
    expect(foreignLogin(meant, each => each)).toBeUndefined()
  }
})

test.each([['persist'], ['list'], ['download'], ['check']])('%s names our flags', name => {
  const argv = [
    name,
    '--role-to-assume=arn:aws:iam::1:role/r',
    '--audience',
    'mine',
    '--role-duration-seconds=900',
  ]
  expect(() => readCommand(argv)).toThrow(
    expect.objectContaining({
      problems: MEANT.map(
        ([foreign, meant]) => `--${foreign} is what other actions call it: write --${meant}`,
      ),
    }),
  )
})

test('the library names our options', async () => {
  const options = { roleToAssume: 'r', audience: 'a', roleDurationSeconds: 900 }
  const expected = ['roleToAssume', 'audience', 'roleDurationSeconds'].map((foreign, at) =>
    [
      `${foreign} is what other actions call it: write`,
      ['roleArn', 'oidcAudience', 'sessionDuration'][at],
    ].join(' '),
  )
  const image = { urls: ['https://h.test/a.png'], destination: 's3://images/', region: 'eu-west-1' }
  for (const run of [
    persist({ ...image, ...options } as never),
    list({ source: 's3://images/', ...options } as never),
    download({ source: 's3://images/', directory: 'x', keys: ['a'], ...options } as never),
  ])
    expect(await problemsOf(run)).toEqual(expect.arrayContaining(expected))
})
