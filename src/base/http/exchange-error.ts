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
