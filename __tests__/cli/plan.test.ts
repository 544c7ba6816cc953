import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { headOf, pause } from '../servers/answer.ts'
import { begin, command, LOOPBACK } from '../support/cli-command.ts'
import { onPosix } from '../support/on-posix.ts'
import { OUTPUTS } from '../support/output-names.ts'
import { ROOT } from '../support/source-files.ts'
import { type OpenedRun, openRun } from '../support/test-run.ts'

let opened: OpenedRun
beforeEach(async () => {
  opened = await openRun()
})
afterEach(() => opened.close())

const to = ['--destination', 'file:./images']
const run = (...argv: string[]) => command(argv, { cwd: opened.directory })
const work = (...argv: string[]) => run('work', ...to, ...LOOPBACK, ...argv)

async function writeList(count: number): Promise<string[]> {
  const urls = Array.from({ length: count }, (_, index) => opened.show(`/${index}.png`))
  await writeFile(join(opened.directory, 'list.txt'), urls.join('\n'))
  return urls
}

describe('plan, work, status', () => {
  test('from a list to one results file, in statuses that a shell can go by', async () => {
    const urls = await writeList(5)
    const planned = await run('plan', 'list.txt', ...to, '--part-images', '2')
    expect([planned.code, planned.stdout]).toEqual([0, ''])
    expect(planned.stderr).toContain("plan 'default': 5 images in 3 parts, numbered from 0 to 2")
    expect((await run('plan', 'list.txt', ...to, '--part-images=2')).stderr).toContain(
      'already exists for the same lists',
    )

    const open = await run('status', 'file:./images')
    expect([open.code, open.stdout]).toEqual([4, ''])
    expect(open.stderr).toContain("plan 'default': 0 of 3 parts done, 0 of 5 images")
    // Another worker has the first part, for which the others wait.
    const plans = join(opened.directory, 'images/.persist/plans/default')
    const round = (await readdir(plans)).find(name => name !== 'plan.json') ?? ''
    const claims = join(plans, round, 'claims')
    await mkdir(claims)
    await writeFile(join(claims, 'part-00000.1'), '{"owner":"other","lockMs":3600000}\n')
    const early = await work('--part', '2', '--wait-for-part', '0s')
    expect([early.code, early.stderr]).toEqual([4, expect.stringContaining('part 2 is still open')])
    await rm(claims, { recursive: true })
    for (const part of ['0', '1', '2']) expect((await work('--part', part)).code).toBe(0)
    const late = await work('--part', '0')
    expect([late.code, late.stderr.trim()]).toEqual([0, 'part 0 was done before'])
    const beyond = await work('--part', '3')
    expect([beyond.code, beyond.stderr.trim()]).toEqual([0, 'there is no part 3: the plan has 3'])

    const status = await run('status', 'file:./images', '--results-file', 'all.jsonl', '--json')
    expect([status.code, JSON.parse(status.stdout)]).toEqual([
      0,
      expect.objectContaining({ open: 0, done: 3, total: 5, stored: 1, unchanged: 4 }),
    ])
    expect((await opened.lines('all.jsonl')).map(({ url }) => url)).toEqual(urls)
  })

  test('the status of a plan that failed is that of a run', async () => {
    await appendFile(join(opened.directory, 'list.txt'), `${opened.origin.url}/missing.png\n`)
    await run('plan', 'list.txt', ...to)
    expect((await work('--part=0')).code).toBe(0)
    const { code, stderr } = await run('status', 'file:./images')
    expect([code, stderr]).toEqual([1, expect.stringContaining('http-404: 1')])
  })

  test.each([
    [['work', ...to], /`part` names the part/],
    [['work', '--part', '0', ...to, '--results-file', 'x'], /--results-file is not known/],
    [['status', 'file:./images', '--plan', 'a/b'], /plan is "a\/b"/],
    [['plan', 'no-such-word', ...to], /no-such-word/],
    [['plan'], /there is no URL, no list file/],
  ])('%j is refused with status 2', async (argv, message) => {
    const { code, stderr } = await run(...argv)
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
  })

  onPosix('143: a worker that is ended by SIGTERM writes what it knows and gives its part back', async () => {
    const held = opened.origin.serve('/held.png', async (socket, _request, write) => {
      running.child.kill('SIGTERM')
      // Time for the signal to arrive before the image does.
      await pause(socket, 500)
      const body = image('plain.png')
      await write(headOf(200, { 'Content-Length': String(body.length) }))
      await write(body)
    })
    const others = Array.from({ length: 20 }, (_, index) => opened.show(`/${index}.png`, 'alpha.png'))
    await writeFile(join(opened.directory, 'list.txt'), [held, ...others].join('\n'))
    await run('plan', 'list.txt', ...to)
    const running = begin(['work', '--part=0', ...to, ...LOOPBACK, '--concurrency=1'], {
      cwd: opened.directory,
    })
    const { code, stderr } = await running.ended
    expect([code, stderr]).toEqual([143, expect.stringContaining('part 0 is still open')])
    expect((await run('status', 'file:./images')).code).toBe(4)
    opened.show('/held.png')
    expect((await work('--part=0')).code).toBe(0)
    expect(opened.origin.requestsFor('/held.png')).toHaveLength(1)
  })
})

test('in a job of GitHub Actions the status writes outputs and summary, as the action does', async () => {
  const urls = await writeList(3)
  await run('plan', 'list.txt', ...to)
  await work('--part=0')
  const temp = join(opened.directory, 'temp')
  await mkdir(temp)
  const env = {
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
  }
  const { code } = await command(['status', 'file:./images'], { cwd: opened.directory, env })
  expect(code).toBe(0)
  const written = await readFile(env.GITHUB_OUTPUT, 'utf8')
  const outputs = new Map(
    Array.from(written.matchAll(/^([a-z-]+)<<(\S+)\n(.*?)\n\2\n/gms), ([, name = '', , value = '']) => [
      name,
      value,
    ]),
  )
  expect([...outputs.keys()].sort()).toEqual(OUTPUTS.toSorted())
  expect(JSON.parse(outputs.get('keys') ?? '')).toHaveLength(3)
  expect(Object.keys(JSON.parse(outputs.get('map') ?? ''))).toEqual(urls)
  expect(outputs.get('total')).toBe('3')
  const results = (await readFile(outputs.get('results-file') ?? '', 'utf8')).trim().split('\n')
  expect(results).toHaveLength(3)
  expect((await readFile(outputs.get('new-file') ?? '', 'utf8')).trim().split('\n')).toHaveLength(1)
  expect(await readFile(env.GITHUB_STEP_SUMMARY, 'utf8')).toMatch(/^## persist-images\n\n\*\*1 new image/)
})

test('a queue whose packages nobody has installed says which ones', async () => {
  // The bundle alone, with no packages beside it.
  cpSync(join(ROOT, 'dist'), join(opened.directory, 'bundle'), { recursive: true })
  const argv = ['plan', 'list.txt', ...to, '--queue', 'redis://127.0.0.1:9']
  await writeFile(join(opened.directory, 'list.txt'), 'https://127.0.0.1/1.png')
  const { status, stderr } = spawnSync(process.execPath, ['bundle/cli.js', ...argv], {
    cwd: opened.directory,
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([
    2,
    'persist-images: a queue needs two packages that are not installed: install them beside persist-images with `npm install bullmq@6 ioredis@5`\n',
  ])
})
