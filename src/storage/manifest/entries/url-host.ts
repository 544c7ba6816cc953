/** Finds the host in a canonical URL. Pure. */

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
