import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { DOWNLOAD_FIELDS } from '../../src/jobs/download/download-fields.ts'
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
const into = ['download', SOURCE, '--directory=images']

describe('persist-images download', () => {
  test('0: a line for each object on standard output, the counts on standard error', async () => {
    opened.fill('a.png', 'b/c.png')
    const first = await opened.run(into)
    expect([first.code, linesOf(first.stdout)]).toEqual([
      0,
      [`downloaded a.png  ${PREFIX}a.png`, `downloaded b/c.png  ${PREFIX}b/c.png`],
    ])
    expect(first.stderr).toBe('2 objects: 2 downloaded, 0 unchanged, 0 failed; 12 bytes written\n')
    expect(await opened.files()).toEqual(['images/a.png', 'images/b/c.png'])
    const again = await opened.run(into)
    expect([again.code, linesOf(again.stdout)[0]]).toEqual([0, `unchanged  a.png  ${PREFIX}a.png`])
  })

  test('0: into the folder it is called in, where none is said', async () => {
    await fillFolder(join(opened.directory, 'stored'), ['a.png'])
    const cwd = join(opened.directory, 'work')
    await mkdir(cwd)
    const { code, stdout } = await command(['download', 'file:../stored'], { cwd })
    expect([code, stdout]).toEqual([0, 'downloaded a.png  a.png\n'])
    expect(await opened.files()).toEqual(['stored/a.png', 'work/a.png'])
  })

  test('words after the source are keys as they stand, and so are lines of standard input', async () => {
    const paths = ['#1.png', 'a b.png', 'c.png', 'd.png', 'e.png']
    opened.fill(...paths)
    const [hash, blank, c, d, e] = paths.map(path => PREFIX + path) as [
      string,
      string,
      string,
      string,
      string,
    ]
    expect(linesOf((await opened.run([...into, hash, blank])).stdout)).toEqual([
      `downloaded #1.png  ${hash}`,
      `downloaded a b.png  ${blank}`,
    ])
    const listed = await opened.run([...into, '--keys', `# a comment\n${c}`, hash, '-'], `${d}\r\n\r\n${e}`)
    expect(linesOf(listed.stdout).map(line => line.split('  ').at(-1))).toEqual([c, hash, d, e])
  })

  test('without `-` standard input is not read', async () => {
    opened.fill('a.png', 'b.png')
    expect(linesOf((await opened.run([...into, `${PREFIX}a.png`], `${PREFIX}b.png`)).stdout)).toHaveLength(1)
  })

  test('words, --keys and --match keep the blanks at their ends', async () => {
    opened.fill('a.png', 'a.png ')
    for (const argv of [[`${PREFIX}a.png `], ['--keys', `${PREFIX}a.png `], ['--match', 'a.png ']]) {
      const { stdout } = await opened.run([...into, '--json', ...argv])
      expect([argv, JSON.parse(stdout).file]).toEqual([argv, 'a.png '])
    }
  })

  test('--source leaves all words to the keys; --keys and --keys-file name more of them', async () => {
    opened.fill('a.png', 'b.png', 'c.png', 'd.png')
    await writeFile(join(opened.directory, 'list.txt'), `${PREFIX}c.png`)
    const argv = [
      'download',
      '--source',
      SOURCE,
      '--keys',
      `${PREFIX}b.png`,
      '--keys-file=list.txt',
      `${PREFIX}a.png`,
    ]
    const { stdout } = await opened.run(argv)
    expect(linesOf(stdout).map(line => line.split('  ').at(-1))).toEqual(
      ['b.png', 'a.png', 'c.png'].map(path => PREFIX + path),
    )
  })

  test('--json prints the lines of the results file and nothing else on standard output', async () => {
    opened.fill('a.png')
    const keys = [`${PREFIX}a.png`, `${PREFIX}gone.png`, '../x', `${PREFIX}a.png`]
    const { code, stdout } = await opened.run([...into, ...keys, '--json', '--results-file=r.jsonl'])
    expect(code).toBe(1)
    expect(stdout).toBe(await opened.read('../r.jsonl'))
    expect(linesOf(stdout).map(line => JSON.parse(line).outcome)).toEqual([
      'downloaded',
      'failed',
      'refused',
      'unchanged',
    ])
  })

  test('1: something is not there, and the sentence says how much', async () => {
    opened.fill('a.png', '../b.png')
    const { code, stdout, stderr } = await opened.run([
      ...into,
      `${PREFIX}a.png`,
      `${PREFIX}gone`,
      `${PREFIX}../b.png`,
    ])
    expect(code).toBe(1)
    expect(linesOf(stdout)).toEqual([
      `downloaded a.png  ${PREFIX}a.png`,
      expect.stringMatching(/^failed {5}http-404: The object is gone\./),
      expect.stringMatching(/^refused {4}key-invalid: key "scraped\/\.\.\/b\.png" has a '\.\.' segment/),
    ])
    expect(linesOf(stderr)).toEqual([
      '3 objects: 1 downloaded, 0 unchanged, 2 failed; 5 bytes written',
      '2 of 3 objects were not downloaded',
    ])
  })

  test('2 for wrong settings, all of them, before any request', async () => {
    const { code, stdout, stderr } = await opened.run([
      'download',
      SOURCE,
      '--concurrency=0',
      '--directory=.git/hooks',
    ])
    expect([code, stdout]).toEqual([2, ''])
    expect(linesOf(stderr)).toEqual([
      'persist-images: concurrency is "0": a whole number from 1 to 256 is needed',
      expect.stringMatching(/^persist-images: directory ".*\.git\/hooks" has a name that begins with \.git/),
    ])
    expect(opened.oss.connections).toBe(0)
  })

  test.each([
    [['download'], /^persist-images: source is required/],
    [[...into, '--delimiter=/'], /^persist-images: --delimiter is not known/],
    [
      [...into, '--on-existng=skip'],
      /^persist-images: --on-existng is not known; did you mean --on-existing\?/,
    ],
    [[...into, '--output', 'x'], /^persist-images: --output is not known; did you mean --directory\?/],
  ])('2 for %j', async (argv, sentence) => {
    const { code, stdout, stderr } = await opened.run(argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
    expect(opened.oss.connections).toBe(0)
  })

  test('3: the store refuses, in one line without secrets', async () => {
    opened.fill(...Array.from({ length: 50 }, (_, n) => `${n}.png`))
    const wrong = ['--access-key-id=LTAI5tNobody', '--access-key-secret=s3cr3t-key']
    const { code, stdout, stderr } = await opened.run([...into, ...wrong])
    expect([code, stdout]).toEqual([3, ''])
    expect(linesOf(stderr)).toEqual([
      expect.stringMatching(/^note: every program on this machine can read --access-key-secret,/),
      expect.stringMatching(/^persist-images: .*InvalidAccessKeyId/),
    ])
    expect(stderr).not.toMatch(/LTAI5tNobody|s3cr3t/)
  })

  onPosix('130: interrupted, with what was done written down and no part of a file left', async () => {
    opened.fill(...Array.from({ length: 10 }, (_, n) => `${n}.png`))
    opened.oss.bucket.put(`${PREFIX}large.png`, Buffer.alloc(2_000_000, 'x'))
    opened.oss.fault(({ key }) => key === `${PREFIX}large.png`, { silentAfter: 1_500_000 })
    const { child, ended } = opened.begin([...into, '--results-file=r.jsonl', '--json'])
    let lines = ''
    child.stdout?.on('data', chunk => {
      lines += chunk
      if (linesOf(lines).length === 10) setTimeout(() => child.kill('SIGINT'), 200)
    })
    const { code, stdout, stderr } = await ended
    expect([code, linesOf(stdout).length]).toEqual([130, 10])
    expect(stderr).toBe('persist-images: the download was cancelled\n')
    expect(await opened.read('../r.jsonl')).toBe(stdout)
    expect((await opened.files()).filter(path => !/^(images\/\d\.png|r\.jsonl)$/.test(path))).toEqual([])
  })

  test.each([[[]], [['--json']]])('what a key says is no command of a runner, with %j', async flags => {
    const paths = ['::error::x', 'a\n::set-output name=x::y', '##[add-mask]a', 'b\r::error::', '\u001b[31m']
    opened.fill(...paths)
    const { code, stdout, stderr } = await opened.run([...into, ...flags])
    expect(code).toBe(1)
    expect(findCommands(stdout + stderr)).toEqual([])
    expect(linesOf(stdout)).toHaveLength(paths.length)
  })

  test('0 with a note when nothing is found, 1 when that is an error', async () => {
    const { code, stderr } = await opened.run(into)
    expect([code, linesOf(stderr)[0]]).toEqual([0, 'note: nothing was found below `source`'])
    expect((await opened.run([...into, '--if-none-found=error'])).code).toBe(1)
  })

  test('--help names every flag and exit status', async () => {
    const { code, stdout, stderr } = await opened.run(['download', '--help', 'all'])
    expect([code, stderr]).toEqual([0, ''])
    for (const name of [...Object.keys(DOWNLOAD_FIELDS), 'json', 'quiet', 'verbose', 'help', 'version'])
      expect(stdout).toMatch(new RegExp(`^  (-\\w, |    )--${name}\\b`, 'm'))
    expect(stdout).not.toContain('fail-on')
    expect(stdout).toMatch(/^Exit status: 0 fine, .* 143 ended by\s+SIGTERM\.$/ms)
  })
})

test('the doctor’s --help names its flags, and none of the others’', async () => {
  const { code, stdout } = await opened.run(['doctor', '--help'])
  expect(code).toBe(0)
  expect(stdout).toContain('--read-only')
  expect(stdout).not.toMatch(/^ {2}--(match|urls|keys)\b/m)
})
