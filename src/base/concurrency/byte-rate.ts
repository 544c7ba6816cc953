/**
 * The rate at which bytes arrive: an average in which older bytes count less and less. A rate starts high, so that
 * every body gets a chance to show its speed.
 */

/** Milliseconds after which the weight of a byte has fallen to about a third (1/e). */
const MEMORY_MS = 1000
/** The rate assumed at the start, about 10 MB/s. A few milliseconds of measurement correct it. */
const FIRST_BYTES = 32 * 1024
const FIRST_MS = 3

export class ByteRate {
  #bytes = FIRST_BYTES
  #ms = FIRST_MS
  /** Time of the last update; undefined while no bytes are expected. */
  #at: number | undefined

  /** Starts to count time, or continues after `rest`. */
  run(now: number): void {
    this.#at ??= now
  }

  /** Pauses the clock until the next `run`, because reading is paused. */
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

  /** Bytes per millisecond. */
  get perMs(): number {
    return this.#bytes / this.#ms
  }
}
