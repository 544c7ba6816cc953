/** Checks which URLs may be requested at all, before the first request and at every redirect. Pure. */
import { PersistError } from '../errors.ts'
import { say } from '../messages/say.ts'
import type { Sentence } from '../sentence.ts'
import { isRelativeUrl } from './repair-url.ts'

/** Servers in use accept no longer URLs. */
export const MAX_URL_LENGTH = 8192

/** Ports that are not for web servers: https://fetch.spec.whatwg.org/#port-blocking (undici does not check them). */
const BAD_PORTS = new Set(
  [
    0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103,
    104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514,
    515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723,
    2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
  ].map(String),
)

/**
 * @param base base of a relative `text`: the URL of a redirect, or the page with the link
 * @returns the URL without its fragment
 * @throws PersistError `url-invalid`, `url-too-long`, `scheme-not-allowed`, `url-credentials`, `port-not-allowed`
 */
export function fetchableUrl(text: string, base?: Pick<URL, 'href'>): URL {
  if (text.length > MAX_URL_LENGTH) {
    throw refusal('url-too-long', say('url-too-long', { length: text.length, most: MAX_URL_LENGTH }))
  }
  // The URL parser silently drops tabs and line breaks, and so makes another URL.
  if (/[\t\n\r]/.test(text)) throw refusal('url-invalid', say('url-line-break'))
  const url = URL.parse(text, base?.href)
  if (!url) throw refusal('url-invalid', say(isRelativeUrl(text) ? 'url-relative' : 'url-not-absolute'))
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refusal('scheme-not-allowed', say('url-scheme', { scheme: url.protocol.slice(0, 40) }))
  }
  // 'http:///a' and 'http:a' parse as if 'a' were the host, which is not meant.
  if (!base && !/^https?:[/\\]{2}[^/\\]/i.test(text)) throw refusal('url-invalid', say('url-no-host'))
  if (url.username || url.password) {
    throw refusal('url-credentials', say('url-credentials'))
  }
  if (BAD_PORTS.has(url.port)) throw refusal('port-not-allowed', say('url-port', { port: url.port }))
  // An assignment parses the URL again, so do it only if needed.
  if (text.includes('#')) url.hash = ''
  // RFC 3986 wants it encoded, the URL parser does not, and some servers refuse it raw.
  if (url.pathname.includes('|')) url.pathname = url.pathname.replaceAll('|', '%7C')
  if (url.href.length > MAX_URL_LENGTH) {
    throw refusal('url-too-long', say('url-too-long-encoded', { most: MAX_URL_LENGTH }))
  }
  return url
}

function refusal(reason: PersistError['reason'], message: Sentence): PersistError {
  return new PersistError('plan', reason, message)
}
