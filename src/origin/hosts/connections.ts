/**
 * The connections of a run to its hosts. A host with nothing left to do loses its connections. The others stay within
 * a budget; the longest unused are closed first. This class also knows the address of each host that was connected.
 */

/** More than a run has requests at once: connections beyond it are idle. */
const MOST = 1024
/** Share of the process's open files for connections to hosts: stores, lists and name lookups need some, too. */
const PART = 0.5

/** The part of a socket that is needed here. */
interface Connection {
  destroy(): unknown
  once(event: 'close', listener: () => void): unknown
}

export class Connections implements HostUse {
  readonly #most: number
  readonly #sockets = new Map<string, Set<Connection>>()
  /** Hosts without a request under way, the longest unused first. */
  readonly #resting = new Set<string>()
  readonly #addresses = new Map<string, string>()
  #open = 0
  readonly limited: HostUse['limited']

  /** @param maxOpenFiles limit of this process */
  constructor(maxOpenFiles: number, limited?: HostUse['limited']) {
    this.limited = limited
    this.#most = Math.min(MOST, Math.floor(maxOpenFiles * PART))
  }

  /** Closes unused connections if one more would exceed the budget. */
  makeRoom(): void {
    if (this.#open >= this.#most) this.#closeResting(this.#most - 1)
  }

  /** @param host as `URL.host` */
  opened(host: string, socket: Connection): void {
    const sockets = this.#sockets.get(host) ?? new Set()
    this.#sockets.set(host, sockets)
    sockets.add(socket)
    this.#open++
    socket.once('close', () => {
      this.#open--
      sockets.delete(socket)
      if (sockets.size === 0 && this.#sockets.get(host) === sockets) this.#sockets.delete(host)
    })
  }

  /** @param address the remote address of a connection to the host */
  learned(host: string, address: string): void {
    this.#addresses.set(host, address)
  }

  /** Returns the host's address, which other hosts may share. Behind a proxy, returns the host itself. */
  addressOf(host: string): string {
    return this.#addresses.get(host) ?? host
  }

  used(host: string): void {
    this.#resting.delete(host)
  }

  unused(host: string, isDone: boolean): void {
    if (isDone) this.#close(host)
    else this.#resting.add(host)
  }

  /** Closes all unused connections, since this machine has run out of resources. */
  closeUnused(): void {
    this.#closeResting(0)
  }

  /** @param left number of connections that may stay open */
  #closeResting(left: number): void {
    let open = this.#open
    for (const host of this.#resting) {
      if (open <= left) return
      open -= this.#sockets.get(host)?.size ?? 0
      this.#close(host)
    }
  }

  #close(host: string): void {
    this.#resting.delete(host)
    for (const socket of this.#sockets.get(host) ?? []) socket.destroy()
  }
}

/** The setting that limits the requests to a host at once. */
export type LimitSetting = 'per-host-concurrency' | 'host-rules'

/** Receives reports of how hosts are used. */
export interface HostUse {
  /** Called when a request ends and the limit of the host alone stops more, while slots are free. */
  readonly limited?: ((host: string, requests: number, setting: LimitSetting) => void) | undefined
  /** Called when an unused host gets a request. */
  used(host: string): void
  /** Called when a host's last request ends. @param isDone no further request is expected */
  unused(host: string, isDone: boolean): void
}

/** For a gate whose use of hosts needs no reports. */
export const NO_REPORTS: HostUse = { used: () => {}, unused: () => {} }
