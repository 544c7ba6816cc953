/**
 * How fast bytes come: an average in which older bytes count less and less. A rate that has not been measured yet
 * starts high, so that every body gets a chance to show its speed.
 */

/** Milliseconds in which the weight of a byte falls to a third. */
const MEMORY_MS = 1000
/** The first assumption, about 10 MB/s. It weighs so little that a few milliseconds of measuring correct it. */
const FIRST_BYTES = 32 * 1024
const FIRST_MS = 3

export class ByteRate {
  #bytes = FIRST_BYTES
  #ms = FIRST_MS
  /** Time of the last update; undefined while no bytes are expected. */
  #at: number | undefined

  /** Starts to count time, or goes on after `rest`. */
  run(now: number): void {
    this.#at ??= now
  }

  /** Time that passes from here to the next `run` is not counted: reading is paused. */
  rest(now: number): void {
    this.add(0, now)
    this.#at = undefined
  }

  add(bytes: number, now: number): void {
    const passed = now - (this.#at ?? now)
    if (passed > 0) {
      const kept = Math.exp(-passed / MEMORY_MS)
      this.#bytes *= kept
      this.#ms = this.#ms * kept + MEMORY_MS * (1 - kept)
    }
    this.#bytes += bytes
    if (this.#at !== undefined) this.#at = now
  }

  /** Bytes in a millisecond. */
  get perMs(): number {
    return this.#bytes / this.#ms
  }
}
