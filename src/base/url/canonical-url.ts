/**
 * One URL for one image, however often a host signs it anew: for keys, duplicates and memory. The fetch keeps the
 * URL as it was given. Pure.
 */
import { SIGNED_URL_RULES, type SignedUrlRule } from './signed-urls.ts'

/**
 * Signing and expiring parameters go, and the fragment; all else stays, in its order.
 * @param dropParameters further names that say nothing about which image is meant; `x-amz-*` is all that begin so
 */
export function canonicalUrl(url: URL, dropParameters: readonly string[] = []): string {
  const { href, search, hostname } = url
  // An empty fragment is in `href` and not in `hash`.
  const end = href.indexOf('#')
  const bare = end < 0 ? href : href.slice(0, end)
  if (search === '') return bare
  const pairs = search.slice(1).split('&')
  const drops = droppedNames(hostname, pairs, dropParameters)
  const kept = pairs.filter(pair => !drops(parameterName(pair)))
  if (kept.length === pairs.length) return bare
  // Discord ends its signature with an `&`, and nothing is said by it.
  const query = kept.filter(pair => pair !== '').join('&')
  const path = bare.slice(0, -search.length)
  return query === '' ? path : `${path}?${query}`
}

function droppedNames(
  hostname: string,
  pairs: readonly string[],
  dropParameters: readonly string[],
): (name: string) => boolean {
  const values = new Map<string, string>()
  for (const pair of pairs) {
    const name = parameterName(pair)
    // A second value changes nothing: a form counts by the first.
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

/** As written: a signer encodes no name, and one that is encoded is not the signer's. */
function parameterName(pair: string): string {
  const end = pair.indexOf('=')
  return end < 0 ? pair : pair.slice(0, end)
}
