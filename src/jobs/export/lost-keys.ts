/** Objects that the store lacks, as far as the memory knows: an export leaves their images out. */
import type { ImageEntry } from '../../storage/manifest/entries/entry.ts'
import { lossOf } from '../../storage/manifest/entries/losses.ts'

export class LostKeys {
  /** By key, when a run or a check last found that the store lacks the object; ISO 8601. */
  readonly #lostAt = new Map<string, string>()

  get isEmpty(): boolean {
    return this.#lostAt.size === 0
  }

  has(key: string): boolean {
    return this.#lostAt.has(key)
  }

  /** Takes a line, in any order. */
  take(entry: ImageEntry): void {
    const { key, at } = entry
    if (lossOf(entry) && (this.#lostAt.get(key) ?? '') < at) this.#lostAt.set(key, at)
  }

  /** Forgets the loss if the line is later. Call after `take` has had every line. */
  restore(entry: ImageEntry): void {
    const { key, at } = entry
    if (!lossOf(entry) && at > (this.#lostAt.get(key) ?? at)) this.#lostAt.delete(key)
  }
}
