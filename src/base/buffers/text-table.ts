/**
 * Distinct texts, numbered from 0 in the order of arrival. They are stored as bytes in blocks, so that a million texts
 * are no objects. A hash finds them by a string, or by raw bytes without making a string.
 */
import { randomInt } from 'node:crypto'
import { ByteBlocks } from './byte-blocks.ts'
import { NumberColumn } from './number-column.ts'

/**
 * FNV-1a, 32 bits. https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 * Each process starts from another basis, so that an attacker cannot prepare a list of texts with equal hashes.
 */
export const HASH_BASIS = randomInt(2 ** 32) | 0
const PRIME = 0x01000193

/** Extends a hash by one character. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME)
}

/** Enough slots for most lists. */
const FIRST_SLOTS = 16_384
/** Numbers per row. */
const ROW = 3
const LENGTH = 1
const START = 2
/** The number of a text that is not in the table. */
const NONE = -1

export class TextTable {
  readonly #blocks = new ByteBlocks()
  /** Hash, length and start of each text, side by side for memory locality. */
  readonly #rows = new NumberColumn()
  /** By hash, the number of a text + 1; on a collision the next free slot. At most half of the slots are used. */
  #slots = new Uint32Array(FIRST_SLOTS)
  /** The number found last. */
  #found = NONE

  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.add(text)
  }

  get size(): number {
    return this.#rows.length / ROW
  }

  /** @param text Latin-1 @returns its number, also if the table already has it */
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

  /** @returns -1 if the table does not have it */
  numberOf(text: string): number {
    // A caller that looks up all texts does so in their order.
    const next = this.#found + 1
    const number = this.#holdsAt(next, text)
      ? next
      : (this.#slots[this.#slotOf(text, hashOf(text))] as number) - 1
    this.#found = number
    return number
  }

  /** `numberOf` for bytes whose hash is known. */
  numberOfBytes(bytes: Uint8Array, from: number, to: number, hash: number): number {
    for (let slot = this.#firstSlot(hash); ; slot = this.#next(slot)) {
      const number = (this.#slots[slot] as number) - 1
      if (number === NONE || this.#isOfBytes(number, bytes, from, to, hash)) return number
    }
  }

  has(text: string): boolean {
    return this.numberOf(text) !== NONE
  }

  keys(): Iterable<string> {
    return this
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

  /** The slot of the text, or the free slot where it belongs. */
  #slotOf(text: string, hash: number): number {
    for (let slot = this.#firstSlot(hash); ; slot = this.#next(slot)) {
      const number = (this.#slots[slot] as number) - 1
      if (number === NONE || this.#isOfText(number, text, hash)) return slot
    }
  }

  /** FNV-1a mixes the upper bits better than the lower ones, so both are combined. */
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
