/**
 * Knows which bytes this run has put under which key. Images with the same key take turns, because the content of the
 * key is known only when an upload is done. Equal bytes are uploaded once. Different bytes collide here, even in a
 * store that would let the second overwrite the first.
 */
import { DigestTable } from '../../../base/buffers/digest-table.ts'
import { NumberColumn } from '../../../base/buffers/number-column.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'
import { digestIn, KeyNumbers, type NumberedKey } from './key-numbers.ts'

/** What this run has put under a key, compared with the image that is to go there. */
export type KeyState = 'nothing' | 'same' | 'other'

/** The last image of a key. */
interface Put {
  readonly key: NumberedKey
  /** Digest of the key's content: before the put, then after it. Undefined if unknown. */
  content: string | undefined
  /** Settles after the put, when `content` is final. */
  ended: Promise<unknown> | undefined
}

/** Contents of a key that is done: unknown, the digest in the key itself, or a number in the table of digests + TABLE. */
const UNKNOWN = 0
const IN_KEY = 1
const TABLE = 2

export class KeyLocks {
  /** Keys of images that are under way. */
  readonly #puts = new Map<ObjectKey, Put>()
  /** Keys of images that are done: as digests, since a run may put a million. */
  readonly #done = new KeyNumbers()
  /** By number in `#done`. */
  readonly #contents = new NumberColumn()
  readonly #digests = new DigestTable()

  has(key: ObjectKey): boolean {
    return this.#puts.has(key) || this.#done.find(key).number >= 0
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
    const own: Put = { key: this.#done.find(key, sha256), content: undefined, ended: undefined }
    const last = this.#puts.get(key)
    const begin = (): Promise<T | undefined> => {
      const content = last && last.content !== OTHER ? last.content : this.#contentOf(key, sha256, own.key)
      own.content = content
      return put(content === undefined ? 'nothing' : content === sha256 ? 'same' : 'other')
    }
    const putting = last?.ended !== undefined ? last.ended.then(begin, begin) : begin()
    const ended = putting.then(
      result => {
        if (result !== undefined) own.content = sha256
        this.#end(key, sha256, own)
        return result
      },
      error => {
        this.#end(key, sha256, own)
        throw error
      },
    )
    own.ended = ended
    this.#puts.set(key, own)
    return ended
  }

  #end(key: ObjectKey, sha256: string, own: Put): void {
    if (this.#puts.get(key) !== own) return
    this.#puts.delete(key)
    const number = this.#done.add(key, own.key, sha256)
    const { content } = own
    // The put left another content as it was.
    if (content === OTHER) return
    if (content === undefined) this.#contents.set(number, UNKNOWN)
    else if (digestIn(key) === content) this.#contents.set(number, IN_KEY)
    else this.#contents.set(number, this.#digests.add(Buffer.from(content, 'hex')) + TABLE)
  }

  /** @returns the digest if the key has this content, `OTHER` for another; undefined if it has none that is known */
  #contentOf(key: ObjectKey, sha256: string, { number }: NumberedKey): string | undefined {
    const content = number < 0 ? UNKNOWN : this.#contents.at(number)
    if (content === UNKNOWN) return undefined
    const isSame =
      content === IN_KEY
        ? digestIn(key) === sha256
        : content - TABLE === this.#digests.numberOf(Buffer.from(sha256, 'hex'))
    return isSame ? sha256 : OTHER
  }
}

/** Stands for a digest that is not kept. */
const OTHER = 'other'
