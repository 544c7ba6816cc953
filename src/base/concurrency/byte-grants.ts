import type { BodyNeed } from './body-need.ts'

/** Part of the budget for large bodies: most images are small and must not wait for a few large ones. */
const FOR_LARGE = 0.75

/** Bytes granted to bodies. Large and small bodies each keep their part of the budget. */
export class ByteGrants {
  readonly #capacity: number
  /** Bytes of all bodies, and of large ones alone. */
  total = 0
  #large = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  set(body: BodyNeed, granted: number): void {
    this.total += granted - body.granted
    // A body of unknown length may turn out to be a small one.
    if (body.isCountedLarge) this.#large -= body.granted
    body.isCountedLarge = body.isLarge
    if (body.isLarge) this.#large += granted
    body.granted = granted
  }

  /** The most bytes that the body can have beside all others. */
  roomFor({ isLarge, granted }: BodyNeed): number {
    const forLarge = this.#capacity * FOR_LARGE
    const small = this.total - this.#large
    const free = isLarge
      ? forLarge - this.#large - this.inPartOfLarge(small)
      : this.#capacity - small - Math.min(this.#large, forLarge)
    return free + granted
  }

  /** Bytes that small bodies use in the part for large ones. */
  inPartOfLarge(small: number): number {
    return Math.max(0, small - this.#capacity * (1 - FOR_LARGE))
  }
}
