import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { command, LOOPBACK } from '../support/cli-command.ts'
import { type OpenedRun, openRun } from '../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const write = (name: string, text: string) => writeFileSync(join(opened.directory, name), text)
const run = (argv: readonly string[], env = {}) => command(argv, { cwd: opened.directory, env })

test('--config-file is taken several times, the later wins, and a flag over both', async () => {
  write('a.yml', 'destination: file:./kept\nkey: a/{sha256}.{ext}\nuser-agent: of-a/1\ntags: { a: b }')
  write('b.yml', 'key: b/{sha256}.{ext}\nuser-agent: of-b/1')
  const files = ['--config-file', 'a.yml', '--config-file=b.yml']
  const kept = await run([...LOOPBACK, ...files, '--key', 'c/{sha256}.{ext}', opened.show('/a.png')])
  expect([kept.code, kept.stdout]).toEqual([0, expect.stringMatching(/^stored +c\/[0-9a-f]{64}\.png /)])
  expect(opened.origin.requests[0]?.headers).toMatchObject({ 'user-agent': 'of-b/1' })
  expect(kept.stderr).toContain('config-file "a.yml" is read')
  expect(kept.stderr).toContain('tags of a config-file is left out here')
})

test('a word is the source of a download, whatever a file says', async () => {
  write('a.yml', 'destination: file:./empty')
  const kept = await run([...LOOPBACK, opened.show('/a.png'), '--destination', 'file:./kept'])
  expect(kept.code).toBe(0)
  const copied = await run(['download', 'file:./kept', '--config-file', 'a.yml', '--directory', 'copy'])
  expect([copied.code, copied.stderr]).toEqual([0, expect.stringContaining('1 object: 1 downloaded')])
  write('b.yml', 'destination: file:./kept')
  expect((await run(['list', '--config-file', 'b.yml'])).stdout).toMatch(/^[0-9a-f]{64}\.png$/m)
})

test('the language of a file is that of what is wrong', async () => {
  write('a.yml', 'language: zh\nregoin: a')
  const { code, stderr } = await run(['list', 'file:.', '--config-file', 'a.yml'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('没有 “regoin” 这个选项；是否想写 region')])
})

test('a fork’s pull request reads no file, where the event says so', async () => {
  write('a.yml', 'destination: file:./kept')
  write(
    'event.json',
    JSON.stringify({ pull_request: { head: { repo: null }, base: { repo: { full_name: 'a/b' } } } }),
  )
  const env = { GITHUB_EVENT_PATH: join(opened.directory, 'event.json') }
  const { code, stderr } = await run(['list', '--config-file', 'a.yml'], env)
  expect([code, stderr]).toEqual([2, expect.stringContaining('no config-file is read here, because')])
})
