/** Which host a canonical URL names. Pure. */

/** What stands before a path: scheme, a name of at most 253 characters, a port. */
const MAX_HEAD_BYTES = 8 + 253 + 6 + 1

/** The host's name in a canonical URL, which has no user in front of it; '' where there is none. */
export function hostnameOf(url: string): string {
  if (!url.startsWith('http')) return ''
  const path = pathOf(url)
  const host = url.slice(url.indexOf('://') + 3, path < 0 ? url.length : path)
  const port = host.endsWith(']') ? -1 : host.lastIndexOf(':')
  return port < 0 ? host : host.slice(0, port)
}

/** Where it begins; -1 where there is none. */
function pathOf(url: string): number {
  return url.indexOf('/', url.indexOf('://') + 3)
}

/** The same of one URL after the other among raw bytes, where most name the host of the one before. */
export class HostReader {
  /** What the last URL has up to its path. */
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
