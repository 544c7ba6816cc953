/** The parts of a URL that a request needs. */
export type RequestUrl = Readonly<
  Pick<URL, 'href' | 'origin' | 'protocol' | 'host' | 'hostname' | 'pathname' | 'search'>
>

/** The parts of a URL that the parser has already normalised. `new URL` and its getters cost several times as much. */
export class CanonicalUrl implements RequestUrl {
  readonly href: string
  readonly origin: string
  readonly protocol: string
  readonly host: string
  readonly hostname: string
  readonly pathname: string
  readonly search: string

  /** @param href from `fetchableUrl`: http or https, without a user and a fragment */
  constructor(href: string) {
    const hostAt = href.indexOf('//') + 2
    const pathAt = href.indexOf('/', hostAt)
    const queryAt = href.indexOf('?', pathAt)
    this.href = href
    this.origin = href.slice(0, pathAt)
    this.protocol = href.slice(0, hostAt - 2)
    this.host = href.slice(hostAt, pathAt)
    this.hostname = withoutPort(this.host)
    this.pathname = href.slice(pathAt, queryAt < 0 ? undefined : queryAt)
    // A `?` at the end begins no query.
    this.search = queryAt < 0 || queryAt === href.length - 1 ? '' : href.slice(queryAt)
  }
}

/** An IPv6 address has colons too, and is in brackets. */
export function withoutPort(host: string): string {
  const at = host.lastIndexOf(':')
  return at < 0 || host.endsWith(']') ? host : host.slice(0, at)
}

/** A canonical URL without a user, whose host can be read without the parser. */
const PLAIN = /^https?:\/\/[a-z0-9.-]+(?::\d+)?\//

/** `URL.host` of a canonical URL; '' for `data:` URIs, which have none. */
export function hostOf(url: string): string {
  if (!PLAIN.test(url)) return URL.parse(url)?.host ?? ''
  const at = url.indexOf('//') + 2
  return url.slice(at, url.indexOf('/', at))
}
