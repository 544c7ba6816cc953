/** The time for which a part belongs to one worker. A worker that slept past its end sends no more requests. */
import type { Job } from 'bullmq'
import { PersistError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { PartJob } from '../plan/part-queue.ts'

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

  /** Aborted when another worker may have the part. */
  get lost(): AbortSignal {
    return this.#lost.signal
  }

  /** @throws PersistError when the lease is over */
  readonly mayAsk = (): void => {
    if (performance.now() >= this.#endsAt) this.#lose()
    this.#lost.signal.throwIfAborted()
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
