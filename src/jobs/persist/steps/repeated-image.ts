/** Detects a host that answers every request with one picture: an unknown placeholder. */

import type { Sentence } from '../../../base/sentence.ts'
import { say } from '../messages/say.ts'

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
  readonly #hosts = new RecentMap<{ total: number }>(MAX_REMEMBERED)
  /** Keyed by the digest for the first host that delivered the bytes, by host and digest for other hosts. */
  readonly #images = new RecentMap<Given>(2 * MAX_REMEMBERED)

  /** The repeated picture of each host, with its count at the time of the call. */
  readonly #repeated = new Map<string, () => Sentence>()

  /** Counts one image. Call it once per image. */
  saw({ host, href }: Pick<URL, 'host' | 'href'>, sha256: string): void {
    const seen = this.#hosts.get(host) ?? { total: 0 }
    if (seen.total === 0) this.#hosts.set(host, seen)
    seen.total++
    const given = this.#given(host, href, sha256)
    const { count } = given
    if (this.#repeated.has(host) || count < MIN_REPEATS || count <= seen.total * SHARE) return
    this.#repeated.set(host, () =>
      say('run-same-bytes', { host, sha256, count: given.count, total: seen.total }),
    )
  }

  /** Returns a notice for each such host. Call it at the end of the run. */
  sentences(): readonly Sentence[] {
    return Array.from(this.#repeated.values(), sentence => sentence())
  }

  #given(host: string, href: string, sha256: string): Given {
    const first = this.#images.get(sha256)
    const isFirst = first === undefined || first.host === host
    const key = isFirst ? sha256 : `${host} ${sha256}`
    const given = isFirst ? first : this.#images.get(key)
    if (given === undefined) {
      const made: Given = { host, href, urls: undefined, count: 1 }
      this.#images.set(key, made)
      return made
    }
    if (given.urls === undefined && given.href === href) return given
    given.urls ??= new Set([given.href])
    if (!given.urls.has(href)) given.count++
    // A few kept URLs prove that they differ. Later URLs count without a check for repeats.
    if (given.urls.size < MIN_REPEATS) given.urls.add(href)
    return given
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
