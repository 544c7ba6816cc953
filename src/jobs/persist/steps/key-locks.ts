/**
 * Knows which bytes this run has put under which key. Images with the same key take turns, because the content of the
 * key is known only when an upload is done. Equal bytes are uploaded once. Different bytes collide here, even in a
 * store that would let the second overwrite the first.
 */
import type { ObjectKey } from '../../../storage/key/object-key.ts'

/** What this run has put under a key, compared with the image that is to go there. */
export type KeyState = 'nothing' | 'same' | 'other'

interface Slot {
  /** SHA-256 of the bytes that this run has put there. */
  sha256?: string
  /** A result so far has said that the key is new. */
  isNew?: boolean
  /** Settles after the last of its images; absent unless one is under way. */
  turn?: Promise<void> | undefined
}

export class KeyLocks {
  readonly #slots = new Map<ObjectKey, Slot>()

  has(key: ObjectKey): boolean {
    return this.#slots.has(key)
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
    const slot = this.#slots.get(key) ?? {}
    this.#slots.set(key, slot)
    const before = slot.turn
    const { promise: turn, resolve: end } = Promise.withResolvers<void>()
    slot.turn = turn
    try {
      if (before !== undefined) await before
      const state = slot.sha256 === undefined ? 'nothing' : slot.sha256 === sha256 ? 'same' : 'other'
      const result = await put(state, slot.isNew === true)
      if (result) slot.sha256 = sha256
      if (result?.isNew) slot.isNew = true
      return result
    } finally {
      if (slot.turn === turn) slot.turn = undefined
      end()
    }
  }
}
