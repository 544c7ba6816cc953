/** Finds links that lead to copies of this destination at another address. */
import { printable } from '../../../base/messages/printable.ts'
import { say } from '../../../base/messages/say.ts'
import type { Sentence } from '../../../base/sentence.ts'
import { encodePath } from '../../../base/url/percent-encode.ts'
import type { Ledger } from '../../../output/ledger.ts'

/**
 * Returns a notice if images were fetched whose URLs end with their new keys. Only for keys with a hash of the bytes,
 * because any other key may repeat the path of its URL.
 */
export function movedLinks(ledger: Ledger): Sentence | undefined {
  const counts = new Map<string, number>()
  for (const { url, key, attempts = 0 } of ledger.ownResults()) {
    if (key === undefined || attempts === 0) continue
    const path = url.replace(/[?#].*$/s, '')
    const ending = encodePath(key)
    const start = path.slice(0, -ending.length)
    if (path.endsWith(`/${ending}`)) counts.set(start, (counts.get(start) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most && say('rewrite-moved', { start: printable(most[0]), count: most[1] })
}
