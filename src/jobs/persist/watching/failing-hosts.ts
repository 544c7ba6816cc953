/** Hosts that delivered images before and now mostly fail: they may have begun to refuse this client. Pure. */
import { DigestTable } from '../../../base/buffers/digest-table.ts'
import { say } from '../../../base/messages/say.ts'
import type { Sentence } from '../../../base/sentence.ts'
import type { Ledger } from '../../../output/ledger.ts'
import type { Result } from '../../../output/result.ts'

/** With fewer images tried, failures may be chance. */
const MIN_TRIED = 20

interface Tried {
  count: number
  failed: number
}

export class TriedHosts {
  readonly #imageCounts: ReadonlyMap<string, number>
  readonly #hosts = new Map<string, Tried>()
  readonly #urls = new DigestTable()

  readonly #ledger: Ledger

  /**
   * Follows the results of a run.
   * @param imageCounts number of images in the memory, by host name
   */
  constructor(imageCounts: ReadonlyMap<string, number>, ledger: Ledger) {
    this.#imageCounts = imageCounts
    this.#ledger = ledger
    if (imageCounts.size > 0) ledger.beforeRelease = result => this.#note(result)
  }

  #note({ url, outcome, attempts = 0 }: Pick<Result, 'url' | 'outcome' | 'attempts'>): void {
    // Failures count without an attempt too: a run stops trying a host that it has given up.
    if (outcome !== 'failed' && attempts === 0) return
    const host = URL.parse(url)?.hostname ?? ''
    if (!this.#imageCounts.get(host)) return
    const before = this.#urls.size
    if (this.#urls.add(url) < before) return
    const tried = this.#hosts.get(host) ?? { count: 0, failed: 0 }
    this.#hosts.set(host, tried)
    tried.count++
    if (outcome === 'failed') tried.failed++
  }

  /** Call it at the end of the run. */
  sentences(): readonly Sentence[] {
    if (this.#imageCounts.size > 0) for (const result of this.#ledger.ownResults()) this.#note(result)
    return [...this.#hosts]
      .filter(([, { count, failed }]) => count >= MIN_TRIED && failed * 2 > count)
      .map(([host, { count, failed }]) =>
        say('host-fails', { host, failed, tried: count, before: this.#imageCounts.get(host) ?? 0 }),
      )
  }
}

/** Returns what to do about links that expired before their turn; undefined if none did. */
export function expiredLinks(
  ledger: Ledger,
  { idField }: { readonly idField?: readonly string[] },
): Sentence | undefined {
  const count = ledger.skippedFor('url-expired')
  if (count === 0) return undefined
  const sentence = say('run-expired', { count, total: ledger.counts().total })
  return idField === undefined ? say('run-expired-id', { sentence }) : sentence
}
