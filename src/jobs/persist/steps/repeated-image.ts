/** Notices a host that answers everything with one picture: a placeholder nobody knows yet. */

import type { Digests } from '../../../base/digests/digests.ts'
import { say } from '../../../base/messages/say.ts'
import type { Text } from '../../../base/sentence.ts'
import { hostOf } from '../../../base/url/host-of.ts'
import { RecentMap } from './recent-map.ts'

/** So many URLs with the same bytes are no chance… */
const MIN_REPEATS = 5

/** …and above this share of the host's images no album with doubles either. */
const SHARE = 0.5

/** What is remembered of each kind; a placeholder comes back long before that is forgotten. */
const MAX_REMEMBERED = 10_000

export interface RepeatedImage {
  readonly host: string
  readonly sha256: string
  /** Distinct URLs that gave these bytes. */
  readonly count: number
  /** Distinct URLs of the host so far. */
  readonly total: number
}

export class RepeatedImages {
  readonly #hosts = new RecentMap<{ total: number; isTold: boolean }>(MAX_REMEMBERED)
  /** The URL that gave bytes seen once. */
  readonly #once = new RecentMap<string>(MAX_REMEMBERED)
  readonly #repeated = new RecentMap<{ readonly urls: Set<string>; count: number }>(MAX_REMEMBERED)

  /**
   * To be told of each image once.
   * @returns what is odd about the host, once for each
   */
  saw({ host, href }: Pick<URL, 'host' | 'href'>, sha256: string): RepeatedImage | undefined {
    const seen = this.#hosts.get(host) ?? { total: 0, isTold: false }
    seen.total++
    this.#hosts.set(host, seen)
    const count = this.#count(`${host} ${sha256}`, href)
    if (seen.isTold || count < MIN_REPEATS || count <= seen.total * SHARE) return undefined
    seen.isTold = true
    return { host, sha256, count, total: seen.total }
  }

  #count(key: string, href: string): number {
    const repeated = this.#repeated.get(key)
    if (repeated) {
      if (!repeated.urls.has(href)) repeated.count++
      // Enough are held to know that they differ; the rest is counted as told.
      if (repeated.urls.size < MIN_REPEATS) repeated.urls.add(href)
      return repeated.count
    }
    const first = this.#once.get(key)
    if (first === undefined || first === href) {
      this.#once.set(key, href)
      return 1
    }
    this.#once.delete(key)
    this.#repeated.set(key, { urls: new Set([first, href]), count: 2 })
    return 2
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
