/**
 * What most URLs are: a host of letters and digits, and a path of what never needs an escape. The URL parser gives it
 * back as it is, and nothing in it says who signed it or for how long.
 */
const PLAIN = /^https?:\/\/(?![^/]*xn--)(?:[a-z\d][a-z\d-]*\.)+[a-z][a-z\d-]*(?:\/(?!\.)[\w~.-]*)+$/
/** Below every limit of what may be asked. */
const MAX_LENGTH = 2000

/** False says nothing of a URL but that it has to be looked at. */
export function isPlainUrl(text: string): boolean {
  return text.length <= MAX_LENGTH && PLAIN.test(text)
}
