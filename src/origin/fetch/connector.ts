/**
 * Connects to origins. Judges each connection before it is made, and again before anything is sent on it. Only a
 * connector sees every new connection: IP literals never reach a `lookup`, and a name's addresses are known only here.
 */

import type { LookupAddress, LookupAllOptions } from 'node:dns'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import { buildConnector } from 'undici'
import { PersistError } from '../../base/errors.ts'
import { VERIFIED } from '../../base/http/http1-agent.ts'
import { knownAddresses } from '../../base/http/known-names.ts'
import type { Sentence } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import { type AddressKind, sameAddress } from './address-policy.ts'

/** `dns.lookup` with `all: true`. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** @returns the kind of a refused address, undefined if the address is allowed */
export type RefuseAddress = (address: string) => AddressKind | undefined

/** Milliseconds, once for TCP and once for TLS; the same limit as in undici and the OSS SDKs. */
const TIMEOUT_MS = 10_000

export function guardedConnector(refuse: RefuseAddress, resolve: Resolve): buildConnector.connector {
  const secure = buildConnector({ timeout: TIMEOUT_MS, allowH2: false, ...VERIFIED })
  return (target, callback) => {
    const { hostname, protocol } = target
    const accepted: string[] = []
    if (isIP(hostname)) {
      const kind = refuse(hostname)
      if (kind)
        return callback(refusal(say('address-refused', { host: hostname, kind: kindText(kind) })), null)
      accepted.push(hostname)
    }
    // Names like `localhost` go through it, too: Node looks up every host that is not an IP literal.
    const lookup: LookupFunction = (name, options, answer) => {
      addressesOf(name, options, resolve, (error, found) => {
        if (error) return answer(error, [])
        const allowed = found.filter(({ address }) => refuse(address) === undefined)
        accepted.push(...allowed.map(({ address }) => address))
        if (allowed.length > 0) return answer(null, allowed)
        answer(noneAllowed(name, found, refuse), [])
      })
    }
    // undici's type requires a port, but every connection brings its own.
    const options = { timeout: TIMEOUT_MS, autoSelectFamily: true, lookup } as buildConnector.BuildOptions
    const connect = buildConnector(options)
    // Connects TCP first: a TLS connection made in one step would send its hello before the peer is judged.
    const port = target.port || (protocol === 'https:' ? '443' : '80')
    connect({ hostname, protocol: 'http:', port }, (error, socket) => {
      if (error) return callback(error, null)
      const wrong = wrongPeer(socket, accepted, hostname)
      if (wrong) {
        socket.destroy()
        return callback(wrong, null)
      }
      if (protocol !== 'https:') return callback(null, socket)
      secure({ ...target, httpSocket: socket }, callback)
    })
  }
}

/**
 * Judges a host before a proxy connects to it, as far as this machine can: an address, or every address that this
 * machine finds for a name. A name without addresses passes, since the proxy may know it. Each name is judged once.
 * @returns a function that rejects with PersistError `address-refused`
 */
export function hostAdmission(refuse: RefuseAddress, resolve: Resolve): (hostname: string) => Promise<void> {
  const judged = new Map<string, Promise<void>>()
  const judge = async (hostname: string) => {
    const name = hostname.replace(/^\[(.*)\]$/, '$1')
    const found = isIP(name)
      ? [{ address: name, family: isIP(name) }]
      : await new Promise<readonly LookupAddress[]>(answer =>
          addressesOf(name, {}, resolve, (error, addresses) => answer(error ? [] : addresses)),
        )
    for (const { address } of found) {
      const refused = refuse(address)
      if (!refused) continue
      const kind = kindText(refused)
      throw refusal(
        address === name
          ? say('address-refused', { host: name, kind })
          : say('address-behind-name', { host: name, address, kind }),
      )
    }
  }
  return hostname => {
    const known = judged.get(hostname) ?? judge(hostname)
    judged.set(hostname, known)
    return known
  }
}

function addressesOf(
  name: string,
  options: Parameters<LookupFunction>[1],
  resolve: Resolve,
  callback: Parameters<Resolve>[2],
): void {
  const known = knownAddresses(name)
  if (known) return callback(null, [...known])
  resolve(name, { ...options, all: true }, callback)
}

/** A connection can end at another address than the requested one: 127.0.0.1 answers for `0.0.0.0`. */
function wrongPeer(socket: Socket, accepted: readonly string[], hostname: string): Error | undefined {
  const { remoteAddress } = socket
  if (remoteAddress === undefined) {
    return Object.assign(new Error('closed as soon as it was made'), { code: 'ECONNRESET' })
  }
  if (accepted.some(address => sameAddress(address, remoteAddress))) return undefined
  const sentence = say('address-led-elsewhere', { host: hostname, address: remoteAddress })
  return refusal(sentence, say('address-write-fix'))
}

function noneAllowed(name: string, found: readonly LookupAddress[], refuse: RefuseAddress): PersistError {
  const list = found.map(({ address }) => address)
  const kind = kindText(refuse(list[0] ?? '') ?? 'none')
  return refusal(say('address-none-allowed', { host: name, addresses: list.join(', '), kind }))
}

function kindText(kind: AddressKind): Sentence {
  return say(`address-is-${kind}`)
}

function refusal(sentence: Sentence, advice: Sentence = say('address-open-fix')): PersistError {
  return new PersistError('fetch', 'address-refused', sentence, { advice })
}
