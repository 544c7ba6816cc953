/**
 * Keys and digests of all images in a history. Most runs never ask for them, so they become sets at the first question:
 * that would take a sixth of the time of reading.
 */

/** Keys that are kept: about 1 GB. Others may write to the bucket. */
const MAX_KEYS = 5_000_000
const DIGITS = 64

export class StoredNames {
  readonly #keys: string[] = []
  /** By key, where its digest begins in it: most keys have it, and a million take 90 MB. -1 if it is not there. */
  readonly #places: number[] = []
  /** Digests that are not in their keys. */
  readonly #others: string[] = []
  #keySet: ReadonlySet<string> | undefined
  #digestSet: ReadonlySet<string> | undefined

  /** Call before the first question. */
  add(key: string, sha256: string | undefined): void {
    if (this.#keys.length === MAX_KEYS) return
    const place = sha256 === undefined ? -1 : key.indexOf(sha256)
    this.#keys.push(key)
    this.#places.push(place)
    if (sha256 !== undefined && place < 0) this.#others.push(sha256)
  }

  hasKey(key: string): boolean {
    this.#keySet ??= new Set(this.#keys)
    return this.#keySet.has(key)
  }

  hasDigest(sha256: string): boolean {
    this.#digestSet ??= new Set(this.#digests())
    return this.#digestSet.has(sha256)
  }

  /** Whether there are more different keys than this. */
  hasMoreKeys(count: number): boolean {
    const some = new Set<string>()
    return this.#keys.some(key => some.add(key).size > count)
  }

  *#digests(): Generator<string> {
    yield* this.#others
    for (const [index, place] of this.#places.entries())
      if (place >= 0) yield (this.#keys[index] as string).slice(place, place + DIGITS)
  }
}
