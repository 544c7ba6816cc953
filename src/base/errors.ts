/**
 * Why something was not done, in words that stay the same between releases.
 * Imports nothing of ours: every room may throw these.
 */

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
  | 'unexpected'

export interface PersistErrorDetails {
  /** HTTP status, where an answer came. */
  readonly status?: number
  /** The store's own error code, e.g. `NoSuchBucket`. */
  readonly code?: string
  /** OSS's finer error code, e.g. `0002-00000080`. */
  readonly ec?: string
  readonly requestId?: string
  /** What the reader should do, one or two sentences. */
  readonly advice?: string
  /** The origin's `Retry-After`, milliseconds, as asked (not yet capped). */
  readonly retryAfterMs?: number
  /** URL of the redirect hop the error belongs to, where it is not the first. */
  readonly hop?: string
  readonly cause?: unknown
}

/** Every failure the engine knows how to explain. */
export class PersistError extends Error {
  override readonly name = 'PersistError'
  readonly stage: Stage
  readonly reason: Reason
  readonly details: PersistErrorDetails

  constructor(stage: Stage, reason: Reason, message: string, details: PersistErrorDetails = {}) {
    super(message, { cause: details.cause })
    this.stage = stage
    this.reason = reason
    this.details = details
  }
}

/** All that is wrong with what was asked, found before the first request. Each problem is one sentence. */
export class SettingsError extends PersistError {
  readonly problems: readonly string[]

  constructor(problems: readonly string[], stage: Stage = 'options') {
    super(stage, 'options-invalid', problems.join('\n'))
    this.problems = problems
  }
}

/** Message, advice and the store's own codes as running text. */
export function describeError(error: PersistError): string {
  const { message, details } = error
  const codes = supportCodes(error)
  // Alone, a sentence stands as it was written.
  if (!details.advice && !codes) return message
  const sentences = [message, ...(details.advice ? [details.advice] : [])].map(text =>
    /[.!?。！？]$/.test(text) ? text : `${text}.`,
  )
  // A full-width stop brings its own space.
  const text = sentences.reduce((all, next) => `${all}${/[。！？]$/.test(all) ? '' : ' '}${next}`)
  return text + (codes ? ` (${codes})` : '')
}

/** What a store's support asks for: its codes and the request's id; undefined without an id. */
export function supportCodes({ details }: PersistError): string | undefined {
  const { code, ec, requestId } = details
  return requestId && [code, ec && `EC ${ec}`, `request ${requestId}`].filter(Boolean).join(', ')
}

/** A thrown thing as a PersistError; anything unknown becomes `unexpected`, so that no image ends a run. */
export function asPersistError(thrown: unknown, stage: Stage): PersistError {
  if (thrown instanceof PersistError) return thrown
  return new PersistError(stage, 'unexpected', `unexpected: ${messageOf(thrown)}`, { cause: thrown })
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
