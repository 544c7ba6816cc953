/** A queue that forgets what it holds, or a worker with a wrong clock: hosts are spared, and no part is lost. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { planWith } from '../../../src/jobs/plan/plan.ts'
import type { PlanOptions } from '../../../src/jobs/plan/plan-fields.ts'
import { statusWith } from '../../../src/jobs/status/status.ts'
import { workWith } from '../../../src/jobs/work/work.ts'
import { image } from '../../images/images.ts'
import { headOf, pause } from '../../servers/answer.ts'
import { COMPILE_CACHE } from '../../servers/compile-cache.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import { QUEUE_PROGRAMS, type QueueServer, queueMissing, startQueue } from '../../servers/redis.ts'
import { quickClock } from '../../support/clocks.ts'
import { startOf } from '../../support/starts.ts'

const withQueue = queueMissing(QUEUE_PROGRAMS[0]) || process.platform === 'win32' ? describe.skip : describe
const WORKER = startOf('queue-worker')
const destination = 'file:./images'
const PER_HOST = 6
const WORKERS = 3

let cwd: string
let origin: Origin
let queue: QueueServer
/** Requests of each host at once, and the most of any. */
const open = new Map<string, number>()
let mostAtOnce: number
const children: ChildProcess[] = []

beforeAll(async () => {
  queue = await startQueue({ settings: ['--appendonly', 'no'] })
})
afterAll(async () => await queue.stop())
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'queue-lost-'))
  origin = await startOrigin({ host: '0.0.0.0' })
  open.clear()
  mostAtOnce = 0
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  queue.say('FLUSHALL')
  await origin.close()
  await rm(cwd, { recursive: true, force: true })
})

function show(hosts: number, each: number, ms: number): string[] {
  const body = image('plain.png')
  return Array.from({ length: hosts * each }, (_, number) => {
    const path = `/${number}.png`
    const host = `127.0.1.${1 + (number % hosts)}`
    origin.serve(path, async (socket, _request, write) => {
      open.set(host, (open.get(host) ?? 0) + 1)
      mostAtOnce = Math.max(mostAtOnce, open.get(host) ?? 0)
      let isOpen = true
      const end = () => {
        if (isOpen) open.set(host, (open.get(host) ?? 1) - 1)
        isOpen = false
      }
      socket.once('close', end)
      await pause(socket, ms)
      end()
      await write(headOf(200, { 'Content-Length': String(body.length) }))
      await write(body)
    })
    return `http://${host}:${origin.port}${path}`
  })
}

const plan = (urls: readonly string[], more: Partial<PlanOptions> = {}) =>
  planWith({ clock: quickClock() }, { urls, destination, cwd, queue: queue.url, ...more })

const workerOptions = () => ({
  ...{ destination, cwd, queue: queue.url, allowAddresses: ['127.0.0.0/8'] },
  ...{ key: '{url.sha1}.{ext}', concurrency: 24 },
})

/** In this process, which starts none: for a worker that nothing befalls. */
async function workHere(lockMs: number) {
  const { state, worked } = await workWith({ queueTiming: { lockMs, lostMs: 90_000 } }, workerOptions())
  return { state, worked }
}

function startWorker(lockMs: number, aheadMs = 0) {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      WORKER,
      JSON.stringify({ options: workerOptions(), queueTiming: { lockMs, lostMs: 90_000 }, aheadMs }),
    ],
    { env: { PATH: process.env.PATH, ...COMPILE_CACHE }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  children.push(child)
  return { child, report: text(child.stdout).then(said => JSON.parse(said)) }
}

const seen = async (count: number) => {
  while (origin.requests.length < count) await new Promise(done => setTimeout(done, 10))
}

withQueue('workers of a queue', () => {
  test.each([
    ['is emptied three times', async () => void queue.say('FLUSHALL'), 3],
    [
      'dies, and comes back empty',
      async () => {
        await queue.kill()
        await new Promise(done => setTimeout(done, 500))
        await queue.restart()
      },
      1,
    ],
  ])('that %s spare its hosts, and lose nothing', async (_what, lose, times) => {
    const urls = show(12, 40, 250)
    await plan(urls, { partImages: 40 })
    const workers = Array.from({ length: WORKERS }, () => startWorker(5000))
    for (let time = 1; time <= times; time++) {
      await seen(time * 70)
      await lose()
      // Workers look every second.
      if (time < times) await new Promise(done => setTimeout(done, 2000))
    }
    const reports = await Promise.all(
      workers.map(async ({ report }) => {
        const said = await report
        // On a busy machine one starts while the queue is away, and ends: a service starts it again.
        return said.state === undefined ? await startWorker(5000).report : said
      }),
    )
    expect(reports.map(({ state }) => state)).toEqual(Array(WORKERS).fill('done'))
    expect(await statusWith({}, { destination, cwd })).toMatchObject({
      open: 0,
      total: urls.length,
      failed: 0,
    })
    expect(mostAtOnce).toBeLessThanOrEqual(PER_HOST)
    // Each time each worker may ask again for what it has begun.
    expect(origin.requests.length).toBeLessThanOrEqual(urls.length + times * WORKERS * 24)
    expect(queue.say('KEYS', '*')).toBe('')
  })

  test('get at once what one whose clock is ahead gives back', async () => {
    const urls = show(3, 40, 100)
    await plan(urls, { partImages: 40 })
    const first = startWorker(60_000, 600_000)
    await seen(20)
    first.child.kill('SIGTERM')
    await first.report.catch(() => {})
    const at = performance.now()
    expect(await workHere(60_000)).toMatchObject({ state: 'done' })
    expect(performance.now() - at).toBeLessThan(50_000)
    expect(await statusWith({}, { destination, cwd })).toMatchObject({ open: 0, total: 120, failed: 0 })
  })

  test('that join when it was emptied leave the others their parts for as long as they may have them', async () => {
    const lockMs = 3000
    const urls = show(1, 40, 100)
    await plan(urls, { partImages: 40 })
    const first = startWorker(lockMs)
    await seen(20)
    first.child.kill('SIGKILL')
    await first.report.catch(() => {})
    queue.say('FLUSHALL')
    const at = performance.now()
    const before = origin.requests.length
    const joining = workHere(lockMs)
    await seen(before + 1)
    expect(performance.now() - at).toBeGreaterThan(lockMs - 500)
    expect(await joining).toMatchObject({ state: 'done' })
    // What the first one stored and did not write down is new in the round, too.
    expect(await statusWith({}, { destination, cwd })).toMatchObject({ open: 0, stored: 40, unchanged: 0 })
  })

  test('count a part once that they lost and took again', async () => {
    const urls = show(1, 30, 100)
    const missing = new URL('/gone.png', urls[0]).href
    await plan([...urls, missing])
    const options = { ...workerOptions(), failOn: '4%' } as const
    const working = workWith({ queueTiming: { lockMs: 2000, lostMs: 90_000 } }, options)
    await seen(12)
    queue.say('FLUSHALL')
    const report = await working
    expect(report).toMatchObject({ state: 'done', worked: 1, total: 31, stored: 30, failed: 1, skipped: 0 })
  })

  test('take no part of another round, and leave to it what is its own', async () => {
    const urls = show(2, 20, 20)
    await plan(urls, { partImages: 10 })
    const first = startWorker(60_000)
    await seen(5)
    await plan(urls, { partImages: 10, replace: true })
    expect(await first.report).toMatchObject({ state: 'done' })
    expect(await statusWith({}, { destination, cwd })).toMatchObject({ open: 0, total: 40, failed: 0 })
    expect(queue.say('KEYS', '*')).toBe('')
  })
})

withQueue('planning again', () => {
  test('puts back what the queue has lost when no worker can have it any more', async () => {
    const urls = show(2, 40, 100)
    await plan(urls, { partImages: 40 })
    const worker = startWorker(60_000)
    await seen(10)
    worker.report.catch(() => {})
    worker.child.kill('SIGKILL')
    queue.say('FLUSHALL')
    const notices: string[] = []
    const waits: number[] = []
    const clock = quickClock()
    const sleep = (ms: number, signal: AbortSignal) => {
      waits.push(ms)
      return clock.sleep(ms, signal)
    }
    const watch = { notice: (sentence: string) => void notices.push(sentence) }
    const options = { urls, destination, cwd, queue: queue.url, partImages: 40, watch }
    expect(await planWith({ clock: { ...clock, sleep } }, options)).toMatchObject({ isNew: false })
    expect(waits).toContain(60_000)
    expect(notices).toEqual([expect.stringMatching(/^the queue has lost \d parts?, .* in 1m$/)])
    expect(await workHere(60_000)).toMatchObject({ state: 'done' })
    expect(await statusWith({}, { destination, cwd })).toMatchObject({ open: 0, total: 80, failed: 0 })
  })
})
