/**
 * A map that forgets what was used longest ago, a half of it at a time: a Map that loses its first entry again and again
 * passes all the dead ones before the next each time.
 */
export class RecentMap<Value> {
  readonly #half: number
  #newer = new Map<string, Value>()
  #older = new Map<string, Value>()

  /** @param most entries that are held */
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
