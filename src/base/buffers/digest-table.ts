/**
 * Texts, numbered from 0 in the order of arrival and known again by their digests. A text of any length takes some 30
 * bytes, and cannot be read back.
 */
import { hash } from 'node:crypto'

/** Words of 32 bits that are kept of a SHA-256: two of a billion texts are taken for one with a chance of 10^-11. */
const WORDS = 3
const FIRST_SLOTS = 16_384
const CHUNK_BITS = 12
/** Digests per chunk. */
const CHUNK = 2 ** CHUNK_BITS

export class DigestTable {
  /** The words of each text, side by side. In chunks: an array that doubles takes three times its words as it grows. */
  readonly #chunks: Uint32Array[] = []
  /** By digest, the number of a text + 1; on a collision the next free slot. At most two thirds are used. */
  #slots = new Uint32Array(FIRST_SLOTS)
  #size = 0

  get size(): number {
    return this.#size
  }

  /**
   * @param text a text, or a digest that stands for one
   * @returns -1 if the table does not have it
   */
  numberOf(text: string | Buffer): number {
    return (this.#slots[this.#slotOf(digestOf(text))] as number) - 1
  }

  /** @returns its number, also if the table already has it */
  add(text: string | Buffer): number {
    const digest = digestOf(text)
    const slot = this.#slotOf(digest)
    const known = this.#slots[slot] as number
    if (known > 0) return known - 1
    const number = this.#size++
    if (number % CHUNK === 0) this.#chunks.push(new Uint32Array(WORDS * CHUNK))
    const words = this.#chunks[number >> CHUNK_BITS] as Uint32Array
    for (let word = 0; word < WORDS; word++)
      words[WORDS * (number % CHUNK) + word] = digest.readUInt32LE(4 * word)
    this.#slots[slot] = number + 1
    if (3 * this.size > 2 * this.#slots.length) this.#grow()
    return number
  }

  /** The slot of the digest, or the free slot where it belongs. */
  #slotOf(digest: Buffer): number {
    const last = this.#slots.length - 1
    for (let slot = digest.readUInt32LE(0) & last; ; slot = (slot + 1) & last) {
      const number = (this.#slots[slot] as number) - 1
      if (number < 0 || this.#holds(number, digest)) return slot
    }
  }

  #holds(number: number, digest: Buffer): boolean {
    for (let word = 0; word < WORDS; word++)
      if (this.#wordAt(number, word) !== digest.readUInt32LE(4 * word)) return false
    return true
  }

  #wordAt(number: number, word: number): number {
    return this.#chunks[number >> CHUNK_BITS]?.[WORDS * (number % CHUNK) + word] ?? 0
  }

  #grow(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length)
    const last = this.#slots.length - 1
    for (let number = 0; number < this.size; number++) {
      let slot = this.#wordAt(number, 0) & last
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last
      this.#slots[slot] = number + 1
    }
  }
}

function digestOf(text: string | Buffer): Buffer {
  return typeof text === 'string' ? hash('sha256', text, 'buffer') : text
}
