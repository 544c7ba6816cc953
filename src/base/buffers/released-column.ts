/** Objects by index, in chunks: the memory of a chunk is free again once all its objects are released. */

const CHUNK_BITS = 10
const CHUNK = 2 ** CHUNK_BITS

interface Chunk<Item> {
  readonly items: (Item | undefined)[]
  /** Items that are not released. */
  held: number
}

export class ReleasedColumn<Item> {
  readonly #chunks: (Chunk<Item> | undefined)[] = []
  #length = 0

  /** Number of items that were added, with the released ones. */
  get length(): number {
    return this.#length
  }

  push(item: Item): void {
    const at = this.#length++ >> CHUNK_BITS
    this.#chunks[at] ??= { items: [], held: 0 }
    const chunk = this.#chunks[at]
    chunk.items.push(item)
    chunk.held++
  }

  /** @returns undefined for an item that is released */
  at(index: number): Item | undefined {
    return this.#chunks[index >> CHUNK_BITS]?.items[index % CHUNK]
  }

  release(index: number): void {
    const chunk = this.#chunks[index >> CHUNK_BITS]
    if (chunk?.items[index % CHUNK] === undefined) return
    chunk.items[index % CHUNK] = undefined
    chunk.held--
    // A chunk that is not full may still grow.
    if (chunk.held === 0 && chunk.items.length === CHUNK) this.#chunks[index >> CHUNK_BITS] = undefined
  }
}
