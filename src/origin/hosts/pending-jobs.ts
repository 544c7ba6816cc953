import { Queue } from '../../base/concurrency/queue.ts'

/** When a job comes too late, clock time; undefined for one that can wait. */
export type ExpiryOf<Job> = (job: Job) => number | undefined

interface Expiring<Job> {
  readonly job: Job
  readonly at: number
  /** Of two that expire together the first come is the first served. */
  readonly number: number
}

/** The jobs of one host that are not begun: those that expire, the soonest first; then the others as they came. */
export class PendingJobs<Job> {
  readonly #expiryOf: ExpiryOf<Job>
  readonly #lasting = new Queue<Job>()
  /** A binary heap: no job is before the one at half its index. */
  readonly #expiring: Expiring<Job>[] = []
  #count = 0

  constructor(expiryOf: ExpiryOf<Job>) {
    this.#expiryOf = expiryOf
  }

  get length(): number {
    return this.#lasting.length + this.#expiring.length
  }

  enqueue(job: Job): void {
    const at = this.#expiryOf(job)
    if (at === undefined) return this.#lasting.enqueue(job)
    this.#expiring.push({ job, at, number: this.#count++ })
    this.#rise(this.#expiring.length - 1)
  }

  dequeue(): Job | undefined {
    const [soonest] = this.#expiring
    if (!soonest) return this.#lasting.dequeue()
    const last = this.#expiring.pop() as Expiring<Job>
    if (this.#expiring.length > 0) {
      this.#expiring[0] = last
      this.#sink()
    }
    return soonest.job
  }

  /** Whether the next one comes too late. */
  isLate(now: number): boolean {
    return (this.#expiring[0]?.at ?? now + 1) <= now
  }

  /** Empties the line. @returns who stood in it */
  clear(): Job[] {
    return [...this.#expiring.splice(0).map(({ job }) => job), ...this.#lasting.clear()]
  }

  #rise(from: number): void {
    for (let at = from; at > 0; ) {
      const above = (at - 1) >> 1
      if (!this.#isBefore(at, above)) return
      this.#swap(at, above)
      at = above
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      const next = this.#isBefore(left + 1, left) ? left + 1 : left
      if (!this.#isBefore(next, at)) return
      this.#swap(at, next)
      at = next
    }
  }

  #isBefore(first: number, second: number): boolean {
    const a = this.#expiring[first]
    const b = this.#expiring[second]
    if (!a || !b) return false
    return a.at === b.at ? a.number < b.number : a.at < b.at
  }

  #swap(first: number, second: number): void {
    const held = this.#expiring[first] as Expiring<Job>
    this.#expiring[first] = this.#expiring[second] as Expiring<Job>
    this.#expiring[second] = held
  }
}
