/** What kind of Redis or Valkey a queue may be in, and what is said of one that is no place for it. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { describeError } from '../../../src/base/errors.ts'
import { planWith } from '../../../src/jobs/plan/plan.ts'
import type { PlanOptions } from '../../../src/jobs/plan/plan-fields.ts'
import { workWith } from '../../../src/jobs/work/work.ts'
import type { WorkOptions } from '../../../src/jobs/work/work-fields.ts'
import { image } from '../../images/images.ts'
import { headOf } from '../../servers/answer.ts'
import { selfSigned } from '../../servers/certificate.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import {
  QUEUE_PROGRAMS,
  type QueueCluster,
  type QueueOptions,
  type QueueServer,
  queueMissing,
  startCluster,
  startQueue,
} from '../../servers/redis.ts'
import { command } from '../../support/cli-command.ts'
import { fences } from '../../support/documents.ts'
import { twins } from '../../support/pending.ts'
import { refusalOf } from '../../support/refusal-of.ts'
import { readRoot } from '../../support/source-files.ts'

const withQueue = queueMissing(QUEUE_PROGRAMS[0]) ? describe.skip : describe
const [REDIS, VALKEY] = QUEUE_PROGRAMS
const destination = 'file:./images'

let cwd: string
let origin: Origin
const servers: { stop(): Promise<void> }[] = []

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'queue-server-'))
  origin = await startOrigin({ host: '0.0.0.0' })
})
afterEach(async () => {
  await Promise.all(servers.splice(0).map(server => server.stop()))
  await origin.close()
  await rm(cwd, { recursive: true, force: true })
})

async function start(options?: QueueOptions): Promise<QueueServer> {
  const server = await startQueue(options)
  servers.push(server)
  return server
}

const lists = (count: number, name = 'a') =>
  Array.from({ length: count }, (_, number) => {
    const { pathname } = new URL(origin.serve(`/${name}${number}.png`, { body: image('plain.png') }))
    return `http://127.0.2.${1 + (number % 200)}:${origin.port}${pathname}`
  })

/** Of two hosts in one partition, which their ports decide, a part is made: of one image each there is one for each. */
const plan = (queue: string, urls: readonly string[], more: Partial<PlanOptions> = {}) =>
  planWith({}, { urls, destination, cwd, queue, ...more })
const work = (queue: string, more: Partial<WorkOptions> = {}) =>
  workWith({}, { destination, cwd, queue, allowAddresses: ['127.0.0.0/8'], ...more })

const saidOf = async (working: Promise<unknown>) => {
  const refusal = await refusalOf(working)
  return { reason: refusal.reason, said: describeError(refusal) }
}

/** By the command of a page. */
function giveRights(page: string, { port }: QueueServer, ...more: readonly string[]): void {
  const [given = ''] = fences('sh', [page]).flatMap(({ text }) => /^redis-cli ACL .*$/m.exec(text) ?? [])
  const run = `redis-cli() { /usr/bin/redis-cli -p ${port} "$@"; }; ${given} ${more.join(' ')}`
  expect(spawnSync('bash', ['-c', run], { encoding: 'utf8' }).stdout).toBe('OK\n')
}

withQueue('a queue with TLS', () => {
  test('is known by its name or its address, where who signed its certificate is trusted', async () => {
    const certificate = selfSigned({ names: ['localhost', '127.0.0.1'] })
    const server = await start({ program: VALKEY, certificate })
    await writeFile(join(cwd, 'ca.pem'), certificate.cert)
    await writeFile(join(cwd, 'list.txt'), lists(3).join('\n'))
    const around = { cwd, env: { NODE_EXTRA_CA_CERTS: join(cwd, 'ca.pem') } }
    const planned = await command(
      ['plan', 'list.txt', '--destination', destination, '--queue', server.url],
      around,
    )
    expect([planned.code, planned.stderr]).toEqual([0, expect.stringContaining('3 images')])
    const stranger = server.url.replace('127.0.0.1', '127.0.0.2')
    const refused = await command(['work', destination, '--queue', stranger], around)
    expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining("certificate's altnames")])
    const named = server.url.replace('127.0.0.1', 'localhost')
    const worked = await command(
      ['work', destination, '--queue', named, '--allow-addresses', '127.0.0.0/8'],
      around,
    )
    expect([worked.code, worked.stderr]).toEqual([0, expect.stringContaining('all parts are finished')])
  })

  test('is refused where the certificate is not trusted, or the server speaks none', async () => {
    const server = await start({ certificate: selfSigned() })
    const urls = lists(1)
    expect(await saidOf(plan(server.url, urls))).toEqual({
      reason: 'store-unavailable',
      said: expect.stringMatching(
        /^the queue at 127\.0\.0\.1:\d+ cannot be reached: self-signed certificate.*\. Give the .*NODE_EXTRA_CA/,
      ),
    })
    const plain = server.url.replace('rediss:', 'redis:')
    expect((await saidOf(plan(plain, urls))).said).toMatch(
      /ECONNRESET\. `rediss:\/\/` uses TLS, and `redis:\/\/` does not/,
    )
  })
})

withQueue('who may use a queue', () => {
  test.each(twins('docs/scale.md'))('is as %s has it', async page => {
    const server = await start({ program: page.includes('zh') ? VALKEY : REDIS })
    const [setting = ''] = fences('sh', [page]).flatMap(({ text }) => /^redis-cli ACL .*$/m.exec(text) ?? [])
    const run = `redis-cli() { /usr/bin/redis-cli -p ${server.port} "$@"; }; ${setting}`
    expect(spawnSync('bash', ['-c', run], { encoding: 'utf8' }).stdout).toBe('OK\n')
    const url = server.url.replace('//', '//worker:PASSWORD@')
    const urls = lists(6)
    await plan(url, urls, { partImages: 1 })
    expect(await work(url)).toMatchObject({ state: 'done', worked: 6 })
    expect(server.say('ACL', 'LOG')).toBe('')
    await plan(url, urls, { partImages: 1, replace: true })
    expect(server.say('ACL', 'LOG')).toBe('')
    const other = server.url.replace('//', '//worker:PASSWORD@').replace(/\/0$/, '/1')
    await plan(other, urls, { partImages: 1 })
    expect(await work(other)).toMatchObject({ state: 'done', worked: 6 })
    // Of others on the same server it sees nothing.
    expect(server.say('ACL', 'DRYRUN', 'worker', 'GET', 'theirs')).toMatch(/no permissions/)
    expect(server.say('ACL', 'DRYRUN', 'worker', 'FLUSHALL')).toMatch(/no permissions/)
  })

  test('and with which password: one that is wrong is told, and not what it was', async () => {
    const server = await start()
    server.say('ACL', 'SETUSER', 'worker', 'on', '>the-right-one', '~*', '+@all')
    const wrong = server.url.replace('//', '//worker:not-the-one@')
    const { reason, said } = await saidOf(plan(wrong, lists(1)))
    expect([reason, said]).toEqual([
      'store-auth',
      expect.stringMatching(/refuses: "WRONGPASS .*PERSIST_IMAGES_QUEUE_PASSWORD/),
    ])
    await writeFile(join(cwd, 'list.txt'), lists(1).join('\n'))
    const argv = ['plan', 'list.txt', '--destination', destination, '--queue', wrong, '--replace']
    const ended = await command(argv, { cwd })
    expect([ended.code, ended.stdout + ended.stderr]).toEqual([3, expect.not.stringContaining('not-the')])
  })

  test('and what a server says of a login that it does not know is told without it', async () => {
    const server = await start({ settings: ['--rename-command', 'AUTH', ''] })
    const url = server.url.replace('//', '//worker:pass-of%20mine@')
    const { said } = await saidOf(plan(url, lists(1)))
    expect(said).toMatch(/refuses: "ERR unknown command 'auth'"/i)
    expect(said).not.toMatch(/pass-of|mine/)
    const login = 'redis://worker:100%@127.0.0.1:6379'
    expect((await saidOf(plan(login, lists(1)))).said).toMatch(/^queue: the URL .* percent-encoded is needed/)
  })

  test('and not more: who may not write is told so, at the start and later', async () => {
    const server = await start()
    server.say('ACL', 'SETUSER', 'reader', 'on', '>pass', '~*', '+@read', '+@connection', '+info')
    const reader = server.url.replace('//', '//reader:pass@')
    const urls = lists(2)
    expect(await saidOf(plan(reader, urls))).toEqual({
      reason: 'store-denied',
      said: expect.stringMatching(/refuses: "NOPERM .*docs\/scale\.md/),
    })
    expect((await saidOf(work(reader))).reason).toBe('store-denied')
    server.say('ACL', 'SETUSER', 'worker', 'on', '>pass', '~*', '+@all')
    await plan(server.url, urls)
    const [url = ''] = urls
    origin.serve(new URL(url).pathname, async (socket, _request, write) => {
      server.say('ACL', 'SETUSER', 'worker', '-@write')
      await write(headOf(404, {}))
      socket.end()
    })
    const worker = server.url.replace('//', '//worker:pass@')
    expect((await saidOf(work(worker))).reason).toBe('store-denied')
    server.say('ACL', 'SETUSER', 'worker', '+@all')
    expect(await work(worker)).toMatchObject({ state: 'done' })
  })
})

withQueue('a server', () => {
  test('that is a replica, or lacks the database, is refused before anything is put into another', async () => {
    const primary = await start()
    const replica = await start({ settings: ['--replicaof', '127.0.0.1', String(primary.port)] })
    const urls = lists(1)
    expect((await saidOf(plan(replica.url, urls))).said).toMatch(/it is a replica.*address of its primary/)
    expect(await saidOf(plan(primary.url.replace(/0$/, '99'), urls))).toEqual({
      reason: 'store-endpoint',
      said: expect.stringMatching(/refuses: "ERR DB index is out of range"\. The number after the host/),
    })
    expect(primary.say('DBSIZE')).toBe('0')
  })

  test('that forgets when it is full is told of, once and in the language of who reads', async () => {
    const server = await start({ settings: ['--maxmemory', '50mb', '--maxmemory-policy', 'allkeys-lru'] })
    await writeFile(join(cwd, 'list.txt'), lists(1).join('\n'))
    const place = ['--destination', destination, '--queue', server.url, '--language', 'zh']
    const planned = await command(['plan', 'list.txt', ...place], { cwd })
    const worked = await command(['work', ...place, '--allow-addresses', '127.0.0.0/8'], { cwd })
    for (const { code, stderr } of [planned, worked]) {
      expect(code).toBe(0)
      expect(stderr.split('\n').filter(line => /allkeys|evict/i.test(line))).toEqual([
        expect.stringMatching(/上的队列在内存用满时会丢弃数据（allkeys-lru）.*`maxmemory-policy noeviction`/),
      ])
    }
    // Nothing is full where there is no limit.
    server.say('CONFIG', 'SET', 'maxmemory', '0')
    const again = await command(['plan', 'list.txt', ...place, '--replace'], { cwd })
    expect([again.code, again.stderr]).toEqual([0, expect.not.stringMatching(/allkeys|evict/i)])
  })

  test('that is full says so, and has what was put there when it has room again', async () => {
    const server = await start({ settings: ['--maxmemory', '1'] })
    const urls = lists(3)
    expect(await saidOf(plan(server.url, urls, { partImages: 1 }))).toEqual({
      reason: 'store-unavailable',
      said: expect.stringMatching(/refuses: "OOM .*Its memory is full/),
    })
    server.say('CONFIG', 'SET', 'maxmemory', '0')
    expect(await plan(server.url, urls, { partImages: 1 })).toMatchObject({ isNew: false })
    expect(await work(server.url)).toMatchObject({ state: 'done', worked: 3 })
  })

  test('keeps nothing of a plan that is over, or was replaced', async () => {
    const server = await start()
    const urls = lists(5)
    await plan(server.url, urls, { partImages: 1 })
    await plan(server.url, urls, { partImages: 1, replace: true })
    expect(await work(server.url)).toMatchObject({ state: 'done', worked: 5 })
    expect(server.say('KEYS', '*')).toBe('')
  })

  test('has a queue for each plan, be they of the same lists and for buckets of one name', async () => {
    const server = await start()
    const urls = lists(2)
    await plan(server.url, urls, { partImages: 1 })
    const elsewhere = await mkdtemp(join(tmpdir(), 'queue-server-'))
    try {
      await plan(server.url, urls, { partImages: 1, cwd: elsewhere })
      const queues = server.say('KEYS', '*:meta').split('\n')
      expect(queues).toHaveLength(2)
      expect(queues.map(key => key.replace(/[0-9a-f]{8}/, 'HASH'))).toEqual(
        Array(2).fill('{persist-images}:default-HASH:meta'),
      )
      expect(await work(server.url)).toMatchObject({ state: 'done', worked: 2 })
      expect(server.say('KEYS', '*:meta').split('\n')).toHaveLength(1)
    } finally {
      await rm(elsewhere, { recursive: true, force: true })
    }
  })
})

withQueue('a cluster', () => {
  let cluster: QueueCluster
  beforeAll(async () => {
    cluster = await startCluster()
  })
  afterAll(async () => await cluster?.stop())

  test('has a queue on one of its machines, whichever is asked', async () => {
    const page = 'docs/scale.md'
    const inCluster = /`(\+cluster\|slots[^`]*)`/.exec(readRoot(page))?.[1] ?? ''
    for (const server of cluster.servers) giveRights(page, server, `'${inCluster.replace(' ', "' '")}'`)
    const [first = '', second = '', third = ''] = cluster.servers.map(({ url }) =>
      url.replace('//', '//worker:PASSWORD@'),
    )
    await plan(first, lists(8), { partImages: 1 })
    const held = cluster.servers.map(server => server.say('DBSIZE'))
    expect(held.filter(count => count !== '0')).toHaveLength(1)
    const ended = await Promise.all([work(second), work(third)])
    expect(ended.map(({ state }) => state)).toEqual(['done', 'done'])
    expect(ended.reduce((sum, { worked }) => sum + worked, 0)).toBe(8)
    expect(origin.requests).toHaveLength(8)
  })
})
