import { link, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { SettingsError } from '../../../src/base/errors.ts'
import { listedName } from '../../../src/jobs/list/list-objects.ts'
import { all, closed, PREFIX } from '../../support/list-source.ts'
import { startList } from '../../support/start-job.ts'
import { type OpenedDownload, openDownload, shortly } from '../../support/test-download.ts'

let opened: OpenedDownload
beforeEach(async () => {
  opened = await openDownload()
})
afterEach(() => opened.close())

const write = (name: string, text: string | Buffer) => writeFile(join(opened.directory, name), text)
const [a, b, c] = ['a.png', 'b.png', 'c.png'].map(path => PREFIX + path) as [string, string, string]

describe('which objects', () => {
  beforeEach(() => opened.fill('a.png', 'b.png', 'c.png', 'd/e.gif'))

  test('all below the prefix, those that match, or those of a list in its order', async () => {
    const keysOf = async (options: Parameters<typeof opened.get>[0]) =>
      (await opened.get(options)).results.map(({ key }) => key)
    expect(await keysOf({})).toEqual([a, b, c, `${PREFIX}d/e.gif`])
    expect(await keysOf({ match: '**/*.gif' })).toEqual([`${PREFIX}d/e.gif`])
    expect(await keysOf({ keys: [c, a] })).toEqual([c, a])
    expect(await keysOf({ keys: `${c}\n# a comment\n\n${a}` })).toEqual([c, a])
    expect(await keysOf({ keys: JSON.stringify([c, a]) })).toEqual([c, a])
  })

  test.each([
    ['list.txt', `${c}\r\n# no\r\n${a}`],
    ['list.csv', `name,key\nx,${c}\ny,${a}\n`],
    ['list.tsv', `key\tname\n${c}\tx\n${a}\ty\n`],
    ['list.json', JSON.stringify([{ key: c }, { key: a, url: 'https://h.test/a' }])],
    ['list.jsonl', `${JSON.stringify({ key: c })}\n${JSON.stringify({ key: a })}\n`],
    ['list.jsonl.gz', gzipSync(`${JSON.stringify({ key: c })}\n${JSON.stringify({ key: a })}\n`)],
  ])('of a file, %s', async (name, text) => {
    await write(name, text)
    const { results, report } = await opened.get({ keysFile: name })
    expect(results.map(({ key }) => key)).toEqual([c, a])
    expect(report.downloaded).toBe(2)
  })

  test('of a list and files together, in this order', async () => {
    await write('one.txt', b)
    await write('two.txt', a)
    const { results } = await opened.get({ keys: [c], keysFile: 'one.txt\ntwo.txt' })
    expect(results.map(({ key }) => key)).toEqual([c, b, a])
  })

  test('a limit counts objects alone', async () => {
    expect((await opened.get({ limit: 2 })).results.map(({ key }) => key)).toEqual([a, b])
    opened.oss.bucket.put(`${PREFIX}a/`, '')
    expect((await opened.get({ limit: 2, match: '**' })).results.map(({ key }) => key)).toEqual([a, b])
    await write(
      'list.jsonl',
      ['{}', JSON.stringify({ key: c }), 'nonsense', JSON.stringify({ key: b })].join('\n'),
    )
    const { results } = await opened.get({ limit: 1, keysFile: 'list.jsonl' })
    expect(results.map(({ outcome, key }) => [outcome, key])).toEqual([
      ['skipped', undefined],
      ['downloaded', c],
    ])
  })

  test('named more than once: read once, and each position has its line', async () => {
    const { results, report } = await opened.get({ keys: [a, b, a, `${PREFIX}gone`, `${PREFIX}gone`, a] })
    expect(results.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5])
    expect(results.map(shortly)).toEqual([
      ['downloaded', a, 'a.png'],
      ['downloaded', b, 'b.png'],
      ['unchanged', a, 'a.png'],
      ['failed', `${PREFIX}gone`, 'http-404'],
      ['failed', `${PREFIX}gone`, 'http-404'],
      ['unchanged', a, 'a.png'],
    ])
    expect(report).toMatchObject({ total: 6, downloaded: 2, unchanged: 2, failed: 2, bytes: 10 })
    expect(opened.asked('GET')).toHaveLength(3)
  })
})

describe('keys are taken as they stand, blanks at their ends included', () => {
  const blank = `${a} `
  beforeEach(() => opened.fill('a.png', 'a.png ', ' a.png', '\u00a0'))

  test.each([
    ['list.json', JSON.stringify([blank])],
    ['list.json', JSON.stringify([{ key: blank }])],
    ['list.jsonl', `${JSON.stringify({ key: blank, outcome: 'stored' })}\n`],
    ['list.txt', `${blank}\r\n \n  # a comment`],
    ['list.csv', `name,key\nx,"${blank}"\n`],
  ])('of a file, %s', async (name, text) => {
    await write(name, text)
    expect((await opened.get({ keysFile: name })).results.map(shortly)).toEqual([
      ['downloaded', blank, 'a.png '],
    ])
    expect(await opened.read('a.png ')).toBe('a.png ')
  })

  test('of the option, as a list, as JSON or as lines', async () => {
    const nothingElse = `${PREFIX}\u00a0`
    for (const keys of [
      [blank, nothingElse],
      JSON.stringify([blank, nothingElse]),
      `${blank}\n${nothingElse}`,
    ])
      expect((await opened.get({ keys })).results.map(({ key }) => key)).toEqual([blank, nothingElse])
    expect(opened.asked('GET').map(({ key }) => key)).toEqual([blank, nothingElse])
  })

  test('of what `match` and `startAfter` say', async () => {
    expect((await opened.get({ match: 'a.png ' })).results.map(({ key }) => key)).toEqual([blank])
    expect((await opened.get({ match: ' a*' })).results.map(({ key }) => key)).toEqual([`${PREFIX} a.png`])
    const startAfter = blank
    const listed = await all(startList({ ...opened.settings, startAfter }))
    expect(listed.map(listedName)).toEqual([`${PREFIX}\u00a0`])
  })
})

describe('empty objects that mark folders, as consoles make them', () => {
  beforeEach(() => {
    opened.fill('a.png', 'd/e.gif')
    for (const path of ['', 'd/', 'd/f/']) opened.oss.bucket.put(PREFIX + path, '')
  })

  test('are skipped in what a list has written, as with `match`', async () => {
    expect((await opened.get({ match: '**' })).report).toMatchObject({ total: 2, failure: undefined })
    await startList({ ...opened.settings, resultsFile: 'list.jsonl' })
    const { results, report, notices } = await opened.get({ keysFile: 'list.jsonl' })
    expect(results.map(({ outcome, key, message }) => [outcome, key, message])).toEqual([
      ['skipped', PREFIX, `list.jsonl, line 1: key "${PREFIX}" marks a folder`],
      ['unchanged', a, undefined],
      ['skipped', `${PREFIX}d/`, `list.jsonl, line 3: key "${PREFIX}d/" marks a folder`],
      ['unchanged', `${PREFIX}d/e.gif`, undefined],
      ['skipped', `${PREFIX}d/f/`, `list.jsonl, line 5: key "${PREFIX}d/f/" marks a folder`],
    ])
    expect(report).toMatchObject({ total: 5, skipped: 3, unchanged: 2, failure: undefined })
    expect(notices).toEqual(['left out, since they mark folders: 3 of 5 positions'])
  })

  test('keep their positions in other lists of keys, and count for no limit', async () => {
    const { results } = await opened.get({ keys: [`${PREFIX}d/`, a, `${PREFIX}d/e.gif`], limit: 1 })
    expect(results.map(({ outcome, key }) => [outcome, key])).toEqual([
      ['skipped', `${PREFIX}d/`],
      ['downloaded', a],
    ])
    const { notices } = await opened.get({ keys: [`${PREFIX}d/`] })
    expect(notices).toContain('nothing was found below `source`')
  })

  test('of a list without sizes the store is requested, by a list; who may not list hears of the key', async () => {
    opened.oss.bucket.put(`${PREFIX}full/`, 'bytes')
    const keys = [`${PREFIX}d/`, `${PREFIX}full/`, `${PREFIX}gone/`, `${PREFIX}d/e.gif`]
    const outcomes = async () => (await opened.get({ keys })).results.map(({ outcome }) => outcome)
    expect(await outcomes()).toEqual(['skipped', 'refused', 'refused', 'downloaded'])
    expect(opened.asked()).toHaveLength(1)
    opened.oss.fault(({ key }) => key === '', { status: 403, code: 'AccessDenied' })
    expect(await outcomes()).toEqual(['refused', 'refused', 'refused', 'unchanged'])
  })

  test('no key outside the prefix is one, nor what a list says to hold bytes', async () => {
    const keys = ['elsewhere/', `${PREFIX}full/`]
    await write('list.csv', `key,size\n${keys[0]},0\n${keys[1]},5\n`)
    expect((await opened.get({ keysFile: 'list.csv' })).results.map(shortly)).toEqual([
      ['refused', keys[0], 'key-invalid'],
      ['refused', keys[1], 'key-invalid'],
    ])
  })
})

describe('keys that were asked for and are none', () => {
  beforeEach(() => opened.fill('a.png', 'b.png'))

  test.each([[''], [' \n'], ['# a comment'], [[]], ['[]']])('keys %j bring nothing', async keys => {
    const { report, notices } = await opened.get({ keys })
    expect(report).toMatchObject({ total: 0, downloaded: 0, failure: undefined })
    expect(notices).toEqual(['nothing was found below `source`'])
    expect(await opened.files()).toEqual([])
    await expect(opened.get({ keys, ifNoneFound: 'error' })).rejects.toThrow('nothing was found')
    expect(opened.asked()).toEqual([])
  })

  test.each([
    [{ keysFile: '' }, 'keys-file is empty'],
    [{ keysFile: ' \n ' }, 'keys-file is empty'],
    [{ keysFile: [] }, 'keys-file is empty'],
    [{ match: '' }, 'match is empty'],
    [{ keys: a as string, match: '' }, 'match is empty'],
  ])('%j is refused, before any request', async (options, problem) => {
    await expect(opened.get(options)).rejects.toThrow(problem)
    expect(opened.oss.connections).toBe(0)
  })
})

describe('a results file is read back', () => {
  test('what has no key is skipped with a count, what is outside the prefix refused; nothing else is hurt', async () => {
    opened.fill('a.png', 'b.png', '__proto__')
    const deep = `{"key":"${b}","fields":${'['.repeat(10_000)}${']'.repeat(10_000)}}`
    await write(
      'results.jsonl',
      [
        `{"position":0,"url":"https://h.test/a","outcome":"stored","key":"${a}"}`,
        '{"position":1,"url":"https://h.test/b","outcome":"failed","reason":"http-404"}',
        `{"__proto__":{"key":"${a}","polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}`,
        `{"key":"${PREFIX}__proto__","__proto__":{"polluted":"yes"}}`,
        '{"key":"__proto__"}',
        '{"key":"elsewhere/x.png"}',
        '{"key":"../../etc/passwd"}',
        '{"key":null}',
        '{"key":""}',
        '{"key":{"a":1}}',
        `{"key":"${'x'.repeat(10 * 1024 * 1024)}"}`,
        deep,
        'nonsense',
        '[]',
        '',
        `{"key":"${b}"}`,
      ].join('\n'),
    )
    const { results, report, notices } = await opened.get({ keysFile: 'results.jsonl' })
    expect(results.map(({ outcome, key }) => [outcome, key])).toEqual([
      ['downloaded', a],
      ['skipped', undefined],
      ['skipped', undefined],
      ['downloaded', `${PREFIX}__proto__`],
      ['refused', '__proto__'],
      ['refused', 'elsewhere/x.png'],
      ['refused', '../../etc/passwd'],
      ...Array(7).fill(['skipped', undefined]),
      ['downloaded', b],
    ])
    expect(results[1]?.message).toBe("results.jsonl, line 2: field 'key' is missing")
    expect(report).toMatchObject({ total: 15, downloaded: 3, refused: 3, skipped: 9 })
    expect(notices).toEqual(['left out, since they hold no key: 9 of 15 positions'])
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
    expect(await opened.files()).toEqual(
      ['images/__proto__', 'images/a.png', 'images/b.png', 'results.jsonl'].sort(),
    )
  })

  test('its own results are a list of keys as well', async () => {
    opened.fill('a.png', 'b.png')
    await opened.get({ resultsFile: 'first.jsonl' })
    const { results, report } = await opened.get({ keysFile: 'first.jsonl', resultsFile: 'second.jsonl' })
    expect(report).toMatchObject({ unchanged: 2, downloaded: 0 })
    const lines = (await readFile(report.resultsFile ?? '', 'utf8')).trim().split('\n')
    expect(lines.map(line => JSON.parse(line))).toEqual(results)
  })

  test.each([
    ['list.jsonl', 'list.jsonl'],
    ['./list.jsonl', 'l?st.*'],
    ['link.jsonl', 'list.jsonl'],
    ['hard.jsonl', 'list.jsonl'],
  ])('but never while they are written: results-file %s, keys-file %s', async (resultsFile, keysFile) => {
    opened.fill('a.png')
    const text = `${JSON.stringify({ key: a })}\n`
    await write('list.jsonl', text)
    await symlink('list.jsonl', join(opened.directory, 'link.jsonl'))
    await link(join(opened.directory, 'list.jsonl'), join(opened.directory, 'hard.jsonl'))
    await expect(opened.get({ keysFile, resultsFile })).rejects.toThrow(
      `results-file "${resultsFile}" is the same file as 'list.jsonl' of keys-file, which it would overwrite; name another one`,
    )
    expect(await readFile(join(opened.directory, 'list.jsonl'), 'utf8')).toBe(text)
    expect(opened.oss.connections).toBe(0)
  })

  test('nothing but images that failed is nothing found', async () => {
    await write('results.jsonl', '{"url":"https://h.test/b","outcome":"failed"}\n')
    const { report, notices } = await opened.get({ keysFile: 'results.jsonl' })
    expect(report).toMatchObject({ total: 1, skipped: 1, failure: undefined })
    expect(notices).toEqual([
      'left out, since they hold no key: 1 of 1 positions',
      'nothing was found below `source`',
    ])
    await expect(opened.get({ keysFile: 'results.jsonl', ifNoneFound: 'error' })).rejects.toMatchObject({
      reason: 'none-found',
    })
  })
})

describe('settings', () => {
  test('all problems are reported at once, before any request', async () => {
    const error = await opened
      .get({
        source: 'oss://My_Bucket/',
        keysFile: 'nothing.txt',
        match: '*.png',
        onExisting: 'keep' as 'skip',
        concurrency: '0',
        limit: '-1',
        directory: '.git',
      })
      .catch(thrown => thrown)
    expect(error).toBeInstanceOf(SettingsError)
    for (const problem of [
      /^source /,
      /^keys-file: 'nothing\.txt' does not exist/,
      /^match and keys exclude each other/,
      /^on-existing is "keep": one of skip, overwrite, fail/,
      /^concurrency is "0"/,
      /^limit is "-1"/,
      /^directory ".*\.git" has a name that begins with \.git/,
    ])
      expect((error as SettingsError).problems).toContainEqual(expect.stringMatching(problem))
    expect(opened.oss.connections).toBe(0)
  })

  test('a list of keys outside the workspace is refused', async () => {
    await write('list.txt', a)
    const workspace = [join(opened.directory, 'workspace')]
    await expect(opened.get({ keysFile: 'list.txt', workspace, directory: 'workspace/x' })).rejects.toThrow(
      "keys-file: 'list.txt' lies outside the workspace",
    )
  })

  test('a key list of JSON that is none', async () => {
    await expect(opened.get({ keys: '["a",' })).rejects.toThrow(
      /^keys, line 1, column 6: the text ends too early/,
    )
  })

  test.each([
    ['list.csv', 'url\na\n', "list.csv has no column 'key'; its first row is 'url'"],
    ['list.json', '{}', 'list.json holds an object at its top: use an array of keys or records'],
  ])(
    'a list of keys that is none: %s names no setting that a download lacks',
    async (name, text, sentence) => {
      await write(name, text)
      const error = await opened.get({ keysFile: name }).catch(thrown => thrown)
      expect(error.problems).toEqual([sentence])
    },
  )

  test('what is no key is called so', async () => {
    await write('list.jsonl', '{"key":null}\n7\n')
    expect((await opened.get({ keysFile: 'list.jsonl' })).results.map(({ message }) => message)).toEqual([
      "list.jsonl, line 1: field 'key' is null, not a key",
      'list.jsonl, line 2: is of type number, not a key',
    ])
  })

  test.each([
    [{ source: 'memes.oss-cn-hangzhou.aliyuncs.com/a/' }, /write oss:\/\/memes\/a\/ as source and oss-cn-/],
    [{ source: 'memes.s3.amazonaws.com' }, /write s3:\/\/memes\/ as source and /],
    [{ endpoint: 'https://oss-cn-hangzhou.aliyuncs.com/memes/' }, /, and put the prefix after the bucket$/],
    [
      { endpoint: 'memes.oss-cn-hangzhou.aliyuncs.com' },
      /; write oss-cn-hangzhou\.aliyuncs\.com, and oss:\/\/memes\/$/,
    ],
  ])('a sentence about %j names no destination', async (options, sentence) => {
    const error = await opened.get(options).catch(thrown => thrown)
    expect(error.problems).toEqual([expect.stringMatching(sentence)])
  })

  test('a source is needed', async () => {
    await expect(opened.get({ source: '' })).rejects.toThrow('source is required')
  })
})

test('nothing is requested, and no folder made, before it is read', async () => {
  opened.fill('a.png')
  const pass = opened.start()
  await new Promise(resolve => setTimeout(resolve, 50))
  expect([opened.oss.connections, await opened.files()]).toEqual([0, []])
  expect((await pass).downloaded).toBe(1)
  expect(await closed(opened)).toBe(true)
})
