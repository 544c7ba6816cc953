/** Hosts that delivered images before and now mostly fail: they may have begun to refuse this client. Pure. */
import { DigestTable } from '../../../base/buffers/digest-table.ts'
import { say } from '../../../base/messages/say.ts'
import type { Sentence } from '../../../base/sentence.ts'
import type { Ledger } from '../../../output/ledger.ts'
import type { Result } from '../../../output/result.ts'

/** With fewer images tried, failures may be chance. */
const MIN_TRIED = 20

/**
 * Follows the results of a run.
 * @param imageCounts number of images in the memory, by host name
 * @returns gives a sentence for each such host; call it at the end of the run
 */
export function followHosts(
  imageCounts: ReadonlyMap<string, number>,
  ledger: Ledger,
): () => readonly Sentence[] {
  const hosts = new Map<string, { count: number; failed: number }>()
  const urls = new DigestTable()
  const note = ({ url, outcome, attempts = 0 }: Pick<Result, 'url' | 'outcome' | 'attempts'>) => {
    // Failures count without an attempt too: a run stops trying a host that it has given up.
    if (outcome !== 'failed' && attempts === 0) return
    const host = URL.parse(url)?.hostname ?? ''
    if (!imageCounts.get(host)) return
    const before = urls.size
    if (urls.add(url) < before) return
    const tried = hosts.get(host) ?? { count: 0, failed: 0 }
    hosts.set(host, tried)
    tried.count++
    if (outcome === 'failed') tried.failed++
  }
  if (imageCounts.size === 0) return () => []
  ledger.beforeRelease = note
  return () => {
    for (const result of ledger.ownResults()) note(result)
    return [...hosts]
      .filter(([, { count, failed }]) => count >= MIN_TRIED && failed * 2 > count)
      .map(([host, { count, failed }]) =>
        say('host-fails', { host, failed, tried: count, before: imageCounts.get(host) ?? 0 }),
      )
  }
}

/** Returns what to do about links that expired before their turn; undefined if none did. */
export function expiredLinks(
  ledger: Ledger,
  { idField }: { readonly idField?: readonly string[] },
): Sentence | undefined {
  const { counts, skippedFor } = ledger.tally()
  const count = skippedFor('url-expired')
  if (count === 0) return undefined
  const sentence = say('run-expired', { count, total: counts.total })
  return idField === undefined ? say('run-expired-id', { sentence }) : sentence
}
