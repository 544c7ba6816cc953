/**
 * Who is there at the moment, in no order, where thousands come and go. A Set would do, but of one that has become old
 * V8 leaves, each time it makes room, a dead table behind that still points at the members of that moment: all they hold
 * then lives until the next full collection.
 */
export class Members<T> {
  /** With holes. */
  readonly #slots: (T | undefined)[] = []
  readonly #free: number[] = []

  get size(): number {
    return this.#slots.length - this.#free.length
  }

  /** @returns takes the member out again; a second call does nothing */
  add(member: T): () => void {
    const slot = this.#free.pop() ?? this.#slots.length
    this.#slots[slot] = member
    let isIn = true
    return () => {
      if (!isIn) return
      isIn = false
      this.#slots[slot] = undefined
      this.#free.push(slot)
    }
  }

  /** Whoever is taken out meanwhile does not come up any more. */
  *[Symbol.iterator](): Generator<T> {
    for (let slot = 0; slot < this.#slots.length; slot++) {
      const member = this.#slots[slot]
      if (member !== undefined) yield member
    }
  }
}
