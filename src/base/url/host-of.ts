/** What a URL that is canonical already says without being parsed again: neither user nor port of its scheme stands in it. */
const PLAIN = /^https?:\/\/[a-z0-9.-]+(?::\d+)?\//

/** `URL.host` of a canonical URL; '' for `data:` URIs, which have none. */
export function hostOf(url: string): string {
  if (!PLAIN.test(url)) return URL.parse(url)?.host ?? ''
  const at = url.indexOf('//') + 2
  return url.slice(at, url.indexOf('/', at))
}
