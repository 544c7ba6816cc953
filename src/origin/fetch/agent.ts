/** The undici agent for all requests to origins. */
import { lookup as systemLookup } from 'node:dns'
import { networkInterfaces } from 'node:os'
import type { buildConnector, Dispatcher } from 'undici'
import { http1Agent } from '../../base/http/http1-agent.ts'
import { ProxiedAgent } from '../../base/http/proxied-agent.ts'
import type { ProxyRoutes } from '../../base/http/proxy.ts'
import type { Connections } from '../hosts/connections.ts'
import type { AddressPolicy } from './address-policy.ts'
import { guardedConnector, hostAdmission, type Resolve } from './connector.ts'
import { guardSocket } from './socket-guard.ts'

export type { Resolve } from './connector.ts'

export interface AgentOptions {
  readonly policy: AddressPolicy
  /** Notified before and after each connection is made. */
  readonly open: Connections
  /** Connections to one origin, at most. */
  readonly connections: number
  /** Bytes of one image, at most. */
  readonly maxBytes: number
  readonly resolve?: Resolve
  /** The forward proxies, if there are any: names are judged here, and the proxies look them up. */
  readonly routes?: ProxyRoutes | undefined
}

/** Bytes of an answer's header block; undici's own default, written down because tests depend on it. */
const MAX_HEADER_BYTES = 16 * 1024

export function openAgent(options: AgentOptions): Dispatcher {
  const { policy, open, connections, maxBytes, resolve = systemLookup, routes } = options
  const own = ownAddresses()
  const refuse = (address: string) => policy(address, own)
  /** @param learns the other end of the connection is the host itself */
  const guard =
    (connect: buildConnector.connector, learns = false): buildConnector.connector =>
    (target, callback) => {
      open.makeRoom()
      connect(target, (error, socket) => {
        if (error) return callback(error, null)
        if (learns && target.host && socket.remoteAddress) open.learned(target.host, socket.remoteAddress)
        open.opened(target.host ?? target.hostname, socket)
        callback(null, guardSocket(socket, MAX_HEADER_BYTES, maxBytes))
      })
    }
  const pool = { connections, pipelining: 1, maxHeaderSize: MAX_HEADER_BYTES }
  // One request per connection keeps limits and errors per image simple. HTTP/2 gains nothing with six at once.
  const direct = http1Agent({ ...pool, connect: guard(guardedConnector(refuse, resolve), true) })
  return routes
    ? new ProxiedAgent(direct, routes, { admit: hostAdmission(refuse, resolve), pool, guard })
    : direct
}

/** Returns the addresses of every interface that is up. */
function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap(
    addresses => addresses?.map(({ address }) => address) ?? [],
  )
}
