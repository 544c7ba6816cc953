/** Names the failure of an exchange with an origin, in the contract's words. Pure. */

import { messageOf, PersistError, type Reason } from '../../base/errors.ts'
import { CERTIFICATE, type ExchangeError, NO_SUCH_HOST } from '../../base/http/exchange-error.ts'
import { type ProxyUse, proxyFault, unusedProxyHint } from '../../base/http/proxy.ts'
import type { Sentence } from '../../base/sentence.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import type { ENGLISH } from '../messages/en.ts'
import { say } from '../messages/say.ts'

type FaultMessage = keyof typeof ENGLISH & `fault-${string}`

/** Codes by the class of fault: undici's own, Node's, and OpenSSL's by their prefixes. */
const CODES: readonly (readonly [RegExp, Reason, FaultMessage])[] = [
  [NO_SUCH_HOST, 'dns-failed', 'fault-no-such-host'],
  [/^UND_ERR_CONNECT_TIMEOUT$/, 'connect-timeout', 'fault-connect-timeout'],
  [CERTIFICATE, 'tls-failed', 'fault-tls'],
  [/^UND_ERR_HEADERS_OVERFLOW$|^HPE_HEADER_OVERFLOW$/, 'headers-too-large', 'fault-headers-too-large'],
  // undici refused our own request before it was sent.
  [/^UND_ERR_(INVALID_ARG|NOT_SUPPORTED)$/, 'unexpected', 'fault-own-header'],
  [/^HPE_|^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'protocol-error', 'fault-not-http'],
]

/** An unrequested 100 or 101; undici reports it with the code of every closed connection. */
const UNREQUESTED = /^bad (response|upgrade)$/

/** Early end of a connection not to be kept: undici's parser reports a wrong length, or only this message. */
const ENDED_EARLY = /^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$|Invalid EOF state/

/**
 * @param proxy how the request left this machine; given if only this failure is known about the network
 * @param tooLargeAdvice what to do about a body that is too large
 * @returns the failure as a fetch error; a PersistError inside it is returned unchanged
 */
export function exchangeFailure(
  error: ExchangeError,
  url: RequestUrl,
  proxy?: ProxyUse,
  tooLargeAdvice?: Sentence,
): PersistError {
  const inner = error.cause
  // The connector's own refusals travel through undici unchanged.
  if (inner instanceof PersistError) return inner
  const { host } = url
  const hint = error.limit === 'too-large' ? tooLargeAdvice : unusedProxyHint(proxy, error.code)
  const details = {
    cause: error,
    ...(error.code ? { code: error.code } : {}),
    ...(hint && { advice: hint }),
  }
  const fault = proxyFault(error.code, 'origin-proxy')
  if (fault) {
    const advice = say('proxy-fix', { input: 'origin-proxy', host })
    return new PersistError('fetch', 'connect-failed', say('fetch-fault', { host, fault }), {
      ...details,
      advice,
    })
  }
  const failure = (reason: Reason, id: FaultMessage) => {
    const { code } = error
    const about = { host, fault: say(id) }
    const sentence = code ? say('fetch-fault-code', { ...about, code }) : say('fetch-fault', about)
    return new PersistError('fetch', reason, sentence, details)
  }
  if (error.limit) return failure(error.limit, `fault-${error.limit}`)
  const endedEarly = error.phase === 'body' && ENDED_EARLY.test(error.code ?? messageOf(inner))
  const known = endedEarly ? undefined : CODES.find(([pattern]) => pattern.test(codeOrName(error)))
  if (known) return failure(known[1], known[2])
  if (error.phase === 'body') return failure('truncated', 'fault-truncated')
  if (UNREQUESTED.test(messageOf(inner))) return failure('protocol-error', 'fault-not-http')
  return failure('connect-failed', 'fault-no-connection')
}

/** undici's parser errors do not always have a code. */
function codeOrName({ code, cause }: ExchangeError): string {
  if (code !== undefined) return code
  const name = typeof cause === 'object' && cause !== null && 'name' in cause ? String(cause.name) : ''
  return name === 'HTTPParserError' ? 'HPE_UNKNOWN' : name
}
