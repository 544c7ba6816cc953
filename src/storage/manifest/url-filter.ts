/**
 * The URLs of a run, to be found among the raw bytes of a million lines: a hash of a URL is looked up in a bitmap, and
 * only where that says "perhaps" a string is made and compared.
 */

const QUOTE = 0x22
const BACKSLASH = 0x5c
/** So many that one line in sixteen of the others is looked at more closely. */
const BITS_PER_URL = 16
const MIN_BITS = 1024

/** FNV-1a, 32 bits. https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** The host's name in a canonical URL, which has no user in front of it; '' where there is none. */
export function hostnameOf(url: string): string {
  if (!url.startsWith('http')) return ''
  const start = url.indexOf('://') + 3
  const path = url.indexOf('/', start)
  const host = url.slice(start, path < 0 ? url.length : path)
  const port = host.endsWith(']') ? -1 : host.lastIndexOf(':')
  return port < 0 ? host : host.slice(0, port)
}

export class UrlFilter {
  readonly #urls: ReadonlySet<string>
  readonly #bits: Uint8Array
  readonly #mask: number

  constructor(urls: ReadonlySet<string>) {
    this.#urls = urls
    const bits = 2 ** Math.ceil(Math.log2(Math.max(MIN_BITS, urls.size * BITS_PER_URL)))
    this.#bits = new Uint8Array(bits / 8)
    this.#mask = bits - 1
    for (const url of urls) {
      let hash = BASIS
      for (let at = 0; at < url.length; at++) hash = Math.imul(hash ^ url.charCodeAt(at), PRIME)
      const bit = mixed(hash) & this.#mask
      this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] ?? 0) | (1 << (bit & 7))
    }
  }

  /**
   * Reads a URL up to its closing quote.
   * @returns where that stands; made negative where the line is to be read as JSON: the URL is wanted, has a
   * character that JSON escapes, or no end before `end`
   */
  find(bytes: Buffer, start: number, end: number): number {
    let hash = BASIS
    let at = start
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0
      if (byte === QUOTE) break
      if (byte === BACKSLASH) return -at
      hash = Math.imul(hash ^ byte, PRIME)
    }
    if (at === end) return -at
    const bit = mixed(hash) & this.#mask
    if (((this.#bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return at
    return this.#urls.has(bytes.toString('latin1', start, at)) ? -at : at
  }
}

/** The upper bits of such a hash are the better ones. */
function mixed(hash: number): number {
  return hash ^ (hash >>> 15)
}
