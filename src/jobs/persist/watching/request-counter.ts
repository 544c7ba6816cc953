/** How many requests a run has sent, for its report. Told by those who send them. */
import type { Requests } from '../../../output/report.ts'

export class RequestCounter {
  #origins = 0
  #store = 0
  #taken = 0

  readonly toOrigin = () => {
    this.#origins++
  }
  readonly toStore = () => {
    this.#store++
  }

  /** To the store, since somebody took them last. */
  takeStore(): number {
    const taken = this.#store - this.#taken
    this.#taken = this.#store
    return taken
  }

  read(): Requests {
    return { origins: this.#origins, store: this.#store }
  }
}
