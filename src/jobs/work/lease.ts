/** The leases of a worker's parts, which its queue handed out. */
import type { Job } from 'bullmq'
import type { PartJob, PartQueue } from '../plan/part-queue.ts'
import { PartHold } from './part-hold.ts'

/**
 * A queue that has lost the lock does not shorten the lease: what is missing from the queue is held back for the length
 * of a lease.
 */
export class Lease extends PartHold {
  readonly #job: Job<PartJob>
  readonly #token: string
  readonly #lengthMs: number
  readonly #timer: NodeJS.Timeout

  /** @param lengthMs counted from when the queue handed the part out, so that time asleep since then counts too */
  constructor(job: Job<PartJob>, token: string, lengthMs: number) {
    const now = Date.now()
    super(performance.now() + lengthMs - Math.max(0, now - (job.processedOn ?? now)))
    this.#job = job
    this.#token = token
    this.#lengthMs = lengthMs
    this.#timer = setInterval(() => void this.#renew(), lengthMs / 3)
  }

  get jobId(): string {
    return this.#job.id ?? ''
  }

  /** @param lock what the queue holds as the token of the part's owner */
  judge(lock: string | null): void {
    if (lock !== this.#token) this.lose()
  }

  end(): void {
    clearInterval(this.#timer)
  }

  async #renew(): Promise<void> {
    const asked = performance.now()
    if (!this.isRunning) return this.lose()
    try {
      const isOurs = await this.#job.extendLock(this.#token, this.#lengthMs)
      if (isOurs) this.extend(asked + this.#lengthMs)
      else this.lose()
    } catch {
      // The queue may be away for a while; the lease still ends on time.
    }
  }
}

/** The leases of a worker. */
export class Leases {
  readonly #parts: PartQueue
  readonly #leases = new Set<Lease>()

  constructor(parts: PartQueue) {
    this.#parts = parts
  }

  add(lease: Lease): void {
    this.#leases.add(lease)
  }

  delete(lease: Lease): void {
    lease.end()
    this.#leases.delete(lease)
  }

  /**
   * Notices at once that a queue which was emptied, or which forgot the last seconds, has lost locks.
   * @returns whether it has lost any
   */
  async check(): Promise<boolean> {
    const held = [...this.#leases].filter(lease => !lease.lost.aborted)
    if (held.length === 0) return false
    const { connection, queue } = this.#parts
    const locks = await connection.mget(held.map(({ jobId }) => `${queue.toKey(jobId)}:lock`))
    // A part that ended meanwhile has given its lock back.
    for (const [index, lease] of held.entries())
      if (this.#leases.has(lease)) lease.judge(locks[index] ?? null)
    return held.some(({ lost }) => lost.aborted)
  }
}

/** Wakes a loop that waits for the next event. */
export class News {
  #wake: (() => void) | undefined

  tell(): void {
    this.#wake?.()
  }

  wait(ms: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
