/**
 * Why something failed, in words that stay the same between releases.
 * Every folder may throw these, so this file imports nothing above sentences.
 */

import { defined } from './defined.ts'
import { joined, LANGUAGES, type Language, type Sentence, type Text, textIn } from './sentence.ts'

/** The step an error belongs to. */
export type Stage = 'options' | 'sources' | 'plan' | 'fetch' | 'inspect' | 'key' | 'credentials' | 'store'

/** Stable, lower case, hyphenated; docs/outputs.md lists them all. `http-404` and kin carry the status. */
export type Reason =
  | 'options-invalid'
  | 'url-invalid'
  | 'no-url'
  | 'bytes-invalid'
  | 'bytes-differ'
  | 'scheme-not-allowed'
  | 'url-credentials'
  | 'url-too-long'
  | 'port-not-allowed'
  | 'address-refused'
  | 'key-invalid'
  | 'path-refused'
  | 'dns-failed'
  | 'connect-failed'
  | 'connect-timeout'
  | 'tls-failed'
  | 'headers-timeout'
  | 'headers-too-large'
  | 'stalled'
  | 'too-slow'
  | 'deadline'
  | 'truncated'
  | 'too-large'
  | 'too-many-redirects'
  | 'redirect-invalid'
  | `http-${number}`
  | 'throttled'
  | 'encoding-invalid'
  | 'protocol-error'
  | 'empty'
  | 'too-small'
  | 'html-instead'
  | 'not-an-image'
  | 'type-not-allowed'
  | 'placeholder'
  | 'opted-out'
  | 'image-incomplete'
  | 'store-auth'
  | 'store-denied'
  | 'store-bucket'
  | 'store-endpoint'
  | 'store-clock'
  | 'store-throttled'
  | 'store-unavailable'
  | 'store-integrity'
  | 'manifest-version'
  | 'key-collision'
  | 'none-found'
  | 'cancelled'
  | 'dry-run'
  | 'excluded'
  | 'max-new'
  | 'failed-before'
  | 'missing'
  | 'accepted'
  | 'host-paused'
  | 'url-expired'
  | 'id-conflict'
  | 'disk-full'
  | 'machine-fault'
  | 'unexpected'

/** Facts about an error beside its sentence. */
export interface ErrorDetails {
  /** HTTP status, if a response came. */
  readonly status?: number
  /** The store's own error code, e.g. `NoSuchBucket`. */
  readonly code?: string
  /** The more exact error code of OSS, e.g. `0002-00000080`. */
  readonly ec?: string
  /** The store's id of the request, which the store's support needs. */
  readonly requestId?: string
  /** What the user should do, one or two sentences. */
  readonly advice?: Sentence | undefined
  /** The origin's `Retry-After` in milliseconds, as sent (not yet capped). */
  readonly retryAfterMs?: number
  /** URL of the redirect hop that failed, if it is not the first URL. */
  readonly hop?: string
  /** The original error of another library. */
  readonly cause?: unknown
}

/** Facts about a failure beside its sentence. */
export interface PersistErrorDetails extends Omit<ErrorDetails, 'advice'> {
  /** What the user should do, one or two sentences, in English. */
  readonly advice?: string
}

/** A failure as it is reported, without the stack and the cause of an Error. */
export interface Failure {
  readonly stage: Stage
  readonly reason: Reason
  readonly sentence: Sentence
  readonly advice: Sentence | undefined
  readonly details: PersistErrorDetails
}

/** Every failure that the engine can explain. `message` and `details.advice` are in English. */
export class PersistError extends Error {
  /** `SettingsError` for a wrong setting, else `PersistError`. */
  override readonly name: 'PersistError' | 'SettingsError' = 'PersistError'
  /** The step that failed. */
  readonly stage: Stage
  /** The cause as a word that stays the same between releases. */
  readonly reason: Reason
  /** Status, codes, advice. */
  readonly details: PersistErrorDetails
  readonly #sentence: Sentence
  readonly #advice: Sentence | undefined

  constructor(stage: Stage, reason: Reason, sentence: Sentence, { advice, ...details }: ErrorDetails = {}) {
    super(textIn('en', sentence), { cause: details.cause })
    this.stage = stage
    this.reason = reason
    this.details = { ...details, ...defined({ advice: advice && textIn('en', advice) }) }
    this.#sentence = sentence
    this.#advice = advice
  }

  /** `message` in every language. */
  get sentence(): Sentence {
    return this.#sentence
  }

  /** `details.advice` in every language. */
  get advice(): Sentence | undefined {
    return this.#advice
  }
}

/** All problems of the settings, found before the first request. Each problem is one sentence. */
export class SettingsError extends PersistError {
  /** The name of its own class. */
  override readonly name = 'SettingsError'
  /** One English sentence per problem: the option, its value, the rule. */
  readonly problems: readonly string[]
  readonly #sentences: readonly Text[]

  constructor(problems: readonly Text[], stage: Stage = 'options') {
    super(stage, 'options-invalid', joined('\n', ...problems))
    this.problems = problems.map(problem => textIn('en', problem))
    this.#sentences = problems
  }

  /** `problems` in every language. */
  get sentences(): readonly Text[] {
    return this.#sentences
  }
}

/** Message, advice and the store's own codes as running text. */
export function describeError(error: Failure, language: Language = 'en'): string {
  const message = textIn(language, error.sentence)
  const advice = error.advice && textIn(language, error.advice)
  const codes = supportCodes(error)
  // A sentence without advice or codes gets no full stop.
  if (!advice && !codes) return message
  const sentences = [message, ...(advice ? [advice] : [])].map(text =>
    /[.!?。！？]$/.test(text) ? text : `${text}${LANGUAGES[language].stop}`,
  )
  const text = sentences.reduce(oneAfterOther)
  if (!codes) return text
  return text + LANGUAGES[language].inParentheses(codes)
}

/** Joins sentences: a full-width stop is as wide as a stop and a space. */
export function oneAfterOther(one: string, next: string): string {
  return `${one}${/[。！？]$/.test(one) ? '' : ' '}${next}`
}

/** `describeError` as a part of another sentence. */
export function descriptionOf(error: PersistError): Sentence {
  return { in: language => describeError(error, language) }
}

/** What a store's support needs: its codes and the request id; undefined without an id. */
export function supportCodes({ details }: Pick<Failure, 'details'>): string | undefined {
  const { code, ec, requestId } = details
  return requestId && [code, ec && `EC ${ec}`, `request ${requestId}`].filter(Boolean).join(', ')
}

/** A thrown value as a part of another sentence. */
export function sentenceOf(thrown: unknown): Text {
  return thrown instanceof PersistError ? thrown.sentence : messageOf(thrown)
}

/** The message of anything that can be thrown, strings and null included. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message)
  return String(thrown)
}

/** The `code` of a Node or undici error, also from its causes. */
export function codeOf(thrown: unknown): string | undefined {
  for (let error = thrown, depth = 0; typeof error === 'object' && error !== null && depth < 8; depth++) {
    if ('code' in error && typeof error.code === 'string') return error.code
    error = 'cause' in error ? error.cause : undefined
  }
  return undefined
}
/** Whether something thrown is a failure with this reason. */
export function hasReason(thrown: unknown, reason: Reason): thrown is PersistError {
  return thrown instanceof PersistError && thrown.reason === reason
}

/** For `catch`: turns a failure with this reason into undefined, and throws all others again. */
export function ifReason(reason: Reason): (error: unknown) => undefined {
  return error => {
    if (!hasReason(error, reason)) throw error
    return undefined
  }
}

/** For `catch`: turns errors of these codes into undefined, and throws all others again. */
export function ifCode(...codes: string[]): (error: unknown) => undefined {
  return error => {
    if (!codes.includes(codeOf(error) ?? '')) throw error
    return undefined
  }
}
