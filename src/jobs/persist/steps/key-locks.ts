/**
 * Knows which bytes this run has put under which key. Images with the same key take turns, because the content of the
 * key is known only when an upload is done. Equal bytes are uploaded once. Different bytes collide here, even in a
 * store that would let the second overwrite the first.
 */
import type { ObjectKey } from '../../../storage/key/object-key.ts'

/** What this run has put under a key, compared with the image that is to go there. */
export type KeyState = 'nothing' | 'same' | 'other'

/** The last image of a key, and the digest of the content before it, undefined if unknown. */
interface Put {
  readonly putting: Promise<unknown>
  readonly sha256: string
  readonly before: Promise<string | undefined> | undefined
}

export class KeyLocks {
  readonly #puts = new Map<ObjectKey, Put>()

  has(key: ObjectKey): boolean {
    return this.#puts.has(key)
  }

  /**
   * @param sha256 digest of the bytes that are to go under the key
   * @param put called when it is the image's turn; returns undefined if it left the key as it was
   */
  withKey<T>(
    key: ObjectKey,
    sha256: string,
    put: (held: KeyState) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    const last = this.#puts.get(key)
    const before = last && digestAfter(last)
    const putting =
      before !== undefined
        ? before.then(held => put(held === undefined ? 'nothing' : held === sha256 ? 'same' : 'other'))
        : put('nothing')
    this.#puts.set(key, { putting, sha256, before })
    return putting
  }
}

/** Returns the digest of the key's content after the put, even if the put left the key as it was. */
function digestAfter({ putting, sha256, before }: Put): Promise<string | undefined> {
  return putting.then(
    result => (result === undefined ? before : sha256),
    () => before,
  )
}
