/**
 * A connection to Redis or Valkey, a machine or a cluster, looked at before parts are put there. The packages are loaded
 * here and nowhere else, when a queue is asked for.
 */
import { isIP } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster, Redis, RedisOptions } from 'ioredis'
import { codeOf, SettingsError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { Text } from '../../base/sentence.ts'
import { queueFailure, queueUnreachable } from './queue-failure.ts'
import { QUEUE_PASSWORD } from './queue-url.ts'

/** For a first answer, milliseconds. */
const CONNECT_MS = 8000
/** Between two looks at one that reads what it had written down, milliseconds. */
const LOADING_MS = 300

export interface QueueConnection {
  readonly bullmq: typeof import('bullmq')
  readonly connection: Redis | Cluster
}

/**
 * @throws SettingsError where the packages are missing; PersistError where nobody answers, or who does is no place for
 *   a queue
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

/** One that has ended already would be waited for once more. */
function end(client: Redis | Cluster): void {
  if (client.status !== 'end') client.disconnect()
}

async function loadPackages() {
  try {
    // Left as it is in the bundle, whose users need neither.
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

/** What is wrong is told here, and of it only what broke the connection: without a listener it would end the process. */
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

/** What it says of itself, when it has read what it had written down. */
async function lookAt(probe: Redis, db: number): Promise<ReadonlyMap<string, string>> {
  await probe.connect()
  for (;;) {
    const lines = (await probe.info()).split('\r\n').map(line => line.split(':'))
    const facts = new Map(lines.map(([name = '', ...value]) => [name, value.join(':')]))
    if (facts.get('loading') !== '1') {
      // A connection goes on in another one where this fails.
      if (db !== 0) await probe.select(db)
      return facts
    }
    await sleep(LOADING_MS)
  }
}

/**
 * BullMQ writes its opinion of a policy to the console, of each connection and whatever the limit: what there is to say
 * of it has been said.
 */
function withoutPolicy<Client extends Redis | Cluster>(client: Client): Client {
  const info = client.info.bind(client) as (...words: readonly unknown[]) => Promise<string>
  const duplicate = client.duplicate.bind(client) as (...words: readonly unknown[]) => Client
  return Object.assign(client, {
    info(...words: readonly unknown[]) {
      const said = info(...words)
      // The client itself asks with a callback.
      return typeof words[0] === 'function'
        ? said
        : said.then(text => text.replace(/^maxmemory_policy:.*$/m, ''))
    },
    duplicate: (...words: readonly unknown[]) => withoutPolicy(duplicate(...words)),
  })
}

/** @throws PersistError where no part can be put */
function judge(url: URL, facts: ReadonlyMap<string, string>, notice: (sentence: Text) => void): void {
  if (facts.get('slave_read_only') === '1')
    throw queueUnreachable(url, say('queue-replica'), say('queue-primary'))
  const policy = facts.get('maxmemory_policy') ?? 'noeviction'
  if (policy !== 'noeviction' && Number(facts.get('maxmemory')) > 0)
    notice(say('queue-evicts', { host: url.host, policy }))
}
