/** Whole numbers by index, 0 where none was set: four bytes each, which the collector never looks at. */

const FIRST_ROOM = 256

export class NumberColumn {
  #numbers = new Uint32Array(FIRST_ROOM)
  #length = 0

  /** One more than the last index that was set. */
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
