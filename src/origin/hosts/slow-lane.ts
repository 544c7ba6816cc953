import { Queue } from '../../base/concurrency/queue.ts'

/**
 * Separate seats for bodies that come too slowly for a slot: a number in all, and a number per machine, whichever of
 * its names is used. A host whose bodies came slowly begins its next requests here.
 */
export class SlowLane<Host> {
  readonly #size: number
  readonly #perMachine: number
  #held = 0
  /** Seats held, by machine. */
  readonly #heldBy = new Map<string, number>()
  /** Hosts with work, by machine; the machine whose last turn is longest ago comes first. */
  readonly #waiting = new Map<string, Queue<Host>>()

  constructor(size: number, perMachine: number) {
    this.#size = size
    this.#perMachine = perMachine
  }

  hasRoom(machine: string): boolean {
    return this.#held < this.#size && (this.#heldBy.get(machine) ?? 0) < this.#perMachine
  }

  enter(machine: string): void {
    this.#held++
    this.#heldBy.set(machine, (this.#heldBy.get(machine) ?? 0) + 1)
  }

  leave(machine: string): void {
    this.#held--
    const left = (this.#heldBy.get(machine) ?? 1) - 1
    if (left > 0) this.#heldBy.set(machine, left)
    else this.#heldBy.delete(machine)
  }

  enqueue(machine: string, host: Host): void {
    const line = this.#waiting.get(machine) ?? new Queue()
    this.#waiting.set(machine, line)
    line.enqueue(host)
  }

  /** Returns the next host whose machine has room. */
  dequeue(): Host | undefined {
    if (this.#held >= this.#size) return undefined
    for (const [machine, line] of this.#waiting) {
      if (!this.hasRoom(machine)) continue
      const host = line.dequeue()
      this.#waiting.delete(machine)
      if (line.length > 0) this.#waiting.set(machine, line)
      return host
    }
    return undefined
  }

  /** Empties the queues. */
  clear(): void {
    this.#waiting.clear()
  }
}
