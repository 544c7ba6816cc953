/** Whole numbers by index, 0 by default. Each takes four bytes that the garbage collector never scans. */

const FIRST_ROOM = 256

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
