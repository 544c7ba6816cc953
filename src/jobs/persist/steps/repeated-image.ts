/** Notices a host that answers everything with one picture: a placeholder nobody knows yet. */

import type { Digests } from '../../../base/digests/digests.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import { hostOf } from '../../../base/url/request-url.ts'
import { RecentMap } from './recent-map.ts'

/** So many URLs with the same bytes are no chance… */
const MIN_REPEATS = 5

/** …and above this share of the host's images no album with doubles either. */
const SHARE = 0.5

/** Hosts that are remembered, and half the images; a placeholder comes back long before it is forgotten. */
const MAX_REMEMBERED = 10_000

export interface RepeatedImage {
  readonly host: string
  readonly sha256: string
  /** Distinct URLs that gave these bytes. */
  readonly count: number
  /** Distinct URLs of the host so far. */
  readonly total: number
}

/** Bytes that a host gave. */
interface Given {
  readonly host: string
  /** The URL that gave them first. */
  readonly href: string
  /** It and others, where there are some. */
  urls: Set<string> | undefined
  count: number
}

export class RepeatedImages {
  readonly #hosts = new RecentMap<{ total: number; isReported: boolean }>(MAX_REMEMBERED)
  /** By the digest of the bytes, of the host that gave them first; of others by host and digest. */
  readonly #images = new RecentMap<Given>(2 * MAX_REMEMBERED)

  /**
   * To be told of each image once.
   * @returns what is odd about the host, once for each
   */
  saw({ host, href }: Pick<URL, 'host' | 'href'>, sha256: string): RepeatedImage | undefined {
    const seen = this.#hostOf(host)
    seen.total++
    const count = this.#count(host, href, sha256)
    if (seen.isReported || count < MIN_REPEATS || count <= seen.total * SHARE) return undefined
    seen.isReported = true
    return { host, sha256, count, total: seen.total }
  }

  #hostOf(name: string): { total: number; isReported: boolean } {
    const known = this.#hosts.get(name)
    if (known) return known
    const host = { total: 0, isReported: false }
    this.#hosts.set(name, host)
    return host
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
    // Enough are held to know that they differ; the rest is counted as told.
    if (given.urls.size < MIN_REPEATS) given.urls.add(href)
    return given.count
  }
}

/** Says which host gives the same picture for everything: a placeholder that nobody knows yet. */
export class RepeatedImageWatch {
  readonly #sameBytes = new RepeatedImages()
  readonly #notice: (sentence: Text) => void

  constructor(notice: (sentence: Text) => void) {
    this.#notice = notice
  }

  observe(url: string, { digests }: { readonly digests: Digests }): void {
    const odd =
      digests.sha256 === undefined
        ? undefined
        : this.#sameBytes.saw({ host: hostOf(url), href: url }, digests.sha256)
    if (odd) this.#notice(say('run-same-bytes', { ...odd }))
  }
}
