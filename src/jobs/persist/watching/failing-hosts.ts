/** Hosts that delivered images before and now mostly fail: they may have begun to refuse this client. Pure. */
import type { Sentence } from '../../../base/sentence.ts'
import type { Tally } from '../../../output/counts.ts'
import type { Follower, Settled } from '../../../output/settlement.ts'
import { say } from '../messages/say.ts'

/** With fewer images tried, failures may be chance. */
const MIN_TRIED = 20

export class FailingHosts implements Follower {
  /** Number of images in the manifest, by host name. */
  readonly #imageCounts: ReadonlyMap<string, number>
  readonly #hosts = new Map<string, { count: number; failed: number }>()
  readonly #urls = new Set<string>()

  constructor(imageCounts: ReadonlyMap<string, number>) {
    this.#imageCounts = imageCounts
  }

  /** Notes an image that was tried. An image with several objects counts once. */
  settled({ job, attempts, outcome: { outcome } }: Settled): void {
    if (this.#imageCounts.size === 0 || job === undefined || attempts === undefined) return
    // Failures count without an attempt too: a run stops trying a host that it has given up.
    if (outcome !== 'failed' && attempts === 0) return
    const { url } = job
    const host = URL.parse(url)?.hostname ?? ''
    if (!this.#imageCounts.get(host)) return
    if (this.#urls.has(url)) return
    this.#urls.add(url)
    const tried = this.#hosts.get(host) ?? { count: 0, failed: 0 }
    this.#hosts.set(host, tried)
    tried.count++
    if (outcome === 'failed') tried.failed++
  }

  /** Returns a sentence for each such host, at the end of the run. */
  sentences(): readonly Sentence[] {
    return [...this.#hosts]
      .filter(([, { count, failed }]) => count >= MIN_TRIED && failed * 2 > count)
      .map(([host, { count, failed }]) =>
        say('host-fails', { host, failed, tried: count, before: this.#imageCounts.get(host) ?? 0 }),
      )
  }
}

/** Returns what to do about links that expired before their turn; undefined if none did. */
export function expiredLinks(
  { counts, groups }: Tally,
  { idField }: { readonly idField?: readonly string[] },
): Sentence | undefined {
  const count = groups.expired
  if (count === 0) return undefined
  const sentence = say('run-expired', { count, total: counts.total })
  return idField === undefined ? say('run-expired-id', { sentence }) : sentence
}
