/**
 * One row of an advice table: the refusal it is about, the reason for the result, and whether to retry. Rows are
 * data. The first row that matches explains a refusal, so narrow rows stand before wide ones.
 */
import type { Reason } from '../../base/errors.ts'
import type { MessageOf } from '../../base/messages/catalogue.ts'
import type { ENGLISH } from './messages/en.ts'

export type RefusalId = MessageOf<typeof ENGLISH, 'refusal'>

/** `once` and `refresh` allow a single further attempt: with a corrected clock, for example, or with new credentials. */
export type Retry = 'no' | 'yes' | 'once' | 'refresh'

export type Operation = 'put' | 'head' | 'get' | 'list' | 'remove' | 'login'

/** All members must match. One match among `codes` and `ec` is enough, because HEAD may bring only `ec`. */
export interface Condition {
  readonly codes?: readonly string[]
  /** A family of codes. */
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
  readonly id: RefusalId
  readonly reason: Reason
  readonly retry: Retry
  /** Absent in rows that only our own checks use. */
  readonly when?: Condition
}

export function rule(id: RefusalId, reason: Reason, when?: Condition, retry: Retry = 'no'): ErrorRule {
  return { id, reason, retry, ...(when && { when }) }
}
