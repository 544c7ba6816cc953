import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { LIST_FIELDS } from '../../src/jobs/list/list-fields.ts'
import { findCommands } from '../servers/runner.ts'
import { command } from '../support/cli-command.ts'
import { type OpenedReading, openReading, SOURCE } from '../support/cli-reading.ts'
import { fillFolder, PREFIX } from '../support/list-source.ts'
import { onPosix } from '../support/on-posix.ts'

let opened: OpenedReading
beforeEach(async () => {
  opened = await openReading()
})
afterEach(() => opened.close())

const linesOf = (text: string) => text.split('\n').slice(0, -1)

describe('persist-images list', () => {
  test('0: a key a line on standard output, the counts on standard error', async () => {
    opened.fill('a.png', 'b/1.png', 'b/2.png')
    const { code, stdout, stderr } = await opened.run(['list', SOURCE])
    expect([code, linesOf(stdout)]).toEqual([0, ['a.png', 'b/1.png', 'b/2.png'].map(path => PREFIX + path)])
    expect(stderr).toBe('3 found, 19 bytes\n')
  })

  test('0: common prefixes among them, and where to go on from', async () => {
    opened.fill('a.png', 'b/1.png', 'b/2.png', 'c.png')
    const { code, stdout, stderr } = await opened.run(['list', SOURCE, '--delimiter=/', '--limit=2'])
    expect([code, linesOf(stdout)]).toEqual([0, [`${PREFIX}a.png`, `${PREFIX}b/`]])
    const [, token = ''] = /^there is more: --start-after (\S+)$/m.exec(stderr) ?? []
    const rest = await opened.run(['list', SOURCE, '--delimiter', '/', '--start-after', token])
    expect(linesOf(rest.stdout)).toEqual([`${PREFIX}c.png`])
    expect(rest.stderr).toBe('1 found, 5 bytes\n')
  })

  test('--json prints each object and prefix as a record, keys exactly as they are', async () => {
    const keys = ['a\nb', '\u0001', '::error::x', '##[error]x', '\u202e', 'e\u0301']
    opened.fill(...keys, 'c/d')
    const { stdout } = await opened.run(['list', SOURCE, '--json', '--delimiter=/'])
    const records = linesOf(stdout).map(line => JSON.parse(line))
    expect(new Set(records.map(({ key, prefix }) => key ?? prefix))).toEqual(
      new Set([...keys, 'c/'].map(path => PREFIX + path)),
    )
    expect(records.find(({ key }) => key === `${PREFIX}\u0001`)).toEqual({
      key: `${PREFIX}\u0001`,
      size: 1,
      etag: expect.stringMatching(/^[0-9A-F]{32}$/),
      lastModified: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    })
  })

  test.each([[[]], [['--json']]])('what a key says is no command of a runner, with %j', async flags => {
    const keys = [
      '::error::x',
      'a\n::set-output name=x::y',
      '##[add-mask]a',
      'b\r::error::',
      '\u0085',
      '\u001b[31m',
    ]
    opened.fill(...keys)
    const { stdout, stderr } = await opened.run(['list', SOURCE, ...flags])
    expect(findCommands(stdout + stderr)).toEqual([])
    expect(linesOf(stdout)).toHaveLength(keys.length)
    for (const hidden of ['\r', '\u0085', '\u001b']) expect(stdout).not.toContain(hidden)
  })

  test('of a folder needs no keys', async () => {
    await fillFolder(`${opened.directory}/stored`, ['a.png', 'b/1.png'])
    const { code, stdout } = await command(['list', 'file:./stored'], { cwd: opened.directory })
    expect([code, stdout]).toEqual([0, 'a.png\nb/1.png\n'])
  })

  test('3: of a file; of a folder that is not there it finds nothing', async () => {
    await fillFolder(opened.directory, ['a.png'])
    const file = await command(['list', 'file:./a.png'], { cwd: opened.directory })
    expect([file.code, file.stdout]).toEqual([3, ''])
    expect(file.stderr).toMatch(/^persist-images: .*a\.png is a file, not a folder\. Name the folder/)
    const none = await command(['list', 'file:./none'], { cwd: opened.directory })
    expect([none.code, none.stderr]).toEqual([
      0,
      'note: nothing was found below `source`\n0 found, 0 bytes\n',
    ])
  })

  test('0 with a note when nothing is found, 1 when that is an error', async () => {
    const { code, stdout, stderr } = await opened.run(['list', SOURCE])
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toBe('note: nothing was found below `source`\n0 found, 0 bytes\n')
    const strict = await opened.run(['list', SOURCE, '--if-none-found=error'])
    expect([strict.code, strict.stderr]).toEqual([
      1,
      'persist-images: nothing was found below `source` (if-none-found: error)\n',
    ])
  })

  test('2 for wrong settings, all of them, before any request', async () => {
    const argv = ['list', 'oss://My_Bucket/', '--limit=0', '--modified-since=yesterday']
    const { code, stdout, stderr } = await opened.run(argv)
    expect([code, stdout, linesOf(stderr).length]).toEqual([2, '', 3])
    expect(opened.oss.connections).toBe(0)
  })

  test.each([
    [['list'], /^persist-images: source is required/],
    [
      ['list', SOURCE, 'oss://other/'],
      /^persist-images: list takes one source, and "oss:\/\/other\/" is a second/,
    ],
    [['list', SOURCE, `--source=${SOURCE}`], /^persist-images: list takes one source, and "oss:/],
    [['list', SOURCE, '--directory=x'], /^persist-images: --directory is not known/],
    [['list', SOURCE, '--matsch=x'], /^persist-images: --matsch is not known; did you mean --match\?/],
  ])('2 for %j', async (argv, sentence) => {
    const { code, stdout, stderr } = await opened.run(argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
    expect(opened.oss.connections).toBe(0)
  })

  test('3: the store refuses, in one line without secrets, after a word on secrets that stand in a command', async () => {
    const { code, stdout, stderr } = await opened.run([
      'list',
      SOURCE,
      '--access-key-id=LTAI5tNobody',
      '--access-key-secret=s3cr3t-key',
    ])
    expect([code, stdout]).toEqual([3, ''])
    expect(linesOf(stderr)).toEqual([
      expect.stringMatching(/^note: every program on this machine can read --access-key-secret/),
      expect.stringMatching(/^persist-images: .*InvalidAccessKeyId/),
    ])
    expect(stderr).not.toMatch(/LTAI5tNobody|s3cr3t/)
  })

  onPosix('130: interrupted while it waits', async () => {
    opened.fill(...Array.from({ length: 1500 }, (_, n) => `${n}`))
    opened.oss.fault(2, { stall: true })
    const { child, ended } = opened.begin(['list', SOURCE])
    child.stdout?.once('data', () => child.kill('SIGINT'))
    const { code, stdout, stderr } = await ended
    expect([code, linesOf(stdout).length]).toEqual([130, 1000])
    expect(stderr).toBe('persist-images: the listing was cancelled\n')
  })

  test('a reader that goes away, as `head` does, ends it without a word', async () => {
    opened.fill(...Array.from({ length: 5000 }, (_, n) => `${'k'.repeat(200)}${n}`))
    const { child, ended } = opened.begin(['list', SOURCE])
    child.stdout?.once('data', () => child.stdout?.destroy())
    const { code, stderr } = await ended
    expect([code, stderr]).toEqual([0, ''])
  })

  test('--help names every flag and exit status', async () => {
    const { code, stdout, stderr } = await opened.run(['list', '--help', 'all'])
    expect([code, stderr]).toEqual([0, ''])
    for (const name of [...Object.keys(LIST_FIELDS), 'json', 'quiet', 'verbose', 'help', 'version'])
      expect(stdout).toMatch(new RegExp(`^  (-\\w, |    )--${name}\\b`, 'm'))
    expect(stdout).not.toContain('--urls-file')
    expect(stdout).toMatch(/^Exit status: 0 fine, .* 143 ended by\s+SIGTERM\.$/ms)
  })
})
