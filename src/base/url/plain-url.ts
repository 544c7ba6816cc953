/**
 * A plain URL, as most are: a host of letters and digits or an IPv4 address, and a path without escapes. The URL parser
 * returns it unchanged, and it carries no signature or expiry.
 */
const NAME = /(?![^/]*xn--)(?:[a-z\d][a-z\d-]*\.)+[a-z][a-z\d-]*/.source
const OCTET = /(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)/.source
const ADDRESS = `${OCTET}(?:\\.${OCTET}){3}`
/** Usual ports: all may be requested, and none is the default of a scheme. */
const PORT = /:(?!10080\/)(?:[89]\d{3}|[1-5]\d{4})/.source
const PATH = /(?:\/(?!\.)[\w~.-]*)+/.source
const PLAIN = new RegExp(`^https?://(?:${NAME}|${ADDRESS})(?:${PORT})?${PATH}$`)
/** Characters; below the limit of `fetchableUrl`. */
const MAX_LENGTH = 2000

/** False only means that the URL needs the parser. */
export function isPlainUrl(text: string): boolean {
  return text.length <= MAX_LENGTH && PLAIN.test(text)
}
