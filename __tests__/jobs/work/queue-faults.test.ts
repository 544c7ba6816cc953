/** Workers of a queue that are killed, or sleep through the time for which their parts were theirs. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { planWith } from '../../../src/jobs/plan/plan.ts'
import { statusWith } from '../../../src/jobs/status/status.ts'
import { workWith } from '../../../src/jobs/work/work.ts'
import { image } from '../../images/images.ts'
import { headOf, pause } from '../../servers/answer.ts'
import { COMPILE_CACHE } from '../../servers/compile-cache.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import { QUEUE_PROGRAMS, type QueueServer, queueMissing, startQueue } from '../../servers/redis.ts'
import { startOf } from '../../support/starts.ts'

const withQueue = queueMissing(QUEUE_PROGRAMS[0]) || process.platform === 'win32' ? describe.skip : describe
const WORKER = startOf('queue-worker')

let cwd: string
let origin: Origin
let queue: QueueServer
/** Requests that are answered at once; those behind them wait for `go`. */
let held = { behind: Number.POSITIVE_INFINITY, until: Promise.resolve() }
const children: ChildProcess[] = []

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'queue-'))
  origin = await startOrigin({ host: '0.0.0.0' })
  held = { behind: Number.POSITIVE_INFINITY, until: Promise.resolve() }
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await queue?.stop()
  await origin.close()
  await rm(cwd, { recursive: true, force: true })
})

/** Images of one host; `onRequest` is told before each answer. */
function show(host: string, count: number, ms: number, onRequest = (_path: string) => {}): string[] {
  const body = image('plain.png')
  return Array.from({ length: count }, (_, number) => {
    const path = `/${host}/${number}.png`
    origin.serve(path, async (socket, _request, write) => {
      onRequest(path)
      if (origin.requests.length > held.behind) await held.until
      await pause(socket, ms)
      await write(headOf(200, { 'Content-Length': String(body.length) }))
      await write(body)
    })
    return `http://${host}:${origin.port}${path}`
  })
}

/** So that no more is done by then, however quick or busy the machine is. @returns what lets all go on */
function holdBehind(behind: number): () => void {
  const { promise: until, resolve: go } = Promise.withResolvers<void>()
  held = { behind, until }
  return go
}

const destination = 'file:./images'
/** On a busy machine the queue may answer late for a second, and then is not lost. */
const LOST_MS = 4000

/** @param partImages as many as a host has: two hosts of one partition, which their ports decide, would share a part */
async function plan(urls: readonly string[], partImages?: number): Promise<void> {
  queue = await startQueue()
  await planWith({}, { urls, destination, cwd, queue: queue.url, ...(partImages && { partImages }) })
}

const workerOptions = () => ({
  ...{ destination, cwd, queue: queue.url, allowAddresses: ['127.0.0.0/8'] },
  ...{ key: '{url.sha1}.{ext}', concurrency: 4 },
})

/** In this process, which starts none: for a worker that nothing befalls. */
async function workHere(lockMs: number) {
  const { state, worked } = await workWith({ queueTiming: { lockMs, lostMs: 90_000 } }, workerOptions())
  return { state, worked }
}

function startWorker(lockMs: number, lostMs = 90_000) {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      WORKER,
      JSON.stringify({ options: workerOptions(), queueTiming: { lockMs, lostMs } }),
    ],
    { env: { PATH: process.env.PATH, ...COMPILE_CACHE }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  children.push(child)
  const output = text(child.stdout)
  return { child, closed: once(child, 'close'), report: output.then(said => JSON.parse(said)) }
}

const seen = async (count: number) => {
  while (origin.requests.length < count) await new Promise(done => setTimeout(done, 10))
}

withQueue('a worker of a queue', () => {
  test('that is killed loses its parts to the next one, and nothing else', async () => {
    const urls = [...show('127.0.1.1', 60, 30), ...show('127.0.1.2', 60, 30)]
    await plan(urls, 60)
    const go = holdBehind(20)
    const first = startWorker(2000)
    first.report.catch(() => {})
    await seen(20)
    first.child.kill('SIGKILL')
    await first.closed
    go()
    const asked = origin.requests.length
    expect(await workHere(2000)).toEqual({ state: 'done', worked: 2 })
    expect(await statusWith({}, { destination, cwd })).toMatchObject({ open: 0, total: 120, failed: 0 })
    expect(origin.requests.length).toBeLessThanOrEqual(urls.length + asked)
  })

  test('that slept too long asks nobody any more, and goes on with what is its own', async () => {
    const urls = show('127.0.1.1', 80, 40)
    await plan(urls)
    const go = holdBehind(20)
    const sleeper = startWorker(1500)
    await seen(20)
    sleeper.child.kill('SIGSTOP')
    const asleep = origin.requests.length
    go()
    expect(await workHere(1500)).toEqual({ state: 'done', worked: 1 })
    const asked = origin.requests.length
    sleeper.child.kill('SIGCONT')
    expect(await sleeper.report).toEqual({ state: 'done', worked: 0 })
    // One that was decided on before it fell asleep may still be on its way.
    expect(origin.requests.length).toBeLessThanOrEqual(asked + 4)
    expect(asked).toBeLessThanOrEqual(urls.length + asleep)
    expect(await statusWith({}, { destination, cwd })).toMatchObject({ open: 0, total: 80, failed: 0 })
  })

  test('whose queue forgets all that it holds puts it there again, and goes on', async () => {
    const urls = [...show('127.0.1.1', 60, 20), ...show('127.0.1.2', 60, 20), ...show('127.0.1.3', 60, 20)]
    await plan(urls)
    const workers = [startWorker(1500), startWorker(1500)]
    for (const count of [20, 60]) {
      await seen(count)
      queue.say('FLUSHALL')
    }
    const reports = await Promise.all(workers.map(({ report }) => report))
    expect(reports.map(({ state }) => state)).toEqual(['done', 'done'])
    expect(await statusWith({}, { destination, cwd })).toMatchObject({ open: 0, total: 180, failed: 0 })
    // Two ask for the same at most once each time, until who has it no longer looks.
    expect(origin.requests.length).toBeLessThanOrEqual(urls.length * 2)
  })

  test('whose queue is a replica for a while, as one machine takes over from another, waits for it', async () => {
    const urls = [...show('127.0.1.1', 40, 20), ...show('127.0.1.2', 40, 20)]
    await plan(urls)
    const worker = startWorker(6000)
    await seen(20)
    queue.say('REPLICAOF', '127.0.0.1', '1')
    await new Promise(done => setTimeout(done, 1500))
    queue.say('REPLICAOF', 'NO', 'ONE')
    expect(await worker.report).toMatchObject({ state: 'done' })
    expect(await statusWith({}, { destination, cwd })).toMatchObject({ open: 0, total: 80, failed: 0 })
  })

  test('whose queue says nothing for a while goes on when it speaks again', async () => {
    const urls = show('127.0.1.1', 80, 30)
    await plan(urls)
    const worker = startWorker(6000, 9000)
    await seen(20)
    queue.freeze()
    await new Promise(done => setTimeout(done, 2000))
    queue.thaw()
    expect(await worker.report).toEqual({ state: 'done', worked: 1 })
    expect(origin.requests).toHaveLength(urls.length)
  })

  test('whose queue says nothing any more, and keeps its connections, writes down what it knows', async () => {
    const urls = show('127.0.1.1', 500, 60)
    await plan(urls)
    const worker = startWorker(60_000, LOST_MS)
    await seen(20)
    queue.freeze()
    const at = performance.now()
    expect(await worker.report).toMatchObject({ message: expect.stringContaining('it was gone') })
    await worker.closed
    expect(performance.now() - at).toBeLessThan(50_000)
    expect(origin.requests.length).toBeLessThan(urls.length)
    queue.thaw()
  })

  test('whose queue stays away writes down what it knows, and says so', async () => {
    const urls = show('127.0.1.1', 500, 60)
    await plan(urls)
    const worker = startWorker(6000, LOST_MS)
    await seen(20)
    await queue.kill()
    const at = performance.now()
    expect(await worker.report).toEqual({
      reason: 'store-unavailable',
      message: expect.stringMatching(/^the queue at 127\.0\.0\.1:\d+ cannot be reached: it was gone/),
    })
    await worker.closed
    expect(performance.now() - at).toBeLessThan(50_000)
    const asked = origin.requests.length
    expect(asked).toBeLessThan(urls.length)
    await queue.restart()
    expect(await workHere(1000)).toMatchObject({ state: 'done' })
    expect(origin.requests.length).toBeLessThanOrEqual(urls.length + 8)
  })

  test('that is killed again and again with a part that gets further is not what the part is abandoned for', async () => {
    const urls = show('127.0.1.1', 1500, 1)
    await plan(urls)
    for (let killed = 1; killed <= 4; killed++) {
      const go = holdBehind(killed * 300)
      const worker = startWorker(800)
      worker.report.catch(() => {})
      await seen(killed * 300)
      worker.child.kill('SIGKILL')
      await worker.closed
      go()
    }
    expect(await workHere(800)).toMatchObject({ state: 'done', worked: 1 })
    expect(await statusWith({}, { destination, cwd })).toMatchObject({
      open: 0,
      abandoned: 0,
      total: 1500,
      failed: 0,
    })
    expect(origin.requests.length).toBeLessThan(urls.length * 1.6)
  })

  test('that one image kills is killed a few times: that image failed, and all others are done', async () => {
    let victim: ChildProcess | undefined
    const fatal = show('127.0.1.1', 8, 5, path => {
      if (path.endsWith('/5.png')) victim?.kill('SIGKILL')
    })
    const harmless = show('127.0.1.2', 2, 5)
    await plan([...fatal, ...harmless], 8)
    let killed = 0
    for (;;) {
      const worker = startWorker(700)
      victim = worker.child
      const report = await worker.report.catch(() => undefined)
      if (report) {
        expect(report).toMatchObject({ state: 'done' })
        break
      }
      expect(++killed).toBeLessThan(9)
    }
    const resultsFile = 'results.jsonl'
    const status = await statusWith({}, { destination, cwd, resultsFile })
    expect(status).toMatchObject({ open: 0, abandoned: 0, failed: 1, total: 10 })
    const results = (await readFile(join(cwd, resultsFile), 'utf8')).trim().split('\n')
    expect(JSON.parse(results[5] ?? '')).toMatchObject({
      url: fatal[5],
      outcome: 'failed',
      reason: 'worker-crash',
    })
  })
})
