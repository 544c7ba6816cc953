/**
 * Digests of all images in a history, in a room that does not grow with it: a Bloom filter, which may say "yes" to
 * one it never saw (one in 200 with a million images), and never "no" to one it did. So a yes is a reason to ask
 * the store, and a no saves the question. https://doi.org/10.1145/362686.362692
 */
const BITS = 2 ** 24
const HASHES = 3
/** Hex digits of each hash. */
const DIGITS = 6

export class DigestFilter {
  /** Two megabytes, where there is anything to remember: most parts of a new plan find nothing. */
  #bits: Uint8Array | undefined

  /** @param hex of SHA-256, ASCII; @param at where it begins */
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

/** 24 bits; a character that is no hex digit counts for something all the same. */
function bitAt(hex: Uint8Array, at: number): number {
  let bits = 0
  for (let index = at; index < at + DIGITS; index++) {
    const code = hex[index] ?? 0
    bits = (bits << 4) | (code < 58 ? code & 15 : (code & 15) + 9)
  }
  return bits & (BITS - 1)
}
