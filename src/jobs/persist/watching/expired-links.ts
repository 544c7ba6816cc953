import { say } from '../../../base/messages/say.ts'
import type { Sentence } from '../../../base/sentence.ts'
import type { Ledger } from '../../../output/ledger.ts'

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
