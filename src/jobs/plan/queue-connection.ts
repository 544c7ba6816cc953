/**
 * Connects to Redis or Valkey, a single server, a cluster or the primary of Sentinels, and checks the server before parts
 * go there. Only this file loads the packages, and only when a queue is configured.
 */
import { isIP } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster, Redis, RedisOptions } from 'ioredis'
import { codeOf, SettingsError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { queueFailure, queueUnreachable } from './queue-failure.ts'
import { findPrimary, followPrimary, type QueueLogin } from './queue-sentinel.ts'
import { QUEUE_PASSWORD, type QueueAddress, type ServerAddress } from './queue-url.ts'

/** Longest wait for the first answer, milliseconds. */
const CONNECT_MS = 8000
/** Gap between two looks at a server that still loads its data, milliseconds. */
const LOADING_MS = 300
/** Longest gap between two attempts to connect again, milliseconds. */
export const RETRY_MS = 2000
/** Gap between two new connections to a server that says it is a replica, milliseconds. */
const DEMOTED_MS = 1000
/** Commands that were under way at the same time fail together, milliseconds. */
const BURST_MS = 100

export interface QueueConnection {
  readonly bullmq: typeof import('bullmq')
  readonly connection: Redis | Cluster
}

/**
 * @throws SettingsError where the packages are missing; PersistError when the server does not answer, or cannot hold a
 *   queue
 */
export async function connectQueue(
  address: QueueAddress,
  environment: Readonly<Record<string, string | undefined>>,
  notice: (sentence: Text) => void,
): Promise<QueueConnection> {
  const { bullmq, ioredis } = await loadPackages()
  const login = loginOf(address, environment)
  const late = lateAnswer(address, CONNECT_MS)
  const { db } = address
  const retryStrategy = (times: number) => Math.min(times * 200, RETRY_MS)
  let probe: ReturnType<typeof listening<Redis>> | undefined
  let connection: ReturnType<typeof listening> | undefined
  try {
    const primary = await Promise.race([findPrimary(ioredis, address, login, CONNECT_MS), late])
    const options = optionsOf(address, primary?.server ?? address.servers[0], login)
    probe = listening(new ioredis.Redis({ ...options, enableReadyCheck: false, retryStrategy: () => null }))
    const facts = await Promise.race([lookAt(probe.client), late])
    judge(address, facts, notice)
    // Checked here, since a connection that fails to select a database goes on in another one.
    if (db !== 0) await Promise.race([probe.client.select(db), late])
    const reconnectOnError = afterDemotion()
    if (primary) {
      const { host: _, port: __, ...shared } = options
      const client = new ioredis.Redis({ ...shared, ...primary.options, db, retryStrategy, reconnectOnError })
      connection = listening(client)
    } else if (facts.get('cluster_enabled') === '1')
      connection = listening(
        new ioredis.Cluster([{ host: options.host, port: options.port }], {
          lazyConnect: true,
          redisOptions: options,
          clusterRetryStrategy: retryStrategy,
        }),
      )
    else connection = listening(new ioredis.Redis({ ...options, db, retryStrategy, reconnectOnError }))
    const { client } = connection
    await Promise.race([client.connect(), late])
    if (primary) followPrimary(ioredis, primary, client as Redis)
    return { bullmq, connection: forBullMq(client) }
  } catch (error) {
    if (connection) end(connection.client)
    throw queueFailure(address, connection?.lastError() ?? probe?.lastError() ?? error)
  } finally {
    if (probe) end(probe.client)
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

function loginOf(
  { username, password }: QueueAddress,
  environment: Readonly<Record<string, string | undefined>>,
): QueueLogin {
  const secret = password ?? environment[QUEUE_PASSWORD]
  return { ...(username && { username }), ...(secret && { password: secret }) }
}

function optionsOf({ isTls }: QueueAddress, { host, port }: ServerAddress, login: QueueLogin) {
  return {
    host,
    port,
    ...login,
    ...(isTls && { tls: isIP(host) ? {} : { servername: host } }),
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    maxRetriesPerRequest: null,
  } satisfies RedisOptions
}

/**
 * Connects again where the server became a replica, since by then its name or the Sentinels lead to another one. Commands
 * in progress are sent again. An address that stays a replica's is an error of every second command, so that it is
 * noticed.
 */
function afterDemotion(): (error: Error) => 2 | false {
  let at = Number.NEGATIVE_INFINITY
  return ({ message }) => {
    if (!/READONLY|^UNBLOCKED/.test(message)) return false
    const now = performance.now()
    if (now - at >= DEMOTED_MS) at = now
    return now - at < BURST_MS ? 2 : false
  }
}

/** Keeps the last error of the connection, to report it. Without a listener the error would end the process. */
function listening<Client extends Redis | Cluster>(client: Client) {
  let last: unknown
  client.on('error', (error: { lastNodeError?: unknown }) => {
    last = error.lastNodeError ?? error
  })
  return { client, lastError: () => last }
}

function lateAnswer(address: QueueAddress, ms: number): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  setTimeout(() => reject(queueUnreachable(address, say('queue-no-answer'))), ms).unref()
  promise.catch(() => {})
  return promise
}

/** Returns the server's INFO once the server has loaded its data. */
async function lookAt(probe: Redis): Promise<ReadonlyMap<string, string>> {
  await probe.connect()
  for (;;) {
    const lines = (await probe.info()).split('\r\n').map(line => line.split(':'))
    const facts = new Map(lines.map(([name = '', ...value]) => [name, value.join(':')]))
    if (facts.get('loading') !== '1') return facts
    await sleep(LOADING_MS)
  }
}

/**
 * Hides the eviction policy from BullMQ, which would print a warning to the console for each connection, whatever the
 * memory limit; `judge` reports the policy. Each connection notices by itself that its server became a replica.
 */
function forBullMq<Client extends Redis | Cluster>(client: Client): Client {
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
    duplicate(...words: readonly unknown[]) {
      const copy = duplicate(...words)
      if ('reconnectOnError' in copy.options) copy.options.reconnectOnError = afterDemotion()
      return forBullMq(copy)
    },
  })
}

/** @throws PersistError for a server that cannot take parts */
function judge(
  address: QueueAddress,
  facts: ReadonlyMap<string, string>,
  notice: (sentence: Text) => void,
): void {
  if (facts.get('redis_mode') === 'sentinel')
    throw queueUnreachable(address, say('queue-is-sentinel'), say('queue-sentinels'))
  if (facts.get('slave_read_only') === '1')
    throw queueUnreachable(address, say('queue-replica'), say('queue-primary'))
  const policy = facts.get('maxmemory_policy') ?? 'noeviction'
  if (policy !== 'noeviction' && Number(facts.get('maxmemory')) > 0)
    notice(say('queue-evicts', { host: address.host, policy }))
}
