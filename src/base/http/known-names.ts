/** Names whose addresses need no lookup, and that no resolver may say otherwise about. Pure. */

/** RFC 6761 §6.3. */
const LOCALHOST = /(^|\.)localhost$/

/** https://cloud.google.com/compute/docs/metadata/overview */
const GOOGLE_METADATA = 'metadata.google.internal'

/** @param host as `URL` has it: in lower case, perhaps with a dot at its end */
export function knownAddresses(host: string): readonly string[] | undefined {
  const name = host.replace(/\.$/, '')
  if (LOCALHOST.test(name)) return ['127.0.0.1', '::1']
  return name === GOOGLE_METADATA ? ['169.254.169.254', 'fd20:ce::254'] : undefined
}
