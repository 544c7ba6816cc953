/**
 * One URL for one image, however often a host signs its link again. Keys, duplicates and the manifest use it; the fetch
 * uses the URL as given. Pure.
 */
import { SIGNED_URL_RULES, type SignedUrlRule } from './signed-urls.ts'

/**
 * Drops the fragment and the parameters of signatures and expiry. All else stays, in order.
 * @param dropParameters further parameters that do not select the image; `x-amz-*` matches all names with this start
 */
export function canonicalUrl(url: URL, dropParameters: readonly string[] = []): string {
  const { href, search, hostname } = url
  // `hash` does not show an empty fragment, `href` does.
  const end = href.indexOf('#')
  const bare = end < 0 ? href : href.slice(0, end)
  if (search === '') return bare
  const pairs = search.slice(1).split('&')
  const drops = droppedNames(hostname, pairs, dropParameters)
  const kept = pairs.filter(pair => !drops(parameterName(pair)))
  if (kept.length === pairs.length) return bare
  // Discord ends its signature with an `&`, which means nothing.
  const query = kept.filter(pair => pair !== '').join('&')
  const path = bare.slice(0, -search.length)
  return query === '' ? path : `${path}?${query}`
}

/** Whether a link carries a signature, which its canonical URL lacks. */
export function isSigned(link: string): boolean {
  const [bare] = link.split('#', 1)
  return canonicalUrl(new URL(link)) !== bare
}

function droppedNames(
  hostname: string,
  pairs: readonly string[],
  dropParameters: readonly string[],
): (name: string) => boolean {
  const values = new Map<string, string>()
  for (const pair of pairs) {
    const name = parameterName(pair)
    // A rule reads the first value of a repeated name.
    if (!values.has(name)) values.set(name, pair.slice(name.length + 1))
  }
  const names = [
    ...SIGNED_URL_RULES.filter(rule => counts(rule, hostname, values)).flatMap(({ needs, drops = [] }) => [
      ...Object.keys(needs),
      ...drops,
    ]),
    ...dropParameters,
  ]
  const exact = new Set(names)
  const starts = names.filter(name => name.endsWith('*')).map(name => name.slice(0, -1))
  return name => exact.has(name) || starts.some(start => name.startsWith(start))
}

function counts(
  { hosts, needs }: SignedUrlRule,
  hostname: string,
  values: ReadonlyMap<string, string>,
): boolean {
  return (
    Object.entries(needs).every(([name, shape]) => {
      const value = values.get(name)
      return value !== undefined && shape.test(value)
    }) &&
    (hosts === undefined || hosts.some(host => hostname === host || hostname.endsWith(`.${host}`)))
  )
}

/** The name as written: signers do not encode names, so an encoded name is not a signer's. */
function parameterName(pair: string): string {
  const end = pair.indexOf('=')
  return end < 0 ? pair : pair.slice(0, end)
}
