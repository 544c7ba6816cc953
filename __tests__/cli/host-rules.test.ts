import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { command, LOOPBACK } from '../support/cli-command.ts'
import { type OpenedRun, openRun } from '../support/test-run.ts'

const TOKEN = 'tok3n-of-a-rule'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const run = (...argv: string[]) => command([...LOOPBACK, ...argv], { cwd: opened.directory })

test.each([
  ['YAML', [`127.0.0.1: { user-agent: archive/1, headers: { X-Token: ${TOKEN} } }`]],
  ['YAML in several flags', ['127.0.0.1:', '  user-agent: archive/1', `  headers: { X-Token: ${TOKEN} }`]],
  ['JSON', [JSON.stringify({ '127.0.0.1': { 'user-agent': 'archive/1', headers: { 'X-Token': TOKEN } } })]],
])('--host-rules takes %s, and prints nothing of its headers', async (_form, rules) => {
  const flags = rules.map(rule => `--host-rules=${rule}`)
  const { code, stdout, stderr } = await run(...flags, opened.show('/a.png'), `${opened.origin.url}/gone.png`)
  expect(code).toBe(0)
  expect(opened.origin.requestsFor('/a.png')[0]?.headers).toMatchObject({
    'user-agent': 'archive/1',
    'x-token': TOKEN,
  })
  expect(stdout + stderr).not.toContain(TOKEN)
})

test('--host-rules with several mistakes is reported for all of them, and nothing is requested', async () => {
  const rules = `a.test: { refferer: none, headers: { Host: ${TOKEN} } }\nb.test: { headers: "Host: ${TOKEN}" }\nhttp://c.test/: { delay: 1s }`
  const { code, stdout, stderr } = await run(`--host-rules=${rules}`, opened.show('/a.png'))
  expect([code, stdout, opened.origin.connections]).toEqual([2, '', 0])
  expect(stderr.split('\n').filter(line => line.includes('host-rules'))).toEqual([
    expect.stringContaining('host-rules "a.test" has an unknown field "refferer": did you mean referer?'),
    expect.stringContaining('host-rules "a.test" headers: a header other than host'),
    expect.stringContaining('host-rules "b.test" headers: a header other than host'),
    expect.stringMatching(/host-rules .*: a host without scheme, port and path/),
  ])
  expect(stderr).not.toContain(TOKEN)
})

test('a mistake in the name of the flag is reported with the right one', async () => {
  expect((await run('--host-rule=x')).stderr).toContain('did you mean --host-rules?')
  expect((await run('--respect-robot-tag')).stderr).toContain('did you mean --respect-robots-tag?')
})
