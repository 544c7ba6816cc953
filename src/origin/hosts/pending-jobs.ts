import { BinaryHeap } from '../../base/binary-heap.ts'
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
  readonly #expiring = new BinaryHeap<Expiring<Job>>(isBefore)
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
  }

  dequeue(): Job | undefined {
    const soonest = this.#expiring.pop()
    return soonest ? soonest.job : this.#lasting.dequeue()
  }

  /** Whether the next job has expired. */
  isLate(now: number): boolean {
    return (this.#expiring.first?.at ?? now + 1) <= now
  }

  /** Empties the queue. @returns the jobs that were in it */
  clear(): Job[] {
    return [...this.#expiring.clear().map(({ job }) => job), ...this.#lasting.clear()]
  }
}

function isBefore(a: Expiring<unknown>, b: Expiring<unknown>): boolean {
  return a.at === b.at ? a.number < b.number : a.at < b.at
}
