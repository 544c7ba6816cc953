/**
 * Knows which bytes this run has put under which key. Images with the same key take turns, because the content of the
 * key is known only when an upload is done. Equal bytes are uploaded once. Different bytes collide here, even in a
 * store that would let the second overwrite the first.
 */
import { DigestTable } from '../../../base/buffers/digest-table.ts'
import { NumberColumn } from '../../../base/buffers/number-column.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'

/** What this run has put under a key, compared with the image that is to go there. */
export type KeyState = 'nothing' | 'same' | 'other'

/** The last image of a key, and the digest of the content before it, undefined if unknown. */
interface Put {
  readonly putting: Promise<unknown>
  readonly sha256: string
  readonly before: Promise<string | undefined> | undefined
}

/** Contents of a key that is done: unknown, the digest in the key itself, or a number in the table of digests + TABLE. */
const UNKNOWN = 0
const IN_KEY = 1
const TABLE = 2

export class KeyLocks {
  /** Keys of images that are under way. */
  readonly #puts = new Map<ObjectKey, Put>()
  /** Keys of images that are done: as digests, since a run may put a million. */
  readonly #done = new DigestTable()
  /** By number in `#done`. */
  readonly #contents = new NumberColumn()
  readonly #digests = new DigestTable()

  has(key: ObjectKey): boolean {
    return this.#puts.has(key) || this.#done.numberOf(key) >= 0
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
    const held = last ? undefined : this.#contentOf(key, sha256)
    const before = last ? digestAfter(last) : held === undefined ? undefined : Promise.resolve(held)
    const putting = last
      ? digestAfter(last).then(content => {
          const now = content === OTHER ? this.#contentOf(key, sha256) : content
          return put(stateOf(now, sha256))
        })
      : put(stateOf(held, sha256))
    const own: Put = { putting, sha256, before }
    this.#puts.set(key, own)
    void digestAfter(own).then(content => {
      if (this.#puts.get(key) !== own) return
      this.#puts.delete(key)
      this.#note(key, content)
    })
    return putting
  }

  /** @returns the digest if the key has this content, `OTHER` for another; undefined if it has none that is known */
  #contentOf(key: ObjectKey, sha256: string): string | undefined {
    const number = this.#done.numberOf(key)
    const content = number < 0 ? UNKNOWN : this.#contents.at(number)
    if (content === UNKNOWN) return undefined
    const isSame =
      content === IN_KEY ? key.includes(sha256) : content - TABLE === this.#digests.numberOf(sha256)
    return isSame ? sha256 : OTHER
  }

  #note(key: ObjectKey, content: string | undefined): void {
    const number = this.#done.add(key)
    // The put left another content as it was.
    if (content === OTHER) return
    const isInKey = content !== undefined && key.includes(content)
    this.#contents.set(
      number,
      content === undefined ? UNKNOWN : isInKey ? IN_KEY : this.#digests.add(content) + TABLE,
    )
  }
}

/** Stands for a digest that is not kept. */
const OTHER = 'other'

function stateOf(content: string | undefined, sha256: string): KeyState {
  return content === undefined ? 'nothing' : content === sha256 ? 'same' : 'other'
}

/** Returns the digest of the key's content after the put, even if the put left the key as it was. */
function digestAfter({ putting, sha256, before }: Put): Promise<string | undefined> {
  return putting.then(
    result => (result === undefined ? before : sha256),
    () => before,
  )
}
