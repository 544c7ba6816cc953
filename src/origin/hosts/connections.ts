/**
 * The connections of a run to its hosts: those of hosts with nothing left to do are closed, and of the others so many are
 * kept as fit a budget, the longest unused closed first. And which machine each host is, as connections have shown it.
 */

/** More than a run has requests at once: what is beyond it lies idle. */
const MOST = 1024
/** The part of the process's open files that may be connections to hosts: stores, lists and names need some, too. */
const PART = 0.5

/** Of a socket, as much as is needed here. */
interface Connection {
  destroy(): unknown
  once(event: 'close', listener: () => void): unknown
}

export class Connections implements HostUse {
  readonly #most: number
  readonly #sockets = new Map<string, Set<Connection>>()
  /** Hosts that nothing is asked of now, the longest so first. */
  readonly #resting = new Set<string>()
  readonly #addresses = new Map<string, string>()
  #open = 0

  /** @param maxOpenFiles of this process */
  constructor(maxOpenFiles: number) {
    this.#most = Math.min(MOST, Math.floor(maxOpenFiles * PART))
  }

  /** Closes what is unused, where one more would be too many. */
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

  /** @param address where a connection to the host ended */
  learned(host: string, address: string): void {
    this.#addresses.set(host, address)
  }

  /** Its address: hosts of one are one machine. Behind a proxy, which knows that alone, the host itself. */
  machineOf(host: string): string {
    return this.#addresses.get(host) ?? host
  }

  used(host: string): void {
    this.#resting.delete(host)
  }

  unused(host: string, isDone: boolean): void {
    if (isDone) this.#close(host)
    else this.#resting.add(host)
  }

  /** Closes all that are unused: this machine has no more to give. */
  closeUnused(): void {
    this.#closeResting(0)
  }

  /** @param left so many may stay open */
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

/** What says how many requests a host gets at once. */
export type LimitSetting = 'per-host-concurrency' | 'host-rules'

/** Told how hosts are used. */
export interface HostUse {
  /** One request of it ended. It has as many as it may, and more to do, while there are places for more requests. */
  held?(host: string, requests: number, setting: LimitSetting): void
  /** Something is asked of it. */
  used(host: string): void
  /** Nothing is asked of it now. @param isDone nor will anything be, as far as can be seen */
  unused(host: string, isDone: boolean): void
}

export const NOBODY: HostUse = { used: () => {}, unused: () => {} }
