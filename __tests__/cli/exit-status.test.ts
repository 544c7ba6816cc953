import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { headOf, pause } from '../servers/answer.ts'
import { neverAnswer } from '../servers/misbehave.ts'
import { startOss } from '../servers/oss.ts'
import { begin, command, LOOPBACK } from '../support/cli-command.ts'
import { onPosix } from '../support/on-posix.ts'
import { type OpenedRun, openRun } from '../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const run = (...argv: string[]) => command([...LOOPBACK, ...argv], { cwd: opened.directory })
const gone = () => `${opened.origin.url}/gone.png`

describe('exit status', () => {
  test('0: images are below ./persisted-images, a line for each on standard output, the counts on standard error', async () => {
    const urls = [opened.show('/a.png'), opened.show('/b.gif', 'still.gif')]
    const { code, stdout, stderr } = await run('persist', ...urls)
    expect(code).toBe(0)
    const files = await readdir(join(opened.directory, 'persisted-images'))
    expect(files.filter(name => name !== '.persist')).toHaveLength(2)
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^stored    [0-9a-f]{64}\\.png  ${urls[0]}$`)),
      expect.stringMatching(new RegExp(`^stored    [0-9a-f]{64}\\.gif  ${urls[1]}$`)),
      '',
    ])
    expect(stderr).toMatch(/^2 URLs: 2 new; \d+ bytes written to \S+ in \d+\.\d s\n$/)
  })

  test('0: a failed image does not fail the run as long as one is in the store', async () => {
    const { code, stdout } = await run(opened.show('/a.png'), gone())
    expect(code).toBe(0)
    expect(stdout).toContain(`failed    http-404: 127.0.0.1:${opened.origin.port} answered 404`)
  })

  test('1: `fail-on` says failed, and the sentence says why', async () => {
    const { code, stderr } = await run(
      '--fail-on',
      'any',
      '--failed-file',
      'failed.txt',
      opened.show('/a.png'),
      gone(),
    )
    expect(code).toBe(1)
    expect(stderr).toContain('1 of 2 images failed or was refused (fail-on: any)')
    expect(stderr).toContain(`to try again: ${join(opened.directory, 'failed.txt')}`)
  })

  test('2 where no list is named, or a list of 0 bytes is no document; 0 where standard input is empty', async () => {
    const missing = await run('--retries=1')
    expect([missing.code, missing.stderr]).toEqual([
      2,
      expect.stringContaining('neither `urls` nor `urls-file` has a value; a variable'),
    ])
    expect((await run('--urls', '', '--urls-file', '')).code).toBe(2)
    await writeFile(join(opened.directory, 'posts.json'), '')
    const empty = await run('posts.json', opened.show('/a.png'))
    expect([empty.code, empty.stderr]).toEqual([
      2,
      expect.stringContaining("urls-file: 'posts.json' has 0 bytes, so it is not a JSON file"),
    ])
    const piped = await command([...LOOPBACK, '-'], { cwd: opened.directory, stdin: '' })
    expect([piped.code, piped.stderr]).toEqual([0, expect.stringContaining('there are no image URLs in')])
    expect(opened.origin.requests).toEqual([])
  })

  test('2 for wrong settings, all of them, before any request', async () => {
    const { code, stdout, stderr } = await run(
      '--concurrency',
      '1e3',
      '--min-urls=some',
      opened.show('/a.png'),
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(
        /^persist-images: min-urls is "some": a whole number from 0 to 10000000 is needed$/,
      ),
      expect.stringMatching(/^persist-images: concurrency is "1e3": a whole number from 1 to 256 is needed$/),
      '',
    ])
    expect(opened.origin.connections).toBe(0)
  })

  test('2 for a flag that does not exist', async () => {
    const { code, stderr } = await run('--prefx', 'images/', opened.show('/a.png'))
    expect([code, stderr]).toEqual([2, 'persist-images: --prefx is not known; did you mean --destination?\n'])
  })

  test('2 where a destination was meant and is missing: nothing is fetched, no file is written or rewritten', async () => {
    const post = `![a](${opened.show('/a.png')})\n`
    await writeFile(join(opened.directory, 'post.md'), post)
    const flags = ['--rewrite-to=in-place', '--region', '', '--public-url-base=https://img.test/', '--key=x']
    const { code, stdout, stderr } = await run('post.md', ...flags)
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      'persist-images: --destination is missing, and --rewrite-to, --region, --public-url-base belong to one: add it, or write --destination file:./persisted-images\n',
    ])
    expect([await readdir(opened.directory), opened.origin.connections]).toEqual([['post.md'], 0])
    expect(await readFile(join(opened.directory, 'post.md'), 'utf8')).toBe(post)
    const one = await run('--language=zh', '--acl=private', opened.show('/a.png'))
    expect([one.code, one.stderr]).toEqual([
      2,
      'persist-images: 缺少 --destination，而 --acl 要与它一起使用：请补上，或写 --destination file:./persisted-images\n',
    ])
    const folder = await run('post.md', '--rewrite-to=in-place', '--destination=file:./persisted-images')
    expect(folder.code).toBe(0)
  })

  test('0 where variables of the environment alone name a bucket: images are below ./persisted-images', async () => {
    const env = {
      AWS_REGION: 'eu-west-1',
      OSS_ACCESS_KEY_ID: 'LTAI5tNobody',
      OSS_ACCESS_KEY_SECRET: 's3cr3t',
    }
    const { code } = await command([...LOOPBACK, opened.show('/a.png')], { cwd: opened.directory, env })
    expect([code, await readdir(opened.directory)]).toEqual([0, ['persisted-images']])
  })

  test('2 without URLs when that is an error, else 0 with a note', async () => {
    await writeFile(join(opened.directory, 'none.txt'), '')
    expect((await run('--min-urls=1', 'none.txt')).code).toBe(2)
    const { code, stderr } = await run('none.txt')
    expect(code).toBe(0)
    expect(stderr).toMatch(/^note: there are no image URLs .*\n0 URLs: nothing to do; 0 bytes written/)
  })

  test('2 where thirty flags are wrong: twenty are said, and the others counted', async () => {
    const { code, stderr } = await run(...Array.from({ length: 30 }, (_, index) => `--xylophone-${index}`))
    const lines = stderr.trim().split('\n')
    expect([code, lines.length, lines.at(-1)]).toEqual([2, 21, 'persist-images: and 10 more problems'])
  })

  test('3: the store refuses', async () => {
    const oss = await startOss()
    const { endpoint } = oss
    const store = ['--destination=oss://memes/', '--region=cn-hangzhou', `--endpoint=${endpoint}`]
    const env = { OSS_ACCESS_KEY_ID: 'LTAI5tNobody', OSS_ACCESS_KEY_SECRET: 's3cr3t-key' }
    const refused = (...urls: string[]) =>
      command([...LOOPBACK, ...store, ...urls], { cwd: opened.directory, env })
    const { code, stdout, stderr } = await refused(opened.show('/a.png'))
    const urls = Array.from({ length: 50 }, (_, index) => opened.show(`/${index}.png`))
    const many = await refused(...urls)
    await oss.close()
    expect([many.code, many.stdout]).toEqual([
      3,
      `skipped   cancelled × 50: not tried: the store stopped the run  ${urls[0]}\n`,
    ])
    expect(code).toBe(3)
    expect(stdout).toMatch(/^skipped {3}cancelled: /)
    expect(stderr).toContain('InvalidAccessKeyId')
    expect(stdout + stderr).not.toMatch(/LTAI5tNobody|s3cr3t/)
    expect(opened.origin.connections).toBe(0)
  })

  onPosix('130 when interrupted: what is under way ends, everything is written', async () => {
    const delayed = opened.origin.serve('/held.png', async (socket, _request, write) => {
      running.child.kill('SIGINT')
      // Time for the signal to arrive before the image does.
      await pause(socket, 500)
      const body = image('plain.png')
      await write(headOf(200, { 'Content-Length': String(body.length) }))
      await write(body)
    })
    const others = Array.from({ length: 20 }, (_, index) => opened.show(`/${index}.png`))
    const argv = [...LOOPBACK, '--concurrency=1', '--json', '--results-file=r.jsonl', delayed, ...others]
    const running = begin(argv, { cwd: opened.directory })
    const { code, stdout, stderr } = await running.ended
    expect(code).toBe(130)
    const lines = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines).toEqual(await opened.lines('r.jsonl'))
    expect(lines.map(({ outcome }) => outcome)).toEqual(['stored', ...Array(20).fill('skipped')])
    expect(stderr).toContain('the run was cancelled with 20 of 21 images not tried')
  })

  onPosix('130 when interrupted while lists are fetched', async () => {
    const empty = opened.origin.serve('/empty', { headers: { 'Content-Type': 'text/html' }, body: '<p>' })
    const hanging = opened.origin.serve('/list', (...given) => {
      running.child.kill('SIGINT')
      return neverAnswer(...given)
    })
    const running = begin([...LOOPBACK, '--urls-from', `${empty}\n${hanging}`], { cwd: opened.directory })
    const { code, stderr } = await running.ended
    expect(code).toBe(130)
    expect(stderr).toContain(`${hanging} could not be read: not tried: the run was cancelled`)
  })

  onPosix('a second interruption ends it at once', async () => {
    const seen = Promise.withResolvers<void>()
    const hanging = opened.origin.serve('/hanging.png', (...given) => {
      seen.resolve()
      return neverAnswer(...given)
    })
    const { child, ended } = begin([...LOOPBACK, hanging], { cwd: opened.directory })
    await seen.promise
    child.kill('SIGINT')
    await sleep(500)
    child.kill('SIGTERM')
    const { code, stdout, stderr } = await ended
    // After the first alone the run ends, and says what became of each image.
    expect([code, stdout, stderr]).toEqual([130, '', ''])
  })
})
