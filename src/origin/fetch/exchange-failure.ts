/** What broke an exchange with an origin, in the contract's words. Pure. */

import { messageOf, PersistError, type Reason } from '../../base/errors.ts'
import type { ExchangeError, ExchangeLimit } from '../../base/http/exchange-error.ts'
import { CERTIFICATE, NO_SUCH_HOST } from '../../base/http/network-errors.ts'
import { type ProxyUse, proxyFault, unusedProxyHint } from '../../base/http/proxy.ts'
import { say as catalogued } from '../../base/messages/say.ts'
import { joined } from '../../base/sentence.ts'

const LIMIT_SENTENCES: Record<ExchangeLimit, string> = {
  'headers-timeout': 'the server took the request and did not answer in time',
  stalled: 'the body stopped arriving',
  'too-slow': 'the body arrived too slowly to be worth waiting for',
  deadline: 'the whole attempt took longer than `timeout`',
  'too-large': 'the body is larger than `max-bytes`',
}

const NOT_HTTP = 'the answer is not valid HTTP'

/** Codes by the class of fault; undici's own, Node's, and OpenSSL's by their prefixes. */
const CODES: readonly (readonly [RegExp, Reason, string])[] = [
  [NO_SUCH_HOST, 'dns-failed', 'the host name does not resolve'],
  [/^UND_ERR_CONNECT_TIMEOUT$/, 'connect-timeout', 'no connection in time'],
  [CERTIFICATE, 'tls-failed', 'no trusted TLS connection'],
  [
    /^UND_ERR_HEADERS_OVERFLOW$|^HPE_HEADER_OVERFLOW$/,
    'headers-too-large',
    'the answer has too many or too long headers',
  ],
  // undici refused our own request before it was sent.
  [/^UND_ERR_(INVALID_ARG|NOT_SUPPORTED)$/, 'unexpected', 'a header of `headers` cannot be sent'],
  [/^HPE_|^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'protocol-error', NOT_HTTP],
]

/** A 100 or 101 nobody asked for; undici's code for it is the one of every closed connection. */
const UNASKED = /^bad (response|upgrade)$/

/** Where a connection was not to be kept, undici's parser judges its early end: by length, or by what it says. */
const ENDED_EARLY = /^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$|Invalid EOF state/

/**
 * @param proxy how the request went out, where nothing is known of the network but this failure
 * @returns the failure as a fetch error; anything that is not about the exchange is given back as it is
 */
export function exchangeFailure(error: ExchangeError, url: URL, proxy?: ProxyUse): PersistError {
  const inner = error.cause
  // The connector's own refusals travel through undici unchanged.
  if (inner instanceof PersistError) return inner
  const hint = unusedProxyHint(proxy, error.code)
  const details = {
    cause: error,
    ...(error.code ? { code: error.code } : {}),
    ...(hint && { advice: hint }),
  }
  const fault = proxyFault(error.code, 'origin-proxy')
  if (fault) {
    const advice = catalogued('proxy-fix', { input: 'origin-proxy', host: url.host })
    return new PersistError('fetch', 'connect-failed', joined(': ', url.host, fault), { ...details, advice })
  }
  const say = (reason: Reason, sentence: string) =>
    new PersistError(
      'fetch',
      reason,
      `${url.host}: ${sentence}${error.code ? ` (${error.code})` : ''}`,
      details,
    )
  if (error.limit) return say(error.limit, LIMIT_SENTENCES[error.limit])
  const endedEarly = error.phase === 'body' && ENDED_EARLY.test(error.code ?? messageOf(inner))
  const known = endedEarly ? undefined : CODES.find(([pattern]) => pattern.test(codeOrName(error)))
  if (known) return say(known[1], known[2])
  if (error.phase === 'body') return say('truncated', 'the connection ended before the body did')
  if (UNASKED.test(messageOf(inner))) return say('protocol-error', NOT_HTTP)
  return say('connect-failed', 'the connection could not be made or was closed without an answer')
}

/** undici's parser errors carry a code only sometimes. */
function codeOrName({ code, cause }: ExchangeError): string {
  if (code !== undefined) return code
  const name = typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : ''
  return name === 'HTTPParserError' ? 'HPE_UNKNOWN' : name
}
