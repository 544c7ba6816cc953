import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { command, LOOPBACK } from '../support/cli-command.ts'
import { cellsOf } from '../support/test-length.ts'
import { type OpenedRun, openRun } from '../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const typed = (argv: readonly string[], env: Record<string, string> = {}) =>
  command(argv, { cwd: opened.directory, env })
/** The fault, then usage, two examples and where the rest is. */
const usageError = (stderr: string) => {
  const [fault, ...rest] = stderr.split('\n')
  const call = '(?:npx |\\S*/)?node (?:\\S+|".+")'
  expect(rest).toEqual([
    '',
    expect.stringMatching(new RegExp(`^(Usage: |用法：)${call} \\[persist\\] URL`)),
    expect.stringMatching(/^(Examples:|示例：)$/),
    expect.stringMatching(new RegExp(`^  ${call} https://\\S+$`)),
    expect.stringMatching(new RegExp(`^  ${call} urls.txt --destination oss://my-bucket/images/ --region`)),
    '',
    expect.stringMatching(new RegExp(`^(All commands and flags: |全部命令和参数：)${call} help$`)),
    '',
  ])
  return fault
}

describe('what is asked for and no run', () => {
  const answered = cellsOf<[string[], string]>(
    [
      [['help'], 'Usage'],
      [['-h'], 'Usage'],
      [['--help', 'all'], '--timeout'],
      [['help', 'download'], '--on-existing'],
    ],
    [
      [['--help'], 'Usage'],
      [['help', 'all'], '--timeout'],
      [['list', '--help', 'all'], '--start-after'],
      [['help', 'help'], 'Usage'],
    ],
  )

  test.each(answered)('%j is answered on standard output, and ends with 0', async (argv, part) => {
    const { code, stdout, stderr } = await typed(argv)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(part)
  })
})

describe('what no user can have meant', () => {
  test.each([
    [['docter'], '"docter" is not a URL, a file or a command; did you mean doctor?'],
    [['help', 'docter'], '"docter" is not a URL, a file or a command; did you mean doctor?'],
    [['https://h.test/a', 'lists'], '"lists" is not a URL, a file or a command; did you mean list?'],
    [['xylophone'], '"xylophone" is not a URL, a file or a command'],
    [['--', '::error::x##[y'], '"::error::x## [y" is not a URL, a file or a command'],
    [[], 'there is no URL, no list file and no command'],
    [['persist'], 'there is no URL, no list file and no command'],
  ])('%j gets the help and a sentence, and ends with 2', async (argv, sentence) => {
    const { code, stdout, stderr } = await typed(argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(usageError(stderr)).toBe(`persist-images: ${sentence}`)
  })

  test('a command that does not come first is shown as it is called here', async () => {
    const { code, stderr } = await typed(['https://h.test/a', 'list'])
    expect(code).toBe(2)
    expect(usageError(stderr)).toMatch(
      /^persist-images: list is a command, and a command comes first: (?:npx |\S*\/)?node (?:\S+|".+)\/cli-start\.[jt]s"? list$/,
    )
  })

  test('a flag that is not known is answered in one sentence, and ends with 2', async () => {
    const { code, stderr } = await typed(['--quite', 'https://h.test/a'])
    expect([code, stderr]).toEqual([2, 'persist-images: --quite is not known; did you mean --quiet?\n'])
  })
})

describe('list files among the words', () => {
  test('a list file is read, beside URLs and --urls-file, whatever its ending says', async () => {
    const urls = ['/a.png', '/b.png', '/c.png', '/d.png'].map(path => opened.show(path))
    await writeFile(join(opened.directory, 'more urls.txt'), `${urls[1]}\n`)
    await writeFile(join(opened.directory, 'last.csv'), `url\n${urls[3]}\n`)
    await writeFile(join(opened.directory, 'posts.jsonl'), `${JSON.stringify({ url: urls[2] })}\n`)
    const words = ['--urls-file=more urls.txt', 'posts.jsonl', '*.csv', urls[0] as string]
    const { code, stdout } = await typed([...LOOPBACK, ...words, '--json'])
    const lines = stdout.trim().split('\n')
    expect([code, lines.map(line => JSON.parse(line).url)]).toEqual([0, urls])
  })

  test.each([
    ['missing.txt', "urls-file: 'missing.txt' does not exist"],
    ['c/*', "urls-file: 'c/*' matches no file; `**` reaches all folders below"],
    ['notes.docx', "urls-file: 'notes.docx' has an unknown ending; known: .txt .csv .tsv .json .jsonl"],
    // A drive is no scheme.
    ['D:\\x\\posts.json', "urls-file: 'D:\\x\\posts.json' is a path of Windows"],
    ['note.txt', "urls-file: 'note.txt' does not exist; did you mean 'notes.txt'?"],
  ])('%s is reported as a list', async (name, sentence) => {
    await writeFile(join(opened.directory, 'notes.docx'), '')
    await writeFile(join(opened.directory, 'notes.txt'), '')
    const { code, stderr } = await typed([name])
    expect([code, stderr]).toEqual([2, expect.stringContaining(`persist-images: ${sentence}`)])
  })
})

describe('a URL among the words', () => {
  const on = (url: string, ...more: string[]) =>
    typed([...LOOPBACK, '--destination=file:./kept', '--fail-on=any', url, ...more])

  test('is tried whatever failed before, and its line says how this attempt ended', async () => {
    const url = `${opened.origin.url}/gone.png`
    const failed = `failed    http-404: 127.0.0.1:${opened.origin.port} answered 404  ${url}\n`
    for (const _ of [1, 2]) expect(await on(url)).toMatchObject({ code: 1, stdout: failed })
    await writeFile(join(opened.directory, 'list.txt'), url)
    const rests = await on('list.txt')
    expect(rests.stdout).toMatch(/^skipped {3}failed-before: gone since/)
    expect(opened.origin.requests).toHaveLength(2)
    opened.show('/gone.png')
    expect(await on(url)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^stored /) })
    // What is stored needs no request.
    expect(await on(url)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^unchanged /) })
    expect(opened.origin.requests).toHaveLength(3)
  })

  test('that a host does not serve is tried as often as `retries` says', async () => {
    const url = opened.origin.serve('/busy.png', { status: 500 })
    const { stdout } = await on(url, '--retries=1')
    expect(stdout).toMatch(/^failed {4}http-500: /)
    expect(opened.origin.requestsFor('/busy.png')).toHaveLength(2)
  })
})

describe('how much is said', () => {
  test('--quiet: what failed and why, nothing else; with --json every line', async () => {
    const urls = [opened.show('/a.png'), `${opened.origin.url}/gone.png`]
    const { stdout, stderr } = await typed([...LOOPBACK, '--quiet', '--fail-on=any', ...urls])
    expect(stdout).toMatch(/^failed {4}http-404: .*\n$/)
    expect(stderr).toBe('1 of 2 images failed or was refused (fail-on: any)\n')
    const json = await typed([...LOOPBACK, '--quiet', '--json', ...urls])
    expect([json.stdout.trim().split('\n').length, json.stderr]).toEqual([2, ''])
  })
})

describe('the language', () => {
  const CHINESE = /^persist-images: 没有 --prefx 这个参数；是否想写 --destination？\n$/
  const ENGLISH = /^persist-images: --prefx is not known/

  const cases = cellsOf<[Record<string, string>, string[], RegExp]>(
    [
      [{ LC_MESSAGES: 'zh_TW', LANG: 'en_US.UTF-8' }, [], CHINESE],
      [{ LC_ALL: 'C.UTF-8', LANG: 'zh_CN.UTF-8' }, [], ENGLISH],
      [{ LANG: 'zh_CN.UTF-8' }, ['--language', 'en'], ENGLISH],
      [{}, ['--language', '中文'], CHINESE],
      [{ LANG: 'zh_CN.UTF-8' }, ['--language=fr'], CHINESE],
      [{}, [], ENGLISH],
    ],
    [
      [{ LANG: 'zh_CN.UTF-8' }, [], CHINESE],
      [{}, ['--language=zh'], CHINESE],
      [{ LANG: 'zh_CN.UTF-8' }, ['--language=cn'], CHINESE],
      [{}, ['--language=cn'], CHINESE],
      [{}, ['--language', 'zh-CN'], CHINESE],
      [{ LANG: 'zh_CN.UTF-8' }, ['--language=en-US'], ENGLISH],
    ],
  )

  test.each(cases)('with %j and %j', async (env, flags, said) => {
    expect((await typed([...flags, '--prefx=x'], env)).stderr).toMatch(said)
  })

  test('is that of the help, of counts and of notes, too', async () => {
    const env = { LANG: 'zh_CN.UTF-8' }
    expect((await typed(['--help'], env)).stdout).toContain('\n示例\n')
    const { stderr } = await typed([...LOOPBACK, opened.show('/a.png')], env)
    expect(stderr).toMatch(
      /^共 1 个 URL：新增 1；向 file:\.\/persisted-images 写入 \d+ 字节，用时 \d+\.\d 秒\n$/,
    )
    expect((await typed([...LOOPBACK, '--urls=[]'], env)).stderr).toMatch(/^提示：/)
    expect(usageError((await typed(['docter'], env)).stderr)).toBe(
      'persist-images: “docter” 既不是 URL 或文件，也不是命令；是否想写 doctor？',
    )
  })
})

test('a secret on the command line is done, and said where it is kept better', async () => {
  const { stderr } = await typed([
    'https://example.com/a.png',
    '--access-key-secret',
    'unseen',
    '--dry-run',
    'true',
  ])
  expect(stderr).toContain('note: every program on this machine can read --access-key-secret')
  expect(stderr).toContain('OSS_ACCESS_KEY_SECRET')
  expect(stderr).not.toContain('unseen')
})
