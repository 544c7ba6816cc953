import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startOrigin } from '../servers/origin.ts'
import { command, LOOPBACK } from '../support/cli-command.ts'
import { type OpenedRun, openRun } from '../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const typed = (argv: readonly string[]) => command(argv, { cwd: opened.directory, env: {} })
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1)

describe('what --quiet makes of many failures', () => {
  const quietly = (...argv: string[]) =>
    typed([...LOOPBACK, '--quiet', '--fail-on=any', '--retries=0', ...argv])

  test('one line for each cause, with a count and the hosts', async () => {
    const other = await startOrigin()
    const gone = Array.from({ length: 30 }, (_, n) => `${opened.origin.url}/gone${n}.png`)
    const urls = [...gone, `${other.url}/gone.png`, 'ftp://h.test/a.png', 'ftp://h.test/b.png', 'nonsense:']
    const { stdout, stderr } = await quietly(...urls, opened.show('/a.png'))
    await other.close()
    const [here, there] = [opened.origin.url, other.url].map(url => new URL(url).host)
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toBe(
      `failed    http-404 × 31 (${here} 30, ${there} 1): ${here} answered 404  ${here && gone[0]}`,
    )
    expect(lines[1]).toMatch(
      /^refused {3}scheme-not-allowed × 3 \(h\.test 2.*\): .* {2}ftp:\/\/h\.test\/a\.png$/,
    )
    expect(lines).toHaveLength(2)
    expect(stderr).toBe('34 of 35 images failed or were refused (fail-on: any)\n')
  })

  test('nothing of what is stored, resting or left', async () => {
    const urls = Array.from({ length: 5 }, (_, n) => opened.show(`/${n}.png`))
    expect(await quietly(...urls)).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})

describe('the end line', () => {
  const many = () => Array.from({ length: 160 }, (_, n) => opened.show(`/${n}.png`))

  test('names the limit that a list of one host waited for', async () => {
    await writeFile(join(opened.directory, 'urls.txt'), many().join('\n'))
    const { stderr } = await typed([...LOOPBACK, 'urls.txt', '--per-host-concurrency=2'])
    expect(lastLine(stderr)).toMatch(
      /^160 URLs: .* in \d+\.\d s; per-host-concurrency \(2 at once\) set the pace at 127\.0\.0\.1(:\d+)?: raise it where the host allows more$/,
    )
  })

  test('names none where `concurrency` is as low', async () => {
    await writeFile(join(opened.directory, 'urls.txt'), many().join('\n'))
    const { stderr } = await typed([...LOOPBACK, 'urls.txt', '--per-host-concurrency=2', '--concurrency=2'])
    expect(lastLine(stderr)).toMatch(/^160 URLs: .* in \d+\.\d s$/)
  })
})
