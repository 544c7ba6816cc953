/** The undici Agent all origins are asked through. */
import { lookup as systemLookup } from 'node:dns'
import { networkInterfaces } from 'node:os'
import { Agent } from 'undici'
import type { AddressPolicy } from './address-policy.ts'
import { guardedConnector, type Resolve } from './connector.ts'
import { guardSocket } from './socket-guard.ts'

export type { Resolve } from './connector.ts'

export interface AgentOptions {
  readonly policy: AddressPolicy
  /** Connections to one origin. */
  readonly connections: number
  /** Of one image. */
  readonly maxBytes: number
  readonly resolve?: Resolve
}

/** Bytes of an answer's header block; undici's own default, written down because cases depend on it. */
const MAX_HEADER_BYTES = 16 * 1024

export function openAgent(options: AgentOptions): Agent {
  const { policy, connections, maxBytes, resolve = systemLookup } = options
  const own = ownAddresses()
  const connect = guardedConnector(address => policy.refusal(address, own), resolve)
  return new Agent({
    connections,
    pipelining: 1,
    maxHeaderSize: MAX_HEADER_BYTES,
    // One request a connection keeps limits and errors per image simple; HTTP/2 gains nothing at six at a time.
    allowH2: false,
    connect: (target, callback) =>
      connect(target, (error, socket) => {
        if (error) return callback(error, null)
        callback(null, guardSocket(socket, MAX_HEADER_BYTES, maxBytes))
      }),
  })
}

/** Of every interface that is up. */
function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap(
    addresses => addresses?.map(({ address }) => address) ?? [],
  )
}
