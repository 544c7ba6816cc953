import { codeOf, messageOf } from '../errors.ts'
import type { TimeLimit } from './watchdog.ts'

export type ExchangeLimit = TimeLimit | 'too-large'

/** An exchange without a complete response. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError'
  /** The phase that failed: before the connection, before the head, within the body. */
  readonly phase: 'connect' | 'headers' | 'body'
  /** The limit that ended the exchange, if one did. */
  readonly limit: ExchangeLimit | undefined
  /** The error code of Node or undici, if there is one. */
  readonly code: string | undefined

  constructor(phase: ExchangeError['phase'], cause: unknown, limit?: ExchangeLimit) {
    super(limit ?? messageOf(cause), { cause })
    this.phase = phase
    this.limit = limit
    this.code = codeOf(cause)
  }
}

/** Error codes of an untrusted certificate or a failed TLS handshake. */
export const CERTIFICATE =
  /\b(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|ERR_TLS_|ERR_SSL_|EPROTO)/

/** Error codes of a failed DNS lookup. */
export const NO_SUCH_HOST = /\b(ENOTFOUND|ENODATA|EAI_\w+)$/
