/** Finds the URLs of a run among the raw bytes of a million lines, without making strings. */
import { HASH_BASIS, hashOn, type TextTable } from '../../../base/buffers/text-table.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c

export class UrlFilter {
  readonly #urls: TextTable
  /** Number of the URL that `find` found last; -1 if it is not wanted. */
  number = -1

  constructor(urls: TextTable) {
    this.#urls = urls
  }

  /**
   * Reads a URL up to its closing quote.
   * @returns the index of the quote. It is negative if the line has to be read as JSON: the URL is wanted, has an
   * escaped character, or has no end before `end`
   */
  find(bytes: Buffer, start: number, end: number): number {
    this.number = -1
    let hash = HASH_BASIS
    let at = start
    for (; at < end; at++) {
      const byte = bytes[at] as number
      if (byte === QUOTE) break
      if (byte === BACKSLASH) return -at
      hash = hashOn(hash, byte)
    }
    if (at === end) return -at
    this.number = this.#urls.numberOfBytes(bytes, start, at, hash)
    return this.number < 0 ? at : -at
  }
}
