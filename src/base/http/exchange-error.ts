import { codeOf, messageOf } from '../errors.ts'
import type { TimeLimit } from './watchdog.ts'

export type ExchangeLimit = TimeLimit | 'too-large'

/** An exchange that brought no whole answer. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError'
  /** How far it came: before a connection could be used, before the head, within the body. */
  readonly phase: 'connect' | 'headers' | 'body'
  /** The limit that ended it, where one did. */
  readonly limit: ExchangeLimit | undefined
  /** Node's or undici's error code, where there is one. */
  readonly code: string | undefined

  constructor(phase: ExchangeError['phase'], cause: unknown, limit?: ExchangeLimit) {
    super(limit ?? messageOf(cause), { cause })
    this.phase = phase
    this.limit = limit
    this.code = codeOf(cause)
  }
}

/** A certificate that is not trusted, or no TLS at all. */
export const CERTIFICATE =
  /\b(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|ERR_TLS_|ERR_SSL_|EPROTO)/

/** The resolver knows no address, or could not be asked. */
export const NO_SUCH_HOST = /\b(ENOTFOUND|ENODATA|EAI_\w+)$/
