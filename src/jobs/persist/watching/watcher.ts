import type { Listener } from '../../../base/watcher.ts'
import type { Requests } from '../../../output/report.ts'
import type { Outcome } from '../../../output/result.ts'
import type { Finding } from '../../doctor/finding.ts'

/** Events that a persist run reports while it works. */
export interface Watcher extends Listener {
  /**
   * The list is planned: the number of all positions, of the distinct images among them, and of the objects to make.
   * `settled` is called once for each object.
   */
  planned?(positions: number, images: number, objects: number): void
  /** The work on one image begins. Not called for images that the manifest knows. `url` is canonical. */
  started?(url: string): void
  /**
   * A body that is too large for memory is coming: bytes so far, and its length where the host announced it. Called
   * for each block that is written. `url` is canonical.
   */
  received?(url: string, bytes: number, length: number | undefined): void
  /**
   * One object has its outcome. Calls come in order of completion. `url` is canonical; `elapsedMs` is the time since
   * the work on the image began, absent for images that the manifest knows.
   */
  settled?(outcome: Outcome, url: string, elapsedMs?: number): void
  /**
   * A host has as many requests as one setting allows and more work waits for it, while `concurrency` has room. Called
   * once for each request of the host that ends in this state.
   */
  limited?(host: string, requests: number, setting: 'per-host-concurrency' | 'host-rules'): void
  /** A dry run has tried one thing that a run needs from the store. */
  found?(finding: Finding): void
}

/** Counts the requests that a run sends, for its report. The senders call it. */
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
