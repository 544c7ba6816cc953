/**
 * The keys that any line of a long history names, in eight bytes or less for each. A key that is none of them is taken
 * for one with a chance of 10^-9.
 */
import { KeyHash } from '../../key/key-hash.ts'

/** Each table is twice as large as the one before, so nothing is ever moved. */
const FIRST_SLOTS = 2 ** 14

export class KeyNames {
  readonly #hash = new KeyHash()
  /** One half of each key's hash, in the first free slot from the other half on. Only the last table takes more. */
  readonly #tables: Uint32Array[] = []
  /** Keys that the last table still takes: a quarter of its slots stays free. */
  #room = 0

  /** Number of keys; a key may count twice above 12,288. */
  count = 0

  /** Size in memory. */
  get bytes(): number {
    return this.#tables.reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  add(key: string): void {
    this.#hash.ofText(key)
    this.#add()
  }

  addBytes(bytes: Uint8Array, from: number, to: number): void {
    this.#hash.ofBytes(bytes, from, to)
    this.#add()
  }

  has(key: string): boolean {
    this.#hash.ofText(key)
    return this.#tables.some(table => table[this.#slotIn(table)] !== 0)
  }

  #add(): void {
    const last = this.#tables.at(-1)
    const table = last && this.#room > 0 ? last : this.#grow()
    const slot = this.#slotIn(table)
    if (table[slot] !== 0) return
    table[slot] = this.#mark()
    this.#room--
    this.count++
  }

  /** The slot of the key, or the free one where it belongs. */
  #slotIn(table: Uint32Array): number {
    const mark = this.#mark()
    const last = table.length - 1
    let slot = this.#hash.low & last
    while (table[slot] !== 0 && table[slot] !== mark) slot = (slot + 1) & last
    return slot
  }

  /** 0 stands for a free slot. */
  #mark(): number {
    return this.#hash.high || 1
  }

  #grow(): Uint32Array {
    const table = new Uint32Array(FIRST_SLOTS << this.#tables.length)
    this.#tables.push(table)
    this.#room = 0.75 * table.length
    return table
  }
}
