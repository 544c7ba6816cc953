/** Lists on standard input, which are worked on while they are written. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { headOf, pause } from '../servers/answer.ts'
import { begin, command, LOOPBACK } from '../support/cli-command.ts'
import { onPosix } from '../support/on-posix.ts'
import { startOf } from '../support/starts.ts'
import { type OpenedRun, openRun } from '../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

interface Piped {
  readonly child: ChildProcess
  write(line: string): void
  /** The next line of standard output, as JSON. */
  next(): Promise<Record<string, unknown>>
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>
  end(): Promise<{ readonly code: number | null; readonly stderr: string }>
}

/** The command with a standard input that stays open. */
function openPipe(...argv: string[]): Piped {
  const { child, ended } = begin([...LOOPBACK, '-', ...argv], { cwd: opened.directory, holdsStdin: true })
  const lines = createInterface({ input: child.stdout as NonNullable<typeof child.stdout> })
  const results = lines[Symbol.asyncIterator]()
  return {
    child,
    write: line => void child.stdin?.write(`${line}\n`),
    next: async () => JSON.parse((await results.next()).value ?? 'null'),
    ended,
    end() {
      child.stdin?.end()
      return ended
    },
  }
}

const requests = () => opened.origin.requests.map(({ path }) => path)
const linesOf = (stdout: string) => stdout.split('\n').slice(0, -1)

describe('a pipe that stays open', () => {
  test('has each result before its next line, and a line again costs no request', async () => {
    const [a, b] = [opened.show('/a.png'), opened.show('/b.png', 'alpha.png')]
    const pipe = openPipe('--json', '--results-file', 'r.jsonl')
    pipe.write(`{"url":"${a}","id":7}`)
    expect(await pipe.next()).toMatchObject({ position: 0, url: a, outcome: 'stored', fields: { id: 7 } })
    pipe.write(b)
    const stored = await pipe.next()
    expect(stored).toMatchObject({ position: 1, url: b, outcome: 'stored' })
    pipe.write('{"url":')
    expect(await pipe.next()).toMatchObject({
      position: 2,
      outcome: 'refused',
      message: 'standard input, line 3: the line is not JSON (column 8)',
    })
    pipe.write(b)
    expect(await pipe.next()).toEqual({ ...stored, position: 3 })
    const { code, stderr } = await pipe.end()
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^4 URLs: 3 new \(2 keys\), 1 not kept; .*\n$/)])
    expect(requests()).toEqual(['/a.png', '/b.png'])
    expect((await opened.lines('r.jsonl')).map(({ position }) => position)).toEqual([0, 1, 2, 3])
  })

  test('gives results in the order of the list, or as they come', async () => {
    const late = opened.origin.serve('/late.png', { delayMs: 1200 })
    const soon = opened.show('/soon.png')
    const order = async (json: string) => {
      const pipe = openPipe(json, '--manifest', 'off')
      for (const url of [late, soon, 'no URL', late]) pipe.write(url)
      const results = [await pipe.next(), await pipe.next(), await pipe.next(), await pipe.next()]
      await pipe.end()
      return results.map(({ position }) => position)
    }
    expect(await order('--json')).toEqual([0, 1, 2, 3])
    expect((await order('--json=unordered')).slice(0, 2).sort()).toEqual([1, 2])
  })

  onPosix('is ended by an interruption, which does not wait for its writer: the list was cut', async () => {
    for (const [signal, status] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const pipe = openPipe('--json')
      pipe.write(opened.show('/a.png'))
      await pipe.next()
      // A line without its end is no URL yet.
      pipe.child.stdin?.write(`${opened.origin.url}/half`)
      pipe.child.kill(signal)
      const { code, stderr } = await pipe.ended
      expect([code, stderr]).toEqual([
        status,
        expect.stringMatching(
          /^1 URL: 1 \w+; the list was cut at 1 URL, before its end; .* s\nthe run was cancelled before the list ended\n$/,
        ),
      ])
    }
    expect(requests()).toEqual(['/a.png'])
  })

  onPosix('is cut by Ctrl-C, though that ends the program that writes it as well', async () => {
    const run = `"$0" --disable-warning=ExperimentalWarning ${startOf('cli-start')} - --json ${LOOPBACK.join(' ')}`
    const pipeline = `trap : INT; (echo ${opened.show('/a.png')}; exec sleep 60) | ${run}; echo "\${PIPESTATUS[1]}"`
    // A group of its own, as a terminal makes it.
    const shell = spawn('bash', ['-c', pipeline, process.execPath], { cwd: opened.directory, detached: true })
    const printed: string[] = []
    for await (const line of createInterface({ input: shell.stdout })) {
      if (printed.push(line) === 1) process.kill(-(shell.pid ?? Number.NaN), 'SIGINT')
    }
    expect(printed).toEqual([expect.stringContaining('"stored"'), '130'])
  })

  test('is ended by a deadline: the list was cut, and half a record fails nothing', async () => {
    const pipe = openPipe('--json', '--deadline=2s', '--fail-on=any', '--language=zh')
    pipe.write(opened.show('/a.png'))
    pipe.child.stdin?.write('{"url":"http')
    const { code, stderr } = await pipe.ended
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^共 1 个 URL：新增 1；列表读到 1 个 URL 时中断，没有读完；.* 秒\n$/),
    ])
  })

  onPosix('that has ended is whole, though a signal comes while its last image is in work', async () => {
    const late = opened.origin.serve('/late.png', async (socket, _request, write) => {
      // Time for the command to see the end of the pipe, and then for the signal to arrive before the image does.
      await pause(socket, 300)
      pipe.child.kill('SIGTERM')
      await pause(socket, 500)
      const body = image('plain.png')
      await write(headOf(200, { 'Content-Length': String(body.length) }))
      await write(body)
    })
    // One at a time: nobody asks for the next line meanwhile.
    const pipe = openPipe('--json', '--concurrency', '1')
    pipe.write(late)
    const { code, stderr } = await pipe.end()
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^1 URL: 1 new; \d+ bytes .* s\n$/)])
  })

  test('whose reader goes away ends, and what it stored is remembered', async () => {
    const [a, b] = [opened.show('/a.png'), opened.show('/b.png', 'alpha.png')]
    const pipe = openPipe('--json')
    pipe.write(a)
    await pipe.next()
    pipe.child.stdout?.destroy()
    pipe.write(b)
    const { code, stderr } = await pipe.ended
    expect([code, stderr]).toEqual([0, ''])
    const again = await command([...LOOPBACK, '-', '--json'], {
      cwd: opened.directory,
      stdin: `${a}\n${b}\n`,
    })
    expect(linesOf(again.stdout).map(line => JSON.parse(line).outcome)).toEqual(['unchanged', 'unchanged'])
    expect(requests()).toEqual(['/a.png', '/b.png'])
  })

  test('of images that rest fails as the run before it did', async () => {
    const urls = ['/a.png', '/b.png'].map(path => opened.origin.serve(path, { status: 404 }))
    const piped = () =>
      command([...LOOPBACK, '-', '--json'], { cwd: opened.directory, stdin: `${urls.join('\n')}\n` })
    const first = await piped()
    const again = await piped()
    expect(linesOf(again.stdout).map(line => JSON.parse(line).reason)).toEqual([
      'failed-before',
      'failed-before',
    ])
    expect([first.code, again.code]).toEqual([1, 1])
    expect(requests()).toEqual(['/a.png', '/b.png'])
  })

  test('tells a dry run at once what it would do', async () => {
    const pipe = openPipe('--json', '--dry-run')
    pipe.write(opened.show('/a.png'))
    expect(await pipe.next()).toMatchObject({ position: 0, outcome: 'skipped', reason: 'dry-run' })
    expect((await pipe.end()).code).toBe(0)
    expect(requests()).toEqual([])
  })
})

describe('a pipe as a whole', () => {
  const run = (stdin: string, ...argv: string[]) =>
    command([...LOOPBACK, '-', ...argv], { cwd: opened.directory, stdin })

  test('is CSV where `--list-format` says so, and a wrong header ends the run', async () => {
    const stdin = `title,url\n"a\nb",${opened.show('/a.png')}\n`
    const { code, stdout } = await run(stdin, '--list-format', 'csv', '--json')
    expect([code, JSON.parse(stdout).fields]).toEqual([0, { title: 'a\nb' }])
    const wrong = await run('title,link\nx,y\n', '--list-format', 'csv', '--json')
    expect([wrong.code, wrong.stdout, wrong.stderr]).toEqual([
      2,
      '',
      expect.stringContaining("standard input has no column 'url'"),
    ])
  })

  test('has what failed in the failed-file, with its fields, and takes it back', async () => {
    const stdin = `{"url":"${opened.origin.url}/gone.png","page":1}\n${opened.show('/a.png')}\nno URL\n`
    const { code } = await run(stdin, '--json', '--failed-file', 'f.jsonl', '--fail-on', 'any')
    const failed = await opened.lines('f.jsonl')
    expect([code, failed]).toEqual([
      1,
      [{ page: 1, url: `${opened.origin.url}/gone.png`, 'persist-images': expect.anything() }],
    ])
    const before = requests().length
    await run(String(await opened.read('f.jsonl')), '--json')
    expect(requests().slice(before)).toEqual(['/gone.png'])
  })

  test('is summed up by cause with `--quiet`', async () => {
    const { code, stdout } = await run('ftp://a.test/a\nftp://a.test/b\n', '--quiet')
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^refused {3}scheme-not-allowed × 2: /)])
  })

  test('without a value for --json is ordered; another value is refused', async () => {
    const { code, stderr } = await run('', '--json=later')
    expect([code, stderr]).toEqual([2, expect.stringContaining('--json takes no value')])
    const list = await command(['list', 'file:x', '--json=unordered'], { cwd: opened.directory })
    expect([list.code, list.stderr]).toEqual([2, expect.stringContaining('--json takes no value')])
  })
})
