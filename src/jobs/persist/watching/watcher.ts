import type { Listener } from '../../../base/watcher.ts'
import type { Requests } from '../../../output/report.ts'
import type { Outcome } from '../../../output/result.ts'
import type { Finding } from '../../doctor/finding.ts'

/** What a persist run tells while it goes. */
export interface Watcher extends Listener {
  /**
   * Positions in all, distinct images among them, and objects to be: `settled` is told once for each of these. Of a
   * queue once for each part.
   */
  planned?(positions: number, images: number, objects: number): void
  /** The work on one image begins; not told of what the memory knows. `url` is canonical. */
  started?(url: string): void
  /** One image has its outcome, in the order they come to have it. `url` is canonical. */
  settled?(outcome: Outcome, url: string): void
  /**
   * A host has as many requests as one setting allows and more to do, while `concurrency` has room. Once for each of its
   * requests that ends meanwhile.
   */
  held?(host: string, requests: number, setting: 'per-host-concurrency' | 'host-rules'): void
  /** A dry run has tried one thing that a run needs of the store. */
  found?(finding: Finding): void
  /**
   * A dry run would change a list so, as far as the memory knows.
   * @param path relative to the working directory where it lies there
   * @param diff unified, as `git apply` takes it; text of the list as it is, controls included
   */
  wouldChange?(path: string, diff: string): void
}

/** How many requests a run has sent, for its report. Told by those who send them. */
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
