import type { Watchdog } from './watchdog.ts'

/** The used part of undici's controller of one exchange. */
interface PausableBody {
  pause(): void
  resume(): void
}

/** Pauses reading, and the clock with it, while a chunk is being processed. */
export class Backpressure {
  readonly #body: PausableBody
  readonly #watchdog: Watchdog
  readonly #failed: (reason: unknown) => void
  #waiting: Promise<void> | undefined
  #isOff = false

  /** @param failed receives the errors of awaited work */
  constructor(body: PausableBody, watchdog: Watchdog, failed: (reason: unknown) => void) {
    this.#body = body
    this.#watchdog = watchdog
    this.#failed = failed
  }

  /** True while reading is paused. */
  get isPaused(): boolean {
    return this.#waiting !== undefined
  }

  /** Pauses until `wait` is over. */
  pauseFor(wait: Promise<void> | undefined): void {
    if (wait === undefined) return
    this.#waiting = wait
    this.#body.pause()
    this.#watchdog.pause()
    wait.then(() => this.#release(wait), this.#failed)
  }

  /**
   * Calls `take` and pauses until its promise is over. Calls run one at a time, also when a pause has no effect: undici
   * delivers the rest at once when the peer closes the connection.
   */
  handleNext(take: () => Promise<void> | undefined): void {
    try {
      if (this.#waiting === undefined) this.pauseFor(take())
      else this.pauseFor(this.#waiting.then(() => (this.#isOff ? undefined : take())))
    } catch (error) {
      this.#failed(error)
    }
  }

  /** Runs `step` after all awaited work, but not if that fails. */
  afterAll(step: () => void): void {
    if (this.#waiting === undefined) step()
    else this.#waiting.then(step, () => {})
  }

  /** Ends all pauses and calls. */
  stop(): void {
    this.#isOff = true
  }

  #release(wait: Promise<void>): void {
    if (this.#waiting !== wait) return
    this.#waiting = undefined
    if (this.#isOff) return
    this.#watchdog.resume()
    this.#body.resume()
  }
}
