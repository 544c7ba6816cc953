/** Parses the URL of a plan's queue in Redis or Valkey: one server, any node of a cluster, or Sentinels. */
import { isDecodable } from '../../base/http/proxy.ts'
import { say } from '../../base/messages/say.ts'
import { mustBe, type Parser } from '../options/parsers.ts'

/** Variable that may hold the password in place of the URL. */
export const QUEUE_PASSWORD = 'PERSIST_IMAGES_QUEUE_PASSWORD'

export interface ServerAddress {
  readonly host: string
  readonly port: number
}

export interface QueueAddress {
  /** The server, or with `primary` the Sentinels that know where it is. */
  readonly servers: readonly [ServerAddress, ...ServerAddress[]]
  /** Name under which the Sentinels watch the primary. */
  readonly primary: string | undefined
  readonly isTls: boolean
  readonly db: number
  readonly username: string | undefined
  readonly password: string | undefined
  /** Hosts and ports as the URL has them, for messages. */
  readonly host: string
}

const REDIS_PORT = 6379
const SENTINEL_PORT = 26_379
/** A list of hosts is no URL for `URL.parse`. */
const SENTINELS = /^redis\+sentinel:\/\/(?:([^@/?#]*)@)?([^@/?#]+)\/([^/?#]+)(?:\/(\d{1,4})?)?$/

export const queueAddress: Parser<string | URL, QueueAddress> = value => {
  const text = String(value)
  const address = sentinelsIn(text) ?? serverIn(text)
  if (!address) throw mustBe(say('rule-queue'))
  return address
}

function serverIn(text: string): QueueAddress | undefined {
  const url = URL.parse(text)
  const isQueue = url && /^rediss?:$/.test(url.protocol) && url.hostname && /^\/?\d{0,4}$/.test(url.pathname)
  if (!isQueue || url.search || url.hash) return undefined
  const login = loginIn(url)
  if (!login) return undefined
  return {
    servers: [placeOf(url, REDIS_PORT)],
    primary: undefined,
    isTls: url.protocol === 'rediss:',
    db: Number(url.pathname.slice(1) || 0),
    ...login,
    host: url.host,
  }
}

function sentinelsIn(text: string): QueueAddress | undefined {
  const [, user = '', hosts = '', name = '', db = '0'] = SENTINELS.exec(text) ?? []
  const urls = hosts.split(',').map(host => URL.parse(`redis://${user && `${user}@`}${host}`))
  const servers = urls.flatMap(url =>
    url?.hostname && url.pathname === '' ? [placeOf(url, SENTINEL_PORT)] : [],
  )
  const [first, ...others] = servers
  const login = urls[0] && loginIn(urls[0])
  if (!first || servers.length < urls.length || !login || !isDecodable(name)) return undefined
  return {
    servers: [first, ...others],
    primary: decodeURIComponent(name),
    isTls: false,
    db: Number(db),
    ...login,
    host: hosts,
  }
}

function placeOf({ hostname, port }: URL, standardPort: number): ServerAddress {
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || standardPort) }
}

function loginIn({ username, password }: URL): Pick<QueueAddress, 'username' | 'password'> | undefined {
  if (!isDecodable(username + password)) return undefined
  return {
    username: username ? decodeURIComponent(username) : undefined,
    password: password ? decodeURIComponent(password) : undefined,
  }
}

/** The password of the URL, as written and decoded. */
export function queueSecrets(value: string): readonly string[] {
  const [, sentinelUser] = /^redis\+sentinel:\/\/([^@/?#]*)@/.exec(value) ?? []
  const url = sentinelUser === undefined ? value : `redis://${sentinelUser}@host`
  const { password } = URL.parse(url) ?? {}
  if (!password) return []
  return isDecodable(password) ? [password, decodeURIComponent(password)] : [password]
}
