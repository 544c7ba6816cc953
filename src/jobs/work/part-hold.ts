/** The time for which a part belongs to one worker. A worker that slept past its end sends no more requests. */
import { PersistError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'

export class PartHold {
  readonly #lost = new AbortController()
  /** On the clock of `performance.now()`. */
  #endsAt: number

  constructor(endsAt: number) {
    this.#endsAt = endsAt
  }

  /** Aborted when another worker may have the part, or may have it soon. */
  get lost(): AbortSignal {
    return this.#lost.signal
  }

  /** Whether the time has not come yet from which on another worker may have the part. */
  get isRunning(): boolean {
    return performance.now() < this.#endsAt
  }

  /** @throws PersistError when another worker may have the part */
  readonly mayAsk = (): void => {
    if (!this.isRunning) this.lose()
    this.lost.throwIfAborted()
  }

  extend(endsAt: number): void {
    this.#endsAt = endsAt
  }

  lose(): void {
    this.#lost.abort(new PersistError('fetch', 'cancelled', say('part-lost')))
  }
}
