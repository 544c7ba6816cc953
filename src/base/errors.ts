/**
 * Why something was not done, in words that stay the same between releases.
 * Imports nothing of ours but what a sentence is: every room may throw these.
 */

import { joined, type Language, type Sentence, type Text, textIn } from './sentence.ts'

/** The step an error belongs to. */
export type Stage = 'options' | 'sources' | 'plan' | 'fetch' | 'inspect' | 'key' | 'credentials' | 'store'

/** Stable, lower case, hyphenated; the README lists them all. `http-404` and kin carry the status. */
export type Reason =
  | 'options-invalid'
  | 'url-invalid'
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
  | 'key-collision'
  | 'none-found'
  | 'cancelled'
  | 'dry-run'
  | 'dead'
  | 'host-paused'
  | 'url-expired'
  | 'id-conflict'
  | 'machine-fault'
  | 'unexpected'

/** What an error is made with: what is known beside its sentence. */
export interface ErrorDetails {
  /** HTTP status, where an answer came. */
  readonly status?: number
  /** The store's own error code, e.g. `NoSuchBucket`. */
  readonly code?: string
  /** OSS's finer error code, e.g. `0002-00000080`. */
  readonly ec?: string
  /** The store's id of the request, which its support asks for. */
  readonly requestId?: string
  /** What the reader should do, one or two sentences. */
  readonly advice?: Sentence | undefined
  /** The origin's `Retry-After`, milliseconds, as asked (not yet capped). */
  readonly retryAfterMs?: number
  /** URL of the redirect hop the error belongs to, where it is not the first. */
  readonly hop?: string
  /** What was thrown first, where it was thrown by another library. */
  readonly cause?: unknown
}

/** What is known of a failure beside its sentence. */
export interface PersistErrorDetails extends Omit<ErrorDetails, 'advice'> {
  /** What the reader should do, one or two sentences, in English. */
  readonly advice?: string
}

/** All that is told of a failure, without what an Error carries beside it. */
export interface Failure {
  readonly stage: Stage
  readonly reason: Reason
  readonly sentence: Sentence
  readonly advice: Sentence | undefined
  readonly details: PersistErrorDetails
}

/** Every failure the engine knows how to explain. `message` and `details.advice` are in English. */
export class PersistError extends Error {
  /** `SettingsError` for a wrong setting, else `PersistError`. */
  override readonly name: 'PersistError' | 'SettingsError' = 'PersistError'
  /** The step it belongs to. */
  readonly stage: Stage
  /** Why, in a word that stays the same between releases. */
  readonly reason: Reason
  /** Status, codes, advice: what is known beside the sentence. */
  readonly details: PersistErrorDetails
  readonly #sentence: Sentence
  readonly #advice: Sentence | undefined

  constructor(stage: Stage, reason: Reason, sentence: Sentence, { advice, ...details }: ErrorDetails = {}) {
    super(textIn('en', sentence), { cause: details.cause })
    this.stage = stage
    this.reason = reason
    this.details = { ...details, ...(advice !== undefined && { advice: textIn('en', advice) }) }
    this.#sentence = sentence
    this.#advice = advice
  }

  /** `message`, as a sentence that can be said in each language. */
  get sentence(): Sentence {
    return this.#sentence
  }

  /** `details.advice`, likewise. */
  get advice(): Sentence | undefined {
    return this.#advice
  }
}

/** All that is wrong with what was asked, found before the first request. Each problem is one sentence. */
export class SettingsError extends PersistError {
  /** The name of its own class. */
  override readonly name = 'SettingsError'
  /** One sentence each, in English: the option, its value, the rule. */
  readonly problems: readonly string[]
  readonly #sentences: readonly Text[]

  constructor(problems: readonly Text[], stage: Stage = 'options') {
    super(stage, 'options-invalid', joined('\n', ...problems))
    this.problems = problems.map(problem => textIn('en', problem))
    this.#sentences = problems
  }

  /** `problems`, as sentences that can be said in each language. */
  get sentences(): readonly Text[] {
    return this.#sentences
  }
}

/** Message, advice and the store's own codes as running text. */
export function describeError(error: Failure, language: Language = 'en'): string {
  const message = textIn(language, error.sentence)
  const advice = error.advice && textIn(language, error.advice)
  const codes = supportCodes(error)
  // Alone, a sentence stands as it was written.
  if (!advice && !codes) return message
  const sentences = [message, ...(advice ? [advice] : [])].map(text =>
    /[.!?。！？]$/.test(text) ? text : `${text}${language === 'zh' ? '。' : '.'}`,
  )
  // A full-width stop brings its own space.
  const text = sentences.reduce((all, next) => `${all}${/[。！？]$/.test(all) ? '' : ' '}${next}`)
  if (!codes) return text
  return text + (language === 'zh' ? `（${codes}）` : ` (${codes})`)
}

/** The same as a sentence for another one. */
export function descriptionOf(error: PersistError): Sentence {
  return { in: language => describeError(error, language) }
}

/** What a store's support asks for: its codes and the request's id; undefined without an id. */
export function supportCodes({ details }: Pick<Failure, 'details'>): string | undefined {
  const { code, ec, requestId } = details
  return requestId && [code, ec && `EC ${ec}`, `request ${requestId}`].filter(Boolean).join(', ')
}

/** What was thrown, as a text for another sentence. */
export function sentenceOf(thrown: unknown): Text {
  return thrown instanceof PersistError ? thrown.sentence : messageOf(thrown)
}

/** The message of anything that can be thrown, strings and null included. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message)
  return String(thrown)
}

/** The `code` of a Node or undici error, looked for in the causes as well. */
export function codeOf(thrown: unknown): string | undefined {
  for (let error = thrown, depth = 0; typeof error === 'object' && error !== null && depth < 8; depth++) {
    if ('code' in error && typeof error.code === 'string') return error.code
    error = 'cause' in error ? error.cause : undefined
  }
  return undefined
}
/** For `catch`: takes errors of these codes for an answer. */

export function ifCode(...codes: string[]): (error: unknown) => undefined {
  return error => {
    if (!codes.includes(codeOf(error) ?? '')) throw error
    return undefined
  }
}
