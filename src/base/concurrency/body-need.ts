/** The bytes that one body has received, the bytes still to come, and how soon they come. */

/** Milliseconds after which the weight of a byte has fallen to about a third (1/e). */
const MEMORY_MS = 1000
/** The rate assumed at the start, about 10 MB/s. A few milliseconds of measurement correct it. */
const FIRST_BYTES = 32 * 1024
const FIRST_MS = 3

/**
 * The rate at which bytes arrive: an average in which older bytes count less and less. A rate starts high, so that
 * every body gets a chance to show its speed.
 */
class ByteRate {
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

/** Bytes that still arrive after a body is paused: undici reads its socket in chunks of at most this size. */
const CHUNK = 128 * 1024
/** Bytes. Most images are smaller; after so many bytes the rate of a larger body is known. */
const SMALL = 1024 * 1024
/** Milliseconds. A body reserves the bytes of this time, so that fast bodies end without a pause. */
const SOON_MS = 30_000

export class BodyNeed {
  readonly #most: number
  readonly #rate = new ByteRate()
  /** Bytes received so far. */
  came = 0
  /** Bytes still to come, at most. */
  left = 0
  #isLengthKnown = true
  /** The rest comes in one piece. */
  #isAtOnce = false
  /** Bytes that the body may grow to. */
  granted = 0
  /** The grant counts as one of a large body. */
  isCountedLarge = false
  /** The last review gave it all that it soon needs. */
  isChosen = false
  /** Its place in the budget, while it has one. */
  slot: number | undefined
  /** Counts the bodies as they enter: of two with equal needs the first is served first. */
  number = 0
  /** Ends the wait of the body; undefined while the body does not wait. */
  wake: (() => void) | undefined

  /** @param most limit in bytes of a body that announces no length */
  constructor(most: number) {
    this.#most = most
  }

  /** Nothing is to come. */
  get isWhole(): boolean {
    return this.left === 0
  }

  /** Total bytes, at most. */
  get expected(): number {
    return this.came + this.left
  }

  /** A body without a length may become one. */
  get isLarge(): boolean {
    return this.expected > SMALL
  }

  /** Bytes that come before the body can be paused. */
  get nextChunk(): number {
    return this.#isAtOnce ? this.left : Math.min(CHUNK, this.left)
  }

  /** The grant without which the body cannot be read on. */
  get least(): number {
    return this.came + this.nextChunk
  }

  get isCovered(): boolean {
    return this.least <= this.granted
  }

  /** The grant with which the body is not paused soon. */
  get wanted(): number {
    return this.came + this.#soon
  }

  /** Bytes that will soon come. Most bodies without a length end within a few megabytes. */
  get #soon(): number {
    if (this.#isAtOnce) return this.left
    const fast = Math.max(this.nextChunk, Math.min(this.left, this.#rate.perMs * SOON_MS))
    if (this.came < SMALL) return Math.min(fast, SMALL)
    return this.#isLengthKnown ? fast : Math.min(fast, Math.max(2 * SMALL, this.came))
  }

  /**
   * Milliseconds until the body is whole at its present speed. A chosen body gives way only to one that needs less than
   * half of its time: otherwise equal bodies would be chosen in turn, and all would be stopped halfway.
   */
  get rank(): number {
    return this.isChosen ? this.#msLeft / 2 : this.#msLeft
  }

  get #msLeft(): number {
    if (this.#isAtOnce) return 0
    // Without a length, assume that as much again is still to come.
    const left = this.#isLengthKnown ? this.left : Math.min(this.left, Math.max(CHUNK, this.came))
    return left / this.#rate.perMs
  }

  /** @param length NaN if unknown */
  grow(came: number, length: number, now: number): void {
    this.#rate.run(now)
    if (came > this.came) this.#rate.add(came - this.came, now)
    this.#isAtOnce = false
    this.#isLengthKnown = length >= came
    this.came = came
    this.left = this.#isLengthKnown ? length - came : Math.max(1, this.#most - came)
  }

  needAll(total: number): void {
    this.#isAtOnce = true
    this.#isLengthKnown = true
    this.left = total - this.came
  }

  complete(total: number): void {
    this.#isLengthKnown = true
    this.came = total
    this.left = 0
  }

  /** Counts time without new bytes. */
  age(now: number): void {
    this.#rate.add(0, now)
  }

  rest(now: number): void {
    this.#rate.rest(now)
  }

  goOn(now: number): void {
    if (this.#isAtOnce) this.complete(this.expected)
    else this.#rate.run(now)
  }
}
