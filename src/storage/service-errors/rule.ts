/**
 * One row of an advice table: which refusal it is about, what reason the image gets and whether to try again.
 * Rows are data; the first that fits explains a refusal, so the narrow stand before the wide.
 */
import type { Reason } from '../../base/errors.ts'
import type { MessageId } from '../../base/messages/services.ts'

/** `once` and `refresh` are tried again one single time, with the cause put right where that can be done. */
export type Retry = 'no' | 'yes' | 'once' | 'refresh'

export type Operation = 'put' | 'head' | 'get' | 'list' | 'remove' | 'login'

/** All that is named must hold; of `codes` and `ec` one is enough, since HEAD may bring only the latter. */
export interface Condition {
  readonly codes?: readonly string[]
  /** For families of codes. */
  readonly code?: RegExp
  readonly ec?: RegExp
  readonly message?: RegExp
  readonly status?: (status: number) => boolean
  readonly foreign?: true
  readonly network?: RegExp
  readonly host?: RegExp
  readonly operations?: readonly Operation[]
}

export interface ErrorRule {
  readonly id: MessageId
  readonly reason: Reason
  readonly retry: Retry
  /** Without a condition only our own checks lead here. */
  readonly when?: Condition
}

export function rule(id: MessageId, reason: Reason, when?: Condition, retry: Retry = 'no'): ErrorRule {
  return { id, reason, retry, ...(when && { when }) }
}
