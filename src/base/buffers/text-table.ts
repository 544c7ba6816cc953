/**
 * Distinct texts, numbered from 0 as they come. They lie as bytes in blocks, so that a million of them are no objects, and
 * are found by their hash: as strings, or among raw bytes of which no string is made.
 */
import { randomInt } from 'node:crypto'
import { ByteBlocks } from './byte-blocks.ts'
import { NumberColumn } from './number-column.ts'

/**
 * FNV-1a, 32 bits. https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 * It begins at another number in each process, so that nobody can write a list of texts that all hash alike.
 */
export const HASH_BASIS = randomInt(2 ** 32) | 0
const PRIME = 0x01000193

/** The hash of a text that has one character more. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME)
}

/** Enough for most lists. */
const FIRST_SLOTS = 16_384
/** Numbers in a row. */
const ROW = 3
const LENGTH = 1
const START = 2
/** Returned for a text that is not there. */
const NONE = -1

export class TextTable {
  readonly #blocks = new ByteBlocks()
  /** Of each its hash, its length and where it begins, side by side: to look at one reads memory in one place. */
  readonly #rows = new NumberColumn()
  /** By hash, the number of a text and one more; the next free slot where another one has that. At most half are taken. */
  #slots = new Uint32Array(FIRST_SLOTS)
  /** The number that was found last. */
  #found = NONE

  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.add(text)
  }

  get size(): number {
    return this.#rows.length / ROW
  }

  /** @param text of Latin-1 @returns its number, also where it was there before */
  add(text: string): number {
    const hash = hashOf(text)
    const slot = this.#slotOf(text, hash)
    const known = this.#slots[slot] as number
    if (known > 0) return known - 1
    const number = this.size
    const start = this.#blocks.reserve(text.length)
    this.#blocks.blockAt(start).write(text, this.#blocks.offsetOf(start), 'latin1')
    this.#rows.push(hash)
    this.#rows.push(text.length)
    this.#rows.push(start)
    this.#slots[slot] = number + 1
    if (2 * this.size > this.#slots.length) this.#grow()
    return number
  }

  /** @returns -1 where it is not there */
  numberOf(text: string): number {
    // Who asks for all of them asks in their order.
    const next = this.#found + 1
    const number = this.#holdsAt(next, text)
      ? next
      : (this.#slots[this.#slotOf(text, hashOf(text))] as number) - 1
    this.#found = number
    return number
  }

  /** The same of bytes whose hash is known. */
  numberOfBytes(bytes: Uint8Array, from: number, to: number, hash: number): number {
    for (let slot = this.#firstSlot(hash); ; slot = this.#next(slot)) {
      const number = (this.#slots[slot] as number) - 1
      if (number === NONE || this.#isOfBytes(number, bytes, from, to, hash)) return number
    }
  }

  at(number: number): string {
    const start = this.#startOf(number)
    const offset = this.#blocks.offsetOf(start)
    return this.#blocks
      .blockAt(start)
      .toString('latin1', offset, offset + this.#rows.at(ROW * number + LENGTH))
  }

  *[Symbol.iterator](): Generator<string> {
    for (let number = 0; number < this.size; number++) yield this.at(number)
  }

  /** That of the text, or the one where it would be. */
  #slotOf(text: string, hash: number): number {
    for (let slot = this.#firstSlot(hash); ; slot = this.#next(slot)) {
      const number = (this.#slots[slot] as number) - 1
      if (number === NONE || this.#isOfText(number, text, hash)) return slot
    }
  }

  /** The upper bits of such a hash are the better ones. */
  #firstSlot(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1)
  }

  #next(slot: number): number {
    return (slot + 1) & (this.#slots.length - 1)
  }

  #isOfText(number: number, text: string, hash: number): boolean {
    return this.#rows.at(ROW * number) === hash >>> 0 && this.#holdsAt(number, text)
  }

  #holdsAt(number: number, text: string): boolean {
    if (number >= this.size || this.#rows.at(ROW * number + LENGTH) !== text.length) return false
    const start = this.#startOf(number)
    const block = this.#blocks.blockAt(start)
    const offset = this.#blocks.offsetOf(start)
    for (let at = 0; at < text.length; at++) if (block[offset + at] !== text.charCodeAt(at)) return false
    return true
  }

  #isOfBytes(number: number, bytes: Uint8Array, from: number, to: number, hash: number): boolean {
    const row = ROW * number
    if (this.#rows.at(row) !== hash >>> 0 || this.#rows.at(row + LENGTH) !== to - from) return false
    const start = this.#startOf(number)
    const block = this.#blocks.blockAt(start)
    const offset = this.#blocks.offsetOf(start) - from
    for (let at = from; at < to; at++) if (block[offset + at] !== bytes[at]) return false
    return true
  }

  #startOf(number: number): number {
    return this.#rows.at(ROW * number + START)
  }

  #grow(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length)
    for (let number = 0; number < this.size; number++) {
      let slot = this.#firstSlot(this.#rows.at(ROW * number))
      while (this.#slots[slot] !== 0) slot = this.#next(slot)
      this.#slots[slot] = number + 1
    }
  }
}

function hashOf(text: string): number {
  let hash = HASH_BASIS
  for (let at = 0; at < text.length; at++) hash = hashOn(hash, text.charCodeAt(at))
  return hash
}
