/** Reasons that a URL gives again and again: its origin delivers something that is no image to keep. Pure. */

/**
 * Reasons in the answer itself. Networks, names, TLS, time limits and throttling are temporary, so they are not here.
 */
const ANSWER_REASONS = [
  'empty',
  'html-instead',
  'not-an-image',
  'type-not-allowed',
  'image-incomplete',
  'too-large',
  'too-small',
] as const

/** Temporary refusals: timeout, too early, too many. */
const PASSING_STATUS: ReadonlySet<string> = new Set(['http-408', 'http-425', 'http-429'])

/** `http-404` and `http-410` mean that nothing is there. */
const GONE_STATUS: ReadonlySet<string> = new Set(['http-404', 'http-410'])

export type LastingReason = (typeof ANSWER_REASONS)[number] | `http-${number}`

export function lastingReasonOf(text: unknown): LastingReason | undefined {
  if (typeof text !== 'string') return undefined
  const isRefusal = /^http-4\d\d$/.test(text) && !PASSING_STATUS.has(text) && !GONE_STATUS.has(text)
  return isRefusal ? (text as LastingReason) : ANSWER_REASONS.find(reason => reason === text)
}
