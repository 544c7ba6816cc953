/**
 * A map that forgets the least recently used entries, half of the map at a time. Deleting a Map's first entry again and
 * again is slow: each search for the next first entry passes all deleted ones.
 */
export class RecentMap<Value> {
  readonly #half: number
  #newer = new Map<string, Value>()
  #older = new Map<string, Value>()

  /** @param most maximum number of entries */
  constructor(most: number) {
    this.#half = most / 2
  }

  get(key: string): Value | undefined {
    const value = this.#newer.get(key)
    if (value !== undefined) return value
    const old = this.#older.get(key)
    if (old !== undefined) this.set(key, old)
    return old
  }

  set(key: string, value: Value): void {
    this.#newer.set(key, value)
    if (this.#newer.size < this.#half) return
    this.#older = this.#newer
    this.#newer = new Map()
  }
}
