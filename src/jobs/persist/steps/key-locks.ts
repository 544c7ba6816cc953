/**
 * Which bytes this run has put under which key. Images with the same key take turns, since only when one is done
 * is known what the key holds: so equal bytes go up once, and different bytes meet here even where a store would
 * let the second overwrite the first.
 */
import type { ObjectKey } from '../../../storage/key/object-key.ts'

/** What the run itself has put under a key, seen from an image that is to go there. */
export type KeyState = 'nothing' | 'same' | 'other'

export class KeyLocks {
  /** Resolves to the digest of what is there, or undefined where that is unknown. */
  readonly #held = new Map<ObjectKey, Promise<string | undefined>>()

  has(key: ObjectKey): boolean {
    return this.#held.has(key)
  }

  /**
   * @param sha256 of the bytes that are to go under the key
   * @param put called when it is their turn; gives undefined when it left the key as it was
   */
  withKey<T>(
    key: ObjectKey,
    sha256: string,
    put: (held: KeyState) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    const before = this.#held.get(key)
    const putting =
      before !== undefined
        ? before.then(held => put(held === undefined ? 'nothing' : held === sha256 ? 'same' : 'other'))
        : put('nothing')
    this.#held.set(
      key,
      putting.then(
        result => (result === undefined ? before : sha256),
        () => before,
      ),
    )
    return putting
  }
}
