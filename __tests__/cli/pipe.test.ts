import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { command } from '../support/cli-command.ts'
import { type OpenedReading, openReading, SOURCE } from '../support/cli-reading.ts'
import { fillFolder, PREFIX } from '../support/list-source.ts'

let opened: OpenedReading
beforeEach(async () => {
  opened = await openReading()
})
afterEach(() => opened.close())

const linesOf = (text: string) => text.split('\n').slice(0, -1)
const into = ['download', SOURCE, '--directory=images']

describe('keys on standard input', () => {
  test('a line of standard input is no comment and no JSON, whatever it begins with', async () => {
    await fillFolder(join(opened.directory, 'stored'), ['#1.png', '[a].png', '{a}.png', 'b.png '])
    for (const first of ['#1.png', '[a].png', '{a}.png', 'b.png ']) {
      const argv = ['download', 'file:stored', '-', '--json', '--directory=copy']
      const { code, stdout } = await command(argv, {
        cwd: opened.directory,
        stdin: `\uFEFF${first}\nb.png \n`,
      })
      expect([code, linesOf(stdout).map(line => JSON.parse(line).file)]).toEqual([0, [first, 'b.png ']])
    }
  })

  test('what `list --json` prints leads back to the same objects, whatever their keys', async () => {
    const paths = [
      '#1.png',
      '##[a].png',
      '[x].png',
      '{"key":"x"}',
      'cafe\u0301.png',
      'caf\u00e9.png',
      'a\u200db.png',
    ]
    paths.push(' a ', 'a.png ', '\u202e', `${'x/'.repeat(400)}y`, '::error::')
    opened.fill(...paths, 'refused\n', '\u0085')
    const { stdout } = await opened.run(['list', SOURCE, '--json'])
    const { code, stdout: results } = await opened.run([...into, '-', '--json'], stdout)
    const keyOf = (line: string) => JSON.parse(line).key
    expect(linesOf(results).map(keyOf)).toEqual(linesOf(stdout).map(keyOf))
    expect([code, await opened.files()]).toEqual([1, [...paths].sort().map(path => `images/${path}`)])
    for (const path of paths) expect(await opened.read(path)).toBe(path)
  })

  test('the results of a run on standard input: what has no key is skipped', async () => {
    opened.fill('a.png')
    const lines = [
      { url: 'https://h.test/b', outcome: 'failed' },
      { outcome: 'stored', key: `${PREFIX}a.png` },
    ]
    const stdin = `\n${lines.map(line => JSON.stringify(line)).join('\r\n')}\r\n`
    const { code, stdout } = await opened.run([...into, '-', '--json'], stdin)
    expect([code, linesOf(stdout).map(line => JSON.parse(line).outcome)]).toEqual([
      0,
      ['skipped', 'downloaded'],
    ])
    const cut = await opened.run([...into, '-'], stdin.slice(0, -10))
    expect([cut.code, cut.stdout, cut.stderr]).toEqual([
      2,
      '',
      'persist-images: standard input, line 3: the line is not JSON, as the first one is\n',
    ])
  })

  test.each([
    ['Latin-1', Buffer.from('caf\u00e9.png\n', 'latin1'), 'is not UTF-8; save it as UTF-8'],
    [
      'UTF-16 without a mark',
      Buffer.from('a.png\n', 'utf16le'),
      'is not UTF-8 text (it holds NUL bytes); save it as UTF-8',
    ],
  ])('%s on standard input is refused, as it is in a file', async (_, stdin, fault) => {
    opened.fill('a.png')
    const ended = await opened.run([...into, '-'], stdin)
    expect(ended).toEqual({ code: 2, stdout: '', stderr: `persist-images: standard input ${fault}\n` })
    expect(opened.oss.requests).toEqual([])
  })

  test('UTF-16 is read by its byte order mark', async () => {
    opened.fill('猫.png')
    const { code } = await opened.run([...into, '-'], Buffer.from(`\uFEFF${PREFIX}猫.png\r\n`, 'utf16le'))
    expect([code, await opened.files()]).toEqual([0, ['images/猫.png']])
  })

  test('an empty pipe or list of keys brings nothing, rather than all', async () => {
    opened.fill('a.png', 'b.png')
    for (const argv of [['-'], ['--keys', ''], ['--keys', '', '-']]) {
      const { code, stdout, stderr } = await opened.run([...into, ...argv], '')
      expect([argv, code, stdout, linesOf(stderr)[0]]).toEqual([
        argv,
        0,
        '',
        'note: nothing was found below `source`',
      ])
    }
    for (const name of ['keys-file', 'match']) {
      const { code, stderr } = await opened.run([...into, `--${name}`, ''])
      expect([code, stderr]).toEqual([2, expect.stringContaining(`persist-images: ${name} is empty`)])
    }
    expect(await opened.files()).toEqual([])
  })
})
