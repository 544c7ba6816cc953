/** When a worker of a queue ends: with its plan, with its time, or with none of them. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Clock, systemClock } from '../../../src/base/clock.ts'
import { planWith } from '../../../src/jobs/plan/plan.ts'
import type { PlanOptions } from '../../../src/jobs/plan/plan-fields.ts'
import { plansWith } from '../../../src/jobs/plans/plans.ts'
import { statusWith } from '../../../src/jobs/status/status.ts'
import { workWith } from '../../../src/jobs/work/work.ts'
import { image } from '../../images/images.ts'
import { headOf, pause } from '../../servers/answer.ts'
import { type Answer, type Origin, startOrigin } from '../../servers/origin.ts'
import { QUEUE_PROGRAMS, type QueueServer, queueMissing, startQueue } from '../../servers/redis.ts'
import { refusalOf } from '../../support/refusal-of.ts'
import { startOf } from '../../support/starts.ts'

const withQueue = queueMissing(QUEUE_PROGRAMS[0]) ? describe.skip : describe
// Windows cannot freeze a process.
const withFreezing = process.platform === 'win32' ? test.skip : test
const WORKER = startOf('queue-worker')

/** Waits as long as it has to, but never long. */
const clock: Clock = {
  ...systemClock,
  sleep: (ms, signal) => systemClock.sleep(Math.min(ms, 50), signal),
}
const until = async (isSo: () => Promise<boolean> | boolean) => {
  while (!(await isSo())) await new Promise(done => setTimeout(done, 50))
}

let cwd: string
let origin: Origin
let server: QueueServer
const stop = new AbortController()
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'queue-end-'))
  origin = await startOrigin({ host: '0.0.0.0' })
  server = await startQueue()
})
afterEach(async () => {
  stop.abort()
  await server.stop()
  await origin.close()
  await rm(cwd, { recursive: true, force: true })
})

const at = () => ({ destination: 'file:./images', cwd })
const settings = { allowAddresses: ['127.0.0.0/8'], key: '{url.sha1}.{ext}' }

/** Images of hosts of their own, unless there is one for all. */
function plan(
  count: number,
  name: string,
  answer: Answer = { body: image('plain.png') },
  host?: string,
  more: Partial<PlanOptions> = {},
) {
  const urls = Array.from({ length: count }, (_, number) => {
    const { pathname } = new URL(origin.serve(`/${name}${number}.png`, answer))
    return `http://${host ?? `127.0.2.${1 + number}`}:${origin.port}${pathname}`
  })
  return planWith({}, { ...at(), urls, queue: server.url, ...more })
}

withQueue('a worker of a queue', () => {
  test('that waits takes each later plan of its name, until it is stopped', async () => {
    const haveStored = (count: number) =>
      until(async () => {
        const { open, stored } = await statusWith({}, at())
        return open === 0 && stored === count
      })
    await plan(3, 'a')
    const working = workWith(
      { clock },
      { ...at(), ...settings, queue: server.url, wait: true, signal: stop.signal },
    )
    await haveStored(3)
    await until(() => server.say('DBSIZE') === '0')
    await plan(2, 'b')
    await haveStored(2)
    await plan(4, 'c')
    await haveStored(4)
    await until(() => server.say('DBSIZE') === '0')
    stop.abort()
    expect(await working).toMatchObject({ state: 'done', cancelled: true, stored: 9 })
    expect(origin.requests).toHaveLength(9)
  })

  test('that waits takes a plan that was removed and made again', async () => {
    const isDone = async () => (await statusWith({}, at()).catch(() => ({ open: 1 }))).open === 0
    const leaving = new AbortController()
    await plan(2, 'a')
    const working = workWith(
      { clock },
      { ...at(), ...settings, queue: server.url, wait: true, signal: leaving.signal },
    )
    await until(isDone)
    await until(() => server.say('DBSIZE') === '0')
    await plansWith({}, { ...at(), remove: 'default' })
    // The time of a plan has whole seconds.
    await new Promise(done => setTimeout(done, 1000))
    await plan(2, 'a')
    await until(isDone)
    leaving.abort()
    expect(await working).toMatchObject({ state: 'done', worked: 4 })
  })

  test('that opens an abandoned part again does it at once', async () => {
    await plan(1, 'a')
    const options = { ...at(), ...settings, queue: server.url }
    const folder = join(cwd, 'images/.persist/plans/default')
    const [id = ''] = (await readdir(folder)).filter(name => name.endsWith('-1'))
    const results = join(folder, id, 'results')
    await mkdir(results, { recursive: true })
    await writeFile(join(results, 'part-00000.abandoned-1.json'), '{"reason":"worker-crash","message":"x"}')
    server.say('FLUSHALL')
    expect(await workWith({}, options)).toMatchObject({ state: 'done', total: 0 })
    const notices: string[] = []
    const watch = { notice: (sentence: string) => void notices.push(sentence) }
    expect(await workWith({}, { ...options, retryAbandoned: true, watch })).toMatchObject({
      state: 'done',
      stored: 1,
    })
    expect(notices).toEqual([expect.stringContaining('1')])
  })

  test('whose deadline comes gives back what it has, and begins it no more', async () => {
    const slow: Answer = async (socket, _request, write) => {
      await pause(socket, 50)
      await write(headOf(200, { 'Content-Length': String(image('plain.png').length) }))
      await write(image('plain.png'))
    }
    await plan(120, 'slow', slow, '127.0.2.1')
    const first = await workWith(
      {},
      { ...at(), ...settings, queue: server.url, deadline: '2s', perHostConcurrency: 1 },
    )
    expect(first).toMatchObject({ state: 'open', cancelled: false, worked: 0 })
    expect(first.stored).toBeGreaterThan(0)
    const asked = origin.requests.length
    expect(asked).toBeLessThan(80)
    expect(await workWith({}, { ...at(), ...settings, queue: server.url })).toMatchObject({
      state: 'done',
      // What the first one stored is new in the round, too.
      stored: 120,
      unchanged: 0,
    })
    expect(origin.requests.length).toBeLessThanOrEqual(121)
  })

  test('whose deadline comes while it opens leaves every part open', async () => {
    const deadline = '1h'
    await plan(3, 'a')
    // Ends one wait at once: that of the deadline.
    const hasty: Clock = {
      ...systemClock,
      sleep: (ms, signal) => (ms > 1_800_000 ? Promise.resolve() : systemClock.sleep(ms, signal)),
    }
    const options = { ...at(), ...settings, queue: server.url }
    expect(await workWith({ clock: hasty }, { ...options, deadline })).toMatchObject({
      state: 'open',
      cancelled: false,
      worked: 0,
    })
    expect(origin.requests).toEqual([])
    expect(await workWith({}, options)).toMatchObject({ state: 'done', stored: 3 })
  })

  test('that waits for its first plan ends at its deadline, too', async () => {
    const options = { ...at(), ...settings, queue: server.url, wait: true, deadline: '2s' }
    const startedAt = performance.now()
    expect(await workWith({ clock }, options)).toMatchObject({ state: 'done', parts: 0, cancelled: false })
    expect(performance.now() - startedAt).toBeGreaterThan(1900)
  })

  test('that waits may begin before the first plan; without `wait` it ends', async () => {
    const options = { ...at(), ...settings, queue: server.url }
    expect((await refusalOf(workWith({ clock }, options))).message).toMatch(/there is no plan 'default'/)
    const notices: string[] = []
    const watch = { notice: (sentence: string) => void notices.push(sentence) }
    const leaving = new AbortController()
    const working = workWith({ clock }, { ...options, wait: true, watch, signal: leaving.signal })
    await until(() => notices.length > 0)
    await plan(3, 'a')
    await until(async () => (await statusWith({}, at())).open === 0)
    await until(() => server.say('DBSIZE') === '0')
    leaving.abort()
    expect(await working).toMatchObject({ state: 'done', stored: 3 })
    expect(notices[0]).toMatch(/no plan 'default' below this destination yet/)
  })

  test('whose plan is replaced goes on with the one in its place, and leaves nothing of its own', async () => {
    const slow: Answer = async (socket, _request, write) => {
      await pause(socket, 50)
      await write(headOf(200, { 'Content-Length': String(image('plain.png').length) }))
      await write(image('plain.png'))
    }
    await plan(40, 'old', slow, '127.0.2.1', { partImages: 4 })
    const notices: string[] = []
    const working = workWith(
      {},
      {
        ...{ ...at(), ...settings, queue: server.url, perHostConcurrency: 1 },
        watch: { notice: sentence => void notices.push(sentence) },
      },
    )
    await until(() => origin.requests.length > 8)
    await plan(4, 'new', undefined, undefined, { replace: true })
    expect(await working).toMatchObject({ state: 'done' })
    expect(await statusWith({}, at())).toMatchObject({ open: 0, abandoned: 0, total: 4, failed: 0 })
    expect(notices.filter(text => text.includes('replaced'))).toHaveLength(1)
    expect(origin.requests.filter(({ path }) => path.includes('old')).length).toBeLessThan(40)
    expect(server.say('DBSIZE')).toBe('0')
  })

  withFreezing('that learns late of its end leaves the mark of the next round', async () => {
    const held = Promise.withResolvers<void>()
    const slow: Answer = async (_socket, _request, write) => {
      await held.promise
      await write(headOf(200, { 'Content-Length': String(image('plain.png').length) }))
      await write(image('plain.png'))
    }
    await plan(1, 'a', slow)
    const options = { ...at(), ...settings, queue: server.url }
    const working = workWith({}, options)
    await until(() => origin.requests.length === 1)
    // With a name of its own it is seen among the clients, and by then it has read the plan.
    server.say('ACL', 'SETUSER', 'late', 'on', '>late', '~*', '&*', '+@all')
    const queue = server.url.replace('://', '://late:late@')
    const word = JSON.stringify({
      options: { ...options, queue },
      queueTiming: { lockMs: 60_000, lostMs: 60_000 },
    })
    const late = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', WORKER, word], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const ended = once(late, 'exit')
    try {
      await until(() => server.say('CLIENT', 'LIST').includes('user=late'))
      late.kill('SIGSTOP')
      held.resolve()
      expect(await working).toMatchObject({ state: 'done' })
      const marks = async () => await readdir(join(cwd, 'images/.persist/manifest/v1/merged'))
      expect(await marks()).not.toContain('open-default')
      // Without the queue, so that the late worker cannot take a part of it.
      const urls = [`http://127.0.2.1:${origin.port}/a0.png`]
      expect(await planWith({}, { ...at(), urls })).toMatchObject({ round: 2 })
      expect(await marks()).toContain('open-default')
      late.kill('SIGCONT')
      expect(await ended).toEqual([0, null])
      expect(await marks()).toContain('open-default')
    } finally {
      late.kill('SIGKILL')
    }
  })
})
