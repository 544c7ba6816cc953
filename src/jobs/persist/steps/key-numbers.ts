/** Numbers the keys of a run. A key that holds the SHA-256 of its image is found without a hash of its own. */
import { hash } from 'node:crypto'
import { DigestTable } from '../../../base/buffers/digest-table.ts'
import type { ObjectKey } from '../../../storage/key/object-key.ts'

/** A key that this run may have put. */
export interface NumberedKey {
  /** -1 if the key is new. */
  readonly number: number
  /** The key's name in the table. */
  readonly digest: Buffer
}

/** What may be a SHA-256 in a key. */
const IN_KEY = /[0-9a-f]{64}(?![0-9a-f])/
/** Texts around digests to keep: one for each prefix, host, date and ending. With more, keys are hashed. */
const MOST_FRAMES = 4096

export class KeyNumbers {
  readonly #table = new DigestTable()
  /** By the key's text without the digest: a number that tells keys with one digest apart. */
  readonly #frames = new Map<string, number>()
  /** Whether a key with the digest of other bytes is under its hash. */
  #hasForeign = false

  /** @param sha256 digest of the image that has this key; undefined if unknown */
  find(key: ObjectKey, sha256?: string): NumberedKey {
    const inKey = digestIn(key)
    const own = inKey && this.#ownDigest(key, inKey)
    const number = own ? this.#table.numberOf(own) : -1
    // Only a true digest is a name: a list can choose a key with any 64 digits.
    if (own && (number >= 0 || (inKey === sha256 && !this.#hasForeign))) return { number, digest: own }
    const hashed = hash('sha256', key, 'buffer')
    const found = this.#table.numberOf(hashed)
    return { number: found, digest: own && found < 0 && inKey === sha256 ? own : hashed }
  }

  /** @returns the number of the key, which is new if it had none */
  add(key: ObjectKey, { number, digest }: NumberedKey, sha256: string): number {
    if (number >= 0) return number
    const inKey = digestIn(key)
    this.#hasForeign ||= inKey !== undefined && inKey !== sha256
    return this.#table.add(digest)
  }

  #ownDigest(key: ObjectKey, inKey: string): Buffer | undefined {
    // No key holds a line break, so the text also tells where the digest stands.
    const frame = key.replace(inKey, '\n')
    let number = this.#frames.get(frame)
    if (number === undefined) {
      if (this.#frames.size === MOST_FRAMES) return undefined
      number = this.#frames.size
      this.#frames.set(frame, number)
    }
    const digest = Buffer.from(inKey, 'hex')
    digest.writeUInt32LE((digest.readUInt32LE(8) + number) >>> 0, 8)
    return digest
  }
}

/** @returns the digest, or another text of 64 digits, that stands in a key */
export function digestIn(key: ObjectKey): string | undefined {
  return IN_KEY.exec(key)?.[0]
}
