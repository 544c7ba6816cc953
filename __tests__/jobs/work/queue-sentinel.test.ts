/** A queue whose primary becomes a replica while workers are connected: by hand, and by a Sentinel. */
import { connect, createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { describeError } from '../../../src/base/errors.ts'
import { connectQueue } from '../../../src/jobs/plan/queue-connection.ts'
import { queueAddress } from '../../../src/jobs/plan/queue-url.ts'
import { image } from '../../images/images.ts'
import { headOf, pause } from '../../servers/answer.ts'
import { startListening } from '../../servers/listening.ts'
import {
  QUEUE_PROGRAMS,
  type QueueSentinel,
  type QueueServer,
  queueMissing,
  SENTINEL_PROGRAM,
  startQueue,
  startSentinel,
} from '../../servers/redis.ts'
import { openPlannedRun, type PlannedRun } from '../../support/planned-run.ts'
import { refusalOf } from '../../support/refusal-of.ts'

const withSentinel =
  queueMissing(QUEUE_PROGRAMS[0]) || queueMissing(SENTINEL_PROGRAM) ? describe.skip : describe

let run: PlannedRun
let primary: QueueServer
let replica: QueueServer
let sentinel: QueueSentinel | undefined
beforeEach(async () => {
  run = await openPlannedRun()
  primary = await startQueue({ settings: ['--repl-diskless-sync-delay', '0'] })
  replica = await startQueue({ settings: ['--replicaof', '127.0.0.1', String(primary.port)] })
})
afterEach(async () => {
  await sentinel?.stop()
  sentinel = undefined
  await Promise.all([primary.stop(), replica.stop()])
  await run.close()
})

/** Requests of each host under way, and the most of any. */
const open = new Map<string, number>()
let mostAtOnce = 0

/** Images of eight hosts, which answer after a while. */
function lists(count: number, ms: number): string[] {
  const body = image('plain.png')
  mostAtOnce = 0
  return Array.from({ length: count }, (_, number) => {
    const host = `h${number % 8}.example`
    run.origin.serve(`/${number}.png`, async (socket, _request, write) => {
      const now = (open.get(host) ?? 0) + 1
      open.set(host, now)
      mostAtOnce = Math.max(mostAtOnce, now)
      await pause(socket, ms)
      open.set(host, (open.get(host) ?? 0) - 1)
      await write(headOf(200, { 'Content-Length': String(body.length) }))
      await write(body)
    })
    return run.at(`${host}/${number}.png`)
  })
}

const work = (queue: string) => run.work('', { queue, perHostConcurrency: 1 })
const seen = async (count: number) => {
  while (run.origin.requests.length < count) await new Promise(done => setTimeout(done, 10))
}
const saidOf = async (queue: string) => describeError(await refusalOf(work(queue)))

/** The Sentinel, whose answers take 0.3 s: at loopback speed no client is found while it asks. */
async function slowly({ url }: QueueSentinel) {
  const { hostname, port } = new URL(url)
  const proxy = createServer(client => {
    const server = connect(Number(port), hostname)
    client.on('error', () => server.destroy()).on('close', () => server.destroy())
    server.on('error', () => client.destroy()).on('close', () => client.destroy())
    client.pipe(server)
    server.on('data', bytes => setTimeout(() => client.write(bytes), 300))
  })
  const { port: address, close } = await startListening(proxy)
  return { queue: url.replace(`:${port}/`, `:${address}/`), close }
}

withSentinel('workers of a queue', () => {
  test('find the new primary by its Sentinels, and leave the old one at once: what it takes is lost', async () => {
    sentinel = await startSentinel(primary)
    const urls = lists(96, 400)
    await run.plan({ urls, queue: sentinel.url, partImages: 8 })
    const working = work(sentinel.url)
    await seen(10)
    await sentinel.failOver()
    const late = work(sentinel.url)
    expect(await Promise.all([working, late])).toMatchObject([{ state: 'done' }, { state: 'done' }])
    expect(await run.status()).toMatchObject({ open: 0, total: urls.length, failed: 0 })
    expect(mostAtOnce).toBe(1)
    // At most the three parts that the old primary handed out last are begun again.
    expect(run.origin.requests.length).toBeLessThanOrEqual(urls.length + 3 * 8)
  })

  test('go on where the primary dies while they ask a Sentinel that is slow to answer', async () => {
    sentinel = await startSentinel(primary)
    const { queue, close } = await slowly(sentinel)
    try {
      const urls = lists(48, 400)
      await run.plan({ urls, queue, partImages: 3 })
      const working = Promise.all([work(queue), work(queue), work(queue)])
      await seen(10)
      await primary.kill()
      const done = { state: 'done' }
      expect(await working).toMatchObject([done, done, done])
      expect(await run.status()).toMatchObject({ open: 0, total: urls.length, failed: 0 })
    } finally {
      await close()
    }
  })

  test('are connected again where their client has ended', async () => {
    sentinel = await startSentinel(primary)
    const { queue, close } = await slowly(sentinel)
    const { connection } = await connectQueue(queueAddress(queue), {}, () => {})
    const client = connection as Redis
    const comes = (event: string) => new Promise(done => client.once(event, done))
    // Without the guard of the client; the second time it asks the Sentinel.
    const leave = () => Redis.prototype.disconnect.call(client, true)
    try {
      leave()
      await comes('connecting')
      leave()
      await comes('end')
      await comes('ready')
      expect(await connection.ping()).toBe('PONG')
    } finally {
      connection.disconnect()
      await close()
    }
  })

  test('are refused with what to write where the address is not what it seems', async () => {
    sentinel = await startSentinel(primary)
    await run.plan({ urls: lists(1, 0) })
    expect(await saidOf(sentinel.url.replace('/queue/', '/other/'))).toMatch(
      /its Sentinels know no primary "other"/,
    )
    expect(await saidOf(sentinel.url.replace('+sentinel', '').replace('/queue', ''))).toMatch(
      /it is a Sentinel, which holds no queue\. Write `redis\+sentinel:/,
    )
    expect(await saidOf(primary.url.replace('redis:', 'redis+sentinel:').replace('/0', '/queue/0'))).toMatch(
      /refuses: "ERR unknown command .*The server is no Sentinel/,
    )
    const gone = sentinel.url.replace('//', '//127.0.0.1:9,')
    expect(await work(gone)).toMatchObject({ state: 'done' })
  })

  test('log in to the Sentinels only where these want it', async () => {
    sentinel = await startSentinel(primary, [
      'user default off',
      'user worker on ">pass word" allchannels +@all',
    ])
    primary.say('ACL', 'SETUSER', 'worker', 'on', '>pass word', '~*', '+@all')
    const url = sentinel.url.replace('//', '//worker:pass%20word@')
    await run.plan({ urls: lists(3, 0), queue: url })
    expect(await saidOf(url.replace('%20', ''))).toMatch(/refuses: "WRONGPASS/)
    expect(await work(url)).toMatchObject({ state: 'done' })
    expect(await run.status()).toMatchObject({ open: 0, total: 3, failed: 0 })
  })
})

withSentinel('workers whose address leads to another server by now', () => {
  test('leave the one that became a replica, though it keeps their connections', async () => {
    let { port } = primary
    const proxy = createServer(client => {
      const server = connect(port, '127.0.0.1')
      client.on('error', () => server.destroy()).on('close', () => server.destroy())
      server.on('error', () => client.destroy()).on('close', () => client.destroy())
      client.pipe(server).pipe(client)
    })
    const { port: address, close } = await startListening(proxy)
    try {
      const queue = `redis://127.0.0.1:${address}/0`
      const urls = lists(40, 200)
      await run.plan({ urls, queue, partImages: 5 })
      const working = work(queue)
      await seen(10)
      ;({ port } = replica)
      replica.say('REPLICAOF', 'NO', 'ONE')
      primary.say('REPLICAOF', '127.0.0.1', String(port))
      expect(await working).toMatchObject({ state: 'done' })
      expect(await run.status()).toMatchObject({ open: 0, total: urls.length, failed: 0 })
      expect(run.origin.requests).toHaveLength(urls.length)
    } finally {
      await close()
    }
  })
})
