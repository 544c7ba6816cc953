import { Queue } from '../../base/concurrency/queue.ts'

/** Returns when a job expires, clock time; undefined for a job that can wait. */
export type ExpiryOf<Job> = (job: Job) => number | undefined

interface Expiring<Job> {
  readonly job: Job
  readonly at: number
  /** Position in order of arrival: it decides between two jobs that expire together. */
  readonly number: number
}

/** The jobs of one host that have not begun: first jobs that expire, soonest first; then the others in order. */
export class PendingJobs<Job> {
  readonly #expiryOf: ExpiryOf<Job>
  readonly #lasting = new Queue<Job>()
  /** A binary heap: no job expires before its parent at `(index - 1) >> 1`. */
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

  /** Whether the next job has expired. */
  isLate(now: number): boolean {
    return (this.#expiring[0]?.at ?? now + 1) <= now
  }

  /** Empties the queue. @returns the jobs that were in it */
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
