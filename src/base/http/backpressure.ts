import type { Watchdog } from './watchdog.ts'

/** undici's controller of one exchange, as far as it is needed here. */
interface PausableBody {
  pause(): void
  resume(): void
}

/** Holds reading back, and the clock with it, while somebody has in hand what was read. */
export class Backpressure {
  readonly #body: PausableBody
  readonly #watchdog: Watchdog
  readonly #failed: (reason: unknown) => void
  #waiting: Promise<void> | undefined
  #isOff = false

  /** @param failed told what was thrown by those who are waited for */
  constructor(body: PausableBody, watchdog: Watchdog, failed: (reason: unknown) => void) {
    this.#body = body
    this.#watchdog = watchdog
    this.#failed = failed
  }

  /** Somebody is waited for, and undici reads no further. */
  get isHolding(): boolean {
    return this.#waiting !== undefined
  }

  /** Holds until `wait` is over. */
  pauseFor(wait: Promise<void> | undefined): void {
    if (wait === undefined) return
    this.#waiting = wait
    this.#body.pause()
    this.#watchdog.pause()
    wait.then(() => this.#release(wait), this.#failed)
  }

  /**
   * Calls `take` and holds until what it returns is over. One at a time, also where reading cannot be held: when the
   * other side closes, undici hands on what it still has.
   */
  handleNext(take: () => Promise<void> | undefined): void {
    try {
      if (this.#waiting === undefined) this.pauseFor(take())
      else this.pauseFor(this.#waiting.then(() => (this.#isOff ? undefined : take())))
    } catch (error) {
      this.#failed(error)
    }
  }

  /** Runs `step` when nothing is waited for any more; never where that fails. */
  afterAll(step: () => void): void {
    if (this.#waiting === undefined) step()
    else this.#waiting.then(step, () => {})
  }

  /** Holds nobody and calls nobody any more. */
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
