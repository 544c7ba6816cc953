import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type OpenedRun, openRun } from '../run/opened-run.ts'
import { findCommands } from '../servers/runner.ts'
import { command, LOOPBACK } from './command.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const run = (...argv: string[]) => command([...LOOPBACK, ...argv], { cwd: opened.directory })

describe('what a log may not be told', () => {
  test.each([[[]], [['--json']]])('D25, D26: URLs hold no command of a runner, with %j', async flags => {
    const { url } = opened.origin
    const attacks = [
      `${url}/##[add-mask]a`,
      'x##[set-output name=keys]x',
      '::error::x',
      `${url}/\u0085::error::x`,
      `${url}/\u2028##[stop-commands]t`,
      'ftp://h.invalid/##[error]\u001b[31m\u202e',
    ]
    const { stdout, stderr } = await run(...flags, '--', ...attacks)
    expect(stdout.trim().split('\n')).toHaveLength(attacks.length)
    expect(findCommands(stdout + stderr)).toEqual([])
    for (const hidden of ['\u0085', '\u2028', '\u001b', '\u202e'])
      expect(stdout + stderr).not.toContain(hidden)
    if (flags.length > 0) {
      expect(
        stdout
          .trim()
          .split('\n')
          .map(line => JSON.parse(line).url),
      ).toEqual(attacks)
    }
  })

  test('D35: query values and fragments are not shown', async () => {
    const { stdout, stderr } = await run(`${opened.show('/a.png')}?token=t0ken#fr4gment`)
    expect(stdout).toContain('/a.png?token=…')
    expect(stdout + stderr).not.toMatch(/t0ken|fr4gment/)
  })

  test.each([[[]], [['--json']]])(
    'D33: an access key that comes back in a URL is starred, with %j',
    async flags => {
      const secret = 'aB+/s3cr3t=='
      const env = { OSS_ACCESS_KEY_ID: 'LTAI5tTestKeyId', OSS_ACCESS_KEY_SECRET: secret }
      const forms = [
        secret,
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64'),
        'LTAI5tTestKeyId',
      ]
      const urls = forms.map(form => `${opened.origin.url}/${form}`)
      const { stdout, stderr } = await command([...LOOPBACK, ...flags, ...urls, `--key={${secret}}`], {
        cwd: opened.directory,
        env,
      })
      const other = await command([...LOOPBACK, ...flags, ...urls], { cwd: opened.directory, env })
      const said = stdout + stderr + other.stdout + other.stderr
      expect(said).toContain('***')
      expect(said).not.toMatch(/s3cr3t|LTAI5tTestKeyId/)
      expect(said).not.toContain(Buffer.from(secret).toString('base64').replace(/=+$/, ''))
    },
  )
})
