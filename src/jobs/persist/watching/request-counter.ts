/** How many requests a run has sent, for its report. Told by those who send them. */
import type { Requests } from '../../../output/report.ts'

export class RequestCounter {
  #origins = 0
  #store = 0

  readonly toOrigin = () => {
    this.#origins++
  }
  readonly toStore = () => {
    this.#store++
  }

  read(): Requests {
    return { origins: this.#origins, store: this.#store }
  }
}
