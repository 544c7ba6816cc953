import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findCommands } from '../servers/runner.ts'
import { command, type Ended, LOOPBACK } from '../support/cli-command.ts'
import { fillFolder } from '../support/list-source.ts'
import { type OpenedRun, openRun } from '../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const run = (...argv: string[]) => command([...LOOPBACK, ...argv], { cwd: opened.directory })

describe('what a log may not show', () => {
  test.each([[[]], [['--json']]])('URLs hold no command of a runner, with %j', async flags => {
    const { url } = opened.origin
    const attacks = [
      `${url}/##[add-mask]a`,
      'x##[set-output name=keys]x',
      '::error::x',
      `${url}/\u0085::error::x`,
      `${url}/\u2028##[stop-commands]t`,
      'ftp://h.invalid/##[error]\u001b[31m\u202e',
    ]
    const { stdout, stderr } = await command([...LOOPBACK, ...flags, '-'], {
      cwd: opened.directory,
      stdin: JSON.stringify(attacks),
    })
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

  test('credentials of a proxy are starred', async () => {
    const word = 'w0rd+of/the=proxy'
    const proxy = `http://user:${encodeURIComponent(word)}@127.0.0.1:1`
    const urls = [word, encodeURIComponent(word), btoa(`user:${word}`)].map(form => `ftp://h.invalid/${form}`)
    const { stdout, stderr } = await run('--proxy', proxy, '--origin-proxy', proxy, ...urls)
    expect(stdout.match(/\*\*\*/g)).toHaveLength(3)
    expect(stdout + stderr).not.toMatch(/w0rd/)
  })

  test.each([[[]], [['--json']]])(
    'a token of from-headers that comes back is starred, with %j',
    async flags => {
      const token = 's3cr3t+t0ken/x'
      const seen: unknown[] = []
      const echo = (path: string, type: string, text: string) =>
        opened.origin.serve(path, { headers: { 'Content-Type': type }, body: text.replace('@', token) })
      const addresses = [
        echo('/login', 'text/html', '<title>no access with @</title>'),
        echo('/api', 'application/json', '{"no access with @": 1}'),
      ]
      const lists = addresses.flatMap(address => ['--urls-from', address])
      const { stdout, stderr } = await run(
        ...flags,
        ...lists,
        '--from-headers',
        `Authorization: Bearer ${token}`,
      )
      for (const { headers } of opened.origin.requests) seen.push(headers.authorization)
      expect(seen).toEqual([`Bearer ${token}`, `Bearer ${token}`])
      expect(stderr).toContain('no access with ***')
      expect(stdout + stderr).not.toContain('s3cr3t')
      if (flags.length > 0)
        expect(JSON.parse(stdout)).toMatchObject({
          list: addresses[1],
          message: expect.stringContaining('***'),
        })
    },
  )

  test('query values and fragments are not shown', async () => {
    const { stdout, stderr } = await run(`${opened.show('/a.png')}?token=t0ken#fr4gment`)
    expect(stdout).toContain('/a.png?token=…')
    expect(stdout + stderr).not.toMatch(/t0ken|fr4gment/)
  })

  test.each([[[]], [['--json']]])(
    'an access key that comes back in a URL is starred, with %j',
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

  test('what names an object is data: an access key id, or a short word, is nothing to hide in it', async () => {
    const { directory } = opened
    await fillFolder(join(directory, 'im'), ['minioadmin/b.png', 'test/a.png'])
    const data = ['minioadmin/b.png', 'test/a.png']
    const linesOf = ({ stdout }: Ended) => stdout.trim().split('\n')
    const env = { AWS_ACCESS_KEY_ID: 'minioadmin', AWS_SECRET_ACCESS_KEY: 'test', OSS_ACCESS_KEY_ID: 'test' }
    const listed = await command(['list', 'file:./im'], { cwd: directory, env })
    expect(linesOf(listed)).toEqual(data)
    const json = await command(['list', 'file:./im', '--json'], { cwd: directory, env })
    expect(linesOf(json).map(line => JSON.parse(line).key)).toEqual(data)
    const argv = ['download', 'file:./im', '--directory', 'copy']
    expect(linesOf(await command(argv, { cwd: directory, env }))).toEqual(
      data.map(path => `downloaded ${path}  ${path}`),
    )
    const downloaded = linesOf(await command([...argv, '--json'], { cwd: directory, env }))
    expect(downloaded.map(line => JSON.parse(line)).map(({ key, file }) => [key, file])).toEqual(
      data.map(path => [path, path]),
    )
    const persist = [...LOOPBACK, opened.show('/a.png'), '--key', 'minioadmin/{url.sha1:0:2}/test.{ext}']
    expect((await command(persist, { cwd: directory, env })).stdout).toMatch(/ minioadmin\/..\/test\.png /)
    expect(JSON.parse((await command([...persist, '--json'], { cwd: directory, env })).stdout)).toMatchObject(
      {
        key: expect.stringMatching(/^minioadmin\/..\/test\.png$/),
        publicUrl: expect.stringMatching(/\/minioadmin\/..\/test\.png$/),
      },
    )
  })

  test('a secret or token stays hidden in the names of objects, too', async () => {
    const { directory } = opened
    await fillFolder(join(directory, 'im'), ['s3cr3t-key/a.png', 't0k3n-t0k3n/a.png'])
    const env = { AWS_SECRET_ACCESS_KEY: 's3cr3t-key', OSS_SESSION_TOKEN: 't0k3n-t0k3n' }
    for (const flags of [[], ['--json']]) {
      const { stdout } = await command(['list', 'file:./im', ...flags], { cwd: directory, env })
      expect(stdout.match(/\*\*\*\/a\.png/g)).toHaveLength(2)
      expect(stdout).not.toMatch(/s3cr3t|t0k3n/)
    }
  })
})
