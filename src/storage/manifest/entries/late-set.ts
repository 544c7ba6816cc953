/**
 * Texts of all lines of a history. Most runs never ask for them, so they become a set at the first question: that would
 * take a sixth of the time of reading.
 */

/** About 1 GB of digests and keys. Others may write to the bucket. */
const MAX_TEXTS = 5_000_000

export class LateSet {
  readonly #texts: string[] = []
  #set: Set<string> | undefined

  /** Call before the first question. */
  add(text: string): void {
    if (this.#texts.length < MAX_TEXTS) this.#texts.push(text)
  }

  has(text: string): boolean {
    this.#set ??= new Set(this.#texts)
    return this.#set.has(text)
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#texts.values()
  }

  /** Whether there are more different texts than this. */
  exceeds(count: number): boolean {
    const some = new Set<string>()
    return this.#texts.some(text => some.add(text).size > count)
  }
}
