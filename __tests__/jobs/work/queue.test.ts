/** Parts from a queue: workers as processes, Redis and Valkey as they are. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { planWith } from '../../../src/jobs/plan/plan.ts'
import type { PlanOptions } from '../../../src/jobs/plan/plan-fields.ts'
import { statusWith } from '../../../src/jobs/status/status.ts'
import { workWith } from '../../../src/jobs/work/work.ts'
import { image } from '../../images/images.ts'
import { headOf, pause } from '../../servers/answer.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import { type OssDouble, startOss } from '../../servers/oss.ts'
import { QUEUE_PROGRAMS, type QueueServer, queueMissing, startQueue } from '../../servers/redis.ts'
import { begin, command, type Running } from '../../support/cli-command.ts'
import { isMemory, type Uploads, watchUploads } from '../../support/watch-uploads.ts'

const withQueue = queueMissing(QUEUE_PROGRAMS[0]) ? describe.skip : describe

let cwd: string
let origin: Origin
let oss: OssDouble
let uploads: Uploads
let queue: QueueServer | undefined
/** The most requests that a host saw at once. */
let mostAtOnce: number

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'queue-'))
  origin = await startOrigin({ host: '0.0.0.0' })
  oss = await startOss()
  uploads = watchUploads(oss)
  mostAtOnce = 0
})
afterEach(async () => {
  await queue?.stop()
  queue = undefined
  await origin.close()
  await oss.close()
  await rm(cwd, { recursive: true, force: true })
})

/** Images of loopback hosts, each of which takes a while. */
function show(hosts: number, each: number, ms = 20): string[] {
  const body = image('plain.png')
  const open = new Map<string, number>()
  return Array.from({ length: hosts * each }, (_, number) => {
    const path = `/${number}.png`
    const host = `127.0.1.${1 + (number % hosts)}`
    origin.serve(path, async (socket, _request, write) => {
      open.set(host, (open.get(host) ?? 0) + 1)
      mostAtOnce = Math.max(mostAtOnce, open.get(host) ?? 0)
      await pause(socket, ms)
      open.set(host, (open.get(host) ?? 1) - 1)
      await write(headOf(200, { 'Content-Length': String(body.length) }))
      await write(body)
    })
    return `http://${host}:${origin.port}${path}`
  })
}

function place(): { argv: string[]; env: Record<string, string> } {
  const { accessKeyId, accessKeySecret, region } = oss.account
  return {
    argv: [
      '--destination',
      'oss://memes/a/',
      '--region',
      region,
      '--endpoint',
      oss.endpoint,
      '--endpoint-style',
      'path',
    ],
    env: { OSS_ACCESS_KEY_ID: accessKeyId, OSS_ACCESS_KEY_SECRET: accessKeySecret },
  }
}

async function planByCommand(urls: readonly string[], url: string) {
  const { argv, env } = place()
  await writeFile(join(cwd, 'list.txt'), urls.join('\n'))
  return await command(['plan', 'list.txt', ...argv, '--queue', url], { cwd, env })
}

/** In this process, which is quicker. */
const plan = (urls: readonly string[], url: string, more: Partial<PlanOptions> = {}) =>
  planWith({}, { ...options(), urls, queue: url, ...more })

function options() {
  const { accessKeyId, accessKeySecret, region } = oss.account
  const { endpoint } = oss
  return {
    ...({ destination: 'oss://memes/a/', region, endpoint, endpointStyle: 'path', cwd } as const),
    ...{ accessKeyId, accessKeySecret },
  } as const
}

function work(url: string, more: readonly string[] = [], env: Record<string, string> = {}): Running {
  const { argv, env: keys } = place()
  const worker = [
    'work',
    ...argv,
    '--queue',
    url,
    '--allow-addresses',
    '127.0.0.0/8',
    '--key',
    '{url.sha1}.{ext}',
  ]
  return begin([...worker, ...more], { cwd, env: { ...keys, ...env } })
}

/** In this process, which starts none: for a worker that nothing befalls. */
const workHere = (url: string) =>
  workWith({}, { ...options(), queue: url, allowAddresses: ['127.0.0.0/8'], key: '{url.sha1}.{ext}' })

async function expectWhole(urls: readonly string[]) {
  const counts = { open: 0, abandoned: 0, total: urls.length, failed: 0, skipped: 0 }
  expect(await statusWith({}, options())).toMatchObject(counts)
  expect(new Set(uploads.images()).size).toBe(urls.length)
  expect(uploads.twice().filter(key => !isMemory(key))).toEqual([])
}

const seen = async (count: number) => {
  while (origin.requests.length < count) await new Promise(done => setTimeout(done, 10))
}

withQueue('workers of one queue', () => {
  test.each(QUEUE_PROGRAMS)('do every part once, with %s', async program => {
    queue = await startQueue({ program })
    const urls = show(8, 10)
    await plan(urls, queue.url)
    const workers = [work(queue.url), work(queue.url)]
    const ended = await Promise.all(workers.map(worker => worker.ended))
    expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual(
      Array(2).fill([0, expect.stringContaining('all parts are finished')]),
    )
    await expectWhole(urls)
    expect(origin.requests).toHaveLength(urls.length)
    expect(mostAtOnce).toBeLessThanOrEqual(6)
  })

  test('work on the chain of a large host one after the other', async () => {
    queue = await startQueue()
    const urls = show(2, 20, 5)
    await plan(urls, queue.url, { partImages: 5 })
    const [ended, { state }] = await Promise.all([work(queue.url).ended, workHere(queue.url)])
    expect([ended.code, state]).toEqual([0, 'done'])
    await expectWhole(urls)
    expect(origin.requests).toHaveLength(urls.length)
    expect(mostAtOnce).toBeLessThanOrEqual(6)
  })

  test('take over at once what a worker gives back at SIGTERM', async () => {
    queue = await startQueue()
    const urls = show(3, 30, 40)
    await plan(urls, queue.url)
    const first = work(queue.url, ['--concurrency', '4'])
    await seen(30)
    first.child.kill('SIGTERM')
    const at = performance.now()
    expect((await first.ended).code).toBe(143)
    expect(performance.now() - at).toBeLessThan(30_000)
    expect(await workHere(queue.url)).toMatchObject({ state: 'done' })
    await expectWhole(urls)
    expect(origin.requests.length).toBeLessThanOrEqual(urls.length + 8)
  })

  test('leave after SIGTERM, though their queue says nothing', async () => {
    queue = await startQueue()
    const urls = show(1, 100, 40)
    await plan(urls, queue.url)
    const worker = work(queue.url, ['--concurrency', '4'])
    await seen(20)
    queue.freeze()
    worker.child.kill('SIGTERM')
    const at = performance.now()
    expect((await worker.ended).code).toBe(143)
    expect(performance.now() - at).toBeLessThan(30_000)
    queue.thaw()
    expect(await workHere(queue.url)).toMatchObject({ state: 'done' })
    await expectWhole(urls)
    expect(origin.requests.length).toBeLessThanOrEqual(urls.length + 8)
  })

  test('go on when the queue was killed, and came back', async () => {
    queue = await startQueue()
    const urls = show(4, 60, 40)
    await plan(urls, queue.url)
    const workers = [work(queue.url, ['--concurrency', '4']), work(queue.url, ['--concurrency', '4'])]
    await seen(40)
    await queue.kill()
    await new Promise(done => setTimeout(done, 1500))
    await queue.restart()
    const ended = await Promise.all(workers.map(worker => worker.ended))
    expect(ended.map(({ code }) => code)).toEqual([0, 0])
    await expectWhole(urls)
    expect(origin.requests.length).toBeLessThanOrEqual(urls.length * 1.05)
  })
})

withQueue('a queue', () => {
  test('that nobody runs ends plan and work, with status 3', async () => {
    const urls = show(1, 1)
    const at = performance.now()
    const planned = await planByCommand(urls, 'redis://127.0.0.1:9')
    expect([planned.code, planned.stderr]).toEqual([
      3,
      expect.stringContaining('127.0.0.1:9 cannot be reached'),
    ])
    expect((await work('redis://127.0.0.1:9').ended).code).toBe(3)
    expect(performance.now() - at).toBeLessThan(50_000)
    expect(origin.requests).toHaveLength(0)
  })

  test('has a password from the environment, which nobody gets to see', async () => {
    queue = await startQueue({ password: 'pass-of-the-queue' })
    const urls = show(1, 2)
    expect((await planByCommand(urls, queue.url)).code).toBe(3)
    const url = queue.url.replace('//', '//:pass-of-the-queue@')
    expect((await planByCommand(urls, url)).code).toBe(0)
    const env = { PERSIST_IMAGES_QUEUE_PASSWORD: 'pass-of-the-queue' }
    const ended = await work(queue.url, [], env).ended
    expect([ended.code, ended.stdout + ended.stderr]).toEqual([0, expect.not.stringContaining('pass-of')])
    await expectWhole(urls)
  })
})
