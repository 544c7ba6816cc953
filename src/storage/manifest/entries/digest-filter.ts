/**
 * Digests of all images in a history, in constant memory: a Bloom filter. It may say "yes" to an unknown digest (one
 * in 200 with a million images), but never "no" to a known one. So a "yes" leads to a request to the store, and a
 * "no" saves it.
 * https://doi.org/10.1145/362686.362692
 */
const BITS = 2 ** 24
const HASHES = 3
/** Hex digits of each hash. */
const DIGITS = 6

export class DigestFilter {
  /** Two megabytes, allocated with the first digest: most parts of a new plan have none. */
  #bits: Uint8Array | undefined

  /**
   * @param hex the digits of a SHA-256 in ASCII
   * @param at index of the first digit
   */
  add(hex: Uint8Array, at: number): void {
    this.#bits ??= new Uint8Array(BITS / 8)
    for (let hash = 0; hash < HASHES; hash++) {
      const bit = bitAt(hex, at + hash * DIGITS)
      this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] ?? 0) | (1 << (bit & 7))
    }
  }

  has(sha256: string): boolean {
    if (!this.#bits) return false
    const hex = Buffer.from(sha256, 'latin1')
    for (let hash = 0; hash < HASHES; hash++) {
      const bit = bitAt(hex, hash * DIGITS)
      if (((this.#bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
    }
    return true
  }
}

/** Returns 24 bits. Any other character than a hex digit gives some value too. */
function bitAt(hex: Uint8Array, at: number): number {
  let bits = 0
  for (let index = at; index < at + DIGITS; index++) {
    const code = hex[index] ?? 0
    bits = (bits << 4) | (code < 58 ? code & 15 : (code & 15) + 9)
  }
  return bits & (BITS - 1)
}
