/**
 * Knows which bytes this run has put under which key. Images with the same key take turns, because the content of the
 * key is known only when an upload is done. Equal bytes are uploaded once. Different bytes collide here, even in a
 * store that would let the second overwrite the first.
 */
import { hash } from 'node:crypto'
import { DigestTable } from '../../../base/buffers/digest-table.ts'
import { BitColumn, NumberColumn } from '../../../base/buffers/number-column.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'

/** What this run has put under a key, compared with the image that is to go there. */
export type KeyState = 'nothing' | 'same' | 'other'

/** The last image of a key. */
interface Put {
  /** Digest of the key's content: before the put, then after it. Undefined if unknown. */
  content: string | undefined
  /** Settles after the put, when `content` is final; undefined from then on. */
  ended: Promise<unknown> | undefined
  /** Another image of the key came after it. */
  hasNext: boolean
  /** A result so far has said that the key is new. */
  isNew: boolean
  /** The name of a key that is not kept whole, once it is needed. */
  name: Buffer | undefined
}

/** Keys that are kept whole. A run may put a million: further ones take 50 bytes each. */
const MOST_WHOLE = 32_768
/** Contents of a further key: unknown, the digest in the key itself, or a number in the table of digests + TABLE. */
const UNKNOWN = 0
const IN_KEY = 1
const TABLE = 2
/** Stands for a digest that is not kept. */
const OTHER = 'other'

export class KeyLocks {
  /** Last images of keys under way, and of those that are kept whole. */
  readonly #puts = new Map<ObjectKey, Put>()
  /** Further keys that are done, under the names of `nameOf`. */
  readonly #further = new DigestTable()
  /** By number in `#further`. */
  readonly #contents = new NumberColumn()
  /** By number in `#further`: whether the key is new. */
  readonly #news = new BitColumn()
  readonly #digests = new DigestTable()

  has(key: ObjectKey): boolean {
    return this.#puts.has(key) || (this.#further.size > 0 && this.#further.numberOf(key) >= 0)
  }

  /**
   * @param sha256 digest of the bytes that are to go under the key
   * @param put called when it is the image's turn, with whether an earlier result said that the key is new; returns
   *   undefined if it left the key as it was
   */
  withKey<T extends { readonly isNew: boolean }>(
    key: ObjectKey,
    sha256: string,
    put: (held: KeyState, isNew: boolean) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    const last = this.#puts.get(key)
    const own: Put = { content: undefined, ended: undefined, hasNext: false, isNew: false, name: undefined }
    const begin = (): Promise<T | undefined> => {
      const content = last && last.content !== OTHER ? last.content : this.#contentOf(key, sha256, own)
      own.content = content
      own.isNew ||= last?.isNew === true
      return put(content === undefined ? 'nothing' : content === sha256 ? 'same' : 'other', own.isNew)
    }
    const putting = last?.ended !== undefined ? last.ended.then(begin, begin) : begin()
    const ended = putting.then(
      result => {
        if (result !== undefined) own.content = sha256
        own.isNew ||= result?.isNew === true
        this.#end(key, own)
        return result
      },
      error => {
        this.#end(key, own)
        throw error
      },
    )
    own.ended = ended
    if (last) last.hasNext = true
    this.#puts.set(key, own)
    return ended
  }

  #end(key: ObjectKey, own: Put): void {
    own.ended = undefined
    if (own.hasNext || this.#puts.size <= MOST_WHOLE) return
    this.#puts.delete(key)
    const { content } = own
    // The put left another content as it was.
    if (content === OTHER) return
    const number = this.#further.add(nameOf(key, own))
    if (own.isNew) this.#news.set(number)
    if (content === undefined) this.#contents.set(number, UNKNOWN)
    else if (digestIn(key) === content) this.#contents.set(number, IN_KEY)
    else this.#contents.set(number, this.#digests.add(Buffer.from(content, 'hex')) + TABLE)
  }

  /** @returns the digest of the key's content, or `OTHER` for one that is not `sha256`; undefined if none is known */
  #contentOf(key: ObjectKey, sha256: string, own: Put): string | undefined {
    if (this.#further.size === 0) return undefined
    const number = this.#further.numberOf(nameOf(key, own))
    const content = number < 0 ? UNKNOWN : this.#contents.at(number)
    own.isNew = number >= 0 && this.#news.has(number)
    if (content === UNKNOWN) return undefined
    const isSame =
      content === IN_KEY
        ? digestIn(key) === sha256
        : content - TABLE === this.#digests.numberOf(Buffer.from(sha256, 'hex'))
    return isSame ? sha256 : OTHER
  }
}

/** Made at most once for each put. */
function nameOf(key: ObjectKey, put: Put): Buffer {
  put.name ??= hash('sha256', key, 'buffer')
  return put.name
}

/** @returns the digest, or another text of 64 digits, that stands in a key */
function digestIn(key: ObjectKey): string | undefined {
  return /[0-9a-f]{64}(?![0-9a-f])/.exec(key)?.[0]
}
