/** Items in an order of priority: the first is at hand, and the others are only as sorted as that needs. */
export class BinaryHeap<T> {
  readonly #isBefore: (a: T, b: T) => boolean
  /** No item is before its parent, which is at `(index - 1) >> 1`. */
  readonly #items: T[] = []

  constructor(isBefore: (a: T, b: T) => boolean) {
    this.#isBefore = isBefore
  }

  get length(): number {
    return this.#items.length
  }

  get first(): T | undefined {
    return this.#items[0]
  }

  push(item: T): void {
    const items = this.#items
    let at = items.push(item) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = items[parent] as T
      if (!this.#isBefore(item, above)) break
      items[at] = above
      at = parent
    }
    items[at] = item
  }

  /** Takes out the first item. */
  pop(): T | undefined {
    const [first] = this.#items
    const last = this.#items.pop()
    if (this.#items.length > 0) this.#sink(last as T)
    return first
  }

  /** Restores the order after the first item itself has changed. */
  firstChanged(): void {
    if (this.#items.length > 0) this.#sink(this.#items[0] as T)
  }

  /** Empties the heap. @returns the items that were left, in no order */
  clear(): T[] {
    return this.#items.splice(0)
  }

  /** Puts an item in place of the first, and moves it down to where it belongs. */
  #sink(item: T): void {
    const items = this.#items
    const { length } = items
    let at = 0
    for (let child = 1; child < length; child = 2 * at + 1) {
      const right = child + 1
      if (right < length && this.#isBefore(items[right] as T, items[child] as T)) child = right
      const below = items[child] as T
      if (!this.#isBefore(below, item)) break
      items[at] = below
      at = child
    }
    items[at] = item
  }
}
