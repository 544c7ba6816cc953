/**
 * Digests of all images in a history, in little memory: Bloom filters. They may say "yes" to an unknown digest (one in
 * 200), but never "no" to a known one. So a "yes" leads to a request to the store, and a "no" saves it.
 * https://doi.org/10.1145/362686.362692
 */
const HASHES = 3
/** Hex digits of each hash. */
const DIGITS = 6
/** Bits of the first filter and of the largest one. Each is four times as large as the one before. */
const FIRST_BITS = 2 ** 16
const MAX_BITS = 2 ** 24
/** A filter with fewer bits for each digest says "yes" too often. The largest one takes all that come. */
const BITS_PER_DIGEST = 32

export class DigestFilter {
  /** Only the last one takes digests. */
  readonly #filters: Uint8Array[] = []
  /** Digests that the last filter may still take. */
  #room = 0

  /**
   * @param hex the digits of a SHA-256 in ASCII
   * @param at index of the first digit
   */
  add(hex: Uint8Array, at: number): void {
    if (this.#room-- === 0) this.#grow()
    const filter = this.#filters.at(-1) as Uint8Array
    for (let hash = 0; hash < HASHES; hash++) {
      const bit = bitAt(hex, at + hash * DIGITS, filter)
      filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7))
    }
  }

  has(sha256: string): boolean {
    const hex = Buffer.from(sha256, 'latin1')
    return this.#filters.some(filter => isIn(filter, hex))
  }

  #grow(): void {
    const before = 8 * (this.#filters.at(-1)?.length ?? 0)
    const bits = Math.max(FIRST_BITS, Math.min(4 * before, MAX_BITS))
    this.#room = bits === MAX_BITS ? Number.POSITIVE_INFINITY : bits / BITS_PER_DIGEST - 1
    this.#filters.push(new Uint8Array(bits / 8))
  }
}

function isIn(filter: Uint8Array, hex: Uint8Array): boolean {
  for (let hash = 0; hash < HASHES; hash++) {
    const bit = bitAt(hex, hash * DIGITS, filter)
    if (((filter[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
  }
  return true
}

/** Returns the number of a bit. Any other character than a hex digit gives some value too. */
function bitAt(hex: Uint8Array, at: number, filter: Uint8Array): number {
  let bits = 0
  for (let index = at; index < at + DIGITS; index++) {
    const code = hex[index] ?? 0
    bits = (bits << 4) | (code < 58 ? code & 15 : (code & 15) + 9)
  }
  return bits & (8 * filter.length - 1)
}
