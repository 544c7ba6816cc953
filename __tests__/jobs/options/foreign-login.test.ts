import { expect, test } from '@jest/globals'
import { readCommand } from '../../../src/cli/args.ts'
import { download, list, persist, type SettingsError } from '../../../src/entry/index.ts'

const problemsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: SettingsError) => error.problems,
  )

test.each([['persist'], ['list'], ['download'], ['check']])('%s names our flag', name => {
  expect(() => readCommand([name, '--role-to-assume=arn:aws:iam::1:role/r'])).toThrow(
    expect.objectContaining({
      problems: ['--role-to-assume is not an option here: use --role-arn'],
    }),
  )
})

test('the library names our option', async () => {
  const options = { roleToAssume: 'r' }
  const image = { urls: ['https://h.test/a.png'], destination: 's3://images/', region: 'eu-west-1' }
  for (const run of [
    persist({ ...image, ...options } as never),
    list({ source: 's3://images/', ...options } as never),
    download({ source: 's3://images/', directory: 'x', keys: ['a'], ...options } as never),
  ])
    expect(await problemsOf(run)).toContain('roleToAssume is not an option here: use roleArn')
})
