/** URLs that name no host, and the page they belong to. Pure. */
import { repairUrl } from './repair-url.ts'

/**
 * True for a URL without a scheme. `\\host\x` and `///x` would name a host by mistake, and a text after a quote or a
 * bracket was cut out of something else.
 */
export function isRelativeUrl(url: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[/\\]{2}|["'`<([{!])/i.test(url)
}

/**
 * @param page the page that a record names; it may be relative itself
 * @returns the base of relative URLs; undefined if neither is a page of the web
 */
export function pageUrl(page: string | undefined, baseUrl: URL | undefined): URL | undefined {
  const url = page === undefined ? undefined : URL.parse(repairUrl(page), baseUrl?.href)
  return url && /^https?:$/.test(url.protocol) ? url : baseUrl
}
