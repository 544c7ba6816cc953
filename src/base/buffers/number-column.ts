/** Columns: values by index that cost the garbage collector little or nothing. */

const FIRST_ROOM = 256

/** Whole numbers by index, 0 by default. Each takes four bytes that the garbage collector never scans. */
export class NumberColumn {
  #numbers = new Uint32Array(FIRST_ROOM)
  #length = 0

  /** The last index that was set, plus 1. */
  get length(): number {
    return this.#length
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0
  }

  /** @param number below 2 ** 32 */
  set(index: number, number: number): void {
    if (index >= this.#numbers.length) this.#grow(index + 1)
    this.#numbers[index] = number
    if (index >= this.#length) this.#length = index + 1
  }

  push(number: number): void {
    this.set(this.#length, number)
  }

  #grow(least: number): void {
    const room = Math.max(least, 2 * this.#numbers.length)
    this.#numbers = new Uint32Array(this.#numbers.buffer.transfer(room * Uint32Array.BYTES_PER_ELEMENT))
  }
}

const WORD_BITS = 5
const LAST = 2 ** WORD_BITS - 1

/** Bits by index, 0 by default. */
export class BitColumn {
  readonly #words = new NumberColumn()

  has(index: number): boolean {
    return (this.#words.at(index >>> WORD_BITS) & (1 << (index & LAST))) !== 0
  }

  set(index: number): void {
    const word = index >>> WORD_BITS
    this.#words.set(word, (this.#words.at(word) | (1 << (index & LAST))) >>> 0)
  }
}

const CHUNK_BITS = 10
const CHUNK = 2 ** CHUNK_BITS

/** Objects by index, in chunks: memory of a chunk is free again once all its objects are released. */
export class ReleasedColumn<Item> {
  /** `used`: how many of the items are not released. */
  readonly #chunks: ({ readonly items: (Item | undefined)[]; used: number } | undefined)[] = []
  #length = 0

  /** Number of items that were added, with the released ones. */
  get length(): number {
    return this.#length
  }

  push(item: Item): void {
    const at = this.#length++ >> CHUNK_BITS
    this.#chunks[at] ??= { items: [], used: 0 }
    const chunk = this.#chunks[at]
    chunk.items.push(item)
    chunk.used++
  }

  /** @returns undefined for an item that is released */
  at(index: number): Item | undefined {
    return this.#chunks[index >> CHUNK_BITS]?.items[index % CHUNK]
  }

  release(index: number): void {
    const chunk = this.#chunks[index >> CHUNK_BITS]
    if (chunk?.items[index % CHUNK] === undefined) return
    chunk.items[index % CHUNK] = undefined
    chunk.used--
    // A chunk that is not full may still grow.
    if (chunk.used === 0 && chunk.items.length === CHUNK) this.#chunks[index >> CHUNK_BITS] = undefined
  }
}
