/** Reasons that a URL has again and again although something is there: what it gives is no image that may be kept. Pure. */

/** Of what arrived. Never of the way there: networks, names, TLS, time limits and throttling are of the moment. */
const OF_THE_ANSWER = [
  'empty',
  'html-instead',
  'not-an-image',
  'type-not-allowed',
  'image-incomplete',
  'too-large',
  'too-small',
] as const

/** Refusals of the moment: timeout, too early, too many. */
const PASSING_STATUS: ReadonlySet<string> = new Set(['http-408', 'http-425', 'http-429'])

/** `http-404` and `http-410` say more: that nothing is there. */
const GONE_STATUS: ReadonlySet<string> = new Set(['http-404', 'http-410'])

export type LastingReason = (typeof OF_THE_ANSWER)[number] | `http-${number}`

export function lastingReasonOf(text: unknown): LastingReason | undefined {
  if (typeof text !== 'string') return undefined
  const isRefusal = /^http-4\d\d$/.test(text) && !PASSING_STATUS.has(text) && !GONE_STATUS.has(text)
  return isRefusal ? (text as LastingReason) : OF_THE_ANSWER.find(reason => reason === text)
}
