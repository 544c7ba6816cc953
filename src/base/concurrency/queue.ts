/** So many taken items leave their places empty before the rest moves up. */
const MOST_EMPTY = 64

/** A first-in, first-out queue. `dequeue` stays cheap in a long queue, unlike `Array.shift` or a Set. */
export class Queue<T> {
  /** Undefined where an item was taken. */
  #items: (T | undefined)[] = []
  /** Index of the first item not taken. */
  #front = 0

  get length(): number {
    return this.#items.length - this.#front
  }

  enqueue(item: T): void {
    this.#items.push(item)
  }

  dequeue(): T | undefined {
    if (this.length === 0) return undefined
    const item = this.#items[this.#front]
    this.#items[this.#front++] = undefined
    // Copies at most as many items as were taken since the last copy.
    if (this.#front >= MOST_EMPTY && this.#front * 2 >= this.#items.length)
      this.#keep(this.#items.slice(this.#front))
    return item
  }

  /** Empties the queue. @returns the items that were left */
  clear(): T[] {
    const left = this.#items.slice(this.#front) as T[]
    this.#keep([])
    return left
  }

  #keep(items: (T | undefined)[]): void {
    this.#items = items
    this.#front = 0
  }
}
