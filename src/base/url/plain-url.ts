/**
 * What most URLs are: a host of letters and digits or an IPv4 address, and a path of what never needs an escape. The URL
 * parser gives it back as it is, and nothing in it says who signed it or for how long.
 */
const NAME = /(?![^/]*xn--)(?:[a-z\d][a-z\d-]*\.)+[a-z][a-z\d-]*/.source
const OCTET = /(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)/.source
const ADDRESS = `${OCTET}(?:\\.${OCTET}){3}`
/** The usual ones: each may be asked, and none is the default of a scheme. */
const PORT = /:(?!10080\/)(?:[89]\d{3}|[1-5]\d{4})/.source
const PATH = /(?:\/(?!\.)[\w~.-]*)+/.source
const PLAIN = new RegExp(`^https?://(?:${NAME}|${ADDRESS})(?:${PORT})?${PATH}$`)
/** Below every limit of what may be asked. */
const MAX_LENGTH = 2000

/** False says nothing of a URL but that it has to be looked at. */
export function isPlainUrl(text: string): boolean {
  return text.length <= MAX_LENGTH && PLAIN.test(text)
}
