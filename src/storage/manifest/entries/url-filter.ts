/** Finds the URLs of a run among the raw bytes of a million lines, without making strings. */
import { HASH_BASIS, hashOn, type TextTable } from '../../../base/buffers/text-table.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c

/**
 * - `wanted`: the URL is in the table.
 * - `other`: it is not.
 * - `unclear`: the line has to be read as JSON, since the URL has an escaped character or no end.
 */
type UrlMatch = 'wanted' | 'other' | 'unclear'

export class UrlFilter {
  readonly #urls: TextTable
  /** Number of the URL that `find` found last; -1 if it is not wanted. */
  number = -1
  /** Offset of the quote after the URL that `find` read last, unless it was `unclear`. */
  end = 0

  constructor(urls: TextTable) {
    this.#urls = urls
  }

  /** Reads a URL up to its closing quote. Sets `number` and `end`. */
  find(bytes: Buffer, start: number, end: number): UrlMatch {
    this.number = -1
    let hash = HASH_BASIS
    let at = start
    for (; at < end; at++) {
      const byte = bytes[at] as number
      if (byte === QUOTE) break
      if (byte === BACKSLASH) return 'unclear'
      hash = hashOn(hash, byte)
    }
    if (at === end) return 'unclear'
    this.end = at
    this.number = this.#urls.numberOfBytes(bytes, start, at, hash)
    return this.number < 0 ? 'other' : 'wanted'
  }
}
