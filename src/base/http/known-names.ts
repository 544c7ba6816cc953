/** Names with fixed addresses, which no resolver may change. */
import { type LookupAddress, type LookupOptions, lookup } from 'node:dns'
import { isIP } from 'node:net'

/** RFC 6761 §6.3; most resolvers do not know it. */
const LOCALHOST = /(^|\.)localhost$/

/** https://cloud.google.com/compute/docs/metadata/overview */
const GOOGLE_METADATA = 'metadata.google.internal'

/** @param host as `URL` returns it: lower case, perhaps with a dot at the end */
export function knownAddresses(host: string): readonly LookupAddress[] | undefined {
  const name = host.replace(/\.$/, '')
  if (LOCALHOST.test(name)) return addresses('127.0.0.1', '::1')
  return name === GOOGLE_METADATA ? addresses('169.254.169.254', 'fd20:ce::254') : undefined
}

/** `dns.lookup` for connections, without a resolver for these names. */
export function lookupName(
  hostname: string,
  options: LookupOptions,
  callback: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
): void {
  const [first, ...more] = knownAddresses(hostname) ?? []
  if (!first) lookup(hostname, options, callback)
  else if (options.all) callback(null, [first, ...more])
  else callback(null, first.address, first.family)
}

function addresses(...known: readonly string[]): LookupAddress[] {
  return known.map(address => ({ address, family: isIP(address) }))
}
