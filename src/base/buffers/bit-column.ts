/** Bits by index, 0 by default. */
import { NumberColumn } from './number-column.ts'

const WORD_BITS = 5
const LAST = 2 ** WORD_BITS - 1

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
