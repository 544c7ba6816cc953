/** Detects a host that answers every request with one picture: an unknown placeholder. */

/** This many URLs with the same bytes are no coincidence. */
const MIN_REPEATS = 5

/** Above this share of the host's images, repeated bytes are no duplicates in an album. */
const SHARE = 0.5

/** Limit of remembered hosts, and half of the limit of images. A placeholder returns long before it is forgotten. */
const MAX_REMEMBERED = 10_000

/** One picture that a host delivered. */
interface Given {
  readonly host: string
  /** The first URL that delivered the picture. */
  readonly href: string
  /** The first and further URLs; undefined while there is only one. */
  urls: Set<string> | undefined
  count: number
}

export class RepeatedImages {
  readonly #hosts = new RecentMap<{ total: number; isReported: boolean }>(MAX_REMEMBERED)
  /** Keyed by the digest for the first host that delivered the bytes, by host and digest for other hosts. */
  readonly #images = new RecentMap<Given>(2 * MAX_REMEMBERED)

  /**
   * Counts one image. Call it once per image.
   * @returns the repeated image, once per host. `count`: distinct URLs that delivered these bytes; `total`: distinct URLs
   *   of the host so far
   */
  saw({ host, href }: Pick<URL, 'host' | 'href'>, sha256: string) {
    const seen = this.#hosts.get(host) ?? { total: 0, isReported: false }
    if (seen.total === 0) this.#hosts.set(host, seen)
    seen.total++
    const count = this.#count(host, href, sha256)
    if (seen.isReported || count < MIN_REPEATS || count <= seen.total * SHARE) return undefined
    seen.isReported = true
    return { host, sha256, count, total: seen.total }
  }

  #count(host: string, href: string, sha256: string): number {
    const first = this.#images.get(sha256)
    const isFirst = first === undefined || first.host === host
    const key = isFirst ? sha256 : `${host} ${sha256}`
    const given = isFirst ? first : this.#images.get(key)
    if (given === undefined) {
      this.#images.set(key, { host, href, urls: undefined, count: 1 })
      return 1
    }
    if (given.urls === undefined && given.href === href) return 1
    given.urls ??= new Set([given.href])
    if (!given.urls.has(href)) given.count++
    // A few kept URLs prove that they differ. Later URLs count without a check for repeats.
    if (given.urls.size < MIN_REPEATS) given.urls.add(href)
    return given.count
  }
}

/**
 * A map that forgets the least recently used entries, half of the map at a time. Deleting a Map's first entry again and
 * again is slow: each search for the next first entry passes all deleted ones.
 */
export class RecentMap<Value> {
  readonly #half: number
  #newer = new Map<string, Value>()
  #older = new Map<string, Value>()

  /** @param most maximum number of entries */
  constructor(most: number) {
    this.#half = most / 2
  }

  get(key: string): Value | undefined {
    const value = this.#newer.get(key)
    if (value !== undefined) return value
    const old = this.#older.get(key)
    if (old !== undefined) this.set(key, old)
    return old
  }

  set(key: string, value: Value): void {
    this.#newer.set(key, value)
    if (this.#newer.size < this.#half) return
    this.#older = this.#newer
    this.#newer = new Map()
  }
}
