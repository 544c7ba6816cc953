/** Turns a failure of a queue into a sentence with advice. */
import { codeOf, messageOf, PersistError, type Reason } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { Sentence, Text } from '../../base/sentence.ts'
import type { QueueAddress } from './queue-url.ts'

interface Refusal {
  readonly pattern: RegExp
  readonly reason: Reason
  readonly advice: Sentence
}

/** Error answers of Redis and Valkey, by their first word; https://redis.io/docs/latest/develop/reference/protocol-spec/ */
const REFUSALS: readonly Refusal[] = [
  { pattern: /^(?:WRONGPASS|NOAUTH|ERR .*\bAUTH\b)/, reason: 'store-auth', advice: say('queue-login') },
  { pattern: /^NOPERM/, reason: 'store-denied', advice: say('queue-rights') },
  { pattern: /^READONLY/, reason: 'store-unavailable', advice: say('queue-demoted') },
  { pattern: /^ERR .*\bDB index/, reason: 'store-endpoint', advice: say('queue-database') },
  { pattern: /^ERR unknown command .?SENTINEL/i, reason: 'store-endpoint', advice: say('queue-no-sentinel') },
  { pattern: /^OOM/, reason: 'store-unavailable', advice: say('queue-memory') },
]

/** Codes for an unknown issuer. The messages for a wrong host name and an expired certificate need no advice. */
const UNTRUSTED =
  /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?))$/

/** @returns undefined for an error that is not an answer of the queue */
export function queueRefusal(address: QueueAddress, thrown: unknown): PersistError | undefined {
  if (!(thrown instanceof Error) || thrown.name !== 'ReplyError') return undefined
  const { reason, advice } = REFUSALS.find(({ pattern }) => pattern.test(thrown.message)) ?? {}
  // A server repeats the arguments of a command that it does not know, even those of a login.
  const said = thrown.message.replace(/,? with args beginning with.*$/s, '')
  const sentence = say('queue-refuses', { host: address.host, cause: quote(said) })
  return new PersistError('store', reason ?? 'store-unavailable', sentence, { ...(advice && { advice }) })
}

/** The reason why a queue cannot be used. */
export function queueFailure(address: QueueAddress, thrown: unknown): PersistError {
  if (thrown instanceof PersistError) return thrown
  const refusal = queueRefusal(address, thrown)
  if (refusal) return refusal
  const code = codeOf(thrown) ?? ''
  if (UNTRUSTED.test(code)) return queueUnreachable(address, messageOf(thrown), say('queue-certificate'))
  const isOtherTongue = code === 'ECONNRESET' || code === 'EPROTO' || /SSL/.test(code)
  return queueUnreachable(address, messageOf(thrown), isOtherTongue ? say('queue-scheme') : undefined)
}

export function queueUnreachable(address: QueueAddress, cause: Text, advice?: Sentence): PersistError {
  const sentence = say('queue-unreachable', { host: address.host, cause })
  return new PersistError('store', 'store-unavailable', sentence, { ...(advice && { advice }) })
}
