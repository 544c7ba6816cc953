/** Hosts that delivered images before and now mostly fail: they may have begun to refuse this client. Pure. */
import { say } from '../../../base/messages/say.ts'
import type { Sentence } from '../../../base/sentence.ts'
import type { Ledger } from '../../../output/ledger.ts'
import type { Result } from '../../../output/result.ts'

/** With fewer images tried, failures may be chance. */
const MIN_TRIED = 20

interface Tried {
  readonly urls: Set<string>
  failed: number
}

/** @param imageCounts number of images in the memory, by host name */
export function failingHosts(
  results: Iterable<Result>,
  imageCounts: ReadonlyMap<string, number>,
): readonly Sentence[] {
  const hosts = new Map<string, Tried>()
  for (const { url, outcome, attempts = 0 } of results) {
    // Failures count without an attempt too: a run stops trying a host that it has given up.
    if (outcome !== 'failed' && attempts === 0) continue
    const host = URL.parse(url)?.hostname ?? ''
    if (!imageCounts.get(host)) continue
    const tried = hosts.get(host) ?? { urls: new Set(), failed: 0 }
    hosts.set(host, tried)
    if (tried.urls.has(url)) continue
    tried.urls.add(url)
    if (outcome === 'failed') tried.failed++
  }
  return [...hosts]
    .filter(([, { urls, failed }]) => urls.size >= MIN_TRIED && failed * 2 > urls.size)
    .map(([host, { urls, failed }]) =>
      say('host-fails', { host, failed, tried: urls.size, before: imageCounts.get(host) ?? 0 }),
    )
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
