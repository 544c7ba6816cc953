/** Reasons that a URL gives again and again: it leads nowhere, or to something that is no image to keep. Pure. */

const GONE: readonly string[] = ['http-404', 'http-410', 'dns-failed']

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
const PASSING_STATUS = ['http-408', 'http-425', 'http-429']

/** The origin delivers something. */
export type LastingReason = (typeof ANSWER_REASONS)[number] | `http-${number}`
export type FailedReason = LastingReason | 'dns-failed'

export function isGone(reason: string): boolean {
  return GONE.includes(reason)
}

export function failedReasonOf(text: unknown): FailedReason | undefined {
  if (typeof text !== 'string' || PASSING_STATUS.includes(text)) return undefined
  if (isGone(text) || /^http-4\d\d$/.test(text)) return text as FailedReason
  return ANSWER_REASONS.find(reason => reason === text)
}

/** Returns the reason if the origin still delivers something. */
export function refusalOf({ reason }: { readonly reason: FailedReason }): LastingReason | undefined {
  return isGone(reason) ? undefined : (reason as LastingReason)
}
