/** A sample of keys, which divides a listing into ranges of about the same length. */
import { byBytes } from '../../storage/key/byte-order.ts'

/** With fewer keys, ranges differ more in length, and the longest one decides when a listing ends. */
const MAX_KEYS = 4096

/** Takes a key by its hash, so that neither the order of keys nor their repetition changes the sample. */
export class KeySample {
  #keys = new Map<string, number>()
  /** Keys are taken whose hash has no bit of these. */
  #mask = 0

  /** Whether to pass this key to `take`. */
  wants(hash: number): boolean {
    return (hash & this.#mask) === 0
  }

  take(key: string, hash: number): void {
    this.#keys.set(key, hash)
    while (this.#keys.size > MAX_KEYS) {
      this.#mask = 2 * this.#mask + 1
      this.#keys = new Map([...this.#keys].filter(([, hash]) => this.wants(hash)))
    }
  }

  /** @returns keys that divide all keys into `count` ranges; fewer if there are few keys */
  bounds(count: number): string[] {
    const sorted = [...this.#keys.keys()].sort(byBytes)
    const bounds = Array.from(
      { length: count - 1 },
      (_, index) => sorted[Math.floor(((index + 1) * sorted.length) / count)],
    )
    return [...new Set(bounds.filter(key => key !== undefined))]
  }
}
