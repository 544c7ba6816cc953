/** Finds the URLs of a run, and the hosts of URLs, in the raw bytes of a million lines. */
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

/** Length of the part before the path: scheme, a name of at most 253 characters, a port. */
const MAX_HEAD_BYTES = 8 + 253 + 6 + 1

/** The host name of a canonical URL, which has no user name; '' if there is no host. */
export function hostnameOf(url: string): string {
  if (!url.startsWith('http')) return ''
  const path = pathOf(url)
  const host = url.slice(url.indexOf('://') + 3, path < 0 ? url.length : path)
  const port = host.endsWith(']') ? -1 : host.lastIndexOf(':')
  return port < 0 ? host : host.slice(0, port)
}

/** Index of the path; -1 if there is none. */
function pathOf(url: string): number {
  return url.indexOf('/', url.indexOf('://') + 3)
}

/** Finds the host of one URL after another in raw bytes, where most have the host of the URL before. */
export class HostReader {
  /** The last URL up to its path. */
  readonly #head = Buffer.alloc(MAX_HEAD_BYTES)
  #length = 0
  #host = ''

  of(bytes: Buffer, from: number, end: number): string {
    if (this.#isOfLast(bytes, from, end)) return this.#host
    const url = bytes.toString('latin1', from, Math.min(end, from + MAX_HEAD_BYTES))
    this.#length = pathOf(url) + 1
    this.#head.write(url.slice(0, this.#length), 'latin1')
    this.#host = hostnameOf(url)
    return this.#host
  }

  #isOfLast(bytes: Buffer, from: number, end: number): boolean {
    if (this.#length === 0 || end - from < this.#length) return false
    for (let at = 0; at < this.#length; at++) if (bytes[from + at] !== this.#head[at]) return false
    return true
  }
}
