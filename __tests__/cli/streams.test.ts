import { existsSync } from 'node:fs'
import { open, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { VERSION } from '../../src/base/version.ts'
import { PERSIST_FIELDS } from '../../src/jobs/persist/options/persist-fields.ts'
import { begin, command, LOOPBACK } from '../support/cli-command.ts'
import { type OpenedRun, openRun } from '../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const run = (...argv: string[]) => command([...LOOPBACK, ...argv], { cwd: opened.directory })
const gone = () => `${opened.origin.url}/gone.png`

/** Files that cannot be written to, and how they are opened all the same. */
const FULL = [['read-only', 'r'], ...(existsSync('/dev/full') ? [['/dev/full', 'w']] : [])] as [
  string,
  string,
][]

describe('input and output', () => {
  test('`-` reads URLs from standard input, beside those given', async () => {
    const [a, b, c] = ['/a.png', '/b.png', '/c.png'].map(path => opened.show(path)) as [
      string,
      string,
      string,
    ]
    const stdin = `# two of them\r\n${b}\r\n${c}`
    const { code, stdout } = await command([...LOOPBACK, a, '-'], { cwd: opened.directory, stdin })
    expect(code).toBe(0)
    expect(
      stdout
        .trim()
        .split('\n')
        .map(line => line.split('  ').at(-1)),
    ).toEqual([a, b, c])
  })

  test('`-` takes a JSON array, too; without `-` standard input is not read', async () => {
    const stdin = `\uFEFF${JSON.stringify([opened.show('/a.png')])}`
    expect((await command([...LOOPBACK, '-'], { cwd: opened.directory, stdin })).stdout).toMatch(/^stored/)
    expect((await command(LOOPBACK, { cwd: opened.directory, stdin })).stdout).toBe('')
  })

  test('standard input is decoded as a file is: UTF-16 by its byte order mark', async () => {
    const url = `${opened.show('/a.png')}?图=猫`
    const stdin = Buffer.from(`\uFEFF${url}\r\n`, 'utf16le')
    const { code, stdout } = await command([...LOOPBACK, '-', '--json'], { cwd: opened.directory, stdin })
    expect(JSON.parse(stdout)).toMatchObject({ url, outcome: 'stored' })
    expect(code).toBe(0)
  })

  test.each([
    ['Latin-1', Buffer.from('http://h.test/caf\u00e9.png\n', 'latin1'), 'is not UTF-8; save it as UTF-8'],
    [
      'UTF-16 without a mark',
      Buffer.from('http://h.test/a.png\n', 'utf16le'),
      'is not UTF-8 text (it holds NUL bytes); save it as UTF-8',
    ],
  ])('%s on standard input is refused, as it is in a file', async (_, stdin, fault) => {
    const ended = await command([...LOOPBACK, '-'], { cwd: opened.directory, stdin })
    expect(ended).toEqual({ code: 2, stdout: '', stderr: `persist-images: standard input ${fault}\n` })
  })

  test('--json prints the lines of the results file and nothing else on standard output', async () => {
    const { stdout } = await run(
      '--json',
      '--results-file',
      'r.jsonl',
      opened.show('/a.png'),
      gone(),
      'ftp://h.invalid/a.png',
    )
    expect(stdout).toBe(String(await opened.read('r.jsonl')))
    expect(
      stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).outcome),
    ).toEqual(['stored', 'failed', 'refused'])
  })

  test('no live bar where standard error is no terminal', async () => {
    const { stdout, stderr } = await run(opened.show('/a.png'))
    expect(stdout + stderr).not.toContain('\u001b')
    expect(stdout + stderr).not.toContain('\r')
  })

  test('--help names every flag and exit status, --version the version', async () => {
    const { code, stdout, stderr } = await run('--help', 'all', '--destination=nonsense://')
    expect([code, stderr]).toEqual([0, ''])
    for (const name of [...Object.keys(PERSIST_FIELDS), 'json', 'quiet', 'verbose', 'help', 'version'])
      expect(stdout).toContain(`--${name}`)
    for (const status of ['0 fine', '1 something failed', '2 wrong', '3 the store', '130 interrupted']) {
      expect(stdout).toContain(status)
    }
    expect((await run('--version')).stdout).toBe(`${VERSION}\n`)
  })

  test('a reader that goes away, as `head` does, ends it without a word', async () => {
    const late = opened.origin.serve('/late.png', { delayMs: 1500 })
    const { child, ended } = begin([...LOOPBACK, '--json', 'ftp://h.invalid/a.png', late], {
      cwd: opened.directory,
    })
    child.stdout?.destroy()
    const { code, stderr } = await ended
    expect([code, stderr]).toEqual([0, ''])
  })

  test.each(FULL)('where standard output is %s, the run goes on and ends with 1', async (path, flags) => {
    await writeFile(join(opened.directory, 'read-only'), '')
    const file = await open(resolve(opened.directory, path), flags)
    const around = { cwd: opened.directory, stdout: file.fd }
    // More than is gathered before it is written.
    const urls = Array.from({ length: 60 }, (_, n) => opened.show(`/${'x'.repeat(200)}/${n}.png`))
    const results = ['--results-file', 'r.jsonl']
    const { code, stderr } = await command([...LOOPBACK, ...results, ...urls], around)
    const told = /^persist-images: standard output cannot be written: E[A-Z]+.*$/gm
    expect([stderr.match(told)?.length, stderr]).toEqual([
      1,
      expect.stringContaining('60 URLs: 60 new (1 key);'),
    ])
    expect([code, (await opened.lines('r.jsonl')).length]).toEqual([1, 60])
    const short = await command(['--help'], around)
    expect([short.code, short.stderr.split('\n').length]).toEqual([1, 2])
    expect((await command(['doctor', 'file:read-only'], around)).code).toBe(3)
    await file.close()
  })
})
