/** Finds and follows the primary of a queue whose address names Sentinels. https://redis.io/docs/latest/develop/reference/sentinel-clients/ */
import type { Redis } from 'ioredis'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import { queueUnreachable } from './queue-failure.ts'
import type { QueueAddress, ServerAddress } from './queue-url.ts'

/** Its messages are `<primary> <old host> <old port> <new host> <new port>`. */
const SWITCHED = '+switch-master'

export interface QueueLogin {
  readonly username?: string
  readonly password?: string
}

export interface QueuePrimary {
  readonly server: ServerAddress
  /** What a client of ioredis needs to find it again. */
  readonly options: {
    readonly sentinels: ServerAddress[]
    readonly name: string
    readonly sentinelUsername?: string
    readonly sentinelPassword?: string
  }
}

/**
 * Asks one Sentinel after the other.
 * @returns undefined for an address without Sentinels
 * @throws PersistError where all Sentinels that answer know no such primary; else the last Sentinel's error
 */
export async function findPrimary(
  ioredis: Pick<typeof import('ioredis'), 'Redis'>,
  address: QueueAddress,
  login: QueueLogin,
  timeoutMs: number,
): Promise<QueuePrimary | undefined> {
  const { primary: name, servers } = address
  if (name === undefined) return undefined
  const connectTimeout = timeoutMs / (servers.length + 1)
  let failure: unknown
  for (const { host, port } of servers) {
    const client = new ioredis.Redis({
      host,
      port,
      connectTimeout,
      lazyConnect: true,
      enableReadyCheck: false,
      maxRetriesPerRequest: null,
      retryStrategy: () => null,
    })
    client.on('error', error => {
      failure = error
    })
    try {
      await client.connect()
      const { found, isLogin } = await lookUp(client, name, login)
      if (!found) {
        failure = queueUnreachable(address, say('queue-no-primary', { name: quote(name) }))
        continue
      }
      return {
        server: { host: found[0], port: Number(found[1]) },
        options: {
          sentinels: [...servers],
          name,
          ...(isLogin && login.username && { sentinelUsername: login.username }),
          ...(isLogin && login.password && { sentinelPassword: login.password }),
        },
      }
    } catch (error) {
      failure ??= error
    } finally {
      if (client.status !== 'end') client.disconnect()
    }
  }
  throw failure
}

/** Gap before a client that ended by mistake connects again, milliseconds. */
const AGAIN_MS = 200

/**
 * Leads a client to each new primary until the caller disconnects it for good. ioredis ends a client that has to leave
 * while it still asks a Sentinel, and never connects it again.
 */
export function followPrimary(
  ioredis: Pick<typeof import('ioredis'), 'Redis'>,
  primary: QueuePrimary,
  client: Redis,
): void {
  const disconnect = client.disconnect.bind(client)
  let isOver = false
  const unwatch = watchPrimary(ioredis, primary, () => client.disconnect(true))
  client.disconnect = (isAgain = false) => {
    const isUp = client.status === 'ready' || client.status === 'connect'
    // The Sentinel may have named the old primary a moment ago.
    if (isAgain && !isUp) return void client.once('ready', () => client.disconnect(true))
    isOver ||= !isAgain
    if (isOver) unwatch()
    disconnect(isAgain)
  }
  client.on('end', () => {
    if (!isOver) setTimeout(() => client.connect().catch(() => {}), AGAIN_MS)
  })
}

/**
 * Calls `leave` when a Sentinel names another primary. Until it becomes a replica ten seconds later, the old one takes
 * writes, and loses them: its workers would keep parts that the new one hands out to others.
 * @returns a function that ends watching
 */
function watchPrimary(
  ioredis: Pick<typeof import('ioredis'), 'Redis'>,
  { options: { sentinels, name, sentinelUsername, sentinelPassword } }: QueuePrimary,
  leave: () => void,
): () => void {
  let last = ''
  const clients = sentinels.map(server => {
    const client = new ioredis.Redis({
      ...server,
      enableReadyCheck: false,
      maxRetriesPerRequest: null,
      ...(sentinelUsername && { username: sentinelUsername }),
      ...(sentinelPassword && { password: sentinelPassword }),
    })
    // A Sentinel may be away: the others speak too.
    client.on('error', () => {})
    client.on('message', (_channel, text) => {
      if (!text.startsWith(`${name} `) || text === last) return
      last = text
      leave()
    })
    client.subscribe(SWITCHED).catch(() => {})
    return client
  })
  return () => {
    for (const client of clients) client.disconnect()
  }
}

/** Sentinels may want a login of their own, or none: the queue's is given only where they refuse to answer without. */
async function lookUp(client: Redis, name: string, { username, password }: QueueLogin) {
  const ask = async () =>
    (await client.call('SENTINEL', 'GET-MASTER-ADDR-BY-NAME', name)) as [string, string] | null
  try {
    return { found: await ask(), isLogin: false }
  } catch (error) {
    if (!password || !/^NOAUTH/.test((error as Error).message)) throw error
    await (username ? client.auth(username, password) : client.auth(password))
    return { found: await ask(), isLogin: true }
  }
}
