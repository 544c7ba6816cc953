/** URLs that name no host, and the page they belong to. Pure. */
import { repairUrl } from './repair-url.ts'

/**
 * Of no scheme. `\\host\x` and `///x` would come to name a host that nobody meant, and behind a quote or bracket
 * stands what was cut out of something else.
 */
export function isRelativeUrl(url: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[/\\]{2}|["'`<([{!])/i.test(url)
}

/**
 * @param page as a record names it, perhaps relative itself
 * @returns where relative URLs start; undefined where neither is a page of the web
 */
export function pageUrl(page: string | undefined, baseUrl: URL | undefined): URL | undefined {
  const url = page === undefined ? undefined : URL.parse(repairUrl(page), baseUrl?.href)
  return url && /^https?:$/.test(url.protocol) ? url : baseUrl
}
