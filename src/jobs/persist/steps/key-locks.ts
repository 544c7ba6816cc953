/**
 * Which bytes this run has put under which key. Images with the same key take turns, since only when one is done
 * is known what the key holds: so equal bytes go up once, and different bytes meet here even where a store would
 * let the second overwrite the first.
 */
import type { ObjectKey } from '../../../storage/key/object-key.ts'

/** What the run itself has put under a key, seen from an image that is to go there. */
export type KeyState = 'nothing' | 'same' | 'other'

/** The last image of a key, and what was there before it: its digest, or undefined where that is unknown. */
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
   * @param sha256 of the bytes that are to go under the key
   * @param put called when it is their turn; gives undefined when it left the key as it was
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

/** The digest of what is there when the put is over, also if that leaves the key as it was. */
function digestAfter({ putting, sha256, before }: Put): Promise<string | undefined> {
  return putting.then(
    result => (result === undefined ? before : sha256),
    () => before,
  )
}
