/**
 * Where the keys of a million lines lie in the order of keys: the first four characters after the prefix, as a number.
 * So the lines of a range are found without unpacking all lines.
 */
import { NumberColumn } from '../../../base/buffers/number-column.ts'
import type { KeyPrefix } from '../../key/object-key.ts'

const CHARACTERS = 4
/** Below the space, which no key begins with: a number above 0 marks a URL with an image. */
const ANY = 1

export class KeyStarts {
  /** By the number of a URL; 0 without an image, `ANY` where several lines make it unclear. */
  readonly #starts = new NumberColumn()
  readonly #skipped: number

  constructor(prefix: KeyPrefix) {
    this.#skipped = prefix.length
  }

  set(number: number, key: string): void {
    this.#starts.set(number, this.of(key))
  }

  setAny(number: number): void {
    this.#starts.set(number, ANY)
  }

  /** @param theirs number of the URL there */
  take(number: number, other: KeyStarts, theirs: number): void {
    const start = other.#starts.at(theirs)
    if (start > 0) this.#starts.set(number, start)
  }

  /** Orders keys as their UTF-8 does, and takes some for equal. */
  of(key: string): number {
    let start = 0
    for (let at = this.#skipped; at < this.#skipped + CHARACTERS; at++)
      start = start * 256 + (at < key.length ? Math.min(key.charCodeAt(at), 255) : 0)
    return Math.max(start, ANY + 1)
  }

  /** Numbers of the URLs whose keys may lie in this range. */
  *within(from: number, to: number): Generator<number> {
    for (let number = 0; number < this.#starts.length; number++) {
      const start = this.#starts.at(number)
      if (start === ANY || (start >= from && start <= to)) yield number
    }
  }

  /** Numbers of all URLs with an image, in a circle. */
  *from(first: number): Generator<number> {
    const { length } = this.#starts
    for (let count = 0; count < length; count++) {
      const number = (first + count) % length
      if (this.#starts.at(number) > 0) yield number
    }
  }

  /** The least start of any key above this one; undefined without a key. */
  least(above = ANY): number | undefined {
    let least: number | undefined
    for (let number = 0; number < this.#starts.length; number++) {
      const start = this.#starts.at(number)
      if (start > above && (least === undefined || start < least)) least = start
    }
    return least
  }
}
