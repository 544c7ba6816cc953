/** `max-new`: how many objects a run stores before it leaves the other images to the next run. */
import { PersistError } from '../../../base/errors.ts'
import type { Ledger } from '../../../output/ledger.ts'
import { say } from '../messages/say.ts'

export class NewLimit {
  /** The reason of every image that was not begun. */
  readonly error: PersistError
  readonly #most: number
  readonly #ledger: Pick<Ledger, 'stored'>
  #uploads = 0
  #ended = Promise.withResolvers<void>()

  constructor(most: number, ledger: Pick<Ledger, 'stored'>) {
    this.#most = most
    this.#ledger = ledger
    this.error = new PersistError('plan', 'max-new', say('untried-max-new', { most }))
  }

  get isReached(): boolean {
    return this.#ledger.stored >= this.#most
  }

  /** Waits while the uploads in progress may reach the limit. @returns whether another image may be fetched */
  async admits(): Promise<boolean> {
    while (!this.isReached && this.#ledger.stored + this.#uploads >= this.#most) await this.#ended.promise
    return !this.isReached
  }

  /** Counts an upload while it is in progress. */
  async during(store: () => Promise<void>): Promise<void> {
    this.#uploads++
    try {
      await store()
    } finally {
      this.#uploads--
      this.#ended.resolve()
      this.#ended = Promise.withResolvers()
    }
  }
}

export function storeWithin(limit: NewLimit | undefined, store: () => Promise<void>): Promise<void> {
  return limit ? limit.during(store) : store()
}
