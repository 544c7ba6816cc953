/**
 * Turns a refusal into an error that explains itself: the tables give the advice, the reason and whether to retry.
 * Pure; must not import its callers.
 */

import type { RetryDecision } from '../../base/concurrency/retry.ts'
import { defined } from '../../base/defined.ts'
import { PersistError } from '../../base/errors.ts'
import { unusedProxyHint } from '../../base/http/proxy.ts'
import { MAX_RETRY_AFTER_MS, retryAfter } from '../../base/http/retry-after.ts'
import { asSaid, LANGUAGES, type Language, type Text } from '../../base/sentence.ts'
import { messages, say } from './messages/say.ts'
import type { ServiceFailure } from './refusal.ts'
import type { Condition, ErrorRule, Operation, RefusalId, Retry } from './rule.ts'

/** The service that a request went to, and the table that judges its answer. */
export interface ServiceContext {
  readonly operation: Operation
  /** Name of the service in sentences: OSS, S3, R2. */
  readonly service: string
  /** The host of the request. */
  readonly host: string
  readonly region: string
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly language: Language
  readonly rules: readonly ErrorRule[]
  /** Further values for the sentences of the table, e.g. `bucket`. */
  readonly names: Readonly<Record<string, string>>
}

/** A PersistError that also says whether another attempt is worthwhile. */
export class ServiceError extends PersistError {
  readonly id: RefusalId
  /**
   * The refused operation. It may differ from the requested one: a PUT that finds its key taken continues with a
   * HEAD.
   */
  readonly operation: Operation
  readonly retry: Retry
  /** No answer came, or one of a gateway: the operation may have succeeded all the same. */
  readonly isUncertain: boolean
  /** The service's clock, for a request that was too late or too early. */
  readonly serverTime: number | undefined

  constructor(rule: ErrorRule, context: ServiceContext, failure: ServiceFailure, cause?: unknown) {
    const values = valuesFor(context, failure)
    const { sentence, advice = '' } = messages.advisedIn(context.language, `refusal-${rule.id}`, values)
    const { status, code, ec, requestId } = failure
    const retryAfterMs = retryAfter(failure.retryAfter, context.now)
    const stage = context.operation === 'login' ? 'credentials' : 'store'
    super(stage, rule.reason, asSaid(sentence), {
      ...defined({ status, code, ec, requestId, retryAfterMs, cause }),
      advice: asSaid(advice + unusedProxy(context, failure)),
    })
    this.id = rule.id
    this.operation = context.operation
    this.retry = rule.retry
    this.isUncertain = failure.network
      ? !failure.network.startsWith('connect')
      : [500, 502, 504].includes(status ?? 0)
    this.serverTime = failure.serverTime
  }
}

/** Whether to repeat the same request without any correction; for stores and for logins. */
export function retryDecision(error: unknown): RetryDecision {
  if (!(error instanceof ServiceError) || error.retry !== 'yes') return { again: false }
  const afterMs = error.details.retryAfterMs
  if (afterMs === undefined) return { again: true }
  return afterMs > MAX_RETRY_AFTER_MS ? { again: false } : { again: true, afterMs }
}

/** Explains a refusal by the first rule that matches. */
export function toServiceError(
  context: ServiceContext,
  failure: ServiceFailure,
  cause?: unknown,
): ServiceError {
  const rule = context.rules.find(({ when }) => when && fits(when, context, failure))
  return rule
    ? new ServiceError(rule, context, failure, cause)
    : serviceErrorFor('refused', context, failure, cause)
}

/** Makes an error for a fault that our own checks find, which no code names. */
export function serviceErrorFor(
  id: RefusalId,
  context: ServiceContext,
  failure: ServiceFailure,
  cause?: unknown,
): ServiceError {
  const rule = context.rules.find(candidate => candidate.id === id)
  if (!rule) throw new Error(`no rule for the advice ${id}`)
  return new ServiceError(rule, context, failure, cause)
}

function fits(when: Condition, context: ServiceContext, failure: ServiceFailure): boolean {
  const named = when.codes || when.ec
  if (named && !when.codes?.includes(failure.code ?? '') && !when.ec?.test(failure.ec ?? '')) return false
  if (when.code && !when.code.test(failure.code ?? '')) return false
  if (when.message && !when.message.test(failure.message ?? '')) return false
  if (when.status && !when.status(failure.status ?? 0)) return false
  if (when.foreign && !failure.isForeign) return false
  if (when.network && !when.network.test(failure.network ?? '')) return false
  if (when.host && !when.host.test(context.host)) return false
  return !when.operations || when.operations.includes(context.operation)
}

function valuesFor(context: ServiceContext, failure: ServiceFailure): Readonly<Record<string, Text>> {
  return {
    ...context.names,
    service: context.service,
    region: context.region,
    host: context.host,
    endpoint: failure.endpoint ?? say('unsaid-endpoint'),
    theirRegion: failure.region ?? say('unsaid-region'),
    ours: utcSeconds(context.now),
    theirs: failure.serverTime === undefined ? say('unsaid-time') : utcSeconds(failure.serverTime),
    status: failure.status === undefined ? say('unsaid-status') : String(failure.status),
    code: failure.code ?? say('unsaid-code'),
    network: failure.network ?? '',
  }
}

/** Adds a sentence if no connection could be made and a configured proxy was not used. */
function unusedProxy({ language }: ServiceContext, { network, proxy }: ServiceFailure): string {
  const code = /^connect (\w+)$/.exec(network ?? '')?.[1]
  const hint = unusedProxyHint(proxy, code)?.in(language)
  if (hint === undefined) return ''
  return `${LANGUAGES[language].space}${hint}`
}

function utcSeconds(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ')
}
