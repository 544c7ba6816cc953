/** The time for which a part belongs to one worker. A worker that slept past its end sends no more requests. */
import type { Job } from 'bullmq'
import { PersistError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { PartJob, PartQueue } from '../plan/part-queue.ts'

export class Lease {
  readonly #job: Job<PartJob>
  readonly #token: string
  readonly #lengthMs: number
  readonly #lost = new AbortController()
  readonly #timer: NodeJS.Timeout
  #endsAt: number

  /** @param lengthMs counted from when the queue handed the part out, so that time asleep since then counts too */
  constructor(job: Job<PartJob>, token: string, lengthMs: number) {
    this.#job = job
    this.#token = token
    this.#lengthMs = lengthMs
    const now = Date.now()
    this.#endsAt = performance.now() + lengthMs - Math.max(0, now - (job.processedOn ?? now))
    this.#timer = setInterval(() => void this.#renew(), lengthMs / 3)
  }

  get jobId(): string {
    return this.#job.id ?? ''
  }

  /** Aborted when another worker may have the part, or may have it soon. */
  get lost(): AbortSignal {
    return this.#lost.signal
  }

  /**
   * Whether the time has not come yet from which on another worker may have the part. A queue that has lost the lock
   * does not shorten it: what is missing from the queue is held back for the length of a lease.
   */
  get isRunning(): boolean {
    return performance.now() < this.#endsAt
  }

  /** @throws PersistError when the lease is over */
  readonly mayAsk = (): void => {
    if (!this.isRunning) this.#lose()
    this.#lost.signal.throwIfAborted()
  }

  /** @param lock what the queue holds as the token of the part's owner */
  judge(lock: string | null): void {
    if (lock !== this.#token) this.#lose()
  }

  end(): void {
    clearInterval(this.#timer)
  }

  async #renew(): Promise<void> {
    const asked = performance.now()
    if (asked >= this.#endsAt) return this.#lose()
    try {
      const isOurs = await this.#job.extendLock(this.#token, this.#lengthMs)
      if (isOurs) this.#endsAt = asked + this.#lengthMs
      else this.#lose()
    } catch {
      // The queue may be away for a while; the lease still ends on time.
    }
  }

  #lose(): void {
    this.#lost.abort(new PersistError('fetch', 'cancelled', say('part-lost')))
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
