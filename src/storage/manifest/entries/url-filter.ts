/** The URLs of a run, to be found among the raw bytes of a million lines, of which no strings are made. */
import { HASH_BASIS, hashOn, type TextTable } from '../../../base/buffers/text-table.ts'

const QUOTE = 0x22
const BACKSLASH = 0x5c

export class UrlFilter {
  readonly #urls: TextTable
  /** Of the URL that `find` has just found to be wanted; -1 where it is not. */
  number = -1

  constructor(urls: TextTable) {
    this.#urls = urls
  }

  /**
   * Reads a URL up to its closing quote.
   * @returns where that stands; made negative where the line is to be read as JSON: the URL is wanted, has a
   * character that JSON escapes, or no end before `end`
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
