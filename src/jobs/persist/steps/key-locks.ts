/**
 * Knows which bytes this run has put under which key. Images with the same key take turns, because the content of the
 * key is known only when an upload is done. Equal bytes are uploaded once. Different bytes collide here, even in a
 * store that would let the second overwrite the first.
 */
import { DigestTable } from '../../../base/buffers/digest-table.ts'
import { BitColumn, NumberColumn } from '../../../base/buffers/number-column.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'

/** What this run has put under a key, compared with the image that is to go there. */
export type KeyState = 'nothing' | 'same' | 'other'

/** Contents of a key: unknown, the digest in the key itself, or a number in the table of digests + TABLE. */
const UNKNOWN = 0
const IN_KEY = 1
const TABLE = 2

/** A run may put a million keys: each takes 50 bytes here, and 220 in a `Map`. */
export class KeyLocks {
  readonly #keys = new DigestTable()
  /** By number of the key. */
  readonly #contents = new NumberColumn()
  /** By number of the key: a result so far has said that it is new. */
  readonly #news = new BitColumn()
  readonly #digests = new DigestTable()
  /** By number of the key: settles after the last of its images. Keys under way alone. */
  readonly #turns = new Map<number, Promise<void>>()

  has(key: ObjectKey): boolean {
    return this.#keys.numberOf(key) >= 0
  }

  /**
   * @param sha256 digest of the bytes that are to go under the key
   * @param put called when it is the image's turn, with whether an earlier result said that the key is new; returns
   *   undefined if it left the key as it was
   */
  async withKey<T extends { readonly isNew: boolean }>(
    key: ObjectKey,
    sha256: string,
    put: (content: KeyState, isNew: boolean) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    const number = this.#keys.add(key)
    const before = this.#turns.get(number)
    const { promise: turn, resolve: end } = Promise.withResolvers<void>()
    this.#turns.set(number, turn)
    try {
      if (before !== undefined) await before
      const result = await put(this.#stateOf(number, key, sha256), this.#news.has(number))
      if (result) this.#contents.set(number, this.#contentOf(key, sha256))
      if (result?.isNew) this.#news.set(number)
      return result
    } finally {
      if (this.#turns.get(number) === turn) this.#turns.delete(number)
      end()
    }
  }

  #stateOf(number: number, key: ObjectKey, sha256: string): KeyState {
    const content = this.#contents.at(number)
    if (content === UNKNOWN) return 'nothing'
    if (content === IN_KEY) return digestIn(key) === sha256 ? 'same' : 'other'
    return content - TABLE === this.#digests.numberOf(Buffer.from(sha256, 'hex')) ? 'same' : 'other'
  }

  #contentOf(key: ObjectKey, sha256: string): number {
    return digestIn(key) === sha256 ? IN_KEY : this.#digests.add(Buffer.from(sha256, 'hex')) + TABLE
  }
}

/** @returns the digest, or another text of 64 digits, that stands in a key */
function digestIn(key: ObjectKey): string | undefined {
  return /[0-9a-f]{64}(?![0-9a-f])/.exec(key)?.[0]
}
