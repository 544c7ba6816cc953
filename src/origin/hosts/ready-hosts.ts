import { Queue } from '../../base/concurrency/queue.ts'

const LONG_TURNS = 3

/**
 * Hosts with work and room, served in turn. Hosts with more jobs than they may run at once decide when a run ends.
 * They take three turns of four, however many hosts with few jobs are queued.
 */
export class ReadyHosts<Host extends { readonly isLong: boolean }> {
  readonly #long = new Queue<Host>()
  readonly #short = new Queue<Host>()
  /** Turns of hosts with many jobs since the last turn of a host with few. */
  #longTurns = 0

  get isEmpty(): boolean {
    return this.#long.length + this.#short.length === 0
  }

  enqueue(host: Host): void {
    if (host.isLong) this.#long.enqueue(host)
    else this.#short.enqueue(host)
  }

  dequeue(): Host | undefined {
    const isLong = this.#short.length === 0 || (this.#long.length > 0 && this.#longTurns < LONG_TURNS)
    this.#longTurns = isLong ? this.#longTurns + 1 : 0
    return isLong ? this.#long.dequeue() : this.#short.dequeue()
  }

  clear(): void {
    this.#long.clear()
    this.#short.clear()
  }
}
