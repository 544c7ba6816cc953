/** Hosts that gave images before and now mostly do not: it may be us whom they have come to refuse. Pure. */
import { say } from '../../../base/messages/say.ts'
import type { Sentence } from '../../../base/sentence.ts'
import type { Ledger } from '../../../output/ledger.ts'
import type { Result } from '../../../output/result.ts'

/** Failures of fewer may be chance. */
const MIN_TRIED = 20

interface Tried {
  readonly urls: Set<string>
  failed: number
}

/** @param imageCounts by host name, what the memory holds from there */
export function failingHosts(
  results: Iterable<Result>,
  imageCounts: ReadonlyMap<string, number>,
): readonly Sentence[] {
  const hosts = new Map<string, Tried>()
  for (const { url, outcome, attempts = 0 } of results) {
    // Once a host is given up, its images fail without an attempt.
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

/** What to do about links that died before their turn; undefined where none did. */
export function expiredLinks(
  ledger: Ledger,
  { idField }: { readonly idField?: readonly string[] },
): Sentence | undefined {
  const count = ledger.skippedFor('url-expired')
  if (count === 0) return undefined
  const sentence = say('run-expired', { count, total: ledger.counts().total })
  return idField === undefined ? say('run-expired-id', { sentence }) : sentence
}
