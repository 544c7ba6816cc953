/**
 * Connects to Redis or Valkey, a single server or a cluster, and checks the server before parts go there. Only this
 * file loads the packages, and only when a queue is configured.
 */
import { isIP } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster, Redis, RedisOptions } from 'ioredis'
import { codeOf, SettingsError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { queueFailure, queueUnreachable } from './queue-failure.ts'
import { QUEUE_PASSWORD } from './queue-url.ts'

/** Longest wait for the first answer, milliseconds. */
const CONNECT_MS = 8000
/** Gap between two looks at a server that still loads its data, milliseconds. */
const LOADING_MS = 300

export interface QueueConnection {
  readonly bullmq: typeof import('bullmq')
  readonly connection: Redis | Cluster
}

/**
 * @throws SettingsError where the packages are missing; PersistError when the server does not answer, or cannot hold a
 *   queue
 */
export async function connectQueue(
  url: URL,
  environment: Readonly<Record<string, string | undefined>>,
  notice: (sentence: Text) => void,
): Promise<QueueConnection> {
  const { bullmq, ioredis } = await loadPackages()
  const options = optionsOf(url, environment)
  const db = Number(url.pathname.slice(1) || 0)
  const late = lateAnswer(url, CONNECT_MS)
  const probe = listening(
    new ioredis.Redis({ ...options, enableReadyCheck: false, retryStrategy: () => null }),
  )
  let connection: ReturnType<typeof listening> | undefined
  try {
    const facts = await Promise.race([lookAt(probe.client, db), late])
    judge(url, facts, notice)
    const retryStrategy = (times: number) => Math.min(times * 200, 2000)
    connection = listening(
      facts.get('cluster_enabled') === '1'
        ? new ioredis.Cluster([{ host: options.host, port: options.port }], {
            lazyConnect: true,
            redisOptions: options,
            clusterRetryStrategy: retryStrategy,
          })
        : new ioredis.Redis({ ...options, db, retryStrategy }),
    )
    await Promise.race([connection.client.connect(), late])
    return { bullmq, connection: withoutPolicy(connection.client) }
  } catch (error) {
    if (connection) end(connection.client)
    throw queueFailure(url, connection?.lastError() ?? probe.lastError() ?? error)
  } finally {
    end(probe.client)
  }
}

/** ioredis would wait once more for a client that has ended already. */
function end(client: Redis | Cluster): void {
  if (client.status !== 'end') client.disconnect()
}

async function loadPackages() {
  try {
    // The bundle keeps these imports as they are, since its users need neither package.
    const [bullmq, ioredis] = await Promise.all([
      import(/* webpackIgnore: true */ 'bullmq'),
      import(/* webpackIgnore: true */ 'ioredis'),
    ])
    return { bullmq, ioredis }
  } catch (error) {
    if (codeOf(error) !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new SettingsError([say('queue-packages', { command: 'npm install bullmq@6 ioredis@5' })])
  }
}

function optionsOf(url: URL, environment: Readonly<Record<string, string | undefined>>) {
  const { username, password } = url
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const secret = password ? decodeURIComponent(password) : environment[QUEUE_PASSWORD]
  return {
    host,
    port: Number(url.port || 6379),
    ...(username && { username: decodeURIComponent(username) }),
    ...(secret && { password: secret }),
    ...(url.protocol === 'rediss:' && { tls: isIP(host) ? {} : { servername: host } }),
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    maxRetriesPerRequest: null,
  } satisfies RedisOptions
}

/** Keeps the last error of the connection, to report it. Without a listener the error would end the process. */
function listening<Client extends Redis | Cluster>(client: Client) {
  let last: unknown
  client.on('error', (error: { lastNodeError?: unknown }) => {
    last = error.lastNodeError ?? error
  })
  return { client, lastError: () => last }
}

function lateAnswer(url: URL, ms: number): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  setTimeout(() => reject(queueUnreachable(url, say('queue-no-answer'))), ms).unref()
  promise.catch(() => {})
  return promise
}

/** Returns the server's INFO once the server has loaded its data. */
async function lookAt(probe: Redis, db: number): Promise<ReadonlyMap<string, string>> {
  await probe.connect()
  for (;;) {
    const lines = (await probe.info()).split('\r\n').map(line => line.split(':'))
    const facts = new Map(lines.map(([name = '', ...value]) => [name, value.join(':')]))
    if (facts.get('loading') !== '1') {
      // Checked here, since a connection that fails to select a database goes on in another one.
      if (db !== 0) await probe.select(db)
      return facts
    }
    await sleep(LOADING_MS)
  }
}

/**
 * Hides the eviction policy from BullMQ, which would print a warning to the console for each connection, whatever the
 * memory limit. `judge` reports the policy.
 */
function withoutPolicy<Client extends Redis | Cluster>(client: Client): Client {
  const info = client.info.bind(client) as (...words: readonly unknown[]) => Promise<string>
  const duplicate = client.duplicate.bind(client) as (...words: readonly unknown[]) => Client
  return Object.assign(client, {
    info(...words: readonly unknown[]) {
      const said = info(...words)
      // ioredis itself passes a callback.
      return typeof words[0] === 'function'
        ? said
        : said.then(text => text.replace(/^maxmemory_policy:.*$/m, ''))
    },
    duplicate: (...words: readonly unknown[]) => withoutPolicy(duplicate(...words)),
  })
}

/** @throws PersistError for a server that cannot take parts */
function judge(url: URL, facts: ReadonlyMap<string, string>, notice: (sentence: Text) => void): void {
  if (facts.get('slave_read_only') === '1')
    throw queueUnreachable(url, say('queue-replica'), say('queue-primary'))
  const policy = facts.get('maxmemory_policy') ?? 'noeviction'
  if (policy !== 'noeviction' && Number(facts.get('maxmemory')) > 0)
    notice(say('queue-evicts', { host: url.host, policy }))
}
